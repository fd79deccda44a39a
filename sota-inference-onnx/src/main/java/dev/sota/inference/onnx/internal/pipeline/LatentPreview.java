package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.spi.Picture;

/**
 * Latents as a small picture, a pixel for each, by a linear map: rough, and next to nothing to compute. The map and that
 * it does: keturn and others, "Decoding latents to RGB without upscaling", forum of Hugging Face, 2022; the numbers for
 * each family were fitted by torridgristle and StAlKeR7779 and published with InvokeAI (Apache-2.0). Immutable.
 */
public final class LatentPreview {

    static final LatentPreview STABLE_DIFFUSION = new LatentPreview(new float[][] {
        {0.3444f, 0.1385f, 0.0670f},
        {0.1247f, 0.4027f, 0.1494f},
        {-0.3192f, 0.2513f, 0.2103f},
        {-0.1307f, -0.1874f, -0.7445f}
    });
    static final LatentPreview STABLE_DIFFUSION_XL = new LatentPreview(new float[][] {
        {0.3816f, 0.4930f, 0.5320f},
        {-0.3753f, 0.1631f, 0.1739f},
        {0.1770f, 0.3588f, -0.2048f},
        {-0.4350f, -0.2644f, -0.4289f}
    });

    private final float[][] factors;

    private LatentPreview(float[][] factors) {
        this.factors = factors;
    }

    /**
     * A preview of the first picture of a batch.
     *
     * @param latents the batch
     * @param width in latents
     * @param height in latents
     * @return a picture of as many pixels
     */
    public Picture picture(float[] latents, int width, int height) {
        int area = width * height;
        float[] planes = new float[3 * area];
        for (int channel = 0; channel < factors.length; channel++) {
            for (int colour = 0; colour < 3; colour++) {
                float factor = factors[channel][colour];
                for (int i = 0; i < area; i++) {
                    planes[colour * area + i] += factor * latents[channel * area + i];
                }
            }
        }
        return Pixels.picture(planes, width, height);
    }
}
