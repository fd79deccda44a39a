package dev.sota.inference.sketch.internal.noise;

/**
 * Hash-based value noise: a pure function of its arguments, so that pictures do not depend on call order or threads.
 *
 * <p>The integer mixer follows the construction of C. Wellons, "Prospecting for Hash Functions" (2018).
 */
public final class Noise {
    private static final double UNIT = 1.0 / (1 << 24);

    private Noise() {}

    static int mix(int value) {
        int x = value;
        x ^= x >>> 16;
        x *= 0x7feb352d;
        x ^= x >>> 15;
        x *= 0x846ca68b;
        x ^= x >>> 16;
        return x;
    }

    /** A uniform number in [0, 1) for an index and a seed. */
    public static double at(int index, int seed) {
        return (mix(index * 374761393 + seed * 668265263 + 0x9e3779b) >>> 8) * UNIT;
    }

    /** A uniform number in [0, 1) for a grid point and a seed. */
    public static double at(int column, int row, int seed) {
        return (mix(column * 374761393 + row * 668265263 + seed * 1274126177) >>> 8) * UNIT;
    }

    /** Smooth noise along a line, in [0, 1). */
    public static double smooth(double x, int seed) {
        int cell = (int) Math.floor(x);
        double f = x - cell;
        double s = f * f * f * (f * (f * 6 - 15) + 10);
        return at(cell, seed) * (1 - s) + at(cell + 1, seed) * s;
    }

    /** Smooth noise over a plane, in [0, 1). */
    public static double smooth(double x, double y, int seed) {
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        double f = x - column;
        double g = y - row;
        f = f * f * (3 - 2 * f);
        g = g * g * (3 - 2 * g);
        double top = at(column, row, seed) * (1 - f) + at(column + 1, row, seed) * f;
        double bottom = at(column, row + 1, seed) * (1 - f) + at(column + 1, row + 1, seed) * f;
        return top * (1 - g) + bottom * g;
    }

    /** Sum of octaves of {@link #smooth(double, int)}, normalised to [0, 1). */
    public static double fractal(double x, int seed, int octaves) {
        double sum = 0;
        double weight = 0.5;
        double total = 0;
        double frequency = 1;
        for (int k = 0; k < octaves; k++) {
            sum += weight * smooth(x * frequency, seed + k * 17);
            total += weight;
            weight *= 0.5;
            frequency *= 2.03;
        }
        return sum / total;
    }

    /** Sum of octaves of {@link #smooth(double, double, int)}, normalised to [0, 1). */
    public static double fractal(double x, double y, int seed, int octaves) {
        double sum = 0;
        double weight = 0.5;
        double total = 0;
        double frequency = 1;
        for (int k = 0; k < octaves; k++) {
            sum += weight * smooth(x * frequency, y * frequency, seed + k * 17);
            total += weight;
            weight *= 0.5;
            frequency *= 2.03;
        }
        return sum / total;
    }
}
