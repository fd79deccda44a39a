package dev.sota.voice.mary.internal.language;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses between the readings of words that are written alike, by the word before them.
 *
 * <p>The lexicon lists several readings for a word, in no useful order. A verb follows a pronoun, "to" or a modal; that
 * alone settles most cases (Yarowsky, "Homograph disambiguation in text-to-speech synthesis", 1997, finds the
 * neighbouring words the strongest cue).
 */
final class Homographs {

    private static final Set<WordClass> BEFORE_VERB = EnumSet.of(WordClass.PRONOUN, WordClass.TO, WordClass.MODAL);

    /** Where a verb stands in its base form, not in the past. */
    private static final Set<WordClass> BEFORE_INFINITIVE = EnumSet.of(WordClass.TO, WordClass.MODAL);

    private static final Map<String, Reading> READINGS = Map.ofEntries(
            noun("live", "' l AI v").butVerb("' l I v"),
            noun("lives", "' l AI v z").butVerb("' l I v z"),
            noun("use", "' j u s").butVerb("' j u z"),
            noun("close", "' k l @U s").butVerb("' k l @U z"),
            noun("record", "' r E - k r= d").butVerb("r @ - ' k O r d"),
            noun("wind", "' w I n d").butVerb("' w AI n d"),
            noun("tear", "' t I r").butVerb("' t E r"),
            noun("tears", "' t I r z").butVerb("' t E r z"),
            noun("house", "' h aU s").butVerb("' h aU z"),
            noun("object", "' A b - dZ E k t").butVerb("@ b - ' dZ E k t"),
            noun("present", "' p r E - z @ n t").butVerb("p r I - ' z E n t"),
            noun("excuse", "I k - ' s k j u s").butVerb("I k - ' s k j u z"),
            noun("lead", "' l i d").butVerb("' l i d"),
            noun("a", "@").butVerb("@"),
            noun("the", "D @").butVerb("D @"),
            noun("read", "' r E d").butInfinitive("' r i d"));

    private Homographs() {}

    /** The usual sound, and another after certain words. */
    private record Reading(Pronunciation usual, Pronunciation other, Set<WordClass> otherAfter) {}

    private record Noun(String word, String usual) {
        Map.Entry<String, Reading> butVerb(String other) {
            return entry(other, BEFORE_VERB);
        }

        Map.Entry<String, Reading> butInfinitive(String other) {
            return entry(other, BEFORE_INFINITIVE);
        }

        private Map.Entry<String, Reading> entry(String other, Set<WordClass> after) {
            return Map.entry(word, new Reading(Pronunciation.parse(usual), Pronunciation.parse(other), after));
        }
    }

    private static Noun noun(String word, String usual) {
        return new Noun(word, usual);
    }

    /** How a word sounds after a word of a class, when this table has it. */
    static Optional<Pronunciation> choose(String word, WordClass previous) {
        return Optional.ofNullable(READINGS.get(word))
                .map(r -> r.otherAfter().contains(previous) ? r.other() : r.usual());
    }
}
