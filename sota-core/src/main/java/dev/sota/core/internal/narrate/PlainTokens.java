package dev.sota.core.internal.narrate;

import dev.sota.spi.Boundary;
import dev.sota.spi.SpokenText;
import dev.sota.spi.SpokenToken;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tokens of a text in any language, as they are written: for captions of languages that no normalizer knows. Scripts
 * that write no spaces are split where {@link BreakIterator} finds a boundary (in Chinese, at punctuation; in Thai, at
 * words); punctuation stays with the word before it.
 */
public final class PlainTokens {

    private static final String PHRASE_MARKS = ",;:–—、，；：،؛";
    private static final String STATEMENT_MARKS = ".。．।…";
    private static final String QUESTION_MARKS = "?？؟";
    private static final String EXCLAMATION_MARKS = "!！";

    private PlainTokens() {}

    /**
     * Splits a text.
     *
     * @param text the text
     * @param language its language
     * @return its tokens, each with its own letters as its one spoken word
     */
    public static SpokenText of(String text, Locale language) {
        BreakIterator words = BreakIterator.getWordInstance(language);
        words.setText(text);
        List<SpokenToken> tokens = new ArrayList<>();
        int start = -1;
        boolean hasWord = false;
        boolean wasUnspaced = false;
        int at = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; at = end, end = words.next()) {
            boolean space = text.substring(at, end).isBlank();
            boolean word = text.substring(at, end).codePoints().anyMatch(Character::isLetterOrDigit);
            boolean unspaced = word && isUnspaced(text.codePointAt(at));
            if (start >= 0 && (space || (hasWord && word && (unspaced || wasUnspaced)))) {
                tokens.add(token(text, start, at));
                start = -1;
                hasWord = false;
            }
            if (!space) {
                start = start < 0 ? at : start;
                hasWord |= word;
                wasUnspaced = word ? unspaced : wasUnspaced;
            }
        }
        if (start >= 0) {
            tokens.add(token(text, start, at));
        }
        return new SpokenText(text, language, tokens);
    }

    private static SpokenToken token(String text, int start, int end) {
        String written = text.substring(start, end);
        String letters = written.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
        return new SpokenToken(start, end, letters.isEmpty() ? List.of() : List.of(letters), boundary(written));
    }

    private static Boundary boundary(String written) {
        int i = written.length();
        while (i > 0 && "\"'”’»)]」』】".indexOf(written.charAt(i - 1)) >= 0) {
            i--;
        }
        if (i == 0) {
            return Boundary.NONE;
        }
        char last = written.charAt(i - 1);
        if (PHRASE_MARKS.indexOf(last) >= 0) {
            return Boundary.PHRASE;
        }
        if (STATEMENT_MARKS.indexOf(last) >= 0) {
            return Boundary.STATEMENT;
        }
        if (QUESTION_MARKS.indexOf(last) >= 0) {
            return Boundary.QUESTION;
        }
        return EXCLAMATION_MARKS.indexOf(last) >= 0 ? Boundary.EXCLAMATION : Boundary.NONE;
    }

    /** Scripts whose words stand without spaces between them. */
    private static boolean isUnspaced(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
