package dev.sota.inference.onnx.internal.scheduler;

/**
 * A run of a solver in lambda, half the logarithm of the signal-to-noise ratio: Lu et al., "DPM-Solver++", 2022
 * (arXiv:2211.01095). The sample has unit variance throughout; noise levels are kept as sigma over alpha, or as they are
 * for flows.
 */
abstract class LambdaRun extends SteppedRun {

    final float[] sigmas;
    private final boolean flow;
    private final PredictionType prediction;
    private final float[] parted;

    LambdaRun(LatentShape shape, SigmaSchedule schedule, boolean flow, PredictionType prediction) {
        super(shape, schedule.timesteps());
        this.sigmas = schedule.sigmas();
        this.flow = flow;
        this.prediction = prediction;
        this.parted = new float[shape.size()];
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
        float alpha = alpha(index);
        float sigma = sigma(index);
        for (int i = 0; i < original.length; i++) {
            noisy[i] = alpha * original[i] + sigma * noise[i];
        }
    }

    @Override
    final int unknown(double timestep) {
        return length() - 1;
    }

    /** How much of the latents is in the sample at a level. */
    final float alpha(int level) {
        return flow ? 1 - sigmas[level] : 1 / F32.hypot1(sigmas[level]);
    }

    /** How much noise is in the sample at a level. */
    final float sigma(int level) {
        return flow ? sigmas[level] : sigmas[level] * alpha(level);
    }

    final float lambda(int level) {
        return F32.log(alpha(level)) - F32.log(sigma(level));
    }

    /** Works out the latents without noise. */
    final void predictOriginal(int index, float[] output, float[] sample, float[] original) {
        float alpha = alpha(index);
        float sigma = prediction == PredictionType.FLOW ? sigmas[index] : sigma(index);
        float[] out = partOf(output);
        switch (prediction) {
            case EPSILON -> {
                for (int i = 0; i < sample.length; i++) {
                    original[i] = (sample[i] - sigma * out[i]) / alpha;
                }
            }
            case V_PREDICTION -> {
                for (int i = 0; i < sample.length; i++) {
                    original[i] = alpha * sample[i] - sigma * out[i];
                }
            }
            case FLOW -> {
                for (int i = 0; i < sample.length; i++) {
                    original[i] = sample[i] - sigma * out[i];
                }
            }
            default -> System.arraycopy(out, 0, original, 0, sample.length);
        }
    }

    /** Works out the noise in the sample. */
    final void predictNoise(int index, float[] output, float[] sample, float[] noise) {
        float alpha = alpha(index);
        float sigma = sigma(index);
        float[] out = partOf(output);
        switch (prediction) {
            case SAMPLE -> noiseOf(index, out, sample, noise);
            case V_PREDICTION -> {
                for (int i = 0; i < sample.length; i++) {
                    noise[i] = alpha * out[i] + sigma * sample[i];
                }
            }
            default -> System.arraycopy(out, 0, noise, 0, sample.length);
        }
    }

    /** The noise in a sample whose latents are given. */
    final void noiseOf(int index, float[] original, float[] sample, float[] noise) {
        float alpha = alpha(index);
        float sigma = prediction == PredictionType.FLOW ? sigmas[index] : sigma(index);
        for (int i = 0; i < sample.length; i++) {
            noise[i] = (sample[i] - alpha * original[i]) / sigma;
        }
    }

    /** The latents of given noise. */
    final void originalOf(int index, float[] noise, float[] sample, float[] original) {
        float alpha = alpha(index);
        float sigma = sigma(index);
        for (int i = 0; i < sample.length; i++) {
            original[i] = (sample[i] - sigma * noise[i]) / alpha;
        }
    }

    /** The prediction of a model that also returns a variance, in twice the channels, which these solvers ignore. */
    private float[] partOf(float[] output) {
        if (output.length != 2 * parted.length) {
            return output;
        }
        int picture = shape.picture();
        for (int b = 0; b < shape.batch(); b++) {
            System.arraycopy(output, 2 * b * picture, parted, b * picture, picture);
        }
        return parted;
    }
}
