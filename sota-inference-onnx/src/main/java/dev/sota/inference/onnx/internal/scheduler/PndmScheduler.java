package dev.sota.inference.onnx.internal.scheduler;

import dev.sota.inference.onnx.internal.random.Noise;
import java.util.Arrays;

/**
 * Pseudo numerical methods: Runge and Kutta's for a start, then a linear multistep, both along equation 11 of Liu et al.,
 * "Pseudo numerical methods for diffusion models on manifolds", 2022 (arXiv:2202.09778).
 */
final class PndmScheduler implements Scheduler {

    private static final int ORDER = 4;

    private final SchedulerConfig config;
    private final AlphaBars bars;
    private final PredictionType prediction;
    private final Spacing spacing;
    private final boolean skipRungeKutta;
    private final float lastAlpha;

    PndmScheduler(SchedulerConfig config) {
        this.config = config;
        this.bars = AlphaBars.unscaled(config, 0.0001, 0.02);
        this.prediction = config.prediction(PredictionType.EPSILON, PredictionType.V_PREDICTION);
        this.spacing = config.spacing(Spacing.LEADING);
        this.skipRungeKutta = config.flag("skip_prk_steps", false);
        this.lastAlpha = config.flag("set_alpha_to_one", false) ? 1 : bars.at(0);
    }

    @Override
    public SchedulerConfig config() {
        return config;
    }

    @Override
    public DenoisingRun start(RunSettings settings, LatentShape shape) {
        int train = config.trainSteps();
        int steps = config.stepsUpTo(settings.steps(), train);
        double[] falling = spacing.timesteps(train, steps, config.integer("steps_offset", 0));
        if (skipRungeKutta) {
            return new Run(shape, secondTwice(falling), new double[0], train / steps);
        }
        if (steps < ORDER) {
            throw config.unsupported("skip_prk_steps", "false with fewer than " + ORDER + " steps");
        }
        double[] rungeKutta = rungeKutta(falling, train / steps / 2);
        double[] all = Arrays.copyOf(rungeKutta, rungeKutta.length + falling.length - 3);
        System.arraycopy(falling, 3, all, rungeKutta.length, falling.length - 3);
        return new Run(shape, all, rungeKutta, train / steps);
    }

    /** The second time step twice: the first step of the multistep method is taken again with what it came to. */
    private static double[] secondTwice(double[] falling) {
        if (falling.length < 2) {
            return falling;
        }
        double[] timesteps = new double[falling.length + 1];
        timesteps[0] = falling[0];
        System.arraycopy(falling, 1, timesteps, 1, 1);
        System.arraycopy(falling, 1, timesteps, 2, falling.length - 1);
        return timesteps;
    }

    /** Four calls each for the first three time steps: at the start, twice in the middle, at the end. */
    private static double[] rungeKutta(double[] falling, int half) {
        double[] timesteps = new double[3 * ORDER];
        for (int i = 0; i < 3; i++) {
            double middle = falling[i + 1] + half;
            timesteps[ORDER * i] = falling[i];
            timesteps[ORDER * i + 1] = middle;
            timesteps[ORDER * i + 2] = middle;
            timesteps[ORDER * i + 3] = falling[i + 1];
        }
        return timesteps;
    }

    private final class Run extends AlphaRun {

        private final double[] rungeKutta;
        private final int stride;
        private final History outputs;
        private final float[] blend;
        private final float[] origin;
        private int calls;

        Run(LatentShape shape, double[] timesteps, double[] rungeKutta, int stride) {
            super(shape, timesteps, bars, PredictionType.EPSILON);
            this.rungeKutta = rungeKutta;
            this.stride = stride;
            this.outputs = new History(ORDER, shape.size());
            this.blend = new float[shape.size()];
            this.origin = new float[shape.size()];
        }

        @Override
        void advance(int index, float[] output, float[] sample, Noise noise) {
            long t = (long) timestep(index);
            if (calls < rungeKutta.length) {
                stepRungeKutta(t, output, sample);
            } else {
                stepMultistep(t, output, sample);
            }
            calls++;
        }

        private void stepRungeKutta(long t, float[] output, float[] sample) {
            long next = t - (calls % 2 == 1 ? 0 : stride / 2);
            long from = (long) rungeKutta[calls / ORDER * ORDER];
            switch (calls % ORDER) {
                case 0 -> {
                    keep(output);
                    System.arraycopy(sample, 0, origin, 0, sample.length);
                    weigh(0, 1f / 6, output);
                    travel(from, next, output, sample);
                }
                case 3 -> {
                    weigh(1, 1f / 6, output);
                    travel(from, next, blend, sample);
                }
                default -> {
                    weigh(1, 1f / 3, output);
                    travel(from, next, output, sample);
                }
            }
        }

        private void weigh(float old, float factor, float[] output) {
            for (int i = 0; i < blend.length; i++) {
                blend[i] = old * blend[i] + factor * output[i];
            }
        }

        private void stepMultistep(long t, float[] output, float[] sample) {
            if (calls == 1) {
                float[] first = outputs.last(0);
                for (int i = 0; i < blend.length; i++) {
                    blend[i] = (output[i] + first[i]) / 2;
                }
                travel(t + stride, t, blend, sample);
                return;
            }
            keep(output);
            System.arraycopy(sample, 0, origin, 0, sample.length);
            combine();
            travel(t, t - stride, blend, sample);
        }

        private void keep(float[] output) {
            float[] newest = outputs.next();
            System.arraycopy(output, 0, newest, 0, newest.length);
        }

        /** Adams and Bashforth's combination of the outputs so far. */
        private void combine() {
            float[] a = outputs.last(0);
            float[] b = outputs.last(Math.min(1, outputs.size() - 1));
            float[] c = outputs.last(Math.min(2, outputs.size() - 1));
            float[] d = outputs.last(Math.min(3, outputs.size() - 1));
            for (int i = 0; i < blend.length; i++) {
                blend[i] = switch (outputs.size()) {
                    case 1 -> a[i];
                    case 2 -> (3 * a[i] - b[i]) / 2;
                    case 3 -> (23 * a[i] - 16 * b[i] + 5 * c[i]) / 12;
                    default -> 1f / 24 * (55 * a[i] - 59 * b[i] + 37 * c[i] - 9 * d[i]);
                };
            }
        }

        /** Carries the origin from one time step to another along a predicted noise. */
        private void travel(long from, long to, float[] predicted, float[] sample) {
            float alpha = bars.at(from);
            float next = to >= 0 ? bars.at(to) : lastAlpha;
            float beta = 1 - alpha;
            float a = F32.sqrt(alpha);
            float b = F32.sqrt(beta);
            float keep = F32.sqrt(next / alpha);
            float divisor = alpha * F32.sqrt(1 - next) + F32.sqrt(alpha * beta * next);
            float gain = next - alpha;
            boolean velocity = prediction == PredictionType.V_PREDICTION;
            for (int i = 0; i < sample.length; i++) {
                float noise = velocity ? a * predicted[i] + b * origin[i] : predicted[i];
                sample[i] = keep * origin[i] - gain * noise / divisor;
            }
        }
    }
}
