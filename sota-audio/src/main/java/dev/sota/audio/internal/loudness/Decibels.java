package dev.sota.audio.internal.loudness;

/** Levels in decibels and as plain factors. */
public final class Decibels {

    /** What BS.1770 takes off so that a 997 Hz sine at full scale in one channel reads -3.01. */
    private static final double K_OFFSET = -0.691;

    private Decibels() {}

    /**
     * The amplitude factor of a level.
     *
     * @param db level
     * @return factor
     */
    public static double toGain(double db) {
        return Math.pow(10, db / 20);
    }

    /**
     * The level of an amplitude.
     *
     * @param amplitude 0 or more
     * @return dB, negative infinity for 0
     */
    public static double ofAmplitude(double amplitude) {
        return 20 * Math.log10(amplitude);
    }

    /**
     * The loudness of a K-weighted mean square.
     *
     * @param meanSquare sum over the channels, weighted
     * @return LUFS, negative infinity for 0
     */
    public static double loudness(double meanSquare) {
        return K_OFFSET + 10 * Math.log10(meanSquare);
    }

    /**
     * The K-weighted mean square of a loudness: the inverse of {@link #loudness}.
     *
     * @param lufs loudness
     * @return mean square
     */
    public static double energy(double lufs) {
        return Math.pow(10, (lufs - K_OFFSET) / 10);
    }
}
