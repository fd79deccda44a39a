package dev.sota.inference.onnx.internal.random;

/** A stream of standard normal numbers. Each call goes on where the last one stopped. Not thread-safe. */
@FunctionalInterface
public interface Noise {

    /**
     * Draws the next numbers.
     *
     * <p>One call is one draw: generators that work in blocks give other numbers for two halves than for the whole.
     *
     * @param target where they go
     * @param offset the first index to write
     * @param length how many
     */
    void fill(float[] target, int offset, int length);

    /**
     * Draws as many numbers as an array holds.
     *
     * @param target where they go
     */
    default void fill(float[] target) {
        fill(target, 0, target.length);
    }
}
