package dev.sota.voice.mary.internal.prosody;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides runs of words that are too long for one breath.
 *
 * <p>A break goes before a function word that opens a constituent, as near to the middle as possible: readers balance
 * the length of their phrases against syntax (Gee and Grosjean, "Performance structures", 1983; Bachenko and
 * Fitzpatrick, "A computational grammar of discourse-neutral prosodic phrasing in English", 1990).
 */
final class PhraseBreaker {

    /** Longer runs are divided. */
    static final int LONGEST = 13;

    /** No part is shorter. */
    private static final int SHORTEST = 4;

    private PhraseBreaker() {}

    static List<List<Word>> divide(List<Word> words) {
        List<List<Word>> parts = new ArrayList<>();
        divide(words, parts);
        return parts;
    }

    private static void divide(List<Word> words, List<List<Word>> parts) {
        if (words.size() <= LONGEST) {
            parts.add(words);
            return;
        }
        int at = breakBefore(words);
        divide(words.subList(0, at), parts);
        divide(words.subList(at, words.size()), parts);
    }

    private static int breakBefore(List<Word> words) {
        int middle = words.size() / 2;
        int best = middle;
        int bestCost = Integer.MAX_VALUE;
        for (int i = SHORTEST; i <= words.size() - SHORTEST; i++) {
            int cost = Math.abs(i - middle) + syntaxCost(words, i);
            if (cost < bestCost) {
                bestCost = cost;
                best = i;
            }
        }
        return best;
    }

    /** How much a break before word i would hurt, in words of distance from the middle. */
    private static int syntaxCost(List<Word> words, int i) {
        if (words.get(i).token() == words.get(i - 1).token()) {
            return 40; // Inside "three million dollars".
        }
        return switch (words.get(i).wordClass()) {
            case SUBORDINATOR, CONJUNCTION -> 0;
            case QUESTION -> 1;
            case PREPOSITION -> words.get(i - 1).wordClass().opensPhrase() ? 12 : 3;
            case TO -> 4;
            case GENITIVE -> 15;
            default -> words.get(i - 1).wordClass().accented() ? 9 : 20;
        };
    }
}
