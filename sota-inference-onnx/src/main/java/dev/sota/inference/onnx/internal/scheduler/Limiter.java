package dev.sota.inference.onnx.internal.scheduler;

import java.util.Arrays;

/** Keeps predicted latents within bounds, where a configuration asks for it. Holds what it needs between calls. */
abstract class Limiter {

    private static final Limiter NONE = new Limiter() {
        @Override
        void apply(float[] predicted) {}
    };

    /** The limiter of solvers that may threshold but not clip. */
    static Limiter thresholding(SchedulerConfig config, LatentShape shape) {
        return config.flag("thresholding", false) ? new Threshold(config, shape) : NONE;
    }

    /** The limiter of solvers that may also clip; {@code otherwise} says whether they do without being told. */
    static Limiter clipping(SchedulerConfig config, LatentShape shape, boolean otherwise) {
        if (config.flag("thresholding", false)) {
            return new Threshold(config, shape);
        }
        return config.flag("clip_sample", otherwise) ? new Clip((float) config.number("clip_sample_range", 1)) : NONE;
    }

    abstract void apply(float[] predicted);

    private static final class Clip extends Limiter {

        private final float limit;

        Clip(float limit) {
            this.limit = limit;
        }

        @Override
        void apply(float[] predicted) {
            for (int i = 0; i < predicted.length; i++) {
                predicted[i] = F32.clamp(predicted[i], limit);
            }
        }
    }

    /** Dynamic thresholding: Saharia et al., "Photorealistic text-to-image diffusion", 2022 (arXiv:2205.11487), 2.3. */
    private static final class Threshold extends Limiter {

        private final float ratio;
        private final float max;
        private final float[] sorted;

        Threshold(SchedulerConfig config, LatentShape shape) {
            this.ratio = (float) config.number("dynamic_thresholding_ratio", 0.995);
            this.max = (float) config.number("sample_max_value", 1);
            if (!(ratio >= 0 && ratio <= 1)) {
                throw config.unsupported("dynamic_thresholding_ratio", ratio);
            }
            this.sorted = new float[shape.picture()];
        }

        @Override
        void apply(float[] predicted) {
            for (int picture = 0; picture < predicted.length; picture += sorted.length) {
                float limit = Math.min(Math.max(quantile(predicted, picture), 1), max);
                for (int i = picture; i < picture + sorted.length; i++) {
                    predicted[i] = F32.clamp(predicted[i], limit) / limit;
                }
            }
        }

        /** The quantile of the magnitudes of one picture, interpolated between ranks in 32 bits. */
        private float quantile(float[] predicted, int picture) {
            for (int i = 0; i < sorted.length; i++) {
                sorted[i] = Math.abs(predicted[picture + i]);
            }
            Arrays.sort(sorted);
            float rank = ratio * (sorted.length - 1);
            int below = (int) rank;
            float weight = rank - below;
            float low = sorted[below];
            float high = sorted[(int) Math.ceil(rank)];
            return weight < 0.5f ? low + weight * (high - low) : high - (high - low) * (1 - weight);
        }
    }
}
