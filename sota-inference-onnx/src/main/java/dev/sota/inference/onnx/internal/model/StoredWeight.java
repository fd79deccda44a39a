package dev.sota.inference.onnx.internal.model;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a weight of a graph lies.
 *
 * @param name the graph's name for it
 * @param type of its elements
 * @param shape its sides
 * @param file the graph itself, or a file beside it
 * @param offset where in that file its numbers begin
 * @param bytes how many bytes they take
 */
public record StoredWeight(String name, ElementType type, List<Long> shape, Path file, long offset, long bytes) {

    /** Copies the shape. */
    public StoredWeight {
        shape = List.copyOf(shape);
    }

    /**
     * How many numbers it has.
     *
     * @return the product of its sides
     */
    public long count() {
        return shape.stream().reduce(1L, Math::multiplyExact);
    }
}
