package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.inference.onnx.internal.scheduler.DenoisingRun;
import dev.sota.inference.onnx.internal.scheduler.LatentShape;

/** What a mask keeps of the picture that a generation started from, put back after each step. */
final class Kept {

    private final float[] original;
    private final float[] noise;
    private final float[] anew;
    private final LatentShape shape;
    private final float[] proper;

    Kept(float[] original, float[] noise, float[] anew, LatentShape shape) {
        this.original = original;
        this.noise = noise;
        this.anew = anew;
        this.shape = shape;
        this.proper = new float[original.length];
    }

    void restore(DenoisingRun run, int next, int length, float[] latents) {
        if (next < length) {
            run.addNoise(next, original, noise, proper);
        } else {
            System.arraycopy(original, 0, proper, 0, proper.length);
        }
        int area = shape.height() * shape.width();
        for (int i = 0; i < latents.length; i++) {
            float share = anew[i % area];
            latents[i] = (1 - share) * proper[i] + share * latents[i];
        }
    }
}
