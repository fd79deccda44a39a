package dev.sota.core.internal.cost;

import dev.sota.api.Quality;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who paints a film, and how.
 *
 * @param id the engine's id
 * @param name the engine, its version and the style
 * @param asked the options that the request has for it
 */
public record Painter(String id, String name, SortedMap<String, String> asked) {

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
