package dev.sota.inference.onnx.internal.scheduler;

/**
 * One update of a DPM-Solver: {@code x = keep * x + zeroth * d0 + first * d1 + second * d2 + fresh * noise}.
 *
 * <p>The factors are the exponentially weighted integrals of the Taylor polynomial of the model's output over a step of
 * {@code h} in lambda: proposition 4.1 of Lu et al., 2022 (arXiv:2211.01095) and its appendices.
 */
record DpmUpdate(float keep, float zeroth, float first, float second, float fresh) {

    /** Where a step leads from and to. */
    record Step(float alphaFrom, float sigmaFrom, float alphaTo, float sigmaTo, float h) {}

    /**
     * The factors of a step.
     *
     * @param midpoint whether the first derivative is weighted as at the middle of the step; at its exact integral
     *     otherwise
     */
    static DpmUpdate of(DpmAlgorithm algorithm, Step s, boolean midpoint) {
        return switch (algorithm) {
            case DPM_PLUS -> plus(s, midpoint);
            case DPM -> plain(s, midpoint);
            case SDE_PLUS -> stochasticPlus(s, midpoint);
            case SDE -> stochastic(s, midpoint);
        };
    }

    private static DpmUpdate plus(Step s, boolean midpoint) {
        float h = s.h();
        float e = F32.exp(-h) - 1;
        return new DpmUpdate(
                s.sigmaTo() / s.sigmaFrom(),
                -(s.alphaTo() * e),
                midpoint ? -(0.5f * (s.alphaTo() * e)) : s.alphaTo() * (e / h + 1),
                -(s.alphaTo() * ((e + h) / F32.square(h) - 0.5f)),
                0);
    }

    private static DpmUpdate plain(Step s, boolean midpoint) {
        float h = s.h();
        float e = F32.exp(h) - 1;
        return new DpmUpdate(
                s.alphaTo() / s.alphaFrom(),
                -(s.sigmaTo() * e),
                midpoint ? -(0.5f * (s.sigmaTo() * e)) : -(s.sigmaTo() * (e / h - 1)),
                -(s.sigmaTo() * ((e - h) / F32.square(h) - 0.5f)),
                0);
    }

    private static DpmUpdate stochasticPlus(Step s, boolean midpoint) {
        float h = s.h();
        float e = 1 - F32.exp(-2 * h);
        return new DpmUpdate(
                s.sigmaTo() / s.sigmaFrom() * F32.exp(-h),
                s.alphaTo() * e,
                midpoint ? 0.5f * (s.alphaTo() * e) : s.alphaTo() * (e / (-2 * h) + 1),
                s.alphaTo() * ((e - 2 * h) / F32.square(2 * h) - 0.5f),
                s.sigmaTo() * F32.sqrt(e));
    }

    private static DpmUpdate stochastic(Step s, boolean midpoint) {
        float h = s.h();
        float e = F32.exp(h) - 1;
        return new DpmUpdate(
                s.alphaTo() / s.alphaFrom(),
                -(2 * (s.sigmaTo() * e)),
                midpoint ? -(s.sigmaTo() * e) : -(2 * (s.sigmaTo() * (e / h - 1))),
                0,
                s.sigmaTo() * F32.sqrt(F32.exp(2 * h) - 1));
    }
}
