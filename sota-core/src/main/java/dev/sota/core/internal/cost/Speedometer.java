package dev.sota.core.internal.cost;

/**
 * Measures in a fraction of a second how fast a core of this machine is, to begin a book of costs with something better
 * than a rule: a vertical blur over floats, which is what most of the work here is like.
 */
final class Speedometer {

    private static final int WIDTH = 1 << 10;
    private static final int ROWS = 256;
    private static final int ROUNDS = 24;
    /** Rows a second on the machine on which the rules were measured. */
    private static final double REFERENCE = 1.1e7;

    private Speedometer() {}

    /** How much faster than the reference a core is, between a tenth and ten times. */
    static double speed() {
        float[][] rows = new float[ROWS][WIDTH];
        for (int y = 0; y < ROWS; y++) {
            for (int x = 0; x < WIDTH; x++) {
                rows[y][x] = (x * 31 + y * 17) & 255;
            }
        }
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            for (int y = 3; y < ROWS; y++) {
                blend(rows[y - 3], rows[y - 2], rows[y - 1], rows[y]);
            }
            // The best of several: the first are not compiled yet, and others may use the machine.
            best = Math.max(best, (ROWS - 3) / ((System.nanoTime() - began) / 1e9));
        }
        return Math.max(0.1, Math.min(10, best / REFERENCE));
    }

    private static void blend(float[] a, float[] b, float[] c, float[] into) {
        for (int x = 0; x < WIDTH; x++) {
            into[x] = 0.2f * a[x] + 0.3f * b[x] + 0.3f * c[x] + 0.2f * into[x];
        }
    }
}
