package dev.sota.api.timeline;

import java.util.Objects;

/**
 * Music.
 *
 * @param startSample the first sample
 * @param samples how many samples at the timeline's rate
 * @param recipe the music
 */
public record MusicClip(long startSample, long samples, Recipe recipe) {

    /** Checks the values. */
    public MusicClip {
        Objects.requireNonNull(recipe, "recipe");
        if (startSample < 0 || samples < 1) {
            throw new IllegalArgumentException("a music clip has at least one sample");
        }
    }
}
