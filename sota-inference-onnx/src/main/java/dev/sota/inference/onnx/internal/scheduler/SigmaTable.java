package dev.sota.inference.onnx.internal.scheduler;

import java.util.OptionalDouble;

/** The noise levels of the training, and how a run's noise levels are chosen among them. */
final class SigmaTable {

    private static final double LEAST = 1e-10;

    private final SchedulerConfig config;
    private final float[] sigmas;
    private final float[] logs;
    private final SigmaCurve curve;

    SigmaTable(SchedulerConfig config, AlphaBars bars) {
        this.config = config;
        this.sigmas = bars.sigmas();
        this.logs = new float[sigmas.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = VectorLog.of(sigmas[i]);
        }
        this.curve = SigmaCurve.of(config);
    }

    SigmaCurve curve() {
        return curve;
    }

    float lowest() {
        return sigmas[0];
    }

    float highest() {
        return sigmas[sigmas.length - 1];
    }

    float[] logs() {
        return logs;
    }

    /** The noise levels at places between time steps. */
    double[] at(double[] places) {
        double[] levels = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            levels[i] = Grid.interpolate(sigmas, places[i]);
        }
        return levels;
    }

    /** Bends falling noise levels to the configured curve; {@code bounds} says whether the configuration may set its ends. */
    double[] bend(double[] falling, int steps, boolean bounds) {
        OptionalDouble min = bounds ? config.number("sigma_min") : OptionalDouble.empty();
        OptionalDouble max = bounds ? config.number("sigma_max") : OptionalDouble.empty();
        return curve.levels(min.orElse(falling[falling.length - 1]), max.orElse(falling[0]), steps);
    }

    /** The places of noise levels between time steps, on a logarithmic scale. */
    double[] places(double[] levels) {
        double[] places = new double[levels.length];
        for (int i = 0; i < levels.length; i++) {
            places[i] = place(levels[i]);
        }
        return places;
    }

    double place(double level) {
        return placeOfLog(StrictMath.log(Math.max(level, LEAST)));
    }

    /** The place of a noise level whose logarithm is given. */
    double placeOfLog(double log) {
        int low = 0;
        for (int i = 0; i < logs.length; i++) {
            low = log - logs[i] >= 0 ? i : low;
        }
        low = Math.min(low, logs.length - 2);
        double w = Math.min(Math.max((logs[low] - log) / (logs[low] - logs[low + 1]), 0), 1);
        return (1 - w) * low + w * (low + 1);
    }

    /** The place of a 32-bit noise level, with the rounding of 32-bit arithmetic. */
    float place32(float level) {
        float log = F32.log(Math.max(level, (float) LEAST));
        int low = 0;
        for (int i = 0; i < logs.length; i++) {
            low = log - logs[i] >= 0 ? i : low;
        }
        low = Math.min(low, logs.length - 2);
        float w = Math.min(Math.max((logs[low] - log) / (logs[low] - logs[low + 1]), 0), 1);
        return (1 - w) * low + w * (low + 1);
    }
}
