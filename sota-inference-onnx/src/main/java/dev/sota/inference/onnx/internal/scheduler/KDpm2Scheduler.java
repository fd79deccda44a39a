package dev.sota.inference.onnx.internal.scheduler;

import dev.sota.inference.onnx.internal.random.Noise;
import java.util.Arrays;

/**
 * The midpoint method in the logarithm of the noise level, DPM-Solver-2: Lu et al., "DPM-Solver", 2022
 * (arXiv:2206.00927), in the variables of k-diffusion; with fresh noise after each step if ancestral.
 */
final class KDpm2Scheduler implements Scheduler {

    private final SchedulerConfig config;
    private final SigmaTable table;
    private final PredictionType prediction;
    private final Spacing spacing;
    private final boolean ancestral;

    KDpm2Scheduler(SchedulerConfig config, boolean ancestral) {
        this.config = config;
        this.table = new SigmaTable(config, AlphaBars.unscaled(config, 0.00085, 0.012));
        this.prediction = config.prediction(PredictionType.EPSILON, PredictionType.V_PREDICTION);
        this.spacing = config.spacing(Spacing.LINSPACE);
        this.ancestral = ancestral;
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
        double[] places =
                SigmaSchedule.rounded(spacing.places(config.trainSteps(), steps, config.integer("steps_offset", 0)));
        double[] levels = table.at(places);
        if (table.curve() != SigmaCurve.NONE) {
            levels = table.bend(levels, steps, true);
            places = table.places(levels);
            if (table.curve() == SigmaCurve.KARRAS) {
                places = Arrays.stream(places).map(Math::rint).toArray();
            }
        }
        float[] sigmas = SigmaSchedule.rounded(levels, 1);
        return new Run(shape, sigmas, places, ancestral ? downs(sigmas) : sigmas);
    }

    /** The noise levels that steps of an ancestral run go down to before they add noise. */
    private static float[] downs(float[] sigmas) {
        float[] downs = new float[sigmas.length];
        for (int i = 0; i < sigmas.length - 1; i++) {
            downs[i + 1] = Ancestral.down(sigmas[i], sigmas[i + 1]);
        }
        return downs;
    }

    /** Halfway between two noise levels on the logarithmic scale. */
    private static float between(float a, float b) {
        float end = F32.log(b);
        return F32.exp(end - (end - F32.log(a)) * 0.5f);
    }

    private final class Run extends SigmaRun {

        /** The noise level in the middle of step {@code i}. */
        private final float[] middles;
        /** Where step {@code i} goes down to. */
        private final float[] downs;

        private final float[] levels;
        private final float[] origin;
        private final float[] fresh;
        private boolean completes;

        Run(LatentShape shape, float[] levels, double[] places, float[] downs) {
            super(shape, calls(levels, places, downs), prediction, spacing);
            this.levels = levels;
            this.downs = downs;
            this.middles = middles(levels, downs);
            this.origin = new float[shape.size()];
            this.fresh = new float[ancestral ? shape.size() : 0];
        }

        @Override
        float inputSigma(int index) {
            return completes ? middles[(index - 1) / 2] : sigmas[index];
        }

        @Override
        void advance(int index, float[] output, float[] sample, Noise noise) {
            int step = index / 2;
            float sigma = levels[step];
            float input = completes ? middles[step] : sigma;
            float target = completes ? downs[step + 1] : middles[step];
            denoise(input, output, sample);
            float dt = target - sigma;
            if (!completes) {
                System.arraycopy(sample, 0, origin, 0, sample.length);
            }
            for (int i = 0; i < sample.length; i++) {
                sample[i] = origin[i] + (sample[i] - denoised[i]) / input * dt;
            }
            if (completes && ancestral) {
                noise.fill(fresh);
                float up = Ancestral.up(sigma, levels[step + 1]);
                for (int i = 0; i < sample.length; i++) {
                    sample[i] += fresh[i] * up;
                }
            }
            completes = !completes;
        }
    }

    private float[] middles(float[] levels, float[] downs) {
        float[] middles = new float[levels.length - 1];
        for (int i = 0; i < middles.length - 1; i++) {
            middles[i] = ancestral ? between(levels[i], downs[i + 1]) : between(levels[i + 1], levels[i]);
        }
        return middles;
    }

    private SigmaSchedule calls(float[] levels, double[] places, float[] downs) {
        float[] middles = middles(levels, downs);
        double[] timesteps = new double[2 * places.length - 1];
        float[] sigmas = new float[2 * levels.length];
        sigmas[0] = levels[0];
        timesteps[0] = places[0];
        for (int i = 1; i < places.length; i++) {
            timesteps[2 * i - 1] = table.place32(middles[i - 1]);
            timesteps[2 * i] = places[i];
        }
        for (int i = 1; i < levels.length; i++) {
            sigmas[2 * i - 1] = levels[i];
            sigmas[2 * i] = levels[i];
        }
        return new SigmaSchedule(sigmas, timesteps);
    }
}
