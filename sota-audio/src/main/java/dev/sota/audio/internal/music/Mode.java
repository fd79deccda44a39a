package dev.sota.audio.internal.music;

import java.util.List;

/** The modes that the composer writes in, as semitones above the tonic. */
enum Mode {
    IONIAN(0, 2, 4, 5, 7, 9, 11),
    DORIAN(0, 2, 3, 5, 7, 9, 10),
    PHRYGIAN(0, 1, 3, 5, 7, 8, 10),
    LYDIAN(0, 2, 4, 6, 7, 9, 11),
    MIXOLYDIAN(0, 2, 4, 5, 7, 9, 10),
    AEOLIAN(0, 2, 3, 5, 7, 8, 10);

    private final List<Integer> semitones;

    Mode(Integer... semitones) {
        this.semitones = List.of(semitones);
    }

    /** Semitones of a degree above the tonic; degree 0 is the tonic, 7 its octave. */
    int semitones(int degree) {
        return semitones.get(Math.floorMod(degree, 7)) + 12 * Math.floorDiv(degree, 7);
    }
}
