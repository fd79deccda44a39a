package dev.sota.inference.onnx.internal.text;

/**
 * A part of a prompt and how much it counts.
 *
 * @param text the words
 * @param weight 1 for as usual
 * @param chunk which part of the prompt between the words BREAK it is in, from 0
 */
public record WeightedText(String text, double weight, int chunk) {}
