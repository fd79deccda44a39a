package dev.sota.audio.internal.music;

import dev.sota.audio.internal.synth.Instrument;
import java.util.function.Consumer;

/** The last chord: everybody once more, rolled upwards, with the tonic on top, ringing into the fade. */
final class EndingWriter {
    private static final int ROLL = Metre.EIGHTH;

    private final Form form;
    private final ChordSpan last;

    EndingWriter(Form form, ChordSpan last) {
        this.form = form;
        this.last = last;
    }

    void write(Voicing voicing, Ensemble ensemble, Consumer<Note> notes) {
        Chord chord = last.chord();
        for (int pitch : voicing.pitches()) {
            note(Part.PAD, ensemble.pad(), 0, pitch, 0.6, notes);
        }
        note(Part.BASS, ensemble.bass(), 0, BassWriter.root(chord), 0.6, notes);
        long room = (long) ((form.seconds() - form.pulse().seconds(last.tick()))
                / form.pulse().secondsPerTick());
        int rolled = (int) Math.max(0, Math.min(4, room / (2 * ROLL)));
        for (int k = 0; k < rolled; k++) {
            note(Part.FIGURE, ensemble.figure(), (long) k * ROLL, FigureWriter.tone(chord, k), 0.5 - 0.03 * k, notes);
        }
        int top = Chord.atOrAbove(LeadWriter.LOWEST + 2, chord.root());
        note(Part.LEAD, ensemble.lead(), (long) rolled * ROLL, top, 0.5, notes);
    }

    private void note(Part part, Instrument instrument, long after, int pitch, double velocity, Consumer<Note> notes) {
        notes.accept(
                new Note(part, instrument, last.tick() + after, Math.max(1, last.ticks() - after), pitch, velocity));
    }
}
