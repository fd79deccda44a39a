package dev.sota.spi;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A text with the words that are said for it.
 *
 * @param written the text as written
 * @param language its language
 * @param tokens its tokens in order, not overlapping
 */
public record SpokenText(String written, Locale language, List<SpokenToken> tokens) {

    /** Checks that the tokens lie in the text, in order. */
    public SpokenText {
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(language, "language");
        tokens = List.copyOf(tokens);
        int at = 0;
        for (SpokenToken token : tokens) {
            if (token.start() < at || token.end() > written.length()) {
                throw new IllegalArgumentException("tokens lie in the text, in order, without overlap");
            }
            at = token.end();
        }
    }

    /**
     * A token as written.
     *
     * @param token one of {@link #tokens()}
     * @return its characters
     */
    public String written(SpokenToken token) {
        return written.substring(token.start(), token.end());
    }
}
