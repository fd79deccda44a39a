package dev.sota.core.internal.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.api.GenerationException.Kind;
import dev.sota.core.internal.film.Fakes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EngineCallTest {

    private static GenerationException thrownFor(Throwable cause) {
        return assertThrows(
                GenerationException.class,
                () -> EngineCall.of(new Fakes.Painter()).call(() -> {
                    if (cause instanceof Error error) {
                        throw error;
                    }
                    throw (Exception) cause;
                }));
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new IOException("No space left on device"), Kind.RESOURCES, "The disk is full", true),
                Arguments.of(
                        new UncheckedIOException(new IOException("No space left on device")),
                        Kind.RESOURCES,
                        "The disk is full",
                        true),
                Arguments.of(new OutOfMemoryError("heap"), Kind.RESOURCES, "ran out of memory", true),
                Arguments.of(new UnsatisfiedLinkError("no avcodec"), Kind.BACKEND, "load a library", false),
                Arguments.of(new NoClassDefFoundError("a/B"), Kind.BACKEND, "load a library", false),
                Arguments.of(new ExceptionInInitializerError("init"), Kind.BACKEND, "load a library", false),
                Arguments.of(new IllegalStateException("odd"), Kind.BACKEND, "failed: ", true),
                Arguments.of(new Exception("checked"), Kind.BACKEND, "failed: ", true),
                Arguments.of(new NoSuchMethodError("m"), Kind.BACKEND, "failed: ", true),
                Arguments.of(new AssertionError("a"), Kind.BACKEND, "failed: ", true),
                Arguments.of(new StackOverflowError(), Kind.BACKEND, "failed: ", true));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whateverAnEngineThrowsBecomesATypedErrorThatNamesIt(
            Throwable cause, Kind kind, String says, boolean retryable) {
        GenerationException e = thrownFor(cause);
        assertEquals(kind, e.kind());
        assertTrue(e.getMessage().contains("image generator 'plain'"), e.getMessage());
        assertTrue(e.getMessage().contains(says), e.getMessage());
        assertEquals(retryable, e.retryable());
        assertFalse(e.remedy().isEmpty());
        Throwable root = e.getCause();
        assertTrue(root == cause || cause.getCause() == root, "the engine's own error is kept");
    }

    @Test
    void anEnginesOwnTypedErrorPasses() {
        GenerationException own =
                GenerationException.request("A request of its own.").build();
        assertSame(own, thrownFor(own));
    }

    @Test
    void anInterruptIsKeptForTheThread() {
        GenerationException e = thrownFor(new InterruptedException());
        assertTrue(Thread.interrupted());
        assertEquals(Kind.CANCELLED, e.kind());
    }

    @Test
    void whatWorksIsPassedOn() {
        assertEquals(5, EngineCall.of(new Fakes.Painter()).call(() -> 5));
    }

    @Test
    void whatNobodyCanHandleIsNotHidden() {
        assertThrows(
                InternalError.class,
                () -> EngineCall.of(new Fakes.Painter()).call(() -> {
                    throw new InternalError("the machine is broken");
                }));
    }
}
