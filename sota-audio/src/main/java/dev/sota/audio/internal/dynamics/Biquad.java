package dev.sota.audio.internal.dynamics;

/**
 * A second-order filter in transposed direct form II. The designs are those of R. Bristow-Johnson's "Cookbook formulae
 * for audio equalizer biquad filter coefficients". Not thread-safe.
 */
final class Biquad {

    private static final double BUTTERWORTH_Q = Math.sqrt(0.5);
    private static final double SILENCE = 1e-30;

    private final double b0;
    private final double b1;
    private final double b2;
    private final double a1;
    private final double a2;
    private double s1;
    private double s2;

    private Biquad(double b0, double b1, double b2, double a0, double a1, double a2) {
        this.b0 = b0 / a0;
        this.b1 = b1 / a0;
        this.b2 = b2 / a0;
        this.a1 = a1 / a0;
        this.a2 = a2 / a0;
    }

    static Biquad highPass(int sampleRate, double hz) {
        double w = angle(sampleRate, hz);
        double cos = Math.cos(w);
        double alpha = Math.sin(w) / (2 * BUTTERWORTH_Q);
        return new Biquad((1 + cos) / 2, -(1 + cos), (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
    }

    static Biquad peak(int sampleRate, double hz, double q, double db) {
        double w = angle(sampleRate, hz);
        double cos = Math.cos(w);
        double alpha = Math.sin(w) / (2 * q);
        double a = Math.pow(10, db / 40);
        return new Biquad(1 + alpha * a, -2 * cos, 1 - alpha * a, 1 + alpha / a, -2 * cos, 1 - alpha / a);
    }

    static Biquad highShelf(int sampleRate, double hz, double db) {
        double w = angle(sampleRate, hz);
        double cos = Math.cos(w);
        double a = Math.pow(10, db / 40);
        double beta = 2 * Math.sqrt(a) * Math.sin(w) / (2 * BUTTERWORTH_Q);
        return new Biquad(
                a * ((a + 1) + (a - 1) * cos + beta),
                -2 * a * ((a - 1) + (a + 1) * cos),
                a * ((a + 1) + (a - 1) * cos - beta),
                (a + 1) - (a - 1) * cos + beta,
                2 * ((a - 1) - (a + 1) * cos),
                (a + 1) - (a - 1) * cos - beta);
    }

    /** A low sample rate has no room for a high corner: it moves below half the rate. */
    private static double angle(int sampleRate, double hz) {
        return 2 * Math.PI * Math.min(hz, 0.45 * sampleRate) / sampleRate;
    }

    void process(double[] samples, int count) {
        double u1 = s1;
        double u2 = s2;
        for (int i = 0; i < count; i++) {
            double x = samples[i];
            double y = b0 * x + u1;
            u1 = b1 * x - a1 * y + u2;
            u2 = b2 * x - a2 * y;
            samples[i] = y;
        }
        boolean silent = Math.abs(u1) + Math.abs(u2) < SILENCE;
        s1 = silent ? 0 : u1;
        s2 = silent ? 0 : u2;
    }
}
