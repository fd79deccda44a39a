package dev.sota.audio.internal.music;

import java.util.ArrayList;
import java.util.List;

/** Writes the chords: one a bar, with a turn into each new key and a cadence at the end. */
final class HarmonyWriter {
    private final Form form;
    private final Styles styles;

    HarmonyWriter(Form form, Styles styles) {
        this.form = form;
        this.styles = styles;
    }

    /** The chords in order, without gaps; the last one is the end. */
    List<ChordSpan> write() {
        List<ChordSpan> spans = new ArrayList<>();
        List<Passage> passages = form.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean ends = i == passages.size() - 1;
            List<Chord> chords = chords(passage, ends);
            if (!ends) {
                turn(chords, passage, passages.get(i + 1));
            }
            int bar = form.metre().barTicks();
            for (int b = 0; b < chords.size(); b++) {
                spans.add(new ChordSpan((long) (passage.firstBar() + b) * bar, bar, chords.get(b)));
            }
        }
        spans.add(new ChordSpan(form.lastTick(), form.ringTicks(), lastChord()));
        return spans;
    }

    private List<Chord> chords(Passage passage, boolean ends) {
        List<ChordSymbol> progression = styles.progression(passage);
        List<Chord> chords = new ArrayList<>();
        for (int bar = 0; bar < passage.bars(); bar++) {
            chords.add(progression
                    .get(place(bar, passage.bars(), progression.size()))
                    .in(passage.key()));
        }
        if (ends) {
            List<ChordSymbol> cadence = styles.style(passage.mood()).cadence();
            int lead = cadence.size() - 1;
            for (int k = 0; k < lead && lead - k <= chords.size(); k++) {
                chords.set(chords.size() - lead + k, cadence.get(k).in(passage.key()));
            }
        }
        return chords;
    }

    /** The chord of a bar. Bars that are over when the progression comes round repeat its end, not its beginning. */
    private static int place(int bar, int bars, int length) {
        int over = bars < length ? 0 : bars % length;
        return bar >= bars - over ? length - (bars - bar) : bar % length;
    }

    /** Where the key changes, the last chord before is the one that leads into the new key. */
    private void turn(List<Chord> chords, Passage passage, Passage next) {
        if (passage.key().shared(next.key()) < 7 && passage.bars() > 1) {
            HarmonyStyle style = styles.style(next.mood());
            chords.set(chords.size() - 1, style.approach().in(next.key()));
        }
    }

    private Chord lastChord() {
        List<Passage> passages = form.passages();
        if (passages.isEmpty()) {
            return new ChordSymbol(0, isMajor(form.home()), ChordSymbol.Colour.TRIAD).in(form.home());
        }
        Passage last = passages.get(passages.size() - 1);
        List<ChordSymbol> cadence = styles.style(last.mood()).cadence();
        return cadence.get(cadence.size() - 1).in(last.key());
    }

    private static boolean isMajor(Key key) {
        return key.mode().semitones(2) == 4;
    }
}
