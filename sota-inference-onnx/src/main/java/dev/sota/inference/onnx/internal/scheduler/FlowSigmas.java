package dev.sota.inference.onnx.internal.scheduler;

/**
 * The noise levels of a flow, from 1 down: Esser et al., "Scaling rectified flow transformers", 2024 (arXiv:2403.03206),
 * section 5.3.2, shifts them for large pictures.
 */
final class FlowSigmas {

    /** The first level stays this much below one, where alpha would be zero. */
    private static final double GAP = 1e-6;

    private FlowSigmas() {}

    /** UniPC's levels of a flow. */
    static SolverSchedule.Levels of(SchedulerConfig config, RunSettings settings, double shift) {
        int train = config.trainSteps();
        double[] even = Grid.linspace(1, 1.0 / train, settings.steps() + 1);
        double[] sigmas = settings.sigmas().orElseGet(() -> java.util.Arrays.copyOf(even, even.length - 1));
        shift(config, settings, shift, sigmas);
        stretch(config, sigmas);
        if (Math.abs(sigmas[0] - 1) < GAP) {
            sigmas[0] -= GAP;
        }
        return new SolverSchedule.Levels(sigmas, timesteps(sigmas, train), false);
    }

    /** Levels of a curve over sigma / alpha, turned into those of a flow. */
    static SolverSchedule.Levels bent(SchedulerConfig config, SolverSchedule.Levels levels) {
        double[] sigmas = levels.sigmas();
        for (int i = 0; i < sigmas.length; i++) {
            sigmas[i] = sigmas[i] / (sigmas[i] + 1);
        }
        return new SolverSchedule.Levels(sigmas, timesteps(sigmas, config.trainSteps()), false);
    }

    /** Shifts levels in place, by the run's own factor if the configuration wants one for each size of picture. */
    static void shift(SchedulerConfig config, RunSettings settings, double shift, double[] sigmas) {
        boolean dynamic = config.flag("use_dynamic_shifting", false);
        boolean linear =
                config.choice("time_shift_type", "exponential", "linear").equals("linear");
        if (dynamic && settings.mu().isEmpty()) {
            throw config.unsupported("use_dynamic_shifting", "true in a run whose shift is not given");
        }
        double mu = settings.mu().orElse(0);
        double factor = linear ? mu : StrictMath.exp(mu);
        for (int i = 0; i < sigmas.length; i++) {
            sigmas[i] = dynamic
                    ? factor / (factor + (1 / sigmas[i] - 1))
                    : shift * sigmas[i] / (1 + (shift - 1) * sigmas[i]);
        }
    }

    /** Stretches levels in place so that the last is the configured one. */
    static void stretch(SchedulerConfig config, double[] sigmas) {
        double terminal = config.number("shift_terminal", 0);
        if (terminal == 0) {
            return;
        }
        double scale = (1 - sigmas[sigmas.length - 1]) / (1 - terminal);
        for (int i = 0; i < sigmas.length; i++) {
            sigmas[i] = 1 - (1 - sigmas[i]) / scale;
        }
    }

    private static double[] timesteps(double[] sigmas, int train) {
        double[] timesteps = new double[sigmas.length];
        for (int i = 0; i < timesteps.length; i++) {
            timesteps[i] = sigmas[i] * train;
        }
        return SolverSchedule.whole(timesteps, false);
    }
}
