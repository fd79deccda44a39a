package dev.sota.inference.onnx.internal.scheduler;

import dev.sota.inference.onnx.internal.random.Noise;

/** Song, Meng and Ermon, "Denoising diffusion implicit models", 2021 (arXiv:2010.02502), equations 12 and 16. */
final class DdimScheduler implements Scheduler {

    private final SchedulerConfig config;
    private final AlphaBars bars;
    private final PredictionType prediction;
    private final Spacing spacing;
    private final float lastAlpha;

    DdimScheduler(SchedulerConfig config) {
        this.config = config;
        this.bars = AlphaBars.of(config, 0.0001, 0.02, "linear");
        this.prediction = config.prediction(PredictionType.EPSILON, PredictionType.V_PREDICTION, PredictionType.SAMPLE);
        this.spacing = config.spacing(Spacing.LEADING);
        this.lastAlpha = config.flag("set_alpha_to_one", true) ? 1 : bars.at(0);
    }

    @Override
    public SchedulerConfig config() {
        return config;
    }

    @Override
    public DenoisingRun start(RunSettings settings, LatentShape shape) {
        int steps = config.stepsUpTo(settings.steps(), config.trainSteps());
        double[] timesteps = spacing.timesteps(config.trainSteps(), steps, config.integer("steps_offset", 0));
        return new Run(shape, timesteps, settings);
    }

    /** How much variance a step from {@code timestep} to {@code previous} may add back: equation 16 at eta = 1. */
    float variance(long timestep, long previous) {
        float alpha = bars.at(timestep);
        float next = alphaBefore(previous);
        return (1 - next) / (1 - alpha) * (1 - alpha / next);
    }

    private float alphaBefore(long timestep) {
        return timestep >= 0 ? bars.at(timestep) : lastAlpha;
    }

    private final class Run extends AlphaRun {

        private final int stride;
        private final float eta;
        private final boolean anew;
        private final Limiter limiter;
        private final float[] original;
        private final float[] predicted;

        Run(LatentShape shape, double[] timesteps, RunSettings settings) {
            super(shape, timesteps, bars, prediction);
            this.stride = config.trainSteps() / settings.steps();
            this.eta = (float) settings.eta().orElse(0);
            this.anew = settings.clippedModelOutput();
            this.limiter = Limiter.clipping(config, shape, true);
            this.original = new float[shape.size()];
            this.predicted = new float[shape.size()];
        }

        @Override
        void advance(int index, float[] output, float[] sample, Noise noise) {
            long t = (long) timestep(index);
            float alpha = bars.at(t);
            float next = alphaBefore(t - stride);
            predictOriginal(alpha, output, sample, original);
            predictNoise(alpha, output, sample, predicted);
            limiter.apply(original);
            if (anew) {
                noiseOf(alpha, original, sample, predicted);
            }
            float deviation = eta * F32.sqrt(variance(t, t - stride));
            float keep = F32.sqrt(next);
            float direction = F32.sqrt(1 - next - F32.square(deviation));
            for (int i = 0; i < sample.length; i++) {
                sample[i] = keep * original[i] + direction * predicted[i];
            }
            if (eta > 0) {
                noise.fill(predicted);
                for (int i = 0; i < sample.length; i++) {
                    sample[i] += deviation * predicted[i];
                }
            }
        }
    }
}
