package dev.sota.inference.sketch.internal.words;

import java.util.List;

/** Picks the few words of a text that are worth setting large. */
final class KeyPhrases {
    private static final int MOST_WORDS = 7;
    private static final int MOST_LETTERS = 48;

    private KeyPhrases() {}

    /** The whole of a short text, else the part of it between two marks that says most; empty when there are no words. */
    static String of(String text) {
        String best = "";
        int most = 0;
        for (String part : text.strip().split("[.!?;:,\\u2014\\n]+\\s*")) {
            List<Token> words = Tokens.of(part);
            long telling = words.stream()
                    .filter(t -> !Grammar.FUNCTION_WORDS.contains(t.word()))
                    .count();
            int value = (int) telling * 2 - Math.max(0, words.size() - MOST_WORDS) * 2;
            if (telling > 0 && (best.isEmpty() || value > most)) {
                best = part.strip();
                most = value;
            }
        }
        return shortened(best);
    }

    private static String shortened(String part) {
        String[] words = part.split("\\s+");
        StringBuilder kept = new StringBuilder();
        for (int i = 0;
                i < Math.min(words.length, MOST_WORDS) && kept.length() + words[i].length() < MOST_LETTERS;
                i++) {
            kept.append(i == 0 ? "" : " ").append(words[i]);
        }
        return kept.toString();
    }
}
