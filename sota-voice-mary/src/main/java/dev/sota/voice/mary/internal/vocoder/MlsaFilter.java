package dev.sota.voice.mary.internal.vocoder;

/**
 * The mel log spectrum approximation filter: a recursive filter whose log magnitude follows a mel-cepstrum (Imai,
 * "Cepstral analysis synthesis on the mel frequency scale", ICASSP 1983; Fukada et al., "An adaptive algorithm for
 * mel-cepstral analysis of speech", ICASSP 1992).
 *
 * <p>The exponential of the basic filter F is a quotient of polynomials, Pade's approximation of order 5, so F stands
 * five times in a row; every stage hears what the one before it gave a sample ago. That makes the five independent of
 * each other within a sample, and the loop runs them side by side: the chain of all-passes in one waits for its own last
 * result most of the time. Not thread-safe.
 */
final class MlsaFilter {

    /** Imai's table: the numerator's coefficients; the denominator's are the same with alternating signs. */
    private static final double P1 = 0.4999391;

    private static final double P2 = 0.1107098;
    private static final double P3 = 0.01369984;
    private static final double P4 = 0.0009564853;
    private static final double P5 = 0.00003041721;

    private final double alpha;
    private final double feed;
    private final double[] now;
    private final double[] step;

    /** Outputs of the stages for the coefficient b(1), which is filtered apart, and of their one-pole sections. */
    private final double[] first = new double[6];

    private final double[] firstPoles = new double[6];
    /** Outputs of the stages for the other coefficients, and the states of their all-passes. */
    private final double[] rest = new double[6];

    private final double[] chain1;
    private final double[] chain2;
    private final double[] chain3;
    private final double[] chain4;
    private final double[] chain5;

    MlsaFilter(int order, double alpha) {
        this.alpha = alpha;
        this.feed = 1 - alpha * alpha;
        this.now = new double[order];
        this.step = new double[order];
        this.chain1 = new double[order];
        this.chain2 = new double[order];
        this.chain3 = new double[order];
        this.chain4 = new double[order];
        this.chain5 = new double[order];
    }

    /** Filters a frame in place while the coefficients glide from where they are to {@code target}. */
    void apply(double[] samples, double[] target) {
        int n = samples.length;
        for (int i = 0; i < now.length; i++) {
            step[i] = (target[i] - now[i]) / n;
        }
        double gain = Math.exp(now[0]);
        double gainStep = Math.exp(step[0]);
        for (int i = 0; i < n; i++) {
            samples[i] = sample(first(samples[i] * gain));
            gain *= gainStep;
        }
        System.arraycopy(target, 0, now, 0, now.length);
    }

    private double first(double in) {
        double[] t = first;
        double[] z = firstPoles;
        double a = alpha;
        double b = now[1];
        z[5] = feed * t[4] + a * z[5];
        z[4] = feed * t[3] + a * z[4];
        z[3] = feed * t[2] + a * z[3];
        z[2] = feed * t[1] + a * z[2];
        z[1] = feed * t[0] + a * z[1];
        now[1] = b + step[1];
        return close(t, in, z[1] * b, z[2] * b, z[3] * b, z[4] * b, z[5] * b);
    }

    /** Numerator and denominator around the five stages. */
    private static double close(double[] t, double in, double y1, double y2, double y3, double y4, double y5) {
        double v1 = y1 * P1;
        double v2 = y2 * P2;
        double v3 = y3 * P3;
        double v4 = y4 * P4;
        double v5 = y5 * P5;
        double x = in + v5 - v4 + v3 - v2 + v1;
        t[0] = x;
        t[1] = y1;
        t[2] = y2;
        t[3] = y3;
        t[4] = y4;
        t[5] = y5;
        return v5 + v4 + v3 + v2 + v1 + x;
    }

    private double sample(double in) {
        double a = alpha;
        double[] b = now;
        double[] d1 = chain1;
        double[] d2 = chain2;
        double[] d3 = chain3;
        double[] d4 = chain4;
        double[] d5 = chain5;
        // In each chain: the last state of the all-pass before this one, its new state, and the sum of the taps.
        double q1 = d1[1];
        double q2 = d2[1];
        double q3 = d3[1];
        double q4 = d4[1];
        double q5 = d5[1];
        double u1 = feed * rest[0] + a * q1;
        double u2 = feed * rest[1] + a * q2;
        double u3 = feed * rest[2] + a * q3;
        double u4 = feed * rest[3] + a * q4;
        double u5 = feed * rest[4] + a * q5;
        d1[1] = u1;
        d2[1] = u2;
        d3[1] = u3;
        d4[1] = u4;
        d5[1] = u5;
        double y1 = 0;
        double y2 = 0;
        double y3 = 0;
        double y4 = 0;
        double y5 = 0;
        for (int i = 2; i < b.length; i++) {
            double bi = b[i];
            b[i] = bi + step[i];
            double p = d1[i];
            u1 = q1 + a * (p - u1);
            q1 = p;
            d1[i] = u1;
            y1 += u1 * bi;
            p = d2[i];
            u2 = q2 + a * (p - u2);
            q2 = p;
            d2[i] = u2;
            y2 += u2 * bi;
            p = d3[i];
            u3 = q3 + a * (p - u3);
            q3 = p;
            d3[i] = u3;
            y3 += u3 * bi;
            p = d4[i];
            u4 = q4 + a * (p - u4);
            q4 = p;
            d4[i] = u4;
            y4 += u4 * bi;
            p = d5[i];
            u5 = q5 + a * (p - u5);
            q5 = p;
            d5[i] = u5;
            y5 += u5 * bi;
        }
        return close(rest, in, y1, y2, y3, y4, y5);
    }
}
