package dev.sota.audio.internal.music;

import java.util.Arrays;

/**
 * Two channels of a block.
 *
 * @param left the left channel
 * @param right the right channel
 */
record Bus(float[] left, float[] right) {
    static Bus of(int size) {
        return new Bus(new float[size], new float[size]);
    }

    void clear(int count) {
        Arrays.fill(left, 0, count, 0);
        Arrays.fill(right, 0, count, 0);
    }

    /** Adds another bus at a gain. */
    void add(Bus other, float gain, int count) {
        for (int i = 0; i < count; i++) {
            left[i] += gain * other.left[i];
            right[i] += gain * other.right[i];
        }
    }
}
