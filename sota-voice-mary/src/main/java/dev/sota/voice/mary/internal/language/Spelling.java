package dev.sota.voice.mary.internal.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Brings whatever arrives as a word to the letters that the lexicon knows: a to z, apostrophe and hyphen, with digits.
 *
 * <p>Input is hostile: control characters, markup, other scripts, unpaired surrogates. What has no Latin letter under it
 * is dropped here, so that nothing else has to look out for it.
 */
final class Spelling {

    /** Longer than any word; what is beyond is cut, so that one token cannot grow without bound. */
    private static final int LONGEST = 60;

    /** Letters that Unicode does not decompose. */
    private static final Map<Character, String> LIGATURES = Map.ofEntries(
            Map.entry('\u00df', "ss"),
            Map.entry('\u00e6', "ae"),
            Map.entry('\u0153', "oe"),
            Map.entry('\u00f8', "o"),
            Map.entry('\u00f0', "th"),
            Map.entry('\u00fe', "th"),
            Map.entry('\u0111', "d"),
            Map.entry('\u0142', "l"),
            Map.entry('\u0131', "i"),
            Map.entry('\u2019', "'"),
            Map.entry('\u02bc', "'"),
            Map.entry('\u2010', "-"),
            Map.entry('\u2011', "-"));

    private Spelling() {}

    static String plain(String word) {
        String head = word.length() > 4 * LONGEST ? word.substring(0, 4 * LONGEST) : word;
        String lower = Normalizer.normalize(head, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length() && out.length() < LONGEST; i++) {
            char c = lower.charAt(i);
            if (isKnown(c)) {
                out.append(c);
            } else {
                out.append(LIGATURES.getOrDefault(c, ""));
            }
        }
        return trim(out);
    }

    private static boolean isKnown(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || isJoiner(c);
    }

    /** Without apostrophes and hyphens at the ends: they are quotation marks and dashes there. */
    private static String trim(StringBuilder text) {
        int from = 0;
        int to = text.length();
        while (from < to && isJoiner(text.charAt(from))) {
            from++;
        }
        while (to > from && text.charAt(to - 1) == '-') {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isJoiner(char c) {
        return c == '\'' || c == '-';
    }
}
