package dev.sota.inference.onnx.internal.scheduler;

import dev.sota.inference.onnx.internal.random.Noise;

/**
 * The linear multistep method of Adams and Bashforth on uneven noise levels, as in k-diffusion (Katherine Crowson).
 *
 * <p>Each coefficient is the integral over the step of the Lagrange polynomial that is 1 at one of the last noise levels
 * and 0 at the others. The polynomials are of degree three at most, for which two points of Gauss and Legendre are exact.
 */
final class LmsScheduler implements Scheduler {

    private static final int ORDER = 4;

    private final SchedulerConfig config;
    private final SigmaTable table;
    private final PredictionType prediction;
    private final Spacing spacing;

    LmsScheduler(SchedulerConfig config) {
        this.config = config;
        this.table = new SigmaTable(config, AlphaBars.unscaled(config, 0.0001, 0.02));
        this.prediction = config.prediction(PredictionType.EPSILON, PredictionType.V_PREDICTION, PredictionType.SAMPLE);
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
        double[] levels = table.at(places);
        if (table.curve() != SigmaCurve.NONE) {
            levels = table.bend(levels, settings.steps(), table.curve() != SigmaCurve.KARRAS);
            places = table.places(levels);
        }
        return new Run(shape, SigmaSchedule.of(levels, places, 0));
    }

    private final class Run extends SigmaRun {

        private final History slopes;

        Run(LatentShape shape, SigmaSchedule schedule) {
            super(shape, schedule, prediction, spacing);
            this.slopes = new History(ORDER, shape.size());
        }

        @Override
        void advance(int index, float[] output, float[] sample, Noise noise) {
            float sigma = sigmas[index];
            denoise(sigma, output, sample);
            float[] slope = slopes.next();
            for (int i = 0; i < sample.length; i++) {
                slope[i] = (sample[i] - denoised[i]) / sigma;
                denoised[i] = 0;
            }
            int order = Math.min(index + 1, ORDER);
            for (int j = 0; j < Math.min(order, slopes.size()); j++) {
                float coefficient = (float) coefficient(order, index, j);
                float[] past = slopes.last(j);
                for (int i = 0; i < sample.length; i++) {
                    denoised[i] += coefficient * past[i];
                }
            }
            for (int i = 0; i < sample.length; i++) {
                sample[i] += denoised[i];
            }
        }

        private double coefficient(int order, int index, int current) {
            double middle = 0.5 * ((double) sigmas[index] + sigmas[index + 1]);
            double half = 0.5 * ((double) sigmas[index + 1] - sigmas[index]);
            double node = half / Math.sqrt(3);
            return half
                    * (lagrange(order, index, current, middle - node) + lagrange(order, index, current, middle + node));
        }

        private double lagrange(int order, int index, int current, double at) {
            double product = 1;
            for (int k = 0; k < order; k++) {
                if (k != current) {
                    product *= (at - sigmas[index - k]) / ((double) sigmas[index - current] - sigmas[index - k]);
                }
            }
            return product;
        }
    }
}
