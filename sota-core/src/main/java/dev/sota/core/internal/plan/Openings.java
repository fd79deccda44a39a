package dev.sota.core.internal.plan;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What an English sentence may begin with before its subject: when and where. Immutable. */
final class Openings {

    private static final int FARTHEST = 12;
    private static final int NEAR = 8;
    /** Before the noun of a phrase of time: "one early autumn" before "night". */
    private static final int WORDS_BEFORE = 3;

    private static final Set<String> NUMERALS = Set.of("hundred", "thousand", "million", "hundreds", "thousands");

    private Openings() {}

    /** The index of the first word of the main clause, from a word on. */
    static int skip(List<String> words, int from) {
        if (from >= words.size()) {
            return from;
        }
        String first = words.get(from);
        if (Subjects.has("prepositions", first) || Subjects.has("subordinators", first)) {
            return behindPreposition(words, from);
        }
        int time = behindTime(words, from);
        if (time > from) {
            return time;
        }
        boolean where = from + 1 < words.size() && Subjects.has("prepositions", words.get(from + 1))
                || from + 2 < words.size() && Subjects.has("prepositions", words.get(from + 2));
        boolean how = Subjects.has("adjectives", first) || Subjects.has("adverbs", first);
        if (where && how) {
            // "Far out in the ocean, a whale"; "High above the village stood a castle".
            int comma = comma(words, from, NEAR);
            return comma > 0 ? comma : inverted(words, from, from);
        }
        return from;
    }

    /** "At dawn, the keeper", "In 43 AD Roman soldiers", "Beside a farmhouse stood a jar", "In April the ship". */
    private static int behindPreposition(List<String> words, int from) {
        int comma = comma(words, from, FARTHEST);
        if (comma > 0) {
            return comma;
        }
        int time = from + 1;
        while (time < words.size() && time - from < FARTHEST && temporal(words, time)) {
            time++;
        }
        if (time > from + 1 && time < words.size()) {
            return time;
        }
        return inverted(words, from, words.size());
    }

    /** "That night", "One autumn night", "Two thousand years ago,", "Years later,"; not "The night was calm". */
    private static int behindTime(List<String> words, int from) {
        int i = from;
        boolean named = false;
        while (i < words.size() && i - from < NEAR && (temporal(words, i) || i == from && leads(words, i))) {
            named |= Subjects.has("times", words.get(i));
            i++;
            if (words.get(i - 1).endsWith(",")) {
                break;
            }
        }
        boolean stands = i < words.size() && !Subjects.has("verbs", words.get(i));
        return named && stands ? i : from;
    }

    private static boolean leads(List<String> words, int i) {
        return Subjects.has("determiners", words.get(i)) && i + 1 < words.size() && temporal(words, i + 1);
    }

    /** Whether a word belongs to a phrase of time: a number, a month, "the next" before "day". */
    private static boolean temporal(List<String> words, int i) {
        return temporal(words, i, WORDS_BEFORE);
    }

    /** Looks at so many words more: a text from outside may be nothing but articles. */
    private static boolean temporal(List<String> words, int i, int more) {
        String word = Subjects.bare(words.get(i));
        if (number(word) || Subjects.has("times", word)) {
            return true;
        }
        boolean describes =
                Subjects.has("determiners", word) || Subjects.has("adjectives", word) || NUMERALS.contains(lower(word));
        boolean goesOn = describes && more > 0 && i + 1 < words.size() && temporal(words, i + 1, more - 1);
        // "the 12 guards" are no time
        return goesOn
                && (!number(Subjects.bare(words.get(i + 1)))
                        || i + 2 < words.size() && temporal(words, i + 2, more - 1));
    }

    private static boolean number(String word) {
        return !word.isEmpty() && Character.isDigit(word.codePointAt(0));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static int comma(List<String> words, int from, int most) {
        for (int i = from; i < Math.min(words.size(), from + most); i++) {
            if (words.get(i).endsWith(",")) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Behind a verb that stands before its subject, or else at the first noun phrase of its own. */
    private static int inverted(List<String> words, int from, int otherwise) {
        int end = Math.min(words.size() - 1, from + FARTHEST);
        for (int i = from + 2; i < end; i++) {
            boolean subject = Subjects.has("determiners", words.get(i + 1));
            if (Subjects.has("inversions", words.get(i)) && subject) {
                return i + 1;
            }
        }
        for (int i = from + 2; i < end; i++) {
            String before = words.get(i - 1);
            boolean opens = Subjects.has("determiners", words.get(i))
                    && !Subjects.has("prepositions", before)
                    && !Subjects.has("determiners", before)
                    && !Subjects.has("verbs", before);
            if (opens) {
                return i;
            }
        }
        return otherwise;
    }
}
