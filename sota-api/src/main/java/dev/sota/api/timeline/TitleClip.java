package dev.sota.api.timeline;

import java.util.Objects;

/**
 * Words shown large over the pictures.
 *
 * @param startFrame the first frame
 * @param frames how many frames, fades included
 * @param fadeFrames frames over which it fades in, and again out
 * @param title the large words
 * @param subtitle the smaller words below; empty for none
 * @param style what it is for
 */
public record TitleClip(long startFrame, long frames, int fadeFrames, String title, String subtitle, TitleStyle style) {

    /** Checks the values. */
    public TitleClip {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subtitle, "subtitle");
        Objects.requireNonNull(style, "style");
        if (startFrame < 0 || frames < 1 || fadeFrames < 0 || 2L * fadeFrames > frames) {
            throw new IllegalArgumentException("a title has at least one frame and fades within its length");
        }
    }
}
