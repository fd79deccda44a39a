package dev.sota.core.internal.plan.text;

import java.lang.Character.UnicodeScript;

/** Guesses how long it takes to say a text, in English words. One pass, no allocation. */
public final class SpokenLength {

    /** A calm narrator says two and a half words a second. */
    public static final double WORDS_PER_SECOND = 2.5;

    /** Letters beyond this make a word as long as two. */
    private static final int LONG_WORD = 12;

    private SpokenLength() {}

    /**
     * The length of a text.
     *
     * @param text any text
     * @return words, where scripts without spaces count by the character
     */
    public static double words(CharSequence text) {
        double words = 0;
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); ) {
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            double spaceless = spacelessWeight(c);
            if (spaceless > 0) {
                words += spaceless + token(letters, digits);
                letters = 0;
                digits = 0;
            } else if (Character.isDigit(c)) {
                digits++;
            } else if (Character.isLetter(c)) {
                letters++;
            } else if (Character.isWhitespace(c) || c == '—' || c == '–' || c == '-') {
                words += token(letters, digits);
                letters = 0;
                digits = 0;
            }
        }
        return words + token(letters, digits);
    }

    /**
     * The time that a text takes.
     *
     * @param text any text
     * @return seconds at an even pace
     */
    public static double seconds(CharSequence text) {
        return words(text) / WORDS_PER_SECOND;
    }

    private static double token(int letters, int digits) {
        if (letters + digits == 0) {
            return 0;
        }
        // "1923" is said as two or three words, "nineteen twenty-three".
        return Math.max(1, digits * 0.75) + Math.max(0, letters - LONG_WORD) / (double) LONG_WORD;
    }

    private static double spacelessWeight(int c) {
        if (c < 0x0E00 || !Character.isLetter(c)) {
            return 0;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN -> 0.6;
            case HIRAGANA, KATAKANA -> 0.4;
            case THAI, LAO, KHMER, MYANMAR -> 0.25;
            default -> 0;
        };
    }
}
