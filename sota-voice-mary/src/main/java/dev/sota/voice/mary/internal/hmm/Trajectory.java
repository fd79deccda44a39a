package dev.sota.voice.mary.internal.hmm;

import java.util.Arrays;

/**
 * The most likely track of one coefficient under the Gaussians of its value, its slope and its curvature at each frame
 * (Tokuda et al., "Speech parameter generation algorithms for HMM-based speech synthesis", ICASSP 2000).
 *
 * <p>The slope of a track c is (c(t + 1) - c(t - 1)) / 2, its curvature c(t - 1) - 2 c(t) + c(t + 1). With W the matrix
 * that takes the track to all three, m their means and P their precisions, the track solves R c = r, where R = W' P W and
 * r = W' P m. R is symmetric with two bands beside its diagonal. All arrays have two zeros before the first frame and
 * two behind the last, so that no loop has to look out for the ends. Not thread-safe.
 */
final class Trajectory {

    /** The index of the first frame in all arrays. */
    static final int PAD = 2;

    /** Value, slope and curvature. */
    static final int WINDOWS = 3;

    private final int frames;
    private final double[][] mean;
    private final double[][] precision;

    /** The diagonal of R and the bands beside it, by row. */
    final double[] r0;

    final double[] r1;
    final double[] r2;

    /** The right side. */
    final double[] right;

    /** The track. */
    final double[] track;

    Trajectory(int frames) {
        this.frames = frames;
        int length = frames + 2 * PAD;
        this.mean = new double[WINDOWS][length];
        this.precision = new double[WINDOWS][length];
        this.r0 = new double[length];
        this.r1 = new double[length];
        this.r2 = new double[length];
        this.right = new double[length];
        this.track = new double[length];
    }

    int frames() {
        return frames;
    }

    /** Says what is expected of a window at some frames. */
    void expect(int window, int from, int to, double mean, double variance) {
        Arrays.fill(this.mean[window], PAD + from, PAD + to, mean);
        Arrays.fill(this.precision[window], PAD + from, PAD + to, inverse(variance));
    }

    /** Takes back what was expected of a window at a frame. */
    void expectNothing(int window, int frame) {
        precision[window][PAD + frame] = 0;
    }

    /** The models' files write variances that are nothing or without bound as very small and very large numbers. */
    private static double inverse(double variance) {
        if (Math.abs(variance) >= 1e19) {
            return 0;
        }
        return Math.abs(variance) <= 1e-19 ? Math.copySign(1e38, variance) : 1 / variance;
    }

    /** Finds the track. */
    void solve() {
        normalEquations();
        factorize();
    }

    private void normalEquations() {
        double[] p0 = precision[0];
        double[] p1 = precision[1];
        double[] p2 = precision[2];
        double[] m0 = mean[0];
        double[] m1 = mean[1];
        double[] m2 = mean[2];
        for (int t = PAD; t < PAD + frames; t++) {
            r0[t] = p0[t] + 0.25 * p1[t - 1] + 0.25 * p1[t + 1] + p2[t - 1] + 4 * p2[t] + p2[t + 1];
            right[t] = p0[t] * m0[t]
                    + 0.5 * p1[t - 1] * m1[t - 1]
                    - 0.5 * p1[t + 1] * m1[t + 1]
                    + p2[t - 1] * m2[t - 1]
                    - 2 * p2[t] * m2[t]
                    + p2[t + 1] * m2[t + 1];
        }
        for (int t = PAD; t < PAD + frames - 1; t++) {
            r1[t] = -2 * p2[t] - 2 * p2[t + 1];
        }
        for (int t = PAD; t < PAD + frames - 2; t++) {
            r2[t] = p2[t + 1] - 0.25 * p1[t + 1];
        }
    }

    /** R = L D L', solved forwards and backwards (Golub and Van Loan, "Matrix Computations", section 4.3). */
    private void factorize() {
        int length = frames + 2 * PAD;
        double[] d = new double[length];
        double[] l1 = new double[length];
        double[] l2 = new double[length];
        double[] y = new double[length];
        for (int t = PAD; t < PAD + frames; t++) {
            d[t] = r0[t] - l1[t - 1] * l1[t - 1] * d[t - 1] - l2[t - 2] * l2[t - 2] * d[t - 2];
            l1[t] = (r1[t] - l1[t - 1] * l2[t - 1] * d[t - 1]) / d[t];
            l2[t] = r2[t] / d[t];
            y[t] = right[t] - l1[t - 1] * y[t - 1] - l2[t - 2] * y[t - 2];
        }
        for (int t = PAD + frames - 1; t >= PAD; t--) {
            track[t] = y[t] / d[t] - l1[t] * track[t + 1] - l2[t] * track[t + 2];
        }
    }
}
