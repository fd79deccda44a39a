package dev.sota.inference.onnx.internal.pipeline;

import java.util.Optional;

/**
 * What the denoiser reads of the words.
 *
 * @param positive with them
 * @param negative without them, when the generation is guided
 * @param cutTokens how many tokens of the words did not fit
 */
public record Conditioning(Reading positive, Optional<Reading> negative, int cutTokens) {}
