package dev.sota.audio.internal.music;

import java.util.function.Consumer;

/** Plays broken chords. */
final class FigureWriter implements PartWriter {
    static final int LOWEST = 55;
    private static final int HIGHEST_BASE = 62;
    private static final double VELOCITY = 0.5;
    /** How late a player may be, in ticks. */
    private static final int LATEST = 9;

    @Override
    public void write(Stretch stretch, Consumer<Note> notes) {
        if (!stretch.texture().figure()) {
            return;
        }
        for (ChordSpan span : stretch.spans()) {
            String eighths = pattern(stretch).eighths(stretch.metre());
            for (int i = 0; i < eighths.length(); i++) {
                char step = eighths.charAt(i);
                if (step == 'B') {
                    for (int k = 0; k < 3; k++) {
                        notes.accept(note(stretch, span, i, k + 1, 0.72));
                    }
                } else if (step != '.') {
                    notes.accept(note(stretch, span, i, step - '0', 1));
                }
            }
        }
    }

    /** Quiet passages have the first pattern, the slowest of all when they are very quiet; others take turns. */
    private static FigurePattern pattern(Stretch stretch) {
        Passage passage = stretch.passage();
        if (passage.energy() == 0) {
            return FigurePattern.SPARSE;
        }
        var patterns = stretch.ensemble().figurePatterns();
        int turn = passage.role() == Role.CONTRAST ? 1 : 0;
        return patterns.get((turn + passage.ordinal() / 3) % patterns.size());
    }

    /** A chord tone by its number, counted upwards from the lowest one in the figure's range. */
    static int tone(Chord chord, int number) {
        int pitch = LOWEST - 1;
        for (int k = 0; k <= number; k++) {
            do {
                pitch++;
            } while (!chord.hasTone(pitch));
        }
        return Math.min(pitch, HIGHEST_BASE + 24);
    }

    private static Note note(Stretch stretch, ChordSpan span, int eighth, int number, double weight) {
        long tick = span.tick() + (long) eighth * Metre.EIGHTH;
        long late = stretch.dice().below(LATEST);
        FigurePattern pattern = pattern(stretch);
        long longest = Math.min((long) pattern.ring() * Metre.BEAT, span.end() - tick);
        double accent = eighth == 0 ? 1.08 : eighth % 2 == 0 ? 1 : 0.88;
        double velocity =
                VELOCITY * weight * accent * stretch.dynamic() * stretch.dice().between(0.9, 1.05);
        return new Note(
                Part.FIGURE,
                stretch.ensemble().figure(),
                tick + late,
                Math.max(1, longest - late),
                tone(span.chord(), number),
                Math.min(1, velocity));
    }
}
