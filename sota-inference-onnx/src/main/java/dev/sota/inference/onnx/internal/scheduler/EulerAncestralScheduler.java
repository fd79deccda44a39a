package dev.sota.inference.onnx.internal.scheduler;

import dev.sota.inference.onnx.internal.random.Noise;

/**
 * Euler's method to a lower noise level, then fresh noise: ancestral sampling as in Song et al., "Score-based generative
 * modeling through stochastic differential equations", 2021 (arXiv:2011.13456), in the variables of k-diffusion
 * (Katherine Crowson).
 */
final class EulerAncestralScheduler implements Scheduler {

    private final SchedulerConfig config;
    private final SigmaTable table;
    private final PredictionType prediction;
    private final Spacing spacing;

    EulerAncestralScheduler(SchedulerConfig config) {
        this.config = config;
        this.table = new SigmaTable(config, AlphaBars.finite(config, 0.0001, 0.02, "linear"));
        this.prediction = config.prediction(PredictionType.EPSILON, PredictionType.V_PREDICTION);
        this.spacing = config.spacing(Spacing.LINSPACE);
    }

    @Override
    public SchedulerConfig config() {
        return config;
    }

    @Override
    public DenoisingRun start(RunSettings settings, LatentShape shape) {
        double[] places = SigmaSchedule.rounded(
                spacing.places(config.trainSteps(), settings.steps(), config.integer("steps_offset", 0)));
        return new Run(shape, SigmaSchedule.of(table.at(places), places, 0), prediction, spacing);
    }

    private static final class Run extends SigmaRun {

        private final float[] fresh;

        Run(LatentShape shape, SigmaSchedule schedule, PredictionType prediction, Spacing spacing) {
            super(shape, schedule, prediction, spacing);
            this.fresh = new float[shape.size()];
        }

        @Override
        void advance(int index, float[] output, float[] sample, Noise noise) {
            float sigma = sigmas[index];
            float next = sigmas[index + 1];
            float up = Ancestral.up(sigma, next);
            float dt = Ancestral.down(sigma, next) - sigma;
            denoise(sigma, output, sample);
            noise.fill(fresh);
            for (int i = 0; i < sample.length; i++) {
                sample[i] = sample[i] + (sample[i] - denoised[i]) / sigma * dt + fresh[i] * up;
            }
        }
    }
}
