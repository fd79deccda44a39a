package dev.sota.inference.onnx.internal.scheduler;

import java.util.Arrays;

/** How solvers in the logarithm of the signal-to-noise ratio choose their noise levels and time steps. */
final class SolverSchedule {

    /**
     * Noise levels without the one that the last step comes to.
     *
     * @param sigmas falling
     * @param timesteps whole numbers
     * @param spaced whether they are those of the spaced time steps rather than of a curve
     */
    record Levels(double[] sigmas, double[] timesteps, boolean spaced) {

        SigmaSchedule endingAt(float last) {
            float[] all = SigmaSchedule.rounded(sigmas, 1);
            all[sigmas.length] = last;
            return new SigmaSchedule(all, timesteps);
        }

        float lowest() {
            return (float) sigmas[sigmas.length - 1];
        }
    }

    private final SchedulerConfig config;
    private final SigmaTable table;
    private final float[] lambdas;
    private final boolean lu;
    private final boolean flow;

    /** {@code lu} says whether the solver may take levels even in lambda. */
    SolverSchedule(SchedulerConfig config, AlphaBars bars, boolean lu) {
        this.config = config;
        this.table = new SigmaTable(config, bars);
        this.lambdas = bars.lambdas();
        this.lu = lu && config.flag("use_lu_lambdas", false);
        this.flow = config.flag("use_flow_sigmas", false);
    }

    SigmaTable table() {
        return table;
    }

    boolean flow() {
        return flow;
    }

    /** The levels of a run; {@code rounded} says whether the time steps of Karras' levels are rounded or cut. */
    Levels levels(RunSettings settings, Spacing spacing, boolean rounded) {
        int steps = settings.steps();
        if (settings.timesteps().isPresent() && (lu || table.curve() != SigmaCurve.NONE)) {
            throw config.unsupported("time steps", "a list together with a curve of noise levels");
        }
        if (lu && table.curve() != SigmaCurve.KARRAS) {
            return lu(steps, rounded);
        }
        if (table.curve() != SigmaCurve.NONE) {
            double[] ends = {table.highest(), table.lowest()};
            return curved(table.bend(ends, steps, true), rounded && table.curve() == SigmaCurve.KARRAS);
        }
        if (flow) {
            return flowing(steps, shift(settings));
        }
        double[] timesteps = settings.timesteps().map(t -> whole(t, false)).orElseGet(() -> spaced(spacing, steps));
        return new Levels(table.at(timesteps), timesteps, true);
    }

    /** The factor of a flow's shift, from the size of the picture if so configured. */
    double shift(RunSettings settings) {
        if (settings.mu().isPresent() && config.flag("use_dynamic_shifting", false)) {
            return StrictMath.exp(settings.mu().getAsDouble());
        }
        return config.number("flow_shift", 1);
    }

    private double[] spaced(Spacing spacing, int steps) {
        double clip = config.number("lambda_min_clipped", Double.NEGATIVE_INFINITY);
        int train = config.trainSteps();
        int last = train;
        for (float lambda : lambdas) {
            last -= lambda < clip ? 1 : 0;
        }
        return spacing.solverTimesteps(train, last, steps, config.integer("steps_offset", 0));
    }

    private Levels curved(double[] levels, boolean rounded) {
        return new Levels(levels, whole(table.places(levels), rounded), false);
    }

    /** Even in lambda: Lu et al., "DPM-Solver", 2022 (arXiv:2206.00927), section 3.4. */
    private Levels lu(int steps, boolean rounded) {
        float[] logs = table.logs();
        double high = logs[logs.length - 1];
        double low = logs[0];
        double[] levels = Grid.linspace(0, 1, steps);
        double[] places = new double[steps];
        for (int i = 0; i < steps; i++) {
            double log = high + levels[i] * (low - high);
            levels[i] = StrictMath.exp(log);
            places[i] = table.placeOfLog(log);
        }
        return new Levels(levels, whole(places, rounded), false);
    }

    private Levels flowing(int steps, double shift) {
        double[] alphas = Grid.linspace(1, 1.0 / config.trainSteps(), steps + 1);
        double[] sigmas = new double[steps];
        double[] timesteps = new double[steps];
        for (int i = 0; i < steps; i++) {
            double sigma = 1 - alphas[steps - i];
            sigmas[i] = shift * sigma / (1 + (shift - 1) * sigma);
            timesteps[i] = sigmas[i] * config.trainSteps();
        }
        return new Levels(sigmas, whole(timesteps, false), false);
    }

    static double[] whole(double[] places, boolean rounded) {
        return Arrays.stream(places)
                .map(place -> rounded ? Math.rint(place) : (long) place)
                .toArray();
    }
}
