package dev.sota.inference.onnx.internal.pipeline;

import java.util.List;

/**
 * What tells families of one architecture apart.
 *
 * @param latents what their latents are, where the autoencoder's configuration does not say
 * @param side of the pictures it was trained on, where the configuration does not say
 * @param extras the inputs that its words come with
 * @param preview how its latents look
 */
record FamilyTraits(LatentTraits latents, int side, List<String> extras, LatentPreview preview) {}
