package dev.sota.api.timeline;

import dev.sota.api.LowerThird;
import dev.sota.api.LowerThirdStyle;
import java.util.Objects;

/**
 * Words that introduce somebody or something.
 *
 * @param startFrame the first frame
 * @param frames how many frames, those in which it comes and goes included
 * @param moveFrames frames in which it comes, and in which it goes
 * @param words what it says
 * @param style how it looks
 */
public record LowerThirdClip(long startFrame, long frames, int moveFrames, LowerThird words, LowerThirdStyle style) {

    /** Checks the values. */
    public LowerThirdClip {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(style, "style");
        if (startFrame < 0 || frames < 1 || moveFrames < 0 || 2L * moveFrames > frames) {
            throw new IllegalArgumentException("a lower third has at least one frame and moves within its length");
        }
    }
}
