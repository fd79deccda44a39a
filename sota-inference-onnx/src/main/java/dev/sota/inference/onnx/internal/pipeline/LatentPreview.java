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

    /** Fitted by InvokeAI's authors with their script for that. */
    static final LatentPreview STABLE_DIFFUSION_3 = new LatentPreview(new float[][] {
        {-0.05240681f, 0.03251581f, 0.0749016f},
        {-0.0580572f, 0.00759826f, 0.05729818f},
        {0.16144888f, 0.01270368f, -0.03768577f},
        {0.14418615f, 0.08460266f, 0.15941818f},
        {0.04894035f, 0.0056485f, -0.06686988f},
        {0.05187166f, 0.19222395f, 0.06261094f},
        {0.1539433f, 0.04818359f, 0.07103094f},
        {-0.08601796f, 0.09013458f, 0.10893912f},
        {-0.12398469f, -0.06766567f, 0.0033688f},
        {-0.0439737f, 0.07825329f, 0.02258823f},
        {0.03101129f, 0.06382551f, 0.07753657f},
        {-0.01315361f, 0.08554491f, -0.08772475f},
        {0.06464487f, 0.05914605f, 0.13262741f},
        {-0.07863674f, -0.02261737f, -0.12761454f},
        {-0.09923835f, -0.08010759f, -0.06264447f},
        {-0.03392309f, -0.0804029f, -0.06078822f}
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
