package dev.sota.inference.sketch.internal.words;

import java.util.Map;

/**
 * One meaning in the lexicon.
 *
 * @param kind place, hint, head, tail, hour, weather, season, mood, thing, idea, pose, action, word or idiom
 * @param name of the concept
 * @param attributes further facts
 * @param guarded whether the word counts only where a determiner shows that it is a noun
 */
record Entry(Kind kind, String name, Map<String, String> attributes, boolean guarded) {

    /** Whether it is a place that words go with, but do not name. */
    boolean hint() {
        return attributes.containsKey("hint");
    }

    enum Kind {
        PLACE,
        /** A word that goes with a place without naming one. */
        HINT,
        /** A word that makes a place of the noun before it: "the button shop". */
        HEAD,
        /** The end of a word that makes a place of it: "the pinworks". */
        TAIL,
        HOUR,
        WEATHER,
        SEASON,
        MOOD,
        THING,
        IDEA,
        POSE,
        ACTION,
        /** A thing that can only be lettered. */
        WORD,
        IDIOM
    }
}
