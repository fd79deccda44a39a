package dev.sota.audio.internal.music;

import dev.sota.audio.internal.synth.Instrument;
import java.util.List;

/**
 * What the percussion plays.
 *
 * @param lanes one for each drum
 */
record Groove(List<Lane> lanes) {
    static final Groove SILENT = new Groove(List.of());
    static final Groove BRUSHES = new Groove(List.of(
            new Lane(Instrument.KICK, 31, "6.........4.....", "6...........", 3),
            new Lane(Instrument.BRUSH, 60, "3...6..23...6...", "3...5...5...", 3),
            new Lane(Instrument.SHAKER, 60, "..4...4...4...4.", "..3...3...3.", 4)));
    static final Groove SHAKERS = new Groove(List.of(
            new Lane(Instrument.KICK, 31, "6.......6.......", "6...........", 3),
            new Lane(Instrument.SHAKER, 60, "5.3.6.3.5.3.6.3.", "5.3.5.3.5.3.", 3),
            new Lane(Instrument.BRUSH, 60, "....5.......5...", "....4...4...", 4)));
    static final Groove DRUMS = new Groove(List.of(
            new Lane(Instrument.TAIKO, 38, "7.....4.6.......", "7.......4...", 3),
            new Lane(Instrument.TAIKO, 45, "............3.4.", "......3...4.", 4),
            new Lane(Instrument.SHAKER, 60, "4...5...4...5...", "4...4...4...", 4)));
    static final Groove CLOCK = new Groove(List.of(
            new Lane(Instrument.TICK, 74, "5...3...4...3...", "5...3...3...", 2),
            new Lane(Instrument.TAIKO, 36, "6...............", "6...........", 3),
            new Lane(Instrument.KICK, 31, "..........4.....", "........4...", 4)));
    static final Groove TOYS = new Groove(List.of(
            new Lane(Instrument.TICK, 79, "....4.......4.3.", "....3...3...", 3),
            new Lane(Instrument.KICK, 31, "6.......5.......", "6...........", 3),
            new Lane(Instrument.SHAKER, 60, "4.4.5.4.4.4.5.4.", "4.3.4.3.4.3.", 4)));

    /**
     * One drum.
     *
     * @param drum which
     * @param pitch its tuning
     * @param four strokes in four beats, one character for each sixteenth: a digit is a strength, a point a rest
     * @param three the same in three beats
     * @param energy the energy from which it plays
     */
    record Lane(Instrument drum, int pitch, String four, String three, int energy) {
        String sixteenths(Metre metre) {
            return metre.beats() == 3 ? three : four;
        }
    }
}
