package dev.sota.spi;

import dev.sota.api.EngineKind;
import java.util.List;
import java.util.Optional;

/**
 * A cheap description of an engine and the way to open it. Found by {@link java.util.ServiceLoader} under its concrete
 * interface (for example {@link ImageGeneratorProvider}), or registered by hand.
 *
 * <p>Making a provider and asking it anything but {@link #open} loads no native library and takes no noticeable
 * time; its id, kind and priority open no file, and the rest no large one. Providers are immutable and safe for use by several threads.
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
     * The variants of this engine that are at hand, such as models that were installed. It may look into a folder, and
     * is asked only when somebody wants to choose.
     *
     * @return names that {@link #variant} knows, the best first; empty for an engine that has no variants
     */
    default List<String> variants() {
        return List.of();
    }

    /**
     * This engine in one of its variants. It has the same {@link #id}; its {@link #version} tells it from others.
     *
     * @param name the variant's name, as a caller wrote it
     * @return a provider of it, which says in {@link #availability} when it is not at hand; or nothing for a name that
     *     cannot be one of its variants
     */
    default Optional<? extends Provider<E>> variant(String name) {
        return Optional.empty();
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
