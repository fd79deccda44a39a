package dev.sota.inference.onnx.internal.scheduler;

import dev.sota.inference.onnx.internal.random.BrownianTree;
import dev.sota.inference.onnx.internal.random.Noise;

/**
 * The stochastic midpoint method DPM++ SDE of k-diffusion (Katherine Crowson), after Lu et al., "DPM-Solver++", 2022
 * (arXiv:2211.01095). Its noise is the increments of one Brownian path over the noise levels, so that more steps follow
 * the same path.
 */
final class DpmSdeScheduler implements Scheduler {

    private final SchedulerConfig config;
    private final SigmaTable table;
    private final PredictionType prediction;
    private final Spacing spacing;

    DpmSdeScheduler(SchedulerConfig config) {
        this.config = config;
        this.table = new SigmaTable(config, AlphaBars.unscaled(config, 0.00085, 0.012));
        this.prediction = config.prediction(PredictionType.EPSILON, PredictionType.V_PREDICTION);
        this.spacing = config.spacing(Spacing.LINSPACE);
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
        double[] places = spacing.places(config.trainSteps(), steps, config.integer("steps_offset", 0));
        double[] levels = table.at(places);
        if (table.curve() != SigmaCurve.NONE) {
            levels = table.bend(levels, steps, table.curve() != SigmaCurve.KARRAS);
            places = table.places(levels);
        }
        float[] sigmas = SigmaSchedule.rounded(levels, 1);
        SigmaSchedule calls = new SigmaSchedule(sigmas, places).doubled();
        for (int i = 0; i < levels.length - 1; i++) {
            double from = -StrictMath.log(levels[i]);
            double to = -StrictMath.log(levels[i + 1]);
            calls.timesteps()[2 * i + 1] = table.place(StrictMath.exp(-(from + (to - from) * 0.5)));
        }
        long seed = (long) config.number("noise_sampler_seed", settings.noiseSeed());
        return new Run(shape, calls, new BrownianTree(shape.size(), lowest(sigmas), highest(sigmas), seed));
    }

    private static float lowest(float[] sigmas) {
        float lowest = Float.POSITIVE_INFINITY;
        for (float sigma : sigmas) {
            lowest = sigma > 0 ? Math.min(lowest, sigma) : lowest;
        }
        return lowest;
    }

    private static float highest(float[] sigmas) {
        float highest = 0;
        for (float sigma : sigmas) {
            highest = Math.max(highest, sigma);
        }
        return highest;
    }

    private final class Run extends SigmaRun {

        private final BrownianTree path;
        private final float[] origin;
        private final float[] fresh;
        private boolean completes;

        Run(LatentShape shape, SigmaSchedule schedule, BrownianTree path) {
            super(shape, schedule, prediction, spacing);
            this.path = path;
            this.origin = new float[shape.size()];
            this.fresh = new float[shape.size()];
        }

        @Override
        float inputSigma(int index) {
            return completes ? middle(sigmas[index - 1], sigmas[index]) : sigmas[index];
        }

        @Override
        void advance(int index, float[] output, float[] sample, Noise noise) {
            float sigma = sigmas[completes ? index - 1 : index];
            float next = sigmas[completes ? index : index + 1];
            denoise(completes ? middle(sigma, next) : sigma, output, sample);
            if (next == 0) {
                float dt = next - sigma;
                for (int i = 0; i < sample.length; i++) {
                    sample[i] += (sample[i] - denoised[i]) / sigma * dt;
                }
                return;
            }
            float from = time(sigma);
            float to = completes ? time(next) : from + (time(next) - from) * 0.5f;
            if (!completes) {
                System.arraycopy(sample, 0, origin, 0, sample.length);
            }
            walk(from, to, sample);
            completes = !completes;
        }

        /** From the origin of the step to a time, down past it and up with noise. */
        private void walk(float from, float to, float[] sample) {
            float sigmaFrom = F32.exp(-from);
            float sigmaTo = F32.exp(-to);
            float from2 = F32.square(sigmaFrom);
            float to2 = F32.square(sigmaTo);
            float up = Math.min(sigmaTo, F32.sqrt(to2 * (from2 - to2) / from2));
            float down = time(F32.sqrt(to2 - F32.square(up)));
            float keep = F32.exp(-down) / sigmaFrom;
            float gain = F32.expm1(from - down);
            path.increment(sigmaTo, sigmaFrom, fresh);
            float unit = F32.sqrt(Math.abs(sigmaTo - sigmaFrom));
            for (int i = 0; i < sample.length; i++) {
                sample[i] = keep * origin[i] - gain * denoised[i] + -fresh[i] / unit * up;
            }
        }

        private float middle(float sigma, float next) {
            float from = time(sigma);
            return F32.exp(-(from + (time(next) - from) * 0.5f));
        }

        private float time(float sigma) {
            return -F32.log(sigma);
        }
    }
}
