package dev.sota.audio.internal.synth;

/** Equal temperament at A4 = 440 Hz (ISO 16), with MIDI note numbers. */
public final class Pitch {
    private Pitch() {}

    /**
     * The frequency of a note.
     *
     * @param note MIDI note number; 69 is A4
     * @return its frequency in hertz
     */
    public static double hertz(double note) {
        return 440.0 * StrictMath.pow(2.0, (note - 69.0) / 12.0);
    }

    /** The factor by which some cents raise a frequency. */
    static double cents(double cents) {
        return StrictMath.pow(2.0, cents / 1200.0);
    }
}
