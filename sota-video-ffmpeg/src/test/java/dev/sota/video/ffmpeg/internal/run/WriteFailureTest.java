package dev.sota.video.ffmpeg.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WriteFailureTest {

    private static final Path FILE = Path.of("some", "segment");

    static Stream<Arguments> causes() {
        String name = FILE.toString();
        return Stream.of(
                Arguments.of(new IOException("No space left on device"), "The disk is full"),
                Arguments.of(new FileSystemException(name, null, "Disk quota exceeded"), "The disk is full"),
                Arguments.of(new IOException("There is not enough space on the disk"), "The disk is full"),
                Arguments.of(new IOException("File too large"), "A part of the film is larger than this process may"),
                Arguments.of(new NoSuchFileException(name), "The folder of " + FILE + " does not exist"),
                Arguments.of(new AccessDeniedException(name), "A part of the film may not be written"),
                Arguments.of(new IOException("Odd"), "A part of the film could not be written to " + FILE + ": Odd."),
                Arguments.of(new IOException((String) null), "A part of the film could not be written"));
    }

    @ParameterizedTest
    @MethodSource("causes")
    void everyCauseIsNamed(IOException cause, String message) {
        GenerationException e = WriteFailure.of(cause, FILE);
        assertEquals(GenerationException.Kind.RESOURCES, e.kind());
        assertTrue(e.retryable());
        assertTrue(e.getMessage().startsWith(message), e.getMessage());
        assertTrue(e.getMessage().contains(FILE.toString()), e.getMessage());
        assertFalse(e.remedy().isEmpty());
        assertSame(cause, e.getCause());
    }
}
