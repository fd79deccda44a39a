package dev.sota.core.internal.plan.story;

import java.util.Locale;
import java.util.Set;

/** English title case: small words stay small, but for the first and the last. */
final class TitleCase {

    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "and", "but", "or", "nor", "of", "in", "on", "at", "by", "for", "to", "from", "with",
            "as");

    private TitleCase() {}

    static String of(String text) {
        String[] words = text.split(" ", -1);
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            boolean small = i > 0 && i < words.length - 1 && SMALL.contains(word.toLowerCase(Locale.ROOT));
            out.append(i == 0 ? "" : " ").append(small ? word.toLowerCase(Locale.ROOT) : capital(word));
        }
        return out.toString();
    }

    private static String capital(String word) {
        if (word.isEmpty()) {
            return word;
        }
        int end = word.offsetByCodePoints(0, 1);
        return word.substring(0, end).toUpperCase(Locale.ROOT) + word.substring(end);
    }
}
