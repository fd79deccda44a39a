package dev.sota.inference.onnx.internal.model;

/**
 * A linear layer or a convolution of a graph.
 *
 * @param name the name of its operator, which exporters make from the place in the network
 * @param weight its weight
 * @param transposed whether the weight's first side is the input's
 */
public record GraphLayer(String name, StoredWeight weight, boolean transposed) {}
