package dev.sota.audio.internal.text.english;

import java.util.ArrayList;
import java.util.List;

/** Strings of hundreds of characters without white space: their letters are kept together, their digits spelled. */
final class LongWords {
    private LongWords() {}

    static List<String> read(String core) {
        List<String> words = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int at = 0; at < core.length(); ) {
            int c = core.codePointAt(at);
            at += Character.charCount(c);
            if (c >= '0' && c <= '9') {
                flush(run, words);
                words.addAll(NumberWords.digits(Character.toString(c)));
            } else if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                run.appendCodePoint(c);
            } else {
                flush(run, words);
            }
        }
        flush(run, words);
        return words;
    }

    private static void flush(StringBuilder run, List<String> words) {
        if (run.length() > 0) {
            words.add(run.toString());
            run.setLength(0);
        }
    }
}
