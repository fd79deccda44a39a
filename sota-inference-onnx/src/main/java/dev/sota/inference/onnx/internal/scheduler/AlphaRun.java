package dev.sota.inference.onnx.internal.scheduler;

/**
 * A run in the variables of Ho et al., "Denoising diffusion probabilistic models", 2020 (arXiv:2006.11239): the sample is
 * {@code a^0.5} of the latents and {@code (1 - a)^0.5} of noise, of unit variance throughout.
 */
abstract class AlphaRun extends SteppedRun {

    private final AlphaBars bars;
    private final PredictionType prediction;

    AlphaRun(LatentShape shape, double[] timesteps, AlphaBars bars, PredictionType prediction) {
        super(shape, timesteps);
        this.bars = bars;
        this.prediction = prediction;
    }

    @Override
    public final float initNoiseSigma() {
        return 1;
    }

    @Override
    public final void scaleModelInput(int index, float[] sample, float[] scaled) {
        System.arraycopy(sample, 0, scaled, 0, sample.length);
    }

    @Override
    public final void addNoise(int index, float[] original, float[] noise, float[] noisy) {
        float alpha = bars.at((long) timestep(index));
        float keep = F32.sqrt(alpha);
        float add = F32.sqrt(1 - alpha);
        for (int i = 0; i < original.length; i++) {
            noisy[i] = keep * original[i] + add * noise[i];
        }
    }

    /** Works out the latents without noise. */
    final void predictOriginal(float alpha, float[] output, float[] sample, float[] original) {
        float a = F32.sqrt(alpha);
        float b = F32.sqrt(1 - alpha);
        switch (prediction) {
            case EPSILON -> {
                for (int i = 0; i < sample.length; i++) {
                    original[i] = (sample[i] - b * output[i]) / a;
                }
            }
            case V_PREDICTION -> {
                for (int i = 0; i < sample.length; i++) {
                    original[i] = a * sample[i] - b * output[i];
                }
            }
            default -> System.arraycopy(output, 0, original, 0, sample.length);
        }
    }

    /** Works out the noise in the sample. */
    final void predictNoise(float alpha, float[] output, float[] sample, float[] predicted) {
        float a = F32.sqrt(alpha);
        float b = F32.sqrt(1 - alpha);
        switch (prediction) {
            case SAMPLE -> noiseOf(alpha, output, sample, predicted);
            case V_PREDICTION -> {
                for (int i = 0; i < sample.length; i++) {
                    predicted[i] = a * output[i] + b * sample[i];
                }
            }
            default -> System.arraycopy(output, 0, predicted, 0, sample.length);
        }
    }

    /** The noise in a sample whose latents are given. */
    static void noiseOf(float alpha, float[] original, float[] sample, float[] predicted) {
        float a = F32.sqrt(alpha);
        float b = F32.sqrt(1 - alpha);
        for (int i = 0; i < sample.length; i++) {
            predicted[i] = (sample[i] - a * original[i]) / b;
        }
    }
}
