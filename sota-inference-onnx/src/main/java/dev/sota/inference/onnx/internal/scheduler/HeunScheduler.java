package dev.sota.inference.onnx.internal.scheduler;

import dev.sota.inference.onnx.internal.random.Noise;

/** Heun's method: algorithm 1 of Karras et al., 2022 (arXiv:2206.00364). */
final class HeunScheduler implements Scheduler {

    private final SchedulerConfig config;
    private final SigmaTable table;
    private final PredictionType prediction;
    private final Spacing spacing;
    private final float clip;

    HeunScheduler(SchedulerConfig config) {
        this.config = config;
        this.table = new SigmaTable(config, AlphaBars.unscaled(config, 0.00085, 0.012));
        this.prediction = config.prediction(PredictionType.EPSILON, PredictionType.V_PREDICTION, PredictionType.SAMPLE);
        this.spacing = config.spacing(Spacing.LINSPACE);
        boolean clips = config.flag("clip_sample", false);
        this.clip = clips ? (float) config.number("clip_sample_range", 1) : Float.POSITIVE_INFINITY;
    }

    @Override
    public SchedulerConfig config() {
        return config;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public DenoisingRun start(RunSettings settings, LatentShape shape) {
        int steps = settings.steps();
        if (settings.timesteps().isPresent() && table.curve() != SigmaCurve.NONE) {
            throw config.unsupported("time steps", "a list together with a curve of noise levels");
        }
        double[] places = SigmaSchedule.rounded(settings.timesteps()
                .orElseGet(() -> spacing.places(config.trainSteps(), steps, config.integer("steps_offset", 0))));
        double[] levels = table.at(places);
        if (table.curve() != SigmaCurve.NONE) {
            levels = table.bend(levels, steps, true);
            places = table.places(levels);
        }
        return new Run(shape, SigmaSchedule.of(levels, places, 0).doubled());
    }

    private final class Run extends SigmaRun {

        private final float[] slope;
        private final float[] origin;
        private boolean corrects;

        Run(LatentShape shape, SigmaSchedule schedule) {
            super(shape, schedule, prediction, spacing);
            this.slope = new float[shape.size()];
            this.origin = new float[shape.size()];
        }

        @Override
        void advance(int index, float[] output, float[] sample, Noise noise) {
            if (corrects) {
                correct(sigmas[index - 1], sigmas[index], output, sample);
            } else {
                predict(sigmas[index], sigmas[index + 1], output, sample);
            }
            corrects = !corrects;
        }

        private void predict(float sigma, float next, float[] output, float[] sample) {
            denoise(sigma, output, sample);
            System.arraycopy(sample, 0, origin, 0, sample.length);
            float dt = next - sigma;
            for (int i = 0; i < sample.length; i++) {
                slope[i] = (sample[i] - F32.clamp(denoised[i], clip)) / sigma;
                sample[i] += slope[i] * dt;
            }
        }

        private void correct(float sigma, float next, float[] output, float[] sample) {
            denoise(next, output, sample);
            float dt = next - sigma;
            for (int i = 0; i < sample.length; i++) {
                float there = (sample[i] - F32.clamp(denoised[i], clip)) / next;
                sample[i] = origin[i] + (slope[i] + there) / 2 * dt;
            }
        }
    }
}
