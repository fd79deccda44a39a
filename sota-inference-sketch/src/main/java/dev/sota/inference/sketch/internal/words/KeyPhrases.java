package dev.sota.inference.sketch.internal.words;

import java.util.List;
import java.util.Locale;

/** Picks the few words of a text that are worth setting large. */
final class KeyPhrases {
    private static final int MOST_WORDS = 7;
    private static final int MOST_LETTERS = 48;

    private KeyPhrases() {}

    /**
     * The whole of a short text, else the part of it between two marks that says most, of those that are short enough to be
     * whole; the first words where none is. Empty when there are no words.
     */
    static String of(String text) {
        String best = "";
        int most = Integer.MIN_VALUE;
        for (String part : text.strip().split("[.!?;:,\\u2014\\n]+\\s*")) {
            List<Token> words = Tokens.of(part);
            long telling = words.stream()
                    .filter(t -> !Grammar.FUNCTION_WORDS.contains(t.word()))
                    .count();
            boolean whole = words.size() <= MOST_WORDS && part.strip().length() <= MOST_LETTERS;
            int value = (int) telling * 2 + (whole ? MOST_LETTERS : 0) - Math.max(0, words.size() - MOST_WORDS) * 2;
            if (telling > 0 && value > most) {
                best = part.strip();
                most = value;
            }
        }
        return shortened(best);
    }

    /** The first words, none of which is left hanging. */
    private static String shortened(String part) {
        String[] words = part.split("\\s+");
        int length = 0;
        int end = 0;
        while (end < Math.min(words.length, MOST_WORDS) && length + words[end].length() < MOST_LETTERS) {
            length += words[end].length() + 1;
            end++;
        }
        while (end > 1
                && end < words.length
                && Grammar.FUNCTION_WORDS.contains(words[end - 1].toLowerCase(Locale.ROOT))) {
            end--;
        }
        return String.join(" ", List.of(words).subList(0, end));
    }
}
