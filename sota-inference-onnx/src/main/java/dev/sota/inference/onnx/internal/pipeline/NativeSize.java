package dev.sota.inference.onnx.internal.pipeline;

/**
 * What sizes a model paints.
 *
 * @param base side of the square pictures it was trained on, in pixels
 * @param multiple what sides are a multiple of, so that every export takes them
 * @param factor how many pixels one latent stands for, along a side
 */
public record NativeSize(int base, int multiple, int factor) {}
