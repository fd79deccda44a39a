package dev.sota.api.timeline;

import java.util.Objects;

/**
 * Speech.
 *
 * @param sceneId the scene that is spoken
 * @param startSample the first sample
 * @param samples how many samples at the timeline's rate
 * @param recipe the speech
 */
public record SpeechClip(String sceneId, long startSample, long samples, Recipe recipe) {

    /** Checks the values. */
    public SpeechClip {
        Objects.requireNonNull(sceneId, "sceneId");
        Objects.requireNonNull(recipe, "recipe");
        if (startSample < 0 || samples < 1) {
            throw new IllegalArgumentException("a speech clip has at least one sample");
        }
    }
}
