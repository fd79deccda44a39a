package dev.sota.audio.internal.dynamics;

/**
 * A small treated room around a close voice: a few early reflections and a short tail from a feedback delay network of
 * four lines (Jot and Chaigne, AES 90, 1991). One channel in, two out, without the direct sound. Not thread-safe.
 */
final class Room {

    private static final double[] LEFT_MS = {7.3, 13.1, 19.7, 29.3};
    private static final double[] RIGHT_MS = {8.9, 15.7, 22.3, 26.9};
    private static final double[] EARLY_GAINS = {0.72, -0.55, 0.42, -0.30};
    private static final double[] LINE_MS = {23.3, 29.9, 34.7, 41.1};
    private static final double PREDELAY_MS = 17.9;
    private static final double DECAY_SECONDS = 0.32;
    private static final double LOW_CUT_HZ = 220;
    private static final double HIGH_CUT_HZ = 5200;
    private static final double DAMPING_HZ = 3600;
    private static final double TAIL_LEVEL = 0.5;

    private final double level;
    private final double lowCut;
    private final double highCut;
    private final double damping;
    private final double[] input;
    private final int[] left;
    private final int[] right;
    private final int predelay;
    private final double[][] lines = new double[LINE_MS.length][];
    private final double[] feedback = new double[LINE_MS.length];
    private final double[] damped = new double[LINE_MS.length];
    private final int[] positions = new int[LINE_MS.length];
    private double low;
    private double high;
    private int position;

    /** A room whose sound is {@code level} times what the constants above give. */
    Room(int sampleRate, double level) {
        this.level = level;
        this.lowCut = onePole(sampleRate, LOW_CUT_HZ);
        this.highCut = onePole(sampleRate, HIGH_CUT_HZ);
        this.damping = onePole(sampleRate, DAMPING_HZ);
        this.input = new double[samples(sampleRate, LINE_MS[3])];
        this.left = taps(sampleRate, LEFT_MS);
        this.right = taps(sampleRate, RIGHT_MS);
        this.predelay = samples(sampleRate, PREDELAY_MS);
        for (int i = 0; i < LINE_MS.length; i++) {
            lines[i] = new double[samples(sampleRate, LINE_MS[i])];
            feedback[i] = Math.pow(10, -3 * (LINE_MS[i] / 1000) / DECAY_SECONDS);
        }
    }

    private static double onePole(int sampleRate, double hz) {
        return 1 - Math.exp(-2 * Math.PI * hz / sampleRate);
    }

    private static int samples(int sampleRate, double ms) {
        return (int) Math.round(ms * sampleRate / 1000);
    }

    private static int[] taps(int sampleRate, double[] ms) {
        int[] result = new int[ms.length];
        for (int i = 0; i < ms.length; i++) {
            result[i] = samples(sampleRate, ms[i]);
        }
        return result;
    }

    /** Adds the room's sound to {@code toLeft} and {@code toRight}. */
    void process(double[] dry, int count, double[] toLeft, double[] toRight) {
        for (int i = 0; i < count; i++) {
            low += lowCut * (dry[i] - low);
            high += highCut * (dry[i] - low - high);
            input[position] = high;
            double l = 0;
            double r = 0;
            for (int t = 0; t < EARLY_GAINS.length; t++) {
                l += EARLY_GAINS[t] * delayed(left[t]);
                r += EARLY_GAINS[t] * delayed(right[t]);
            }
            double sent = delayed(predelay);
            double a = line(0);
            double b = line(1);
            double c = line(2);
            double d = line(3);
            // A Hadamard matrix: it keeps the energy and mixes every line into every other.
            store(0, sent + 0.5 * feedback[0] * (a + b + c + d));
            store(1, sent + 0.5 * feedback[1] * (a - b + c - d));
            store(2, sent + 0.5 * feedback[2] * (a + b - c - d));
            store(3, sent + 0.5 * feedback[3] * (a - b - c + d));
            toLeft[i] += level * (l + TAIL_LEVEL * (a - c));
            toRight[i] += level * (r + TAIL_LEVEL * (b - d));
            position = position + 1 == input.length ? 0 : position + 1;
        }
    }

    private double delayed(int samples) {
        int at = position - samples;
        return input[at < 0 ? at + input.length : at];
    }

    private double line(int i) {
        damped[i] += damping * (lines[i][positions[i]] - damped[i]);
        return damped[i];
    }

    private void store(int i, double value) {
        lines[i][positions[i]] = value;
        positions[i] = positions[i] + 1 == lines[i].length ? 0 : positions[i] + 1;
    }
}
