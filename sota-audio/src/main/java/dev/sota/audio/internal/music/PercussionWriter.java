package dev.sota.audio.internal.music;

import java.util.function.Consumer;

/** Plays the groove's lanes that the passage has energy for. */
final class PercussionWriter implements PartWriter {
    private static final int LATEST = 7;

    @Override
    public void write(Stretch stretch, Consumer<Note> notes) {
        if (!stretch.texture().percussion()) {
            return;
        }
        for (ChordSpan span : stretch.spans()) {
            for (Groove.Lane lane : stretch.ensemble().groove().lanes()) {
                if (lane.energy() <= stretch.passage().energy()) {
                    bar(stretch, span, lane, notes);
                }
            }
        }
    }

    private static void bar(Stretch stretch, ChordSpan span, Groove.Lane lane, Consumer<Note> notes) {
        String strokes = lane.sixteenths(stretch.metre());
        for (int i = 0; i < strokes.length(); i++) {
            char stroke = strokes.charAt(i);
            if (stroke != '.') {
                double velocity = (stroke - '0') / 9.0 * stretch.dice().between(0.88, 1);
                long tick = span.tick()
                        + (long) i * Metre.SIXTEENTH
                        + stretch.dice().below(LATEST);
                notes.accept(new Note(Part.PERCUSSION, lane.drum(), tick, Metre.SIXTEENTH, lane.pitch(), velocity));
            }
        }
    }
}
