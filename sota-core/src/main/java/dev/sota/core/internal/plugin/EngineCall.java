package dev.sota.core.internal.plugin;

import dev.sota.api.GenerationException;
import dev.sota.core.internal.files.FileErrors;
import dev.sota.spi.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Calls an engine and turns whatever it throws into a typed error that names it.
 *
 * @param what the engine, as in messages
 */
public record EngineCall(String what) {

    /** Work that may throw anything. */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * Does it.
         *
         * @return what comes out
         * @throws Exception whatever goes wrong
         */
        T run() throws Exception;
    }

    /**
     * For calls to a provider's engine.
     *
     * @param provider the provider
     * @return a caller
     */
    public static EngineCall of(Provider<?> provider) {
        return new EngineCall(provider.kind().label() + " '" + provider.id() + "'");
    }

    /**
     * Calls.
     *
     * @param <T> what comes out
     * @param work the call
     * @return what came out
     * @throws GenerationException the engine's own, or one that names the engine and has its error as cause
     */
    public <T> T call(Work<T> work) {
        try {
            return work.run();
        } catch (GenerationException e) {
            throw e;
        } catch (IOException | UncheckedIOException e) {
            throw FileErrors.explain("The " + what + " could not read or write a file.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw GenerationException.builder(GenerationException.Kind.CANCELLED, "The run was interrupted.")
                    .cause(e)
                    .build();
        } catch (OutOfMemoryError e) {
            throw GenerationException.resources("The " + what + " ran out of memory.")
                    .remedy("Give the Java process more memory with -Xmx, or choose a smaller preset.")
                    .cause(e)
                    .build();
        } catch (UnsatisfiedLinkError | NoClassDefFoundError | ExceptionInInitializerError e) {
            throw GenerationException.backend(
                            "The " + what + " could not load a library that it needs: " + e.getMessage())
                    .remedy("Add the native library for this platform; 'doctor' and the documentation name it.")
                    .cause(e)
                    .build();
        } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
            throw GenerationException.backend("The " + what + " failed: " + e)
                    .remedy("Try again, or choose another engine; if it goes on, report it to the engine's author.")
                    .retryable(true)
                    .cause(e)
                    .build();
        }
    }
}
