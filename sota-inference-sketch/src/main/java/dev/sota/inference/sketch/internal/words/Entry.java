package dev.sota.inference.sketch.internal.words;

import java.util.Map;

/**
 * One meaning in the lexicon.
 *
 * @param kind place, hour, weather, season, mood, thing, idea, pose or idiom
 * @param name of the concept
 * @param attributes further facts
 * @param guarded whether the word counts only where a determiner shows that it is a noun
 */
record Entry(Kind kind, String name, Map<String, String> attributes, boolean guarded) {

    enum Kind {
        PLACE,
        HOUR,
        WEATHER,
        SEASON,
        MOOD,
        THING,
        IDEA,
        POSE,
        IDIOM
    }
}
