package dev.sota.spi;

import dev.sota.api.timeline.Recipe;

/** Makes picture recipes real. Safe for use by several threads. */
@FunctionalInterface
public interface KeyframeSource {
    /**
     * The keyframe of a recipe. It may be read from disk on every call: a caller keeps what it needs again.
     *
     * @param recipe a recipe of the timeline at hand
     * @return the keyframe, when necessary after waiting for it
     * @throws dev.sota.api.GenerationException when it cannot be made, or the run is cancelled while waiting
     */
    Keyframe keyframe(Recipe recipe);
}
