package dev.sota.inference.onnx.internal.scheduler;

import dev.sota.inference.onnx.internal.random.Noise;

/**
 * Multistep consistency sampling: Luo et al., "Latent consistency models", 2023 (arXiv:2310.04378), algorithm 3, with the
 * boundary conditions of Song et al., "Consistency models", 2023 (arXiv:2303.01469), appendix C.
 */
final class LcmScheduler implements Scheduler {

    private static final double SIGMA_DATA = 0.5;

    private final SchedulerConfig config;
    private final AlphaBars bars;
    private final PredictionType prediction;
    private final double scaling;

    LcmScheduler(SchedulerConfig config) {
        this.config = config;
        this.bars = AlphaBars.of(config, 0.00085, 0.012, "scaled_linear");
        this.prediction = config.prediction(PredictionType.EPSILON, PredictionType.V_PREDICTION, PredictionType.SAMPLE);
        this.scaling = config.number("timestep_scaling", 10);
    }

    @Override
    public SchedulerConfig config() {
        return config;
    }

    @Override
    public DenoisingRun start(RunSettings settings, LatentShape shape) {
        return new Run(shape, ConsistencySteps.ofTeacher(config, settings), settings.steps());
    }

    private final class Run extends AlphaRun {

        private final int steps;
        private final Limiter limiter;
        private final float[] original;
        private final float[] fresh;

        Run(LatentShape shape, double[] timesteps, int steps) {
            super(shape, timesteps, bars, prediction);
            this.steps = steps;
            this.limiter = Limiter.clipping(config, shape, false);
            this.original = new float[shape.size()];
            this.fresh = new float[shape.size()];
        }

        @Override
        void advance(int index, float[] output, float[] sample, Noise noise) {
            long t = (long) timestep(index);
            predictOriginal(bars.at(t), output, sample, original);
            limiter.apply(original);
            float scaled = (float) (t * scaling);
            float data2 = (float) (SIGMA_DATA * SIGMA_DATA);
            float skip = data2 / (F32.square(scaled) + data2);
            float out = scaled / F32.sqrt(F32.square(scaled) + data2);
            for (int i = 0; i < sample.length; i++) {
                sample[i] = out * original[i] + skip * sample[i];
            }
            if (index == steps - 1) {
                return;
            }
            noise.fill(fresh);
            float next = bars.at(index + 1 < length() ? (long) timestep(index + 1) : t);
            float keep = F32.sqrt(next);
            float add = F32.sqrt(1 - next);
            for (int i = 0; i < sample.length; i++) {
                sample[i] = keep * sample[i] + add * fresh[i];
            }
        }
    }
}
