package dev.sota.audio.internal.loudness;

/**
 * Interpolates between samples, for true peaks (ITU-R BS.1770-5 annex 2). A 48-tap Kaiser-windowed sinc for each phase:
 * flat within 0.01 dB up to 0.46 of the sample rate, where the 12 taps that the standard gives as an example miss 2 dB.
 * Immutable.
 */
public final class PeakInterpolator {

    /** How many samples on either side have a part in an interpolated value. */
    public static final int HALF = 24;

    private static final int TAPS = 2 * HALF;
    private static final double ATTENUATION_DB = 60;

    private final double[][] phases;
    private final double bound;

    /**
     * An interpolator.
     *
     * @param factor how many values to have for each sample, at least 1
     */
    public PeakInterpolator(int factor) {
        KaiserWindow window = new KaiserWindow(ATTENUATION_DB);
        phases = new double[factor - 1][TAPS];
        double worst = 1;
        for (int p = 0; p < phases.length; p++) {
            double at = (p + 1.0) / factor;
            double sum = 0;
            for (int k = 0; k < TAPS; k++) {
                phases[p][k] = window.sinc(k - (HALF - 1) - at, 1, HALF);
                sum += phases[p][k];
            }
            double absolute = 0;
            for (int k = 0; k < TAPS; k++) {
                phases[p][k] /= sum;
                absolute += Math.abs(phases[p][k]);
            }
            worst = Math.max(worst, absolute);
        }
        bound = worst;
    }

    /**
     * How many values there are for each sample when peaks are measured, by BS.1770-5: at least 192 kHz.
     *
     * @param sampleRate samples per second
     * @return 4, 2 or 1
     */
    public static int standardFactor(int sampleRate) {
        if (sampleRate >= 192_000) {
            return 1;
        }
        return sampleRate >= 96_000 ? 2 : 4;
    }

    /**
     * By how much an interpolated value can be above the highest sample around it.
     *
     * @return a factor, at least 1
     */
    public double bound() {
        return bound;
    }

    /**
     * Raises {@code peaks} to the absolute values at and after samples.
     *
     * @param samples a piece of a channel
     * @param start where it begins: {@code count + 2 * HALF} values are read from here
     * @param count how many samples are looked at, from index {@code start + HALF} on
     * @param scratch room for {@code count} values
     * @param peaks one for each sample: the highest of itself and the values up to the next sample
     */
    public void raise(double[] samples, int start, int count, double[] scratch, double[] peaks) {
        for (int i = 0; i < count; i++) {
            peaks[i] = Math.max(peaks[i], Math.abs(samples[start + i + HALF]));
        }
        for (double[] phase : phases) {
            interpolate(samples, start + 1, count, phase, scratch);
            for (int i = 0; i < count; i++) {
                peaks[i] = Math.max(peaks[i], Math.abs(scratch[i]));
            }
        }
    }

    /** Tap by tap over the whole piece, not sample by sample: so the compiler can use vector instructions. */
    private static void interpolate(double[] samples, int from, int count, double[] phase, double[] out) {
        double first = phase[0];
        for (int i = 0; i < count; i++) {
            out[i] = first * samples[i + from];
        }
        for (int k = 1; k < TAPS; k++) {
            accumulate(samples, from + k, count, phase[k], out);
        }
    }

    private static void accumulate(double[] samples, int from, int count, double tap, double[] out) {
        for (int i = 0; i < count; i++) {
            out[i] += tap * samples[i + from];
        }
    }
}
