package dev.sota.voice.mary.internal.language;

import java.util.Map;
import java.util.Set;

/**
 * Chooses between the readings of words that are written alike, by the word before them.
 *
 * <p>The lexicon lists several readings for a word, in no useful order. A verb follows a pronoun, "to" or a modal; that
 * alone settles most cases (Yarowsky, "Homograph disambiguation in text-to-speech synthesis", 1997, finds the
 * neighbouring word the strongest single cue).
 */
final class Homographs {

    /** Word to its readings: as a noun or adjective, and as a verb. */
    private static final Map<String, Reading> READINGS = Map.ofEntries(
            reading("live", "' l AI v", "' l I v"),
            reading("lives", "' l AI v z", "' l I v z"),
            reading("lead", "' l i d", "' l i d"),
            reading("use", "' j u s", "' j u z"),
            reading("close", "' k l @U s", "' k l @U z"),
            reading("read", "' r i d", "' r i d"),
            reading("record", "' r E - k r= d", "r @ - ' k O r d"),
            reading("wind", "' w I n d", "' w AI n d"),
            reading("tear", "' t I r", "' t E r"),
            reading("tears", "' t I r z", "' t E r z"),
            reading("house", "' h aU s", "' h aU z"),
            reading("object", "' A b - dZ E k t", "@ b - ' dZ E k t"),
            reading("present", "' p r E - z @ n t", "p r I - ' z E n t"),
            reading("excuse", "I k - ' s k j u s", "I k - ' s k j u z"),
            reading("a", "@", "@"),
            reading("the", "D @", "D @"));

    private static final Set<WordClass> BEFORE_VERB = Set.of(WordClass.PRONOUN, WordClass.TO, WordClass.MODAL);

    private Homographs() {}

    private record Reading(Pronunciation noun, Pronunciation verb) {}

    private static Map.Entry<String, Reading> reading(String word, String noun, String verb) {
        return Map.entry(word, new Reading(Pronunciation.parse(noun), Pronunciation.parse(verb)));
    }

    static boolean covers(String word) {
        return READINGS.containsKey(word);
    }

    static Pronunciation choose(String word, WordClass previous) {
        Reading reading = READINGS.get(word);
        if (reading == null) {
            throw new IllegalArgumentException("no homograph: " + word);
        }
        return BEFORE_VERB.contains(previous) ? reading.verb() : reading.noun();
    }
}
