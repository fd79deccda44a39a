package dev.sota.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.spi.Availability;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.Provider;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every provider promises. Suites for the kinds of engine extend it.
 *
 * @param <P> the provider's service interface
 * @param <E> the engine
 */
public abstract class ProviderContract<P extends Provider<E>, E extends AutoCloseable> {

    /** A folder for one test. */
    @TempDir
    protected Path folder = Path.of("");

    private E engine = notOpened();

    /** For subclasses. */
    protected ProviderContract() {}

    /**
     * The provider under test.
     *
     * @return a new provider
     */
    protected abstract P provider();

    /**
     * The service under which it is found.
     *
     * @return the provider's interface
     */
    protected abstract Class<P> service();

    /** Opens the engine before each test. */
    @BeforeEach
    final void open() {
        engine = provider().open(new EngineSettings(folder, 2));
    }

    /**
     * Closes the engine after each test.
     *
     * @throws Exception when it does not close
     */
    @AfterEach
    final void close() throws Exception {
        engine.close();
    }

    /**
     * The engine, open.
     *
     * @return the engine of this test
     */
    protected final E engine() {
        return engine;
    }

    /**
     * A run that nobody cancels.
     *
     * @return a new context
     */
    protected final TestContext context() {
        return TestContext.in(folder);
    }

    @Test
    final void theIdIsPlain() {
        assertTrue(provider().id().matches("[a-z][a-z0-9-]*"), provider().id());
        assertFalse(provider().version().isBlank());
    }

    @Test
    final void itSaysWhetherItCanRunHere() {
        Availability here = provider().availability();
        assertTrue(here.available(), here::reason);
    }

    @Test
    final void theServiceLoaderFindsIt() {
        assertTrue(
                ServiceLoader.load(service()).stream()
                        .anyMatch(p -> p.type().equals(provider().getClass())),
                "no service file or 'provides' clause names " + provider().getClass());
    }

    @Test
    final void askingItTwiceGivesTheSame() {
        assertEquals(provider().id(), provider().id());
        assertEquals(provider().kind(), provider().kind());
        assertEquals(provider().version(), provider().version());
    }

    /**
     * Expects a typed error.
     *
     * @param kind whose turn it is to act
     * @param work what fails
     * @return the error
     */
    protected static GenerationException assertFails(GenerationException.Kind kind, Executable work) {
        GenerationException error = assertThrows(GenerationException.class, work);
        assertEquals(kind, error.kind(), error::getMessage);
        if (kind == GenerationException.Kind.REQUEST) {
            assertFalse(error.remedy().isBlank(), "an error about the request says what to do");
        }
        return error;
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // set before each test
    private static <E> E notOpened() {
        return (E) null;
    }
}
