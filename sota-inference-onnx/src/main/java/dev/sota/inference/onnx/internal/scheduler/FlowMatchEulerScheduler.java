package dev.sota.inference.onnx.internal.scheduler;

import dev.sota.inference.onnx.internal.random.Noise;
import java.util.Arrays;

/**
 * Euler's method along a rectified flow: Liu et al., "Flow straight and fast", 2022 (arXiv:2209.03003); Esser et al., 2024
 * (arXiv:2403.03206).
 */
final class FlowMatchEulerScheduler implements Scheduler {

    private final SchedulerConfig config;
    private final SigmaCurve curve;
    private final double shift;
    private final double max;
    private final double min;

    FlowMatchEulerScheduler(SchedulerConfig config) {
        this.config = config;
        this.curve = SigmaCurve.of(config);
        this.shift = config.number("shift", 1);
        boolean dynamic = config.flag("use_dynamic_shifting", false);
        int train = config.trainSteps();
        this.max = dynamic ? 1 : shifted(1);
        this.min = dynamic ? 1f / train : shifted(1f / train);
    }

    private float shifted(float sigma) {
        return (float) shift * sigma / (1 + (float) (shift - 1) * sigma);
    }

    @Override
    public SchedulerConfig config() {
        return config;
    }

    @Override
    public boolean followsFlow() {
        return true;
    }

    @Override
    public DenoisingRun start(RunSettings settings, LatentShape shape) {
        int train = config.trainSteps();
        double[] levels = settings.sigmas()
                .orElseGet(() -> settings.timesteps()
                        .orElseGet(() -> Grid.linspace(max * train, min * train, settings.steps())));
        if (settings.sigmas().isEmpty()) {
            Arrays.setAll(levels, i -> levels[i] / train);
        }
        FlowSigmas.shift(config, settings, shift, levels);
        FlowSigmas.stretch(config, levels);
        float[] sigmas = SigmaSchedule.rounded(bent(levels), 1);
        boolean inverted = config.flag("invert_sigmas", false);
        double[] timesteps = new double[sigmas.length - 1];
        for (int i = 0; i < timesteps.length; i++) {
            sigmas[i] = inverted ? 1 - sigmas[i] : sigmas[i];
            timesteps[i] = sigmas[i] * train;
        }
        sigmas[timesteps.length] = inverted ? 1 : 0;
        return new Run(shape, timesteps, sigmas, config.flag("stochastic_sampling", false));
    }

    private double[] bent(double[] levels) {
        if (curve == SigmaCurve.NONE) {
            return levels;
        }
        double min = config.number("sigma_min", levels[levels.length - 1]);
        return curve.levels(min, config.number("sigma_max", levels[0]), levels.length);
    }

    private static final class Run extends SteppedRun {

        private final float[] sigmas;
        private final float[] fresh;

        Run(LatentShape shape, double[] timesteps, float[] sigmas, boolean stochastic) {
            super(shape, timesteps);
            this.sigmas = sigmas;
            this.fresh = new float[stochastic ? shape.size() : 0];
        }

        @Override
        public float initNoiseSigma() {
            return 1;
        }

        @Override
        public void scaleModelInput(int index, float[] sample, float[] scaled) {
            System.arraycopy(sample, 0, scaled, 0, sample.length);
        }

        @Override
        void advance(int index, float[] output, float[] sample, Noise noise) {
            float sigma = sigmas[index];
            float next = sigmas[index + 1];
            if (fresh.length == 0) {
                float dt = next - sigma;
                for (int i = 0; i < sample.length; i++) {
                    sample[i] += dt * output[i];
                }
                return;
            }
            noise.fill(fresh);
            for (int i = 0; i < sample.length; i++) {
                float original = sample[i] - sigma * output[i];
                sample[i] = (1 - next) * original + next * fresh[i];
            }
        }

        @Override
        public void addNoise(int index, float[] original, float[] noise, float[] noisy) {
            float sigma = sigmas[index];
            for (int i = 0; i < original.length; i++) {
                noisy[i] = sigma * noise[i] + (1 - sigma) * original[i];
            }
        }
    }
}
