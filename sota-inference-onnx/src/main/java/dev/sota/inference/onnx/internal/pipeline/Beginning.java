package dev.sota.inference.onnx.internal.pipeline;

import java.util.Optional;

/**
 * Where the loop starts.
 *
 * @param latents the batch, which the loop changes
 * @param first the first call of the denoiser
 * @param kept what a mask keeps, put back after each step
 * @param beside what the denoiser reads beside the latents, planes for each picture; usually none
 */
@SuppressWarnings("ArrayRecordComponent") // working memory of one generation
record Beginning(float[] latents, int first, Optional<Kept> kept, float[] beside) {}
