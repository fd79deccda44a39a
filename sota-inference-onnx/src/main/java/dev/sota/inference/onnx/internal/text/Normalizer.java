package dev.sota.inference.onnx.internal.text;

import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** What CLIP's tokenizer does to text first: composed form, single spaces, lower case letter by letter. */
final class Normalizer {

    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    /** The one letter whose lower case is two characters wherever it stands. */
    private static final int I_WITH_DOT = 0x130;

    private Normalizer() {}

    static String normal(String text) {
        String composed = java.text.Normalizer.normalize(text, Form.NFC);
        String spaced = SPACE.matcher(composed).replaceAll(" ");
        StringBuilder lower = new StringBuilder(spaced.length());
        spaced.codePoints().forEach(c -> {
            if (c == I_WITH_DOT) {
                lower.append("i\u0307");
            } else {
                lower.appendCodePoint(Character.toLowerCase(c));
            }
        });
        return lower.toString();
    }
}
