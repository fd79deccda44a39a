package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.noise.Noise;

/** Noise in a square that repeats without a seam: as fine as a paper's tooth, as fast as a look-up. Immutable. */
final class Tile {
    static final int SIZE = 512;
    private static final int MASK = SIZE - 1;

    private final byte[] values;

    private Tile(byte[] values) {
        this.values = values;
    }

    /**
     * Octaves of smooth noise, stretched so that they use the whole range.
     *
     * @param cellsX cells across the tile in the first octave; it divides the size
     * @param cellsY likewise down
     */
    static Tile of(int cellsX, int cellsY, int octaves, int seed) {
        float[] sum = new float[SIZE * SIZE];
        float weight = 1;
        for (int k = 0; k < octaves; k++) {
            octave(sum, Math.min(SIZE, cellsX << k), Math.min(SIZE, cellsY << k), seed + 31 * k, weight);
            weight *= 0.5f;
        }
        float low = sum[0];
        float high = sum[0];
        for (float v : sum) {
            low = Math.min(low, v);
            high = Math.max(high, v);
        }
        byte[] values = new byte[sum.length];
        for (int i = 0; i < sum.length; i++) {
            values[i] = (byte) ((sum[i] - low) / (high - low) * 255);
        }
        return new Tile(values);
    }

    private static void octave(float[] sum, int across, int down, int seed, float weight) {
        float[] grid = new float[across * down];
        for (int i = 0; i < grid.length; i++) {
            grid[i] = (float) Noise.at(i % across, i / across, seed);
        }
        int wide = SIZE / across;
        int tall = SIZE / down;
        for (int y = 0; y < SIZE; y++) {
            int upper = y / tall * across;
            int lower = (y / tall + 1) % down * across;
            float g = smooth((y % tall) / (float) tall);
            for (int x = 0; x < SIZE; x++) {
                int c = x / wide;
                int next = (c + 1) % across;
                float f = smooth((x % wide) / (float) wide);
                float a = grid[upper + c] + (grid[upper + next] - grid[upper + c]) * f;
                float b = grid[lower + c] + (grid[lower + next] - grid[lower + c]) * f;
                sum[y * SIZE + x] += weight * (a + (b - a) * g);
            }
        }
    }

    private static float smooth(float t) {
        return t * t * (3 - 2 * t);
    }

    /** A value from 0 to 255 at a place, which may be anywhere. */
    int at(int x, int y) {
        return values[(y & MASK) * SIZE + (x & MASK)] & 255;
    }

    /** A value from -128 to 127. */
    int signed(int x, int y) {
        return at(x, y) - 128;
    }
}
