package dev.sota.audio.internal.loudness;

/** The Kaiser window, as a continuous function (Kaiser and Schafer 1980). */
public final class KaiserWindow {

    private final double beta;
    private final double norm;

    /**
     * A window for a filter.
     *
     * @param attenuationDb how far down its stop band is to be, 50 dB or more
     */
    public KaiserWindow(double attenuationDb) {
        this.beta = 0.1102 * (attenuationDb - 8.7);
        this.norm = bessel(beta);
    }

    /**
     * The windowed sinc, scaled so that it is 1 at 0.
     *
     * @param t time in samples
     * @param cutoff in cycles per sample times two: 1 is half the sample rate
     * @param half the filter's half length in samples
     * @return the value, 0 outside
     */
    public double sinc(double t, double cutoff, double half) {
        double u = t / half;
        if (Math.abs(u) >= 1) {
            return 0;
        }
        double x = Math.PI * cutoff * t;
        double sinc = Math.abs(x) < 1e-12 ? 1 : Math.sin(x) / x;
        return sinc * bessel(beta * Math.sqrt(1 - u * u)) / norm;
    }

    /** The modified Bessel function of the first kind and order zero, by its power series. */
    private static double bessel(double x) {
        double term = 1;
        double sum = 1;
        double quarter = x * x / 4;
        for (int k = 1; term > sum * 1e-17; k++) {
            term *= quarter / ((double) k * k);
            sum += term;
        }
        return sum;
    }
}
