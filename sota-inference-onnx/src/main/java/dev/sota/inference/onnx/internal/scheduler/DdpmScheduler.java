package dev.sota.inference.onnx.internal.scheduler;

import dev.sota.inference.onnx.internal.random.Noise;

/**
 * Ancestral sampling: Ho et al., 2020 (arXiv:2006.11239), equations 6 and 7; learned variances after Nichol and Dhariwal,
 * 2021 (arXiv:2102.09672), equation 15.
 */
final class DdpmScheduler implements Scheduler {

    private static final float LEAST_VARIANCE = 1e-20f;

    private final SchedulerConfig config;
    private final AlphaBars bars;
    private final PredictionType prediction;
    private final Spacing spacing;
    private final String varianceType;

    DdpmScheduler(SchedulerConfig config) {
        this.config = config;
        this.bars = AlphaBars.of(config, 0.0001, 0.02, "linear");
        this.prediction = config.prediction(PredictionType.EPSILON, PredictionType.V_PREDICTION, PredictionType.SAMPLE);
        this.spacing = config.spacing(Spacing.LEADING);
        this.varianceType = config.choice(
                "variance_type", "fixed_small", "fixed_small_log", "fixed_large", "learned", "learned_range");
    }

    @Override
    public SchedulerConfig config() {
        return config;
    }

    @Override
    public DenoisingRun start(RunSettings settings, LatentShape shape) {
        int train = config.trainSteps();
        double[] timesteps = settings.timesteps()
                .orElseGet(() -> spacing.timesteps(
                        train, config.stepsUpTo(settings.steps(), train), config.integer("steps_offset", 0)));
        return new Run(shape, timesteps);
    }

    /** How much variance a step from {@code timestep} to {@code previous} adds, of the fixed kinds. */
    float variance(long timestep, long previous) {
        float alpha = bars.at(timestep);
        float next = alphaBefore(previous);
        float beta = 1 - alpha / next;
        float small = Math.max((1 - next) / (1 - alpha) * beta, LEAST_VARIANCE);
        return switch (varianceType) {
            case "fixed_small_log" -> F32.exp(0.5f * F32.log(small));
            case "fixed_large" -> beta;
            default -> small;
        };
    }

    private float alphaBefore(long timestep) {
        return timestep >= 0 ? bars.at(timestep) : 1;
    }

    private final class Run extends AlphaRun {

        private final Limiter limiter;
        private final float[] original;
        private final float[] fresh;
        private final float[] mean;
        private final float[] learned;

        Run(LatentShape shape, double[] timesteps) {
            super(shape, timesteps, bars, prediction);
            this.limiter = Limiter.clipping(config, shape, true);
            this.original = new float[shape.size()];
            this.fresh = new float[shape.size()];
            boolean learns = varianceType.startsWith("learned");
            this.mean = new float[learns ? shape.size() : 0];
            this.learned = new float[learns ? shape.size() : 0];
        }

        @Override
        void advance(int index, float[] output, float[] sample, Noise noise) {
            long t = (long) timestep(index);
            long previous = previous(t);
            float alpha = bars.at(t);
            float next = alphaBefore(previous);
            float kept = alpha / next;
            predictOriginal(alpha, learned.length > 0 ? parted(output) : output, sample, original);
            limiter.apply(original);
            float toOriginal = F32.sqrt(next) * (1 - kept) / (1 - alpha);
            float toSample = F32.sqrt(kept) * (1 - next) / (1 - alpha);
            for (int i = 0; i < sample.length; i++) {
                sample[i] = toOriginal * original[i] + toSample * sample[i];
            }
            if (t > 0) {
                noise.fill(fresh);
                addVariance(t, previous, sample);
            }
        }

        private void addVariance(long t, long previous, float[] sample) {
            float variance = variance(t, previous);
            if (varianceType.equals("learned_range")) {
                float min = F32.log(variance);
                float max = F32.log(1 - bars.at(t) / alphaBefore(previous));
                for (int i = 0; i < sample.length; i++) {
                    float share = (learned[i] + 1) / 2;
                    sample[i] += F32.exp(0.5f * (share * max + (1 - share) * min)) * fresh[i];
                }
                return;
            }
            float deviation = varianceType.equals("fixed_small_log") ? variance : F32.sqrt(variance);
            for (int i = 0; i < sample.length; i++) {
                sample[i] += (learned.length > 0 ? F32.sqrt(learned[i]) : deviation) * fresh[i];
            }
        }

        /** Models that learn the variance return it in twice the channels, after the prediction. */
        private float[] parted(float[] output) {
            if (output.length != 2 * shape.size()) {
                throw config.unsupported("variance_type", varianceType + " of a model that returns no variance");
            }
            int picture = shape.picture();
            for (int b = 0; b < shape.batch(); b++) {
                System.arraycopy(output, 2 * b * picture, mean, b * picture, picture);
                System.arraycopy(output, (2 * b + 1) * picture, learned, b * picture, picture);
            }
            return mean;
        }

        /** The time step after a time step; -1 after the last. */
        private long previous(long t) {
            int index = 0;
            while (timestep(index) != t) {
                index++;
            }
            return index == length() - 1 ? -1 : (long) timestep(index + 1);
        }
    }
}
