package dev.sota.audio.internal.text.english;

import dev.sota.audio.internal.text.LatinLetters;
import java.util.ArrayList;
import java.util.List;

/** Small helpers for lists of spoken words. */
final class Words {
    /** The longest word that is said at once; longer ones are cut. */
    static final int LONGEST = 45;

    private Words() {}

    static List<String> split(String phrase) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            if (i == phrase.length() || phrase.charAt(i) == ' ') {
                if (i > start) {
                    words.add(phrase.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    @SafeVarargs
    static List<String> join(List<String>... parts) {
        List<String> words = new ArrayList<>();
        for (List<String> part : parts) {
            words.addAll(part);
        }
        return words;
    }

    /** A spelled number that something belongs to: the second's. */
    static List<String> possessive(List<String> words) {
        int last = words.size() - 1;
        return join(words.subList(0, last), List.of(words.get(last) + "'s"));
    }

    /** The letters of a word one by one; digits are spelled too. */
    static List<String> letters(String written) {
        String plain = LatinLetters.fold(written);
        List<String> words = new ArrayList<>(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z') {
                words.add(String.valueOf(c));
            } else if (Piece.isDigit(c)) {
                words.addAll(NumberWords.digits(String.valueOf(c)));
            }
        }
        return words;
    }

    /** Words as a voice takes them: folded, without stray characters, none too long. */
    static List<String> clean(List<String> raw) {
        List<String> words = new ArrayList<>(raw.size());
        for (String word : raw) {
            String folded = trim(LatinLetters.fold(word));
            for (int at = 0; at < folded.length(); ) {
                int end = Math.min(folded.length(), at + LONGEST);
                if (end < folded.length() && Character.isLowSurrogate(folded.charAt(end))) {
                    end--;
                }
                words.add(folded.substring(at, end));
                at = end;
            }
        }
        return words;
    }

    /** Keeps letters, marks and apostrophes between letters. */
    private static String trim(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); ) {
            int c = word.codePointAt(at);
            int width = Character.charCount(c);
            boolean inner = out.length() > 0 && at + width < word.length();
            if (isWordLetter(c) || (c == '\'' && inner && Character.isLetter(word.codePointAt(at + width)))) {
                out.appendCodePoint(c);
            }
            at += width;
        }
        return out.toString();
    }

    private static boolean isWordLetter(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
