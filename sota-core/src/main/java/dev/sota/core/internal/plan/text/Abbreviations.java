package dev.sota.core.internal.plan.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** Says whether a full stop after a word ends a sentence, by the rules of a language. Immutable. */
final class Abbreviations {

    private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]{1,7}");

    private final WordList words;

    private Abbreviations(WordList words) {
        this.words = words;
    }

    static Abbreviations of(Locale language) {
        return new Abbreviations(
                WordList.read(Abbreviations.class, "abbreviations-" + language.getLanguage() + ".txt"));
    }

    /**
     * Whether a sentence goes on after a word with a full stop.
     *
     * @param word what stands before the full stop
     * @param next the word that follows, without marks before it
     * @param first whether the word is the first of its sentence
     */
    boolean goesOn(String word, String next, boolean first) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        boolean starter = words.has("starters", next) || next.indexOf('\'') == 1 || next.indexOf('’') == 1;
        if (lower.equals("no") || lower.equals("nos")) {
            // "No." is an answer more often than "number".
            return words.has("number", lower) && startsWithDigit(next);
        }
        if (words.has("never", lower)) {
            return true;
        }
        if (words.has("number", lower)) {
            return startsWithDigit(next) || (ROMAN.matcher(next).matches() && !next.equals("I"));
        }
        if (words.has("ends", lower)) {
            return false;
        }
        if (words.has("maybe", lower) || DOTTED.matcher(word).matches() || hasSuffix(lower)) {
            return !starter;
        }
        if (word.codePointCount(0, word.length()) == 1 && Character.isLetter(word.codePointAt(0))) {
            // An initial, unless a sentence ends in a letter: "plan B. The".
            return !capital || !starter;
        }
        return isOrdinal(word, next, starter) || (first && isItemNumber(word));
    }

    private boolean hasSuffix(String word) {
        return words.group("suffixes").stream().anyMatch(word::endsWith);
    }

    private boolean isOrdinal(String word, String next, boolean starter) {
        if (!words.group("ordinals").contains("yes")) {
            return false;
        }
        boolean counted = NUMBER.matcher(word).matches() || ROMAN.matcher(word).matches();
        return counted && (words.has("months", next) || !starter);
    }

    private static boolean isItemNumber(String word) {
        return NUMBER.matcher(word).matches() || ROMAN.matcher(word).matches();
    }

    private static boolean startsWithDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.codePointAt(0));
    }
}
