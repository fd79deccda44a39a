package dev.sota.inference.onnx.internal.scheduler;

import dev.sota.inference.onnx.internal.random.Noise;

/** Adds {@link Churn} to the sample of a run before its steps. */
final class Stirrer {

    private static final double MAX_GAMMA = Math.sqrt(2) - 1;

    private final Churn churn;
    private final double perStep;
    private final float[] fresh;

    Stirrer(Churn churn, int steps, LatentShape shape) {
        this.churn = churn;
        this.perStep = Math.min(churn.amount() / steps, MAX_GAMMA);
        this.fresh = new float[perStep > 0 ? shape.size() : 0];
    }

    /** Raises the noise of a sample and says to what level. */
    float stir(float sigma, float[] sample, Noise noise) {
        if (perStep <= 0 || sigma < churn.from() || sigma > churn.to()) {
            return sigma;
        }
        float hat = sigma * (float) (perStep + 1);
        float amount = F32.sqrt(F32.square(hat) - F32.square(sigma));
        float scale = (float) churn.scale();
        noise.fill(fresh);
        for (int i = 0; i < sample.length; i++) {
            sample[i] += fresh[i] * scale * amount;
        }
        return hat;
    }
}
