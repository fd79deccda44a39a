package dev.sota.api.timeline;

import java.util.Objects;

/**
 * A chapter: a named stretch of the film.
 *
 * @param startFrame the first frame
 * @param frames how many frames
 * @param title its name
 */
public record Chapter(long startFrame, long frames, String title) {

    /** Checks the values. */
    public Chapter {
        Objects.requireNonNull(title, "title");
        if (startFrame < 0 || frames < 1) {
            throw new IllegalArgumentException("a chapter has at least one frame");
        }
    }
}
