package dev.sota.spi;

import java.util.List;
import java.util.Objects;

/**
 * A written token and the words that are said for it.
 *
 * @param start where it begins in the written text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param words what is said: lower-case words in the letters of the language, with apostrophes and nothing else, so
 *     that {@code $3} has {@code three}, {@code dollars}; empty when nothing is said
 * @param after what follows it
 */
public record SpokenToken(int start, int end, List<String> words, Boundary after) {

    /** Checks the values. */
    public SpokenToken {
        words = List.copyOf(words);
        Objects.requireNonNull(after, "after");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a token has at least one character");
        }
    }
}
