package dev.sota.inference.onnx.internal.model;

import java.util.List;

/**
 * An input or output of a graph.
 *
 * @param name its name
 * @param type its elements' type
 * @param shape its sides, -1 for those that the caller chooses
 */
public record GraphValue(String name, ElementType type, List<Long> shape) {

    /** Copies the shape. */
    public GraphValue {
        shape = List.copyOf(shape);
    }

    /**
     * How many sides it has.
     *
     * @return the rank, 0 for a scalar
     */
    public int rank() {
        return shape.size();
    }

    /**
     * A side.
     *
     * @param index which one
     * @return its length, or -1 when the caller chooses it
     */
    public long side(int index) {
        return shape.get(index);
    }
}
