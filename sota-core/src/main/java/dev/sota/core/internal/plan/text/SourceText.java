package dev.sota.core.internal.plan.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes the characters of a source text uniform: line ends, spaces, invisible characters. */
public final class SourceText {

    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\\u000B\f\\u0085\\u2028]");
    /** Space separators of Unicode other than the plain one. */
    private static final Pattern ODD_SPACE = Pattern.compile("[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F]");
    /**
     * Byte-order marks, soft hyphens, zero-width space, word joiner, direction marks and controls. The zero-width
     * joiner and non-joiner stay: they spell words in Persian, Hindi and emoji.
     */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\uFEFF\\u00AD\\u200B\\u200E\\u200F\\u2060-\\u2064\\u202A-\\u202E\\u2066-\\u2069\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F\\uFFFC\\uFFFD]");

    private static final Pattern LONG_GAP = Pattern.compile("[ \\t]{9,}+");
    private static final Pattern MANY_LINES = Pattern.compile("\\n(?:[ \\t]{0,8}+\\n){3,}+");

    private SourceText() {}

    /**
     * Normalises.
     *
     * @param raw any text
     * @return the text in Unicode form NFC with line feeds, plain spaces and tabs
     */
    public static String normalize(String raw) {
        String text = LINE_END.matcher(raw).replaceAll("\n");
        text = text.replace("\u2029", "\n\n");
        text = INVISIBLE.matcher(text).replaceAll("");
        text = ODD_SPACE.matcher(text).replaceAll(" ");
        // Long runs mean nothing, and would cost time at every later step.
        text = LONG_GAP.matcher(text).replaceAll("        ");
        text = MANY_LINES.matcher(text).replaceAll("\n\n\n");
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * Whether there is anything to say.
     *
     * @param text any text
     * @return true when it has a letter or a digit
     */
    public static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /**
     * Whether this is more likely a picture or a program than a text.
     *
     * @param raw text as it came
     * @return true when one character in twenty is a control or a failed decoding
     */
    public static boolean looksBinary(String raw) {
        long odd = raw.chars()
                .filter(c -> c == 0xFFFD || (c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f'))
                .count();
        return odd * 20 > raw.length();
    }
}
