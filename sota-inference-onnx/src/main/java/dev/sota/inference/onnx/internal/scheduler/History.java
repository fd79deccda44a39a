package dev.sota.inference.onnx.internal.scheduler;

/** The last few outputs of a model, in arrays that are used again. */
final class History {

    private final float[][] ring;
    private int count;

    History(int length, int size) {
        this.ring = new float[length][size];
    }

    /** The array for the newest, which takes the place of the oldest. */
    float[] next() {
        return ring[count++ % ring.length];
    }

    /** The array that is {@code back} before the newest. */
    float[] last(int back) {
        return ring[(count - 1 - back) % ring.length];
    }

    /** How many there are, up to the length. */
    int size() {
        return Math.min(count, ring.length);
    }
}
