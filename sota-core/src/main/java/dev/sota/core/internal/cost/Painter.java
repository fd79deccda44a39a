package dev.sota.core.internal.cost;

import dev.sota.api.Quality;
import dev.sota.spi.ImageEffort;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who paints a film, and how.
 *
 * @param id the engine's id
 * @param name the engine, its version and the style
 * @param asked the options that the request has for it
 * @param effort what a picture takes, where the engine can reckon it
 */
public record Painter(String id, String name, SortedMap<String, String> asked, Effort effort) {

    /** What a picture takes. */
    @FunctionalInterface
    public interface Effort {
        /**
         * Reckons it.
         *
         * @param quality how finely it is painted
         * @param later whether it starts from the scene's picture before it
         * @return its effort; nothing when the engine's work goes by the number of pixels
         */
        Optional<ImageEffort> of(Quality quality, boolean later);
    }

    /**
     * A painter whose work goes by the number of pixels.
     *
     * @param id the engine's id
     * @param name the engine, its version and the style
     * @param asked the options that the request has for it
     */
    public Painter(String id, String name, SortedMap<String, String> asked) {
        this(id, name, asked, (quality, later) -> Optional.empty());
    }

    /**
     * What is painted with.
     *
     * @param quality how finely
     * @return the quality's options for this engine, and before them those of the request
     */
    public SortedMap<String, String> options(Quality quality) {
        SortedMap<String, String> all = new TreeMap<>(quality.pictureOptions(id));
        all.putAll(asked);
        return all;
    }
}
