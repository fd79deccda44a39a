package dev.sota.spi;

import dev.sota.api.EngineKind;

/**
 * A cheap description of an engine and the way to open it. Found by {@link java.util.ServiceLoader} under its concrete
 * interface (for example {@link ImageGeneratorProvider}), or registered by hand.
 *
 * <p>Making a provider and asking it anything but {@link #open} loads no native library, opens no file and takes no
 * noticeable time. Providers are immutable and safe for use by several threads.
 *
 * @param <E> what it opens
 */
public interface Provider<E extends AutoCloseable> {
    /**
     * The engine's name among its kind.
     *
     * @return lower-case letters, digits and hyphens, for example {@code sketch}
     */
    String id();

    /**
     * What the engine does.
     *
     * @return the kind
     */
    EngineKind kind();

    /**
     * The engine's version. It is part of every recipe, so it changes whenever the same request gives other bytes.
     *
     * @return for example {@code 1}
     */
    String version();

    /**
     * Where the engine stands among its kind when nobody names one.
     *
     * @return higher is preferred; the built-in engines have 0
     */
    default int priority() {
        return 0;
    }

    /**
     * Whether the engine can run here.
     *
     * @return yes, or why not and what to install
     */
    default Availability availability() {
        return Availability.yes();
    }

    /**
     * Opens the engine: the heavy part.
     *
     * @param settings where it runs
     * @return the engine; the caller closes it
     * @throws dev.sota.api.GenerationException of kind BACKEND or RESOURCES when it cannot be opened
     */
    E open(EngineSettings settings);
}
