package dev.sota.inference.onnx.internal.pipeline;

/**
 * Tells a consistency model how strongly the words count: sines and cosines of the scale, as of a time step.
 *
 * <p>Luo et al., "Latent consistency models", 2023 (arXiv:2310.04378), section 4.2, with the frequencies of Kingma et al.,
 * "Variational diffusion models", 2021 (arXiv:2107.00630).
 */
final class GuidanceEmbedding {

    private GuidanceEmbedding() {}

    static float[] of(double scale, int width) {
        float w = (float) (scale - 1) * 1000f;
        int half = width / 2;
        float[] values = new float[width];
        float step = (float) Math.log(10000) / (half - 1);
        for (int i = 0; i < half; i++) {
            float angle = w * (float) Math.exp(i * -step);
            values[i] = (float) Math.sin(angle);
            values[half + i] = (float) Math.cos(angle);
        }
        return values;
    }
}
