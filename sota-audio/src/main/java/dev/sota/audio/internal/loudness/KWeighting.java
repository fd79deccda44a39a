package dev.sota.audio.internal.loudness;

/**
 * The K-weighting of ITU-R BS.1770-5 for one channel: a high shelf for the head and a high-pass, as two biquads in
 * transposed direct form II. The coefficients come from the analog prototype that gives the standard's 48 kHz table, so
 * every sample rate is weighted alike.
 */
final class KWeighting {

    private static final double SHELF_HZ = 1681.974450955533;
    private static final double SHELF_DB = 3.999843853973347;
    private static final double SHELF_Q = 0.7071752369554196;
    private static final double SHELF_MID_POWER = 0.4996667741545416;
    private static final double HIGH_PASS_HZ = 38.13547087602444;
    private static final double HIGH_PASS_Q = 0.5003270373238773;
    /** Below this a filter's memory is silence; cutting it off keeps the processor out of denormal numbers. */
    private static final double SILENCE = 1e-30;

    private final double b0;
    private final double b1;
    private final double b2;
    private final double a1;
    private final double a2;
    private final double c1;
    private final double c2;
    private double s1;
    private double s2;
    private double t1;
    private double t2;

    KWeighting(int sampleRate) {
        double k = Math.tan(Math.PI * SHELF_HZ / sampleRate);
        double high = Math.pow(10, SHELF_DB / 20);
        double mid = Math.pow(high, SHELF_MID_POWER);
        double norm = 1 + k / SHELF_Q + k * k;
        b0 = (high + mid * k / SHELF_Q + k * k) / norm;
        b1 = 2 * (k * k - high) / norm;
        b2 = (high - mid * k / SHELF_Q + k * k) / norm;
        a1 = 2 * (k * k - 1) / norm;
        a2 = (1 - k / SHELF_Q + k * k) / norm;
        double l = Math.tan(Math.PI * HIGH_PASS_HZ / sampleRate);
        double low = 1 + l / HIGH_PASS_Q + l * l;
        c1 = 2 * (l * l - 1) / low;
        c2 = (1 - l / HIGH_PASS_Q + l * l) / low;
    }

    /** The coefficients b0, b1, b2, a1, a2 of the shelf and a1, a2 of the high-pass. */
    double[] coefficients() {
        return new double[] {b0, b1, b2, a1, a2, c1, c2};
    }

    /** Adds the squares of the weighted samples to {@code sum}, one by one, so that no split changes the result. */
    double accumulate(float[] interleaved, int first, int stride, int count, double sum) {
        double u1 = s1;
        double u2 = s2;
        double v1 = t1;
        double v2 = t2;
        double total = sum;
        for (int i = 0, at = first; i < count; i++, at += stride) {
            double x = interleaved[at];
            double y = b0 * x + u1;
            u1 = b1 * x - a1 * y + u2;
            u2 = b2 * x - a2 * y;
            double z = y + v1;
            v1 = -2 * y - c1 * z + v2;
            v2 = y - c2 * z;
            total += z * z;
        }
        s1 = u1;
        s2 = u2;
        t1 = v1;
        t2 = v2;
        return total;
    }

    /** Forgets an inaudible rest. Called at fixed points of the signal only. */
    void settle() {
        if (Math.abs(s1) + Math.abs(s2) + Math.abs(t1) + Math.abs(t2) < SILENCE) {
            s1 = 0;
            s2 = 0;
            t1 = 0;
            t2 = 0;
        }
    }
}
