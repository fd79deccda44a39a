package dev.sota.core.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tells whether an English text is at a place that it names: "in the forest", "they reached the forest" and "the forest
 * is quiet" are there; "a path from the forest", "a map of the forest" and "she sold the forest" are not. Has state.
 */
final class Standpoint {

    private static final Set<String> THERE = Set.of(
            "in",
            "at",
            "on",
            "into",
            "onto",
            "inside",
            "within",
            "through",
            "across",
            "along",
            "to",
            "toward",
            "towards",
            "near",
            "by",
            "beside",
            "under",
            "over",
            "outside",
            "around",
            "down",
            "up",
            "below",
            "beneath",
            "underneath",
            "between",
            "among",
            "via");

    private static final Set<String> ELSEWHERE = Set.of(
            "like", "than", "as", "about", "for", "above", "behind", "beyond", "against", "without", "with", "unlike",
            "past");

    private static final Set<String> ARRIVALS = Set.of(
            "reach",
            "reaches",
            "reached",
            "reaching",
            "enter",
            "enters",
            "entered",
            "entering",
            "cross",
            "crosses",
            "crossed",
            "crossing",
            "climb",
            "climbs",
            "climbed",
            "visit",
            "visits",
            "visited",
            "find",
            "finds",
            "found",
            "explore",
            "explores",
            "explored",
            "circle",
            "circled",
            "sail",
            "sailed");

    private static final Set<String> DEPARTURES = Set.of("leave", "leaves", "left", "leaving", "quit", "fled");

    /** Verbs after which "to" is no way: "belongs to the museum". */
    private static final Set<String> BOUND = Set.of(
            "belong", "belongs", "belonged", "thanks", "according", "compared", "due", "similar", "sold", "gave");

    /** How many words of a phrase may stand before its place. */
    private static final int FAR = 5;

    private final List<String> words = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();

    /** Takes in the next word and what stands between it and the one before. */
    void add(String word, String gap) {
        words.add(word);
        gaps.add(gap);
    }

    /** Whether the text is at the place that the word at an index begins to name. */
    boolean there(int at) {
        boolean ofSomething = false;
        boolean headed = false;
        for (int i = at - 1; i >= Math.max(0, at - FAR) && !breaks(i + 1); i--) {
            String word = words.get(i);
            if (word.equals("of")) {
                ofSomething = true;
                headed = false;
            } else if (decides(word)) {
                return there(i, ofSomething);
            } else if (headed) {
                // The phrase of the place has begun behind this word: "under the keel the seabed".
                break;
            }
            headed |= Subjects.has("determiners", word);
        }
        return !ofSomething && opens(at);
    }

    private static boolean decides(String word) {
        return word.equals("from")
                || THERE.contains(word)
                || ELSEWHERE.contains(word)
                || DEPARTURES.contains(word)
                || ARRIVALS.contains(word);
    }

    /** What a word before a place says of it. */
    private boolean there(int at, boolean ofSomething) {
        String word = words.get(at);
        if (word.equals("from")) {
            // "From the balcony she waves"
            return starts(at);
        }
        if (word.equals("to")) {
            return at == 0 || !BOUND.contains(words.get(at - 1));
        }
        return THERE.contains(word) || ARRIVALS.contains(word) && !ofSomething;
    }

    /** Whether a word is among the first of its sentence, as its subject is. */
    private boolean opens(int at) {
        for (int i = at; i >= Math.max(0, at - 2); i--) {
            if (starts(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean starts(int at) {
        return at == 0 || gaps.get(at).matches("(?s).*[.!?:\u2026].*");
    }

    private boolean breaks(int at) {
        return gaps.get(at).matches("(?s).*[,.;:!?\u2026\u2014()].*");
    }
}
