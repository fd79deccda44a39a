package dev.sota.audio.internal.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Folds Latin letters of all kinds to the plain ones: accents off, ligatures apart. */
public final class LatinLetters {
    /** Letters that Unicode does not decompose, after what they are replaced by in passports (ICAO Doc 9303). */
    private static final Map<Character, String> SPECIAL = Map.ofEntries(
            Map.entry('\u00df', "ss"),
            Map.entry('\u00e6', "ae"),
            Map.entry('\u0153', "oe"),
            Map.entry('\u00f8', "o"),
            Map.entry('\u0111', "d"),
            Map.entry('\u00f0', "d"),
            Map.entry('\u00fe', "th"),
            Map.entry('\u0142', "l"),
            Map.entry('\u0131', "i"),
            Map.entry('\u0127', "h"),
            Map.entry('\u014b', "ng"),
            Map.entry('\u0138', "k"),
            Map.entry('\u0167', "t"),
            Map.entry('\u0259', "a"),
            Map.entry('\u0257', "d"),
            Map.entry('\u0253', "b"),
            Map.entry('\u0199', "k"));

    private LatinLetters() {}

    /**
     * Folds a word.
     *
     * @param word composed text
     * @return the same in lower case, its Latin letters plain; other characters stay
     */
    public static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isPlain(lower)) {
            return lower;
        }
        String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(apart.length());
        boolean latin = false;
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                if (!latin) {
                    out.append(c);
                }
                continue;
            }
            String special = SPECIAL.get(c);
            latin = special != null || (c >= 'a' && c <= 'z');
            if (special == null) {
                out.append(c);
            } else {
                out.append(special);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /**
     * Whether a word has nothing but plain letters and apostrophes.
     *
     * @param word a word
     * @return true for words such as {@code don't}
     */
    public static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != '\'' && (c < 'a' || c > 'z')) {
                return false;
            }
        }
        return true;
    }
}
