package dev.sota.audio.internal.synth;

/** The first-order low-pass filter y += c (x - y). */
final class OnePole {
    private OnePole() {}

    /** Its coefficient for a corner frequency: the matched-pole design c = 1 - exp(-2 pi f / rate). */
    static double coefficient(double hertz, double rate) {
        return 1 - StrictMath.exp(-2 * Math.PI * Math.min(hertz, 0.45 * rate) / rate);
    }
}
