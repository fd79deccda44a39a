package dev.sota.inference.onnx.internal.pipeline;

/**
 * What a family's latents are, where the autoencoder's configuration does not say.
 *
 * @param channels how many numbers one latent has
 * @param scaling what they are multiplied with, so that their spread is about one
 * @param shift what is taken off before, so that their mean is about zero
 */
record LatentTraits(int channels, double scaling, double shift) {

    /** Those of a small autoencoder beside the usual one, which is trained on scaled latents. */
    LatentTraits asTrainedOn() {
        return new LatentTraits(channels, 1, 0);
    }
}
