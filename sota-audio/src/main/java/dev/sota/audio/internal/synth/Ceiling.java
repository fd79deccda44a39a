package dev.sota.audio.internal.synth;

/**
 * Keeps peaks below -3 dBFS: nothing is changed up to a knee, and what is above bends smoothly (with continuous slope)
 * towards the ceiling. A bed at its proper loudness hardly ever reaches the knee.
 */
public final class Ceiling {
    /** -3.2 dBFS. */
    private static final double TOP = 0.69;

    private static final double KNEE = 0.45;

    private Ceiling() {}

    /**
     * Bends a sample.
     *
     * @param x any sample
     * @return a sample between -0.69 and 0.69
     */
    public static float bend(double x) {
        double size = Math.abs(x);
        if (size <= KNEE) {
            return (float) x;
        }
        double room = TOP - KNEE;
        double over = (size - KNEE) / room;
        return (float) Math.copySign(KNEE + room * over / (1 + over), x);
    }
}
