package dev.sota.audio.internal.text;

/**
 * A stretch of written text without white space.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it ends, exclusive
 * @param gap what stands between it and the next token
 */
public record WrittenToken(int start, int end, Gap gap) {

    /** What separates a token from the next one. */
    public enum Gap {
        /** Nothing: the token was cut off the next one, for example after a dash. */
        NOTHING,
        /** White space within a line. */
        SPACE,
        /** One line break. */
        LINE,
        /** A blank line, or the sign for a new paragraph. */
        PARAGRAPH,
        /** The text is over. */
        END
    }
}
