package dev.sota.audio.internal.text.english;

import dev.sota.audio.internal.text.PlainText;
import java.util.Locale;

/**
 * A token as the rules see it: cleaned, with the punctuation around it set apart.
 *
 * @param lead punctuation before the word
 * @param core the word: from the first to the last letter, digit or symbol that is said
 * @param tail punctuation after the word
 */
record Piece(String lead, String core, String tail) {
    /** What stands before the first and after the last piece. */
    static final Piece NOTHING = new Piece("", "", "");

    /** More than this is no word of any language: it is cut into runs without looking for meaning. */
    static final int LONGEST_WORD = 128;

    static Piece of(String written) {
        String text = PlainText.of(written);
        int start = 0;
        while (start < text.length() && !beginsWord(text, start)) {
            start++;
        }
        int end = text.length();
        while (end > start && !isSaid(text.charAt(end - 1))) {
            end--;
        }
        return new Piece(text.substring(0, start), text.substring(start, end), text.substring(end));
    }

    private static boolean beginsWord(String text, int at) {
        char c = text.charAt(at);
        if (isSaid(c)) {
            return true;
        }
        boolean sign = c == '-' || c == '.' || c == '~';
        return sign && at + 1 < text.length() && beginsNumber(text, at + 1, c) && (at == 0 || text.charAt(at - 1) != c);
    }

    private static boolean beginsNumber(String text, int at, char sign) {
        char c = text.charAt(at);
        if (isDigit(c)) {
            return true;
        }
        if (sign == '.') {
            return false;
        }
        boolean point = c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1));
        return point || (Symbols.isCurrency(c) && at + 1 < text.length());
    }

    private static boolean isSaid(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Symbols.isSaid(c) || isMark(c);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a full stop, not an ellipsis, follows the word at once. */
    boolean hasPeriod() {
        return tail.startsWith(".") && !tail.startsWith("..");
    }

    boolean isCapitalised() {
        return !core.isEmpty() && Character.isUpperCase(core.codePointAt(0));
    }

    boolean beginsWithDigit() {
        return !core.isEmpty() && isDigit(core.charAt(0));
    }

    boolean endsWithDigit() {
        return !core.isEmpty() && isDigit(core.charAt(core.length() - 1));
    }

    String lower() {
        return core.toLowerCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return core.isEmpty();
    }
}
