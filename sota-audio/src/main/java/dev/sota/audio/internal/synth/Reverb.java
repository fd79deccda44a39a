package dev.sota.audio.internal.synth;

/**
 * A hall: a feedback delay network of eight lines (Jot and Chaigne, "Digital delay networks for designing artificial
 * reverberators", 1991) with a Hadamard matrix, in each line a low-pass filter for the air (Moorer, "About this
 * reverberation business", 1979), and Schroeder's all-pass diffusers before it. Not thread-safe.
 */
public final class Reverb {
    private static final int LINES = 8;
    /** Line lengths in milliseconds, without common divisors, so that their echoes do not fall together. */
    private static final double[] MILLISECONDS = {31.1, 37.3, 41.9, 47.7, 53.9, 59.3, 67.1, 73.7};

    private static final double[] DIFFUSERS = {4.77, 3.59, 12.73, 9.31};
    private static final float HADAMARD_SCALE = (float) (1 / Math.sqrt(LINES));

    private static final int LARGEST_CHUNK = 1024;

    /** Samples that are worked on together: no more than the shortest line holds. */
    private final int chunk;

    private final DelayLine[] lines = new DelayLine[LINES];
    private final float[][] x;
    private final float[] l;
    private final float[] r;
    private final Diffuser[] left = new Diffuser[DIFFUSERS.length];
    private final Diffuser[] right = new Diffuser[DIFFUSERS.length];

    /**
     * Builds a hall.
     *
     * @param seconds time in which low tones fall by 60 dB
     * @param brightness the part of that time in which tones of 5 kHz do, from 0 to 1
     * @param rate samples per second
     */
    public Reverb(double seconds, double brightness, double rate) {
        chunk = Math.min(LARGEST_CHUNK, length(0, rate));
        x = new float[LINES][chunk];
        l = new float[chunk];
        r = new float[chunk];
        for (int k = 0; k < LINES; k++) {
            int samples = length(k, rate);
            lines[k] = new DelayLine(
                    samples,
                    StrictMath.pow(10, -3 * samples / (seconds * rate)),
                    airCoefficient(samples, seconds, brightness, rate));
        }
        for (int k = 0; k < DIFFUSERS.length; k++) {
            left[k] = new Diffuser((int) Math.round(DIFFUSERS[k] * rate / 1000), 0.65);
            right[k] = new Diffuser((int) Math.round(DIFFUSERS[k] * 1.09 * rate / 1000), 0.65);
        }
    }

    private static int length(int line, double rate) {
        return Math.max(1, (int) Math.round(MILLISECONDS[line] * rate / 1000));
    }

    /**
     * The low-pass coefficient c of y += c (x - y) whose extra loss at 5 kHz, once per pass, makes that tone die in the
     * shorter time. With |H|^2 = c^2 / (1 - 2 (1-c) cos w + (1-c)^2), solved for p = 1 - c.
     */
    private static double airCoefficient(int samples, double seconds, double brightness, double rate) {
        double decibels = -60 * samples / (seconds * rate) * (1 / brightness - 1);
        double power = StrictMath.pow(10, decibels / 10);
        double cos = StrictMath.cos(2 * Math.PI * Math.min(5000, 0.4 * rate) / rate);
        double b = (1 - power * cos) / (1 - power);
        double p = b - Math.sqrt(b * b - 1);
        return 1 - p;
    }

    /**
     * Adds the hall's answer to a stereo signal.
     *
     * @param sendLeft what enters on the left
     * @param sendRight what enters on the right
     * @param outLeft where to add
     * @param outRight where to add
     * @param count how many samples
     */
    public void add(float[] sendLeft, float[] sendRight, float[] outLeft, float[] outRight, int count) {
        for (int from = 0; from < count; from += chunk) {
            int n = Math.min(chunk, count - from);
            System.arraycopy(sendLeft, from, l, 0, n);
            System.arraycopy(sendRight, from, r, 0, n);
            for (int k = 0; k < DIFFUSERS.length; k++) {
                left[k].process(l, n);
                right[k].process(r, n);
            }
            for (int k = 0; k < LINES; k++) {
                lines[k].read(x[k], n);
            }
            tap(x[0], x[2], x[4], x[6], outLeft, from, n);
            tap(x[1], x[3], x[5], x[7], outRight, from, n);
            mix(n);
            for (int k = 0; k < LINES; k++) {
                lines[k].write(x[k], HADAMARD_SCALE, (k & 1) == 0 ? l : r, n);
            }
        }
    }

    private static void tap(float[] a, float[] b, float[] c, float[] d, float[] out, int from, int n) {
        for (int i = 0; i < n; i++) {
            out[from + i] += 0.5f * (a[i] - b[i] + c[i] - d[i]);
        }
    }

    /** The fast Walsh-Hadamard transform; what is written back is scaled to keep the energy. */
    private void mix(int n) {
        for (int half = 1; half < LINES; half *= 2) {
            for (int k = 0; k < LINES; k++) {
                if ((k & half) == 0) {
                    butterfly(x[k], x[k + half], n);
                }
            }
        }
    }

    private static void butterfly(float[] a, float[] b, int n) {
        for (int i = 0; i < n; i++) {
            float sum = a[i] + b[i];
            b[i] = a[i] - b[i];
            a[i] = sum;
        }
    }
}
