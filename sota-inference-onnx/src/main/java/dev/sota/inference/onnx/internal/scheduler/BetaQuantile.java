package dev.sota.inference.onnx.internal.scheduler;

/** Quantiles of the beta distribution whose two parameters are 0.6. */
final class BetaQuantile {

    private static final double SHAPE = 0.6;
    /** The beta function of (0.6, 0.6), which is gamma(0.6)^2 / gamma(1.2). */
    private static final double BETA = 2.4153442080024714;

    private static final double TINY = 1e-300;

    private BetaQuantile() {}

    /** The point below which a share {@code p} of the distribution lies, by halving the interval until it is a point. */
    static double of(double p) {
        if (p <= 0 || p >= 1) {
            return p <= 0 ? 0 : 1;
        }
        if (p > 0.5) {
            return 1 - of(1 - p);
        }
        double low = 0;
        double high = 0.5;
        for (int i = 0; i < 200 && low < high; i++) {
            double middle = 0.5 * (low + high);
            if (middle == low || middle == high) {
                break;
            }
            if (share(middle) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    /** The distribution function up to one half, by the continued fraction of DLMF 8.17.22, evaluated after Lentz. */
    private static double share(double x) {
        double front = StrictMath.pow(x * (1 - x), SHAPE) / (SHAPE * BETA);
        double c = 1;
        double d = 1 / nonZero(1 - 2 * SHAPE * x / (SHAPE + 1));
        double fraction = d;
        for (int m = 1; m < 300; m++) {
            double even = m * (SHAPE - m) * x / ((SHAPE + 2 * m - 1) * (SHAPE + 2 * m));
            d = 1 / nonZero(1 + even * d);
            c = nonZero(1 + even / c);
            fraction *= d * c;
            double odd = -(SHAPE + m) * (2 * SHAPE + m) * x / ((SHAPE + 2 * m) * (SHAPE + 2 * m + 1));
            d = 1 / nonZero(1 + odd * d);
            c = nonZero(1 + odd / c);
            fraction *= d * c;
            if (Math.abs(d * c - 1) < 1e-16) {
                break;
            }
        }
        return front * fraction;
    }

    private static double nonZero(double x) {
        return Math.abs(x) < TINY ? TINY : x;
    }
}
