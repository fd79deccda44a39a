package dev.sota.audio.internal.loudness;

import java.util.Arrays;

/**
 * Interpolates between samples, for true peaks (ITU-R BS.1770-5 annex 2), by a Kaiser-windowed sinc for each phase. Looks
 * closely only where there can be something to find. In {@code float}: that is exact to 0.0001 dB. Immutable.
 */
public final class PeakInterpolator {

    /** How many samples on either side have a part in an interpolated value. */
    public static final int HALF = 64;

    /** With the length above flat up to 0.488 of the sample rate. */
    private static final double ATTENUATION_DB = 50;

    private static final int FINE = 8;

    /**
     * A band-limited signal is nowhere above the highest of its values at twice the sample rate divided by cos(pi/4), by
     * Bernstein's inequality. A little is added for what lies beyond a piece's ends.
     */
    private static final double BEYOND_HALVES = 1.5;

    /** The phase in the middle between samples comes first. */
    private final float[][] phases;

    private final double bound;

    private PeakInterpolator(int factor) {
        this.phases = new float[factor - 1][];
        KaiserWindow window = new KaiserWindow(ATTENUATION_DB);
        double worst = 1;
        for (int p = 0; p < phases.length; p++) {
            int step = p == 0 ? factor / 2 : p <= factor / 2 - 1 ? p : p + 1;
            phases[p] = phase(window, (double) step / factor);
            double absolute = 0;
            for (float tap : phases[p]) {
                absolute += Math.abs(tap);
            }
            worst = Math.max(worst, absolute);
        }
        bound = worst;
    }

    /**
     * The interpolator of the meter: four values for each sample below 96 kHz, fewer above, by BS.1770-5. Its 128
     * taps see the highest octave too, where the 12 that the standard gives as an example miss 2 dB.
     *
     * @param sampleRate samples per second
     * @return an interpolator
     */
    public static PeakInterpolator standard(int sampleRate) {
        int factor = sampleRate >= 192_000 ? 1 : sampleRate >= 96_000 ? 2 : 4;
        return new PeakInterpolator(factor);
    }

    /**
     * A finer one, for limiting: eight values for each sample, those of the meter at most rates among them.
     *
     * @return an interpolator
     */
    public static PeakInterpolator fine() {
        return new PeakInterpolator(FINE);
    }

    private static float[] phase(KaiserWindow window, double at) {
        double[] taps = new double[2 * HALF];
        float[] result = new float[2 * HALF];
        double sum = 0;
        for (int k = 0; k < taps.length; k++) {
            taps[k] = window.sinc(k - (HALF - 1) - at, 1, HALF);
            sum += taps[k];
        }
        for (int k = 0; k < taps.length; k++) {
            result[k] = (float) (taps[k] / sum);
        }
        return result;
    }

    /**
     * Raises {@code peaks} to the absolute values at and between samples, if any of those is above {@code known}.
     * Otherwise {@code peaks} may stay as it is.
     *
     * @param samples a piece of a channel
     * @param start where it begins: {@code count + 2 * HALF} values are read from here
     * @param count how many samples are looked at, from index {@code start + HALF} on
     * @param known what is of interest is above this
     * @param scratch room for {@code count} values
     * @param peaks one for each sample: the highest of itself and the values up to the next sample
     */
    public void raise(float[] samples, int start, int count, double known, float[] scratch, float[] peaks) {
        if (highest(samples, start, count + 2 * HALF) * bound <= known) {
            return;
        }
        for (int i = 0; i < count; i++) {
            float sample = Math.abs(samples[start + i + HALF]);
            peaks[i] = sample > peaks[i] ? sample : peaks[i];
        }
        int from = 0;
        int to = count;
        for (float[] phase : phases) {
            interpolate(samples, start + from + 1, to - from, phase, scratch);
            for (int i = from; i < to; i++) {
                float value = Math.abs(scratch[i - from]);
                peaks[i] = value > peaks[i] ? value : peaks[i];
            }
            if (phase == phases[0]) {
                // With samples and middles known, only what stands near the highest of them needs the other phases.
                while (from < to && peaks[from] * BEYOND_HALVES <= known) {
                    from++;
                }
                while (from < to && peaks[to - 1] * BEYOND_HALVES <= known) {
                    to--;
                }
                if (from == to) {
                    return;
                }
                from = Math.max(0, from - 1);
                to = Math.min(count, to + 1);
            }
        }
    }

    private static float highest(float[] samples, int start, int count) {
        float highest = 0;
        for (int i = start; i < start + count; i++) {
            float sample = Math.abs(samples[i]);
            highest = sample > highest ? sample : highest;
        }
        return highest;
    }

    /** Tap by tap over the whole piece, not sample by sample: so the compiler can use vector instructions. */
    private static void interpolate(float[] samples, int from, int count, float[] phase, float[] out) {
        Arrays.fill(out, 0, count, 0);
        for (int k = 0; k < phase.length; k += 4) {
            accumulate(samples, from + k, count, phase[k], phase[k + 1], phase[k + 2], phase[k + 3], out);
        }
    }

    private static void accumulate(
            float[] samples, int from, int count, float a, float b, float c, float d, float[] out) {
        for (int i = 0; i < count; i++) {
            out[i] += (a * samples[i + from] + b * samples[i + from + 1])
                    + (c * samples[i + from + 2] + d * samples[i + from + 3]);
        }
    }
}
