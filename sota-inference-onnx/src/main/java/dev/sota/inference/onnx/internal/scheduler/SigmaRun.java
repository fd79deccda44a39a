package dev.sota.inference.onnx.internal.scheduler;

/**
 * A run in the variables of Karras et al., 2022 (arXiv:2206.00364): the sample is the latents plus noise of standard
 * deviation sigma, and is scaled to unit variance for the model.
 */
abstract class SigmaRun extends SteppedRun {

    final float[] sigmas;
    final float[] denoised;
    private final PredictionType prediction;
    private final float initNoiseSigma;

    SigmaRun(LatentShape shape, SigmaSchedule schedule, PredictionType prediction, Spacing spacing) {
        super(shape, schedule.timesteps());
        this.sigmas = schedule.sigmas();
        this.denoised = new float[shape.size()];
        this.prediction = prediction;
        float max = 0;
        for (float sigma : sigmas) {
            max = Math.max(max, sigma);
        }
        this.initNoiseSigma = spacing == Spacing.LEADING ? F32.hypot1(max) : max;
    }

    @Override
    public final float initNoiseSigma() {
        return initNoiseSigma;
    }

    @Override
    public final void scaleModelInput(int index, float[] sample, float[] scaled) {
        float scale = F32.hypot1(inputSigma(index));
        for (int i = 0; i < sample.length; i++) {
            scaled[i] = sample[i] / scale;
        }
    }

    @Override
    public final void addNoise(int index, float[] original, float[] noise, float[] noisy) {
        float sigma = sigmas[index];
        for (int i = 0; i < original.length; i++) {
            noisy[i] = original[i] + noise[i] * sigma;
        }
    }

    /** The noise level of the sample that a call of the model sees. */
    float inputSigma(int index) {
        return sigmas[index];
    }

    /** Works out the latents without noise, from the model's output at noise level {@code sigma}. */
    final void denoise(float sigma, float[] output, float[] sample) {
        switch (prediction) {
            case EPSILON -> {
                for (int i = 0; i < sample.length; i++) {
                    denoised[i] = sample[i] - sigma * output[i];
                }
            }
            case V_PREDICTION -> {
                float out = -sigma / F32.hypot1(sigma);
                float skip = F32.square(sigma) + 1;
                for (int i = 0; i < sample.length; i++) {
                    denoised[i] = output[i] * out + sample[i] / skip;
                }
            }
            default -> System.arraycopy(output, 0, denoised, 0, sample.length);
        }
    }
}
