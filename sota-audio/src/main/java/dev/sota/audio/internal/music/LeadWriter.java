package dev.sota.audio.internal.music;

import dev.sota.audio.internal.synth.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Plays the motif: stated, varied and answered in phrases of four bars, with rests between for the narrator. */
final class LeadWriter implements PartWriter {
    static final int LOWEST = 62;
    static final int HIGHEST = 82;
    private static final int CENTRE = 71;
    private static final int LATEST = 9;
    private static final double VELOCITY = 0.58;
    /** Instruments that hold a tone; the others let it ring on. */
    private static final Set<Instrument> SUSTAINED = Set.of(Instrument.FLUTE, Instrument.HORN);

    private final Motif motif;
    private int previous = CENTRE;

    LeadWriter(Motif motif) {
        this.motif = motif;
    }

    /** A variation and the bar of the phrase in which it begins. */
    private record Entry(int bar, Motif motif) {}

    @Override
    public void write(Stretch stretch, Consumer<Note> notes) {
        if (stretch.texture().lead() == Texture.Lead.NONE) {
            return;
        }
        for (int bar = 0; bar < stretch.passage().bars(); bar += 4) {
            int left = stretch.passage().bars() - bar;
            for (Entry entry : phrase(stretch)) {
                int bars = (entry.motif().ticks() + stretch.metre().barTicks() - 1)
                        / stretch.metre().barTicks();
                if (entry.bar() + bars <= left) {
                    long tick = (long) (stretch.passage().firstBar() + bar + entry.bar())
                            * stretch.metre().barTicks();
                    play(stretch, tick, entry.motif(), notes);
                }
            }
        }
    }

    private List<Entry> phrase(Stretch stretch) {
        Dice dice = stretch.dice();
        if (stretch.passage().role() == Role.INTRO) {
            return List.of(new Entry(0, motif), new Entry(2, motif.head()));
        }
        if (stretch.passage().role() == Role.OUTRO) {
            return List.of(new Entry(0, motif.augmented()));
        }
        if (stretch.texture().lead() == Texture.Lead.HINT) {
            return List.of(new Entry(dice.below(2), dice.chance(0.5) ? motif.head() : motif));
        }
        Motif varied = dice.pick(
                List.of(motif.inverted(), motif.shifted(1), motif.shifted(-1), motif.shifted(2), motif.head()));
        List<Entry> entries = new ArrayList<>(List.of(new Entry(0, motif), new Entry(2, varied)));
        if (stretch.passage().role() == Role.CONTRAST) {
            entries.set(0, new Entry(0, motif.inverted()));
        }
        if (stretch.passage().energy() >= 3 && dice.chance(0.6)) {
            entries.add(new Entry(3, motif.head().shifted(-1)));
        }
        return entries;
    }

    private void play(Stretch stretch, long start, Motif variation, Consumer<Note> notes) {
        int anchor = anchor(stretch.at(start).chord());
        for (Motif.Tone tone : variation.tones()) {
            long tick = start + tone.tick();
            ChordSpan span = stretch.at(tick);
            boolean strong = tone.tick() % Metre.BEAT == 0 || tone.ticks() >= Metre.BEAT;
            int pitch = pitch(span.chord(), anchor, tone.step(), strong);
            previous = pitch;
            long late = stretch.dice().below(LATEST);
            long ticks = Math.max(1, Math.min(length(stretch, tone, strong), span.end() - tick) - late);
            double accent = tone.tick() == 0 ? 1.05 : 0.95;
            double velocity =
                    VELOCITY * accent * stretch.dynamic() * stretch.dice().between(0.92, 1.06);
            notes.accept(
                    new Note(Part.LEAD, stretch.ensemble().lead(), tick + late, ticks, pitch, Math.min(1, velocity)));
        }
    }

    /** A tone of the chord may ring into the next one; a passing tone may not. */
    private static long length(Stretch stretch, Motif.Tone tone, boolean strong) {
        if (SUSTAINED.contains(stretch.ensemble().lead())) {
            return tone.ticks() * 19L / 20;
        }
        return strong ? tone.ticks() + Metre.BEAT : tone.ticks();
    }

    /** Where a phrase begins: a chord tone near the last one and near the middle of the range. */
    private int anchor(Chord chord) {
        return chord.nearestTone((previous + 2 * CENTRE) / 3);
    }

    private int pitch(Chord chord, int anchor, int step, boolean strong) {
        int base = chord.inScale(anchor) ? anchor : chord.nearestTone(anchor);
        int pitch = chord.step(base, step);
        if (strong && !chord.hasTone(pitch)) {
            pitch = chord.nearestTone(pitch);
        }
        return inRange(pitch);
    }

    /** The octave of a pitch that lies in the range and nearest to the tone before. */
    private int inRange(int pitch) {
        int low = Chord.atOrAbove(LOWEST, Math.floorMod(pitch, 12));
        int high = low + 12;
        return high <= HIGHEST && Math.abs(high - previous) < Math.abs(low - previous) ? high : low;
    }
}
