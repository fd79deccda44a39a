package dev.sota.api.timeline;

import java.util.Objects;

/**
 * A written word of a caption and when it is heard. {@code lines} of the cue contain {@code text} in order.
 *
 * @param text the word as written, with its punctuation
 * @param startFrame the frame in which it begins to be heard
 * @param endFrame the frame after the last in which it is heard
 */
public record CaptionWord(String text, long startFrame, long endFrame) {

    /** Checks the values. */
    public CaptionWord {
        Objects.requireNonNull(text, "text");
        if (startFrame < 0 || endFrame < startFrame) {
            throw new IllegalArgumentException("a word ends after it begins");
        }
    }
}
