package dev.sota.inference.onnx.internal.scheduler;

import dev.sota.inference.onnx.internal.random.Noise;

/**
 * The exponential integrator with a polynomial in log rho, rho = sigma / alpha: Zhang and Chen, "Fast sampling of
 * diffusion models with exponential integrator", 2023 (arXiv:2204.13902).
 *
 * <p>The factors are integrals of Lagrange polynomials in log rho over a step in rho.
 */
final class DeisScheduler implements Scheduler {

    private static final int SHORT = 15;
    private static final int MOST = 3;

    private final SchedulerConfig config;
    private final SolverSchedule schedule;
    private final PredictionType prediction;
    private final Spacing spacing;
    private final int order;
    private final boolean lowerOrderFinal;

    DeisScheduler(SchedulerConfig config) {
        this.config = config;
        this.schedule = new SolverSchedule(config, AlphaBars.unscaled(config, 0.0001, 0.02), false);
        this.prediction = config.prediction(PredictionType.values());
        this.spacing = config.spacing(Spacing.LINSPACE);
        this.order = config.integer("solver_order", 2);
        this.lowerOrderFinal = config.flag("lower_order_final", true);
        config.choice("algorithm_type", "deis", "dpmsolver", "dpmsolver++");
        config.choice("solver_type", "logrho", "midpoint", "heun", "bh1", "bh2");
        if (order < 1 || order > MOST) {
            throw config.unsupported("solver_order", order);
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
    public DenoisingRun start(RunSettings run, LatentShape shape) {
        SolverSchedule.Levels levels = schedule.levels(run, spacing, true);
        float last = levels.spaced() ? schedule.table().lowest() : levels.lowest();
        return new Run(shape, levels.endingAt(last));
    }

    private final class Run extends LambdaRun {

        private final History outputs;
        private final Limiter limiter;
        private final float[] original;
        private int taken;

        Run(LatentShape shape, SigmaSchedule calls) {
            super(shape, calls, schedule.flow(), prediction);
            this.outputs = new History(order, shape.size());
            this.limiter = Limiter.thresholding(config, shape);
            this.original = new float[shape.size()];
        }

        @Override
        void advance(int index, float[] output, float[] sample, Noise noise) {
            predictOriginal(index, output, sample, original);
            limiter.apply(original);
            noiseOf(index, original, sample, outputs.next());
            switch (orderAt(index)) {
                case 1 -> first(index, sample);
                case 2 -> second(index, sample);
                default -> third(index, sample);
            }
            taken++;
        }

        private int orderAt(int index) {
            boolean ends = lowerOrderFinal && length() < SHORT;
            int highest = Math.min(order, taken + 1);
            if (ends && index >= length() - 2) {
                return Math.min(highest, length() - index);
            }
            return highest;
        }

        private void first(int index, float[] sample) {
            float h = lambda(index + 1) - lambda(index);
            float keep = alpha(index + 1) / alpha(index);
            float gain = sigma(index + 1) * (F32.exp(h) - 1);
            float[] m0 = outputs.last(0);
            for (int i = 0; i < sample.length; i++) {
                sample[i] = keep * sample[i] - gain * m0[i];
            }
        }

        private float rho(int level) {
            return sigma(level) / alpha(level);
        }

        private void second(int index, float[] sample) {
            float t = rho(index + 1);
            float s0 = rho(index);
            float s1 = rho(index - 1);
            float c0 = linear(t, s0, s1) - linear(s0, s0, s1);
            float c1 = linear(t, s1, s0) - linear(s0, s1, s0);
            float to = alpha(index + 1);
            float from = alpha(index);
            float[] m0 = outputs.last(0);
            float[] m1 = outputs.last(1);
            for (int i = 0; i < sample.length; i++) {
                sample[i] = to * (sample[i] / from + c0 * m0[i] + c1 * m1[i]);
            }
        }

        private void third(int index, float[] sample) {
            float t = rho(index + 1);
            float s0 = rho(index);
            float s1 = rho(index - 1);
            float s2 = rho(index - 2);
            float c0 = quadratic(t, s0, s1, s2) - quadratic(s0, s0, s1, s2);
            float c1 = quadratic(t, s1, s2, s0) - quadratic(s0, s1, s2, s0);
            float c2 = quadratic(t, s2, s0, s1) - quadratic(s0, s2, s0, s1);
            float to = alpha(index + 1);
            float from = alpha(index);
            float[] m0 = outputs.last(0);
            float[] m1 = outputs.last(1);
            float[] m2 = outputs.last(2);
            for (int i = 0; i < sample.length; i++) {
                sample[i] = to * (sample[i] / from + c0 * m0[i] + c1 * m1[i] + c2 * m2[i]);
            }
        }
    }

    /** The integral from 0 to {@code t} of the line in the logarithm that is 1 at {@code b} and 0 at {@code c}. */
    private static float linear(float t, float b, float c) {
        return t * (-F32.log(c) + F32.log(t) - 1) / (F32.log(b) - F32.log(c));
    }

    /** The same of the parabola that is 1 at {@code b} and 0 at {@code c} and {@code d}. */
    private static float quadratic(float t, float b, float c, float d) {
        float lc = F32.log(c);
        float ld = F32.log(d);
        float lt = F32.log(t);
        float above = t * (lc * (ld - lt + 1) - ld * lt + ld + F32.square(lt) - 2 * lt + 2);
        return above / ((F32.log(b) - lc) * (F32.log(b) - ld));
    }
}
