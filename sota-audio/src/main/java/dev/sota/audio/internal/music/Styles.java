package dev.sota.audio.internal.music;

import dev.sota.api.Mood;
import java.util.List;

/** The piece's choices for each mood and chapter: the same mood comes back with the same harmony. */
final class Styles {
    /** Where chapters between the first and the last go, in semitones from home. */
    private static final List<Integer> JOURNEYS = List.of(5, 7, 2, 10, 9, 3);

    private final Dice dice;
    private final Key home;

    Styles(Brief brief) {
        this.dice = new Dice(brief.seed()).fork("styles");
        int tonic = dice.fork("tonic " + brief.mood()).below(12);
        this.home = new Key(tonic, style(brief.mood()).mode());
    }

    Key home() {
        return home;
    }

    HarmonyStyle style(Mood mood) {
        return dice.fork("harmony " + mood).pick(HarmonyStyles.of(mood));
    }

    /** The chords of a passage: the same for all passages of its mood and role in one chapter. */
    List<ChordSymbol> progression(Passage passage) {
        HarmonyStyle style = style(passage.mood());
        boolean contrast = passage.role() == Role.CONTRAST;
        List<List<ChordSymbol>> choices = contrast ? style.contrasts() : style.verses();
        int first = dice.fork("progression " + passage.mood() + contrast).below(choices.size());
        return choices.get((first + passage.chapter()) % choices.size());
    }

    /** The key of a mood in a chapter: related to home, which the first and the last chapter keep. */
    Key key(Mood mood, int chapter, int chapters) {
        Key related = home.near(style(mood).mode());
        if (chapter == 0 || chapter == chapters - 1) {
            return related;
        }
        int turn = dice.fork("journey").below(JOURNEYS.size());
        return related.transposed(JOURNEYS.get((turn + chapter) % JOURNEYS.size()));
    }

    Ensemble ensemble(Mood mood, int chapter) {
        return Ensemble.choose(MoodProfile.of(mood), dice.fork("ensemble " + mood, chapter));
    }
}
