package dev.sota.audio.internal.music;

import dev.sota.audio.internal.synth.Instrument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Who plays, and in which manner.
 *
 * @param pad holds the chords
 * @param figure plays the accompaniment
 * @param lead plays the motif
 * @param bass plays the bass
 * @param figurePatterns the accompaniment's patterns, in the order in which passages use them
 * @param bassPattern the bass's pattern
 * @param groove what the percussion plays
 */
record Ensemble(
        Instrument pad,
        Instrument figure,
        Instrument lead,
        Instrument bass,
        List<FigurePattern> figurePatterns,
        BassPattern bassPattern,
        Groove groove) {

    /** Chooses among what suits a mood. The lead differs from the accompaniment where there is a choice. */
    static Ensemble choose(MoodProfile profile, Dice dice) {
        Band band = profile.band();
        Instrument figure = dice.fork("figure").pick(band.figures());
        List<Instrument> leads = new ArrayList<>(band.leads());
        leads.remove(figure);
        List<FigurePattern> patterns = new ArrayList<>(profile.figures());
        int turn = dice.fork("patterns").below(patterns.size());
        Collections.rotate(patterns, turn);
        return new Ensemble(
                dice.fork("pad").pick(band.pads()),
                figure,
                dice.fork("lead").pick(leads.isEmpty() ? band.leads() : leads),
                dice.fork("bass").pick(band.basses()),
                List.copyOf(patterns),
                dice.fork("bass pattern").pick(profile.basses()),
                dice.fork("groove").pick(profile.grooves()));
    }
}
