package dev.sota.audio.internal.music;

import dev.sota.audio.internal.synth.Instrument;

/**
 * One note.
 *
 * @param part what it does
 * @param instrument who plays it
 * @param tick when it begins
 * @param ticks how long it is held
 * @param pitch MIDI note number
 * @param velocity how hard, above 0 to 1
 */
record Note(Part part, Instrument instrument, long tick, long ticks, int pitch, double velocity) {
    Note {
        if (tick < 0 || ticks < 1 || pitch < 0 || pitch > 127 || !(velocity > 0 && velocity <= 1)) {
            throw new IllegalArgumentException("not a note: " + tick + " " + ticks + " " + pitch + " " + velocity);
        }
    }

    long end() {
        return tick + ticks;
    }
}
