package dev.sota.inference.onnx.internal.scheduler;

import dev.sota.inference.onnx.internal.random.Noise;

/** Strategic stochastic sampling: Zheng et al., "Trajectory consistency distillation", 2024 (arXiv:2402.19159). */
final class TcdScheduler implements Scheduler {

    private final SchedulerConfig config;
    private final AlphaBars bars;
    private final PredictionType prediction;

    TcdScheduler(SchedulerConfig config) {
        this.config = config;
        this.bars = AlphaBars.of(config, 0.00085, 0.012, "scaled_linear");
        this.prediction = config.prediction(PredictionType.EPSILON, PredictionType.V_PREDICTION, PredictionType.SAMPLE);
    }

    @Override
    public SchedulerConfig config() {
        return config;
    }

    @Override
    public DenoisingRun start(RunSettings settings, LatentShape shape) {
        return new Run(shape, ConsistencySteps.ofTeacherOrAll(config, settings), settings);
    }

    private final class Run extends AlphaRun {

        private final int steps;
        private final double eta;
        private final float[] original;
        private final float[] predicted;

        Run(LatentShape shape, double[] timesteps, RunSettings settings) {
            super(shape, timesteps, bars, prediction);
            this.steps = settings.steps();
            this.eta = settings.eta().orElse(0.3);
            this.original = new float[shape.size()];
            this.predicted = new float[shape.size()];
        }

        @Override
        void advance(int index, float[] output, float[] sample, Noise noise) {
            float alpha = bars.at((long) timestep(index));
            long previous = index + 1 < length() ? (long) timestep(index + 1) : 0;
            float between = bars.at((long) Math.floor((float) (1 - eta) * (float) previous));
            predictOriginal(alpha, output, sample, original);
            predictNoise(alpha, output, sample, predicted);
            float keep = F32.sqrt(between);
            float direction = F32.sqrt(1 - between);
            for (int i = 0; i < sample.length; i++) {
                sample[i] = keep * original[i] + direction * predicted[i];
            }
            if (eta > 0 && index != steps - 1) {
                noise.fill(predicted);
                float kept = bars.at(previous) / between;
                float a = F32.sqrt(kept);
                float b = F32.sqrt(1 - kept);
                for (int i = 0; i < sample.length; i++) {
                    sample[i] = a * sample[i] + b * predicted[i];
                }
            }
        }
    }
}
