package dev.sota.inference.onnx.internal.pipeline;

import java.util.List;

/**
 * What tells families with a U-Net apart.
 *
 * @param scaling of the latents, where the autoencoder's configuration does not say
 * @param side of the pictures it was trained on, where the U-Net's configuration does not say
 * @param extras the inputs that its words come with
 * @param preview how its latents look
 */
record FamilyTraits(double scaling, int side, List<String> extras, LatentPreview preview) {}
