package dev.sota.audio.internal.music;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Composes: from a brief to a score. Knows nothing of sound. */
final class ScoreWriter {
    private final Brief brief;
    private final Dice dice;

    ScoreWriter(Brief brief) {
        this.brief = brief;
        this.dice = new Dice(brief.seed()).fork("score");
    }

    /**
     * Writes the piece.
     *
     * @param checkpoint called before each passage
     * @return the score
     */
    Score write(Runnable checkpoint) {
        Styles styles = new Styles(brief);
        Form form = new FormPlanner(brief, styles).plan();
        List<ChordSpan> harmony = new HarmonyWriter(form, styles).write();
        Motif motif = Motif.invent(form.metre(), dice.fork("motif"));
        PadWriter pad = new PadWriter();
        List<PartWriter> writers = List.of(
                pad,
                new BassWriter(brief.options()),
                new FigureWriter(),
                new LeadWriter(motif),
                new PercussionWriter());
        List<Note> notes = new ArrayList<>();
        Ensemble ensemble = styles.ensemble(brief.mood(), 0);
        for (Passage passage : form.passages()) {
            checkpoint.run();
            ensemble = styles.ensemble(passage.mood(), passage.chapter());
            Stretch stretch = new Stretch(
                    passage,
                    form.metre(),
                    harmony.subList(passage.firstBar(), passage.endBar()),
                    ensemble,
                    Texture.of(passage, brief.options()),
                    dice.fork("passage", passage.ordinal()));
            writers.forEach(writer -> writer.write(stretch, notes::add));
        }
        ChordSpan last = harmony.get(harmony.size() - 1);
        new EndingWriter(form, last).write(pad.voicing(last.chord()), ensemble, notes::add);
        notes.sort(Comparator.comparingLong(Note::tick));
        return new Score(form, harmony, notes);
    }
}
