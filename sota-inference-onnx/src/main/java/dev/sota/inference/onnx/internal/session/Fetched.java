package dev.sota.inference.onnx.internal.session;

/**
 * An output whose size only the graph knows, copied.
 *
 * @param values its numbers
 * @param shape its sides
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, read once
public record Fetched(float[] values, long[] shape) {}
