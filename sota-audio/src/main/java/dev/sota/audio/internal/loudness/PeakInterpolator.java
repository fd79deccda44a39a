package dev.sota.audio.internal.loudness;

import java.util.Arrays;

/**
 * Interpolates between samples, for true peaks (ITU-R BS.1770-5 annex 2), by a Kaiser-windowed sinc for each phase. Looks
 * closely only where there can be something to find. Immutable.
 */
public final class PeakInterpolator {

    /**
     * A band-limited signal is nowhere above the highest of its values at twice the sample rate divided by cos(pi/4), by
     * Bernstein's inequality. A little is added for what lies beyond a piece's ends.
     */
    private static final double BEYOND_HALVES = 1.5;

    private final int half;
    /** The phase in the middle between samples comes first. */
    private final double[][] phases;

    private final double bound;

    private PeakInterpolator(int factor, int half, double attenuationDb) {
        this.half = half;
        this.phases = new double[factor - 1][];
        KaiserWindow window = new KaiserWindow(attenuationDb);
        double worst = 1;
        for (int p = 0; p < phases.length; p++) {
            int step = p == 0 ? factor / 2 : p <= factor / 2 - 1 ? p : p + 1;
            phases[p] = phase(window, (double) step / factor);
            double absolute = 0;
            for (double tap : phases[p]) {
                absolute += Math.abs(tap);
            }
            worst = Math.max(worst, absolute);
        }
        bound = worst;
    }

    /**
     * The interpolator of the meter: four values for each sample below 96 kHz, fewer above, by BS.1770-5. Its 48 taps
     * are flat up to 0.46 of the sample rate, where the 12 that the standard gives as an example miss 2 dB.
     *
     * @param sampleRate samples per second
     * @return an interpolator
     */
    public static PeakInterpolator standard(int sampleRate) {
        int factor = sampleRate >= 192_000 ? 1 : sampleRate >= 96_000 ? 2 : 4;
        return new PeakInterpolator(factor, 24, 60);
    }

    /**
     * A finer one: eight values for each sample, flat up to 0.48 of the sample rate.
     *
     * @return an interpolator
     */
    public static PeakInterpolator fine() {
        return new PeakInterpolator(8, 48, 50);
    }

    private double[] phase(KaiserWindow window, double at) {
        double[] taps = new double[2 * half];
        double sum = 0;
        for (int k = 0; k < taps.length; k++) {
            taps[k] = window.sinc(k - (half - 1) - at, 1, half);
            sum += taps[k];
        }
        for (int k = 0; k < taps.length; k++) {
            taps[k] /= sum;
        }
        return taps;
    }

    /**
     * How many samples on either side have a part in an interpolated value.
     *
     * @return the half length
     */
    public int half() {
        return half;
    }

    /**
     * Raises {@code peaks} to the absolute values at and between samples, if any of those is above {@code known}.
     * Otherwise {@code peaks} may stay as it is.
     *
     * @param samples a piece of a channel
     * @param start where it begins: {@code count + 2 * half()} values are read from here
     * @param count how many samples are looked at, from index {@code start + half()} on
     * @param known what is of interest is above this
     * @param scratch room for {@code count} values
     * @param peaks one for each sample: the highest of itself and the values up to the next sample
     */
    public void raise(double[] samples, int start, int count, double known, double[] scratch, double[] peaks) {
        double highest = 0;
        for (int i = start; i < start + count + 2 * half; i++) {
            double sample = Math.abs(samples[i]);
            highest = sample > highest ? sample : highest;
        }
        if (highest * bound <= known) {
            return;
        }
        highest = 0;
        for (int i = 0; i < count; i++) {
            double sample = Math.abs(samples[start + i + half]);
            peaks[i] = sample > peaks[i] ? sample : peaks[i];
            highest = sample > highest ? sample : highest;
        }
        for (double[] phase : phases) {
            interpolate(samples, start + 1, count, phase, scratch);
            for (int i = 0; i < count; i++) {
                double value = Math.abs(scratch[i]);
                peaks[i] = value > peaks[i] ? value : peaks[i];
                highest = value > highest ? value : highest;
            }
            if (highest * BEYOND_HALVES <= known) {
                return;
            }
        }
    }

    /** Tap by tap over the whole piece, not sample by sample: so the compiler can use vector instructions. */
    private static void interpolate(double[] samples, int from, int count, double[] phase, double[] out) {
        Arrays.fill(out, 0, count, 0);
        for (int k = 0; k < phase.length; k += 4) {
            accumulate(samples, from + k, count, phase[k], phase[k + 1], phase[k + 2], phase[k + 3], out);
        }
    }

    private static void accumulate(
            double[] samples, int from, int count, double a, double b, double c, double d, double[] out) {
        for (int i = 0; i < count; i++) {
            out[i] += (a * samples[i + from] + b * samples[i + from + 1])
                    + (c * samples[i + from + 2] + d * samples[i + from + 3]);
        }
    }
}
