package dev.sota.audio.internal.synth;

/**
 * How a note is played.
 *
 * @param hertz its frequency
 * @param velocity how hard, from 0 to 1
 * @param gain its amplitude
 * @param pan where it stands, from -1 (left) to 1 (right)
 * @param samples how long it is held
 * @param rate samples per second
 * @param seed what its noise begins with
 */
record Strike(double hertz, double velocity, double gain, double pan, long samples, double rate, long seed) {

    /** The left channel's gain at constant power. */
    float left() {
        return (float) (gain * StrictMath.cos((pan + 1) * Math.PI / 4));
    }

    /** The right channel's gain at constant power. */
    float right() {
        return (float) (gain * StrictMath.sin((pan + 1) * Math.PI / 4));
    }
}
