package dev.sota.voice.mary.internal.vocoder;

/**
 * White noise of plus and minus one, shaped by a filter that changes from frame to frame.
 *
 * <p>The signs are those of {@code new java.util.Random(1).nextBoolean()}, whose linear congruential generator is part of
 * that class's specification (Knuth, "The Art of Computer Programming", volume 2, section 3.2.1), without its atomic
 * state. As a sample is but a sign, six taps of the filter have only 64 sums: those are tabulated for each frame, and a
 * sample is a few look-ups instead of a hundred multiplications ("method of four Russians", Arlazarov et al., 1970).
 * Not thread-safe.
 */
final class NoiseSource {

    private static final long MULTIPLIER = 0x5DEECE66DL;
    private static final long INCREMENT = 0xBL;
    private static final long MASK = (1L << 48) - 1;
    private static final long SEED = 1;

    /** Signs in one look-up. */
    private static final int SIGNS = 6;

    private static final int SUMS = 1 << SIGNS;

    private final int taps;
    private final int frame;
    private final int groups;
    private final double[] sums;

    /** For every sample its own sign in the lowest bit and those of the five before it, a frame behind the history. */
    private final byte[] signs;

    private final int history;
    private boolean first = true;
    private long state = (SEED ^ MULTIPLIER) & MASK;

    /**
     * Noise.
     *
     * @param taps the length of the filters
     * @param frame the samples of a frame, not fewer
     */
    NoiseSource(int taps, int frame) {
        if (frame < taps) {
            throw new IllegalArgumentException("a frame is shorter than the filter");
        }
        this.taps = taps;
        this.frame = frame;
        this.groups = (taps + SIGNS - 1) / SIGNS;
        this.sums = new double[groups * SUMS];
        this.history = groups * SIGNS;
        this.signs = new byte[history + frame];
    }

    /** Writes the next frame, shaped by a filter. */
    void next(double[] filter, double[] out) {
        draw();
        tabulate(filter);
        for (int n = 0; n < frame; n++) {
            out[n] = sum(history + n);
        }
        if (first) {
            beforeTheFirst(filter, out);
            first = false;
        }
    }

    private void draw() {
        System.arraycopy(signs, frame, signs, 0, history);
        long s = state;
        int window = signs[history - 1];
        for (int n = history; n < signs.length; n++) {
            s = (s * MULTIPLIER + INCREMENT) & MASK;
            window = (window << 1 | (int) (s >>> 47)) & (SUMS - 1);
            signs[n] = (byte) window;
        }
        state = s;
    }

    /** All sums of each group of taps: adding a sign's bit adds its tap twice, as it turns minus into plus. */
    private void tabulate(double[] filter) {
        for (int g = 0; g < groups; g++) {
            int table = g * SUMS;
            int from = g * SIGNS;
            int size = Math.min(SIGNS, taps - from);
            double none = 0;
            for (int k = 0; k < size; k++) {
                none -= filter[from + k];
            }
            sums[table] = none;
            for (int k = 0; k < SIGNS; k++) {
                double twice = k < size ? 2 * filter[from + k] : 0;
                int half = 1 << k;
                for (int i = 0; i < half; i++) {
                    sums[table + half + i] = sums[table + i] + twice;
                }
            }
        }
    }

    private double sum(int at) {
        double sum = 0;
        int table = 0;
        for (int n = at; n > at - history; n -= SIGNS) {
            sum += sums[table + signs[n]];
            table += SUMS;
        }
        return sum;
    }

    /** Before the first sample there was silence, where the table has minus one. */
    private void beforeTheFirst(double[] filter, double[] out) {
        double silent = 0;
        for (int n = taps - 2; n >= 0; n--) {
            silent += filter[n + 1];
            if (n < frame) {
                out[n] += silent;
            }
        }
    }
}
