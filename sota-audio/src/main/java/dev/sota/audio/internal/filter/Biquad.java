package dev.sota.audio.internal.filter;

/**
 * A second-order filter in transposed direct form II. Designs after Bristow-Johnson, "Cookbook formulae for audio
 * equalizer biquad filter coefficients". Not thread-safe.
 */
public final class Biquad {

    /** Below this a filter is at rest: it would go on with numbers too small for the processor to be quick with. */
    private static final double SILENCE = 1e-30;

    private final double b0;
    private final double b1;
    private final double b2;
    private final double a1;
    private final double a2;
    private double z1;
    private double z2;

    private Biquad(double b0, double b1, double b2, double a0, double a1, double a2) {
        this.b0 = b0 / a0;
        this.b1 = b1 / a0;
        this.b2 = b2 / a0;
        this.a1 = a1 / a0;
        this.a2 = a2 / a0;
    }

    /**
     * Lets a band through, with gain 1 at its middle.
     *
     * @param hertz the middle
     * @param q how narrow
     * @param rate samples per second
     * @return a filter at rest
     */
    public static Biquad bandPass(double hertz, double q, double rate) {
        double w = angle(hertz, rate);
        double alpha = StrictMath.sin(w) / (2 * q);
        return new Biquad(alpha, 0, -alpha, 1 + alpha, -2 * StrictMath.cos(w), 1 - alpha);
    }

    /**
     * Lets through what is above a frequency.
     *
     * @param hertz the corner
     * @param q 0.707 for the flattest
     * @param rate samples per second
     * @return a filter at rest
     */
    public static Biquad highPass(double hertz, double q, double rate) {
        double w = angle(hertz, rate);
        double cos = StrictMath.cos(w);
        double alpha = StrictMath.sin(w) / (2 * q);
        return new Biquad((1 + cos) / 2, -(1 + cos), (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
    }

    /**
     * Raises or lowers a band.
     *
     * @param hertz the middle
     * @param q how narrow
     * @param decibels the gain there
     * @param rate samples per second
     * @return a filter at rest
     */
    public static Biquad peak(double hertz, double q, double decibels, double rate) {
        double w = angle(hertz, rate);
        double cos = StrictMath.cos(w);
        double alpha = StrictMath.sin(w) / (2 * q);
        double a = StrictMath.pow(10, decibels / 40);
        return new Biquad(1 + alpha * a, -2 * cos, 1 - alpha * a, 1 + alpha / a, -2 * cos, 1 - alpha / a);
    }

    /**
     * Raises or lowers what is above a frequency, with slope 1.
     *
     * @param hertz the middle of the slope
     * @param decibels the gain far above
     * @param rate samples per second
     * @return a filter at rest
     */
    public static Biquad highShelf(double hertz, double decibels, double rate) {
        double w = angle(hertz, rate);
        double cos = StrictMath.cos(w);
        double a = StrictMath.pow(10, decibels / 40);
        double root = 2 * Math.sqrt(a) * StrictMath.sin(w) / Math.sqrt(2);
        return new Biquad(
                a * ((a + 1) + (a - 1) * cos + root),
                -2 * a * ((a - 1) + (a + 1) * cos),
                a * ((a + 1) + (a - 1) * cos - root),
                (a + 1) - (a - 1) * cos + root,
                2 * ((a - 1) - (a + 1) * cos),
                (a + 1) - (a - 1) * cos - root);
    }

    /**
     * Filters one sample.
     *
     * @param x the sample
     * @return the filtered sample
     */
    public double next(double x) {
        double y = b0 * x + z1;
        z1 = b1 * x - a1 * y + z2;
        z2 = b2 * x - a2 * y;
        return y;
    }

    /**
     * Filters samples in place.
     *
     * @param samples the samples
     * @param count how many, from the first
     */
    public void process(double[] samples, int count) {
        double u = z1;
        double v = z2;
        for (int i = 0; i < count; i++) {
            double x = samples[i];
            double y = b0 * x + u;
            u = b1 * x - a1 * y + v;
            v = b2 * x - a2 * y;
            samples[i] = y;
        }
        z1 = u;
        z2 = v;
        if (Math.abs(z1) + Math.abs(z2) < SILENCE) {
            z1 = 0;
            z2 = 0;
        }
    }

    /**
     * Filters samples in place.
     *
     * @param samples the samples
     * @param count how many, from the first
     */
    public void process(float[] samples, int count) {
        double u = z1;
        double v = z2;
        for (int i = 0; i < count; i++) {
            double x = samples[i];
            double y = b0 * x + u;
            u = b1 * x - a1 * y + v;
            v = b2 * x - a2 * y;
            samples[i] = (float) y;
        }
        z1 = u;
        z2 = v;
    }

    /** A low sample rate has no room for a high corner: it moves below half the rate. */
    private static double angle(double hertz, double rate) {
        return 2 * Math.PI * Math.min(hertz, 0.45 * rate) / rate;
    }
}
