package dev.sota.inference.onnx.internal.scheduler;

/** The curve along which the noise levels of a run fall. */
enum SigmaCurve {
    /** As the training had them. */
    NONE(""),
    /** Even in the seventh root: Karras et al., 2022 (arXiv:2206.00364), eq. 5. */
    KARRAS("use_karras_sigmas"),
    /** Even in the logarithm. */
    EXPONENTIAL("use_exponential_sigmas"),
    /** By the quantiles of a beta distribution: Lee et al., "Beta sampling is all you need", 2024 (arXiv:2407.12173). */
    BETA("use_beta_sigmas");

    private static final double RHO = 7;

    private final String flag;

    SigmaCurve(String flag) {
        this.flag = flag;
    }

    static SigmaCurve of(SchedulerConfig config) {
        SigmaCurve chosen = NONE;
        for (SigmaCurve curve : values()) {
            if (curve != NONE && config.flag(curve.flag, false)) {
                if (chosen != NONE) {
                    throw config.unsupported(curve.flag, "true together with " + chosen.flag);
                }
                chosen = curve;
            }
        }
        return chosen;
    }

    /** Falling noise levels from {@code max} to {@code min}. */
    double[] levels(double min, double max, int steps) {
        double[] levels = Grid.linspace(0, 1, steps);
        switch (this) {
            case KARRAS -> {
                double low = StrictMath.pow(min, 1 / RHO);
                double high = StrictMath.pow(max, 1 / RHO);
                for (int i = 0; i < steps; i++) {
                    levels[i] = StrictMath.pow(high + levels[i] * (low - high), RHO);
                }
            }
            case EXPONENTIAL -> {
                levels = Grid.linspace(StrictMath.log(max), StrictMath.log(min), steps);
                for (int i = 0; i < steps; i++) {
                    levels[i] = StrictMath.exp(levels[i]);
                }
            }
            case BETA -> {
                for (int i = 0; i < steps; i++) {
                    levels[i] = min + BetaQuantile.of(1 - levels[i]) * (max - min);
                }
            }
            default -> throw new IllegalStateException("no curve is configured");
        }
        return levels;
    }
}
