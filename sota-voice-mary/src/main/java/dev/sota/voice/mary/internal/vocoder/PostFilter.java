package dev.sota.voice.mary.internal.vocoder;

/**
 * Sharpens formants, which averaging over the training data has flattened, and keeps the energy (Koishida et al., "CELP
 * coding based on mel-cepstral analysis", ICASSP 1995; Yoshimura et al., "Incorporating a mixed excitation model and
 * postfilter into HMM-based text-to-speech synthesis", 2005). Immutable.
 */
final class PostFilter {

    /** How many samples of the impulse response count as its energy. */
    private static final int RESPONSE = 96;

    private final double alpha;
    private final double beta;
    private final double[][] unwarping;

    PostFilter(int order, double alpha, double beta) {
        this.alpha = alpha;
        this.beta = beta;
        this.unwarping = MelCepstrum.unwarping(order, RESPONSE - 1, alpha);
    }

    /** Sharpens the filter {@code b} of the mel-cepstrum {@code c}. */
    void apply(double[] c, double[] b) {
        double before = energy(b);
        b[1] -= beta * alpha * c[2];
        for (int i = 2; i < b.length - 1; i++) {
            b[i] *= 1 + beta;
        }
        b[0] += Math.log(before / energy(b)) / 2;
    }

    private double energy(double[] b) {
        double[] cepstrum = new double[RESPONSE - 1];
        for (int i = 0; i < b.length; i++) {
            addScaled(cepstrum, unwarping[i], b[i]);
        }
        return energyOfResponse(cepstrum);
    }

    private static void addScaled(double[] sum, double[] row, double factor) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += factor * row[j];
        }
    }

    /**
     * The energy of the minimum-phase impulse response: n h(n) is the sum over k of k c(k) h(n - k) (Oppenheim and
     * Schafer, "Discrete-Time Signal Processing", section 13.5). Every response sample is spread to the later ones as soon
     * as it is known, which the compiler turns into vector instructions.
     */
    private static double energyOfResponse(double[] kc) {
        double[] h = new double[RESPONSE];
        h[0] = Math.exp(kc[0]);
        for (int k = 1; k < kc.length; k++) {
            kc[k] *= k;
        }
        double energy = h[0] * h[0];
        spread(h, kc, 0, h[0]);
        for (int n = 1; n < RESPONSE; n++) {
            h[n] /= n;
            energy += h[n] * h[n];
            spread(h, kc, n, h[n]);
        }
        return energy;
    }

    private static void spread(double[] h, double[] kc, int n, double value) {
        int most = Math.min(kc.length, h.length - n);
        for (int k = 1; k < most; k++) {
            h[n + k] += kc[k] * value;
        }
    }
}
