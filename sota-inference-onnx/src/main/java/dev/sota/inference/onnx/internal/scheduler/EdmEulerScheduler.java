package dev.sota.inference.onnx.internal.scheduler;

import dev.sota.inference.onnx.internal.random.Noise;

/** Euler's method for models with the preconditioning of Karras et al., 2022 (arXiv:2206.00364), table 1. */
final class EdmEulerScheduler implements Scheduler {

    private final SchedulerConfig config;
    private final double min;
    private final double max;
    private final double rho;
    private final float data;
    private final boolean exponential;
    private final boolean endsAtZero;
    private final PredictionType prediction;

    EdmEulerScheduler(SchedulerConfig config) {
        this.config = config;
        this.min = config.number("sigma_min", 0.002);
        this.max = config.number("sigma_max", 80);
        this.rho = config.number("rho", 7);
        this.data = (float) config.number("sigma_data", 0.5);
        this.exponential =
                config.choice("sigma_schedule", "karras", "exponential").equals("exponential");
        this.endsAtZero = DpmSettings.endsAtZero(config);
        this.prediction = config.prediction(PredictionType.EPSILON, PredictionType.V_PREDICTION);
    }

    @Override
    public SchedulerConfig config() {
        return config;
    }

    @Override
    public DenoisingRun start(RunSettings settings, LatentShape shape) {
        int steps = settings.steps();
        double[] ramp = Grid.linspace(0, 1, steps);
        float[] logs = Grid.linspace32(StrictMath.log(min), StrictMath.log(max), steps);
        double low = StrictMath.pow(min, 1 / rho);
        double high = StrictMath.pow(max, 1 / rho);
        float[] sigmas = new float[steps + 1];
        double[] timesteps = new double[steps];
        for (int i = 0; i < steps; i++) {
            sigmas[i] = exponential
                    ? F32.exp(logs[steps - 1 - i])
                    : (float) StrictMath.pow(high + ramp[i] * (low - high), rho);
            timesteps[i] = 0.25f * F32.log(sigmas[i]);
        }
        sigmas[steps] = endsAtZero ? 0 : sigmas[steps - 1];
        return new Run(shape, timesteps, sigmas, settings.churn());
    }

    private final class Run extends SteppedRun {

        private final float[] sigmas;
        private final Stirrer stirrer;

        Run(LatentShape shape, double[] timesteps, float[] sigmas, Churn churn) {
            super(shape, timesteps);
            this.sigmas = sigmas;
            this.stirrer = new Stirrer(churn, timesteps.length, shape);
        }

        @Override
        public float initNoiseSigma() {
            return (float) Math.sqrt(max * max + 1);
        }

        @Override
        public void scaleModelInput(int index, float[] sample, float[] scaled) {
            float scale = 1 / F32.sqrt(F32.square(sigmas[index]) + F32.square(data));
            for (int i = 0; i < sample.length; i++) {
                scaled[i] = sample[i] * scale;
            }
        }

        @Override
        void advance(int index, float[] output, float[] sample, Noise noise) {
            float hat = stirrer.stir(sigmas[index], sample, noise);
            float sum = F32.square(hat) + F32.square(data);
            float skip = F32.square(data) / sum;
            float out = hat * data / F32.sqrt(sum) * (prediction == PredictionType.V_PREDICTION ? -1 : 1);
            float dt = sigmas[index + 1] - hat;
            for (int i = 0; i < sample.length; i++) {
                float denoised = skip * sample[i] + out * output[i];
                sample[i] += (sample[i] - denoised) / hat * dt;
            }
        }

        @Override
        public void addNoise(int index, float[] original, float[] noise, float[] noisy) {
            for (int i = 0; i < original.length; i++) {
                noisy[i] = original[i] + noise[i] * sigmas[index];
            }
        }
    }
}
