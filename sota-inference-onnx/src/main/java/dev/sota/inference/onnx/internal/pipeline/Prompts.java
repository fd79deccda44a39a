package dev.sota.inference.onnx.internal.pipeline;

import java.util.Optional;

/**
 * The words of a generation.
 *
 * @param positive what is to be seen
 * @param negative what is not, empty when nothing was said
 * @param guided whether the negative words are needed
 * @param weighted whether brackets are weights and long prompts are read in chunks; if not, every letter stands for
 *     itself and what does not fit is cut off
 */
public record Prompts(String positive, Optional<String> negative, boolean guided, boolean weighted) {}
