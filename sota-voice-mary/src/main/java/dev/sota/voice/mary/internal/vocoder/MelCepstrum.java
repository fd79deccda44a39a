package dev.sota.voice.mary.internal.vocoder;

/**
 * Mel-cepstra and what is computed from them.
 *
 * <p>A mel-cepstrum is a cepstrum on a frequency axis that is warped by an all-pass of coefficient alpha (Tokuda,
 * Kobayashi and Imai, "Recursive calculation of mel-cepstrum from LP coefficients", 1994; Fukada et al., "An adaptive
 * algorithm for mel-cepstral analysis of speech", ICASSP 1992).
 */
final class MelCepstrum {

    private MelCepstrum() {}

    /** Coefficients of the synthesis filter: b(m) = c(m) - alpha b(m + 1) (Fukada et al., equation 15). */
    static void toFilter(double[] cepstrum, double[] filter, double alpha) {
        int last = cepstrum.length - 1;
        filter[last] = cepstrum[last];
        for (int i = last - 1; i >= 0; i--) {
            filter[i] = cepstrum[i] - alpha * filter[i + 1];
        }
    }

    /**
     * The linear map from filter coefficients to the first terms of the cepstrum on the plain frequency axis, one row for
     * each filter coefficient.
     *
     * @param order the number of filter coefficients
     * @param terms the number of cepstral terms
     */
    static double[][] unwarping(int order, int terms, double alpha) {
        double[][] rows = new double[order][];
        for (int i = 0; i < order; i++) {
            double[] cepstrum = new double[order];
            cepstrum[i] = 1;
            if (i > 0) {
                cepstrum[i - 1] = alpha; // The inverse of toFilter for a unit vector.
            }
            rows[i] = warp(cepstrum, terms, -alpha);
        }
        return rows;
    }

    /** A cepstrum on a warped axis (Oppenheim and Johnson, "Discrete representation of signals", 1972, section IV). */
    static double[] warp(double[] cepstrum, int terms, double alpha) {
        double[] now = new double[terms];
        double[] before = new double[terms];
        for (int i = cepstrum.length - 1; i >= 0; i--) {
            double[] swap = before;
            before = now;
            now = swap;
            now[0] = cepstrum[i] + alpha * before[0];
            now[1] = (1 - alpha * alpha) * before[0] + alpha * before[1];
            for (int j = 2; j < terms; j++) {
                now[j] = before[j - 1] + alpha * (before[j] - now[j - 1]);
            }
        }
        return now;
    }
}
