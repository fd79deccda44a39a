package dev.sota.core.internal.plan.text;

import java.lang.Character.UnicodeScript;

/** The mark at the end of a sentence. */
final class FullStop {

    private static final String MARKS = ".!?…。！？｡।॥؟۔։።";
    private static final String CLOSERS = "\"'”’»›)]}」』）】》〉*_";

    private FullStop() {}

    /** Whether a text ends as a sentence does, quotation marks aside. */
    static boolean ends(String text) {
        int i = text.length();
        while (i > 0 && CLOSERS.indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i > 0 && MARKS.indexOf(text.charAt(i - 1)) >= 0;
    }

    /** Ends a list item as a sentence, so that a voice pauses after it. */
    static String add(String item) {
        String text = item.strip();
        if (ends(text)) {
            return text;
        }
        if (text.endsWith(";") || text.endsWith(",") || text.endsWith("；") || text.endsWith("、")) {
            text = text.substring(0, text.length() - 1);
        } else if (text.endsWith(":") || text.endsWith("：")) {
            return text;
        }
        return text.isEmpty() ? text : text + mark(text.codePointBefore(text.length()));
    }

    private static String mark(int last) {
        return switch (UnicodeScript.of(last)) {
            case HAN, HIRAGANA, KATAKANA -> "。";
            case DEVANAGARI, BENGALI -> "।";
            default -> ".";
        };
    }
}
