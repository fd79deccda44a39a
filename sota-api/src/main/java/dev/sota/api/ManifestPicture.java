package dev.sota.api;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A picture in a manifest, by an engine that tells what made it.
 *
 * @param sceneId the scene that it shows
 * @param startFrame the first frame in which it is seen
 * @param details what the engine settled on, such as model, seed, steps and size, by name; words only as hashes
 */
public record ManifestPicture(String sceneId, long startFrame, SortedMap<String, String> details) {

    /** Copies the details. */
    public ManifestPicture {
        Objects.requireNonNull(sceneId, "sceneId");
        details = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, String>) details));
    }
}
