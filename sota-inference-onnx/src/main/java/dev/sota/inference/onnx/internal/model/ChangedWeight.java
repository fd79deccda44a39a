package dev.sota.inference.onnx.internal.model;

import java.nio.ByteBuffer;

/**
 * A weight with other numbers.
 *
 * @param weight which one
 * @param data as many bytes as it has, in little-endian order, in a direct buffer
 */
public record ChangedWeight(StoredWeight weight, ByteBuffer data) {}
