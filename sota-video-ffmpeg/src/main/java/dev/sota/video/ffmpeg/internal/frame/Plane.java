package dev.sota.video.ffmpeg.internal.frame;

import java.util.Arrays;

/**
 * One component of a frame: samples of 8 bits, four in an {@code int}, the first in its lowest byte, so that the array's
 * memory is the row of bytes that an encoder reads on every machine of today.
 *
 * <p>The kernels here work on two samples at a time in each half of an {@code int}, in plain loops over whole rows: that
 * is what the JIT compiler turns into vector instructions, which it cannot do with bytes. Every kernel is called once
 * for a row, so that it is compiled as a method after few frames and not in the middle of its first loop.
 */
public final class Plane {

    /** Every second byte: the samples of an {@code int} whose sums then have room for 16 bits. */
    static final int PAIR = 0x00FF00FF;

    private static final int ROUND = 0x00800080;

    private final int width;
    private final int height;
    private final int stride;
    private final int[] samples;

    Plane(int width, int height, int stride) {
        this.width = width;
        this.height = height;
        this.stride = stride;
        this.samples = new int[stride * height];
    }

    /** Makes all samples one value. */
    void fill(int value) {
        Arrays.fill(samples, value * 0x01010101);
    }

    /** Takes the samples of another plane of the same shape. */
    void copy(Plane other) {
        System.arraycopy(other.samples, 0, samples, 0, samples.length);
    }

    /** Puts another plane of the same shape over this one with a weight of 0 to 256. */
    void blend(Plane over, int weight) {
        for (int at = 0; at < samples.length; at += stride) {
            blend(samples, over.samples, at, at + stride, weight);
        }
    }

    /**
     * Brings this plane nearer to one value.
     *
     * @param value the value
     * @param weight of this plane, 0 (only the value) to 256
     */
    public void dim(int value, int weight) {
        int rest = value * 0x00010001 * (256 - weight) + ROUND;
        for (int at = 0; at < samples.length; at += stride) {
            dim(samples, at, at + stride, rest, weight);
        }
    }

    private static void blend(int[] below, int[] over, int from, int to, int weight) {
        int rest = 256 - weight;
        for (int i = from; i < to; i++) {
            int a = below[i];
            int b = over[i];
            int even = (a & PAIR) * rest + (b & PAIR) * weight + ROUND;
            int odd = (a >>> 8 & PAIR) * rest + (b >>> 8 & PAIR) * weight + ROUND;
            below[i] = even >>> 8 & PAIR | odd & ~PAIR;
        }
    }

    private static void dim(int[] samples, int from, int to, int rest, int weight) {
        for (int i = from; i < to; i++) {
            int a = samples[i];
            int even = (a & PAIR) * weight + rest;
            int odd = (a >>> 8 & PAIR) * weight + rest;
            samples[i] = even >>> 8 & PAIR | odd & ~PAIR;
        }
    }

    /**
     * One sample.
     *
     * @param x column
     * @param y row
     * @return its value, 0 to 255
     */
    public int get(int x, int y) {
        return samples[y * stride + (x >> 2)] >>> ((x & 3) << 3) & 255;
    }

    /**
     * The width.
     *
     * @return samples
     */
    public int width() {
        return width;
    }

    /**
     * The height.
     *
     * @return rows
     */
    public int height() {
        return height;
    }

    /**
     * From the beginning of a row to that of the next.
     *
     * @return {@code int}s of four samples
     */
    public int stride() {
        return stride;
    }

    /**
     * All samples.
     *
     * @return the array itself
     */
    public int[] samples() {
        return samples;
    }
}
