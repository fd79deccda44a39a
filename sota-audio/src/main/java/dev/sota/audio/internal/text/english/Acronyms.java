package dev.sota.audio.internal.text.english;

import dev.sota.audio.internal.text.LatinLetters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words in capitals: said as a word (NASA), letter by letter (BBC), or only written loudly (STOP). */
final class Acronyms {
    private static final Map<String, List<String>> SAID = Table.map("acronyms.tsv", row -> Words.split(row.get(1)));
    private static final Set<String> SPELLED = Table.group("contexts.tsv", "spelled");
    private static final Set<String> EMPHASISED = Table.group("contexts.tsv", "emphasised");
    private static final Set<String> SHOUTED = Table.group("contexts.tsv", "shouted");
    private static final Set<String> ONSETS = Table.group("contexts.tsv", "onset");
    private static final Set<String> CODAS = Table.group("contexts.tsv", "coda");

    private Acronyms() {}

    /** Whether a word is of two capital letters or more and nothing else. */
    static boolean isCapitals(String word) {
        return word.length() >= 2 && isUpper(word, word.length());
    }

    /** Whether a word in capitals can be no acronym. */
    static boolean isPlainlyAWord(String word) {
        String lower = LatinLetters.fold(word);
        boolean common = EMPHASISED.contains(lower) || SHOUTED.contains(lower);
        return common || (word.length() >= 6 && isPronounceable(lower));
    }

    /**
     * Reads a word that may be an acronym.
     *
     * @param word letters, perhaps with a plural or possessive ending
     * @param shouted whether everything around is in capitals too
     * @return its words, or nothing when it is an ordinary word
     */
    static Optional<List<String>> read(String word, boolean shouted) {
        List<String> whole = SAID.get(word);
        if (whole != null) {
            return Optional.of(whole);
        }
        int stem = stemLength(word);
        if (stem < 2) {
            return Optional.empty();
        }
        String capitals = word.substring(0, stem);
        String ending = word.substring(stem);
        if (SAID.containsKey(capitals)) {
            return Optional.of(withEnding(SAID.getOrDefault(capitals, List.of()), ending, false));
        }
        boolean letters = isSpelled(LatinLetters.fold(capitals), shouted && ending.isEmpty());
        List<String> words = letters ? Words.letters(capitals) : List.of(LatinLetters.fold(capitals));
        return Optional.of(withEnding(words, ending, letters));
    }

    /** Capitals beside digits (MP3, COVID19) are letters unless they are known or long. */
    static List<String> inName(String capitals) {
        List<String> said = SAID.get(capitals);
        if (said != null) {
            return said;
        }
        String lower = LatinLetters.fold(capitals);
        return isSpelled(lower, false) ? Words.letters(capitals) : List.of(lower);
    }

    private static boolean isSpelled(String lower, boolean shouted) {
        if (EMPHASISED.contains(lower)) {
            return false;
        }
        if (shouted) {
            return !SHOUTED.contains(lower) && (SPELLED.contains(lower) || !isPronounceable(lower));
        }
        return lower.length() <= 3 || SPELLED.contains(lower) || !isPronounceable(lower);
    }

    private static List<String> withEnding(List<String> words, String ending, boolean letters) {
        if (ending.isEmpty()) {
            return words;
        }
        int last = words.size() - 1;
        boolean apostrophe = letters || ending.startsWith("'");
        return Words.join(words.subList(0, last), List.of(words.get(last) + (apostrophe ? "'s" : "s")));
    }

    /** The length of the capitals before nothing, "s" or "'s"; 0 for other words. */
    private static int stemLength(String word) {
        int length = word.length();
        int stem = word.endsWith("'s") || word.endsWith("'S") ? length - 2 : word.endsWith("s") ? length - 1 : length;
        return stem >= 2 && isUpper(word, stem) ? stem : 0;
    }

    private static boolean isUpper(String word, int length) {
        for (int i = 0; i < length; i++) {
            char c = word.charAt(i);
            if (!Character.isUpperCase(c) || Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
                return false;
            }
        }
        return true;
    }

    /** Whether English speakers would try to say a string of letters as a word: it begins, goes on and ends like one. */
    static boolean isPronounceable(String lower) {
        int onset = 0;
        while (onset < lower.length() && !isVowel(lower.charAt(onset))) {
            onset++;
        }
        if (onset == lower.length() || (onset > 1 && !ONSETS.contains(lower.substring(0, onset)))) {
            return false;
        }
        int coda = lower.length();
        int run = 0;
        int longest = 0;
        for (int i = 0; i < lower.length(); i++) {
            run = isVowel(lower.charAt(i)) ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        coda -= run;
        return longest <= 4 && (run <= 1 || CODAS.contains(lower.substring(coda)));
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }
}
