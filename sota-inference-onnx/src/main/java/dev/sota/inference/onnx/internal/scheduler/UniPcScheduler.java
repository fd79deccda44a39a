package dev.sota.inference.onnx.internal.scheduler;

import java.util.HashSet;
import java.util.Set;

/** A predictor and a corrector of one family: Zhao et al., "UniPC", 2023 (arXiv:2302.04867). */
final class UniPcScheduler implements Scheduler {

    private static final int MOST = 3;

    private final SchedulerConfig config;
    private final SolverSchedule schedule;
    private final PredictionType prediction;
    private final Spacing spacing;
    private final boolean original;
    private final boolean zeroAtFinal;
    private final int order;

    UniPcScheduler(SchedulerConfig config) {
        this.config = config;
        this.schedule = new SolverSchedule(config, AlphaBars.finite(config, 0.0001, 0.02, "linear"), false);
        this.original = config.flag("predict_x0", true);
        this.prediction = original
                ? config.prediction(PredictionType.values())
                : config.prediction(PredictionType.EPSILON, PredictionType.V_PREDICTION, PredictionType.SAMPLE);
        this.spacing = config.spacing(Spacing.LINSPACE);
        this.zeroAtFinal = DpmSettings.endsAtZero(config);
        this.order = config.integer("solver_order", 2);
        config.choice("solver_type", "bh2", "bh1", "midpoint", "heun", "logrho");
        if (order < 1 || order > MOST) {
            throw config.unsupported("solver_order", order);
        }
        if (config.has("solver_p")) {
            throw config.unsupported("solver_p", "a solver");
        }
        if (config.has("shift_terminal") && !schedule.flow()) {
            throw config.unsupported("shift_terminal", "a number without use_flow_sigmas");
        }
    }

    @Override
    public SchedulerConfig config() {
        return config;
    }

    @Override
    public boolean followsFlow() {
        return config.followsFlow();
    }

    @Override
    public DenoisingRun start(RunSettings settings, LatentShape shape) {
        SolverSchedule.Levels levels = levels(settings);
        float lowest = levels.spaced() ? schedule.table().lowest() : levels.lowest();
        return new UniPcRun(shape, levels.endingAt(zeroAtFinal ? 0 : lowest), this);
    }

    private SolverSchedule.Levels levels(RunSettings settings) {
        SigmaCurve curve = schedule.table().curve();
        if (settings.sigmas().isPresent() && (!schedule.flow() || curve != SigmaCurve.NONE)) {
            throw config.unsupported("noise levels", "a list without use_flow_sigmas");
        }
        if (!schedule.flow() || (curve != SigmaCurve.NONE && curve != SigmaCurve.KARRAS)) {
            return schedule.levels(settings, spacing, true);
        }
        return curve == SigmaCurve.KARRAS
                ? FlowSigmas.bent(config, schedule.levels(settings, spacing, true))
                : FlowSigmas.of(config, settings, schedule.shift(settings));
    }

    PredictionType prediction() {
        return prediction;
    }

    boolean flow() {
        return schedule.flow();
    }

    /** Whether it works on predicted latents rather than predicted noise. */
    boolean original() {
        return original;
    }

    /** Whether B(h) is h itself rather than exp(h) - 1. */
    boolean firstKind() {
        return config.word("solver_type", "bh2").equals("bh1");
    }

    int solverOrder() {
        return order;
    }

    boolean lowerOrderFinal() {
        return config.flag("lower_order_final", true);
    }

    /** The steps after which nothing is corrected. */
    Set<Integer> uncorrected() {
        Set<Integer> steps = new HashSet<>();
        for (float step : config.numbers("disable_corrector")) {
            steps.add((int) step);
        }
        return steps;
    }
}
