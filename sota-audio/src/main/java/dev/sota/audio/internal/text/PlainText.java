package dev.sota.audio.internal.text;

import java.text.Normalizer;

/**
 * The view of a written token that rules read: composed and compatible characters (Unicode Standard Annex 15, NFKC),
 * one kind of apostrophe, hyphen and digit, and nothing invisible. Its places are not those of the original text.
 */
public final class PlainText {
    /** More marks than this on one letter are decoration, and sorting them would take time quadratic in their number. */
    private static final int MOST_MARKS = 4;

    private PlainText() {}

    /**
     * Cleans a token.
     *
     * @param written any text
     * @return what rules read; may be empty
     */
    public static String of(String written) {
        if (isPlainAscii(written)) {
            return written;
        }
        StringBuilder out = new StringBuilder(written.length());
        StringBuilder run = new StringBuilder(written.length());
        int marks = 0;
        for (int at = 0; at < written.length(); ) {
            int c = written.codePointAt(at);
            at += Character.charCount(c);
            marks = isMark(c) ? marks + 1 : 0;
            if (marks > MOST_MARKS || isDropped(c)) {
                continue;
            }
            if (keepsItsForm(c)) {
                flush(run, out);
                out.appendCodePoint(c);
            } else {
                append(run, c);
            }
        }
        flush(run, out);
        return out.toString();
    }

    private static boolean isPlainAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c > '~' || c == '`') {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder run, int c) {
        switch (c) {
            case '\u2018', '\u2019', '\u201b', '\u02bc', '\uff07', '\u00b4', '`' -> run.append('\'');
            case '\u2010', '\u2011', '\u2012', '\u2013', '\ufe58', '\ufe63', '\uff0d' -> run.append('-');
            case '\u2015' -> run.append('\u2014');
            case '\u2116' -> run.append('#');
            default -> {
                if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
                    run.append(Character.digit(c, 10));
                } else {
                    run.appendCodePoint(c);
                }
            }
        }
    }

    private static void flush(StringBuilder run, StringBuilder out) {
        String composed = Normalizer.normalize(run, Normalizer.Form.NFKC);
        for (int i = 0; i < composed.length(); i++) {
            if (!Tokenizer.isSpace(composed.charAt(i))) {
                out.append(composed.charAt(i));
            }
        }
        run.setLength(0);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Invisible characters, lone surrogates, and pictures; pictures are seen, not said. */
    private static boolean isDropped(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.ENCLOSING_MARK,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.NON_SPACING_MARK -> c >= 0xfe00 && c <= 0xfe0f;
            case Character.OTHER_SYMBOL -> !isSaidSymbol(c);
            default -> false;
        };
    }

    private static boolean isSaidSymbol(int c) {
        return c == '\u00b0' || c == '\u00a9' || c == '\u2116' || c == '\u2103' || c == '\u2109' || isSquaredUnit(c);
    }

    /** The block of units squeezed into one character, such as a square "km". */
    private static boolean isSquaredUnit(int c) {
        return c >= 0x3371 && c <= 0x33df;
    }

    /** Fractions and superscripts mean something other than the digits that they are compatible with. */
    private static boolean keepsItsForm(int c) {
        return (c >= 0xbc && c <= 0xbe) || (c >= 0x2150 && c <= 0x215e) || c == 0xb2 || c == 0xb3;
    }
}
