package dev.sota.inference.sketch.internal.paint;

import java.util.Arrays;

/**
 * A halftone screen: round dots on a turned grid. The threshold at a place grows from the middle of a dot outwards so that
 * a density covers exactly its share of the paper. Immutable.
 */
final class Screen {
    private static final int TURN = 256;
    private static final double[] WAVE = new double[TURN];
    private static final int[] RANK = new int[1025];

    static {
        for (int i = 0; i < TURN; i++) {
            WAVE[i] = Math.cos(2 * Math.PI * i / TURN);
        }
        double[] all = new double[TURN * TURN / 16];
        for (int i = 0; i < all.length; i++) {
            all[i] = WAVE[i % 64 * 4] + WAVE[i / 64 * 4];
        }
        Arrays.sort(all);
        for (int i = 0; i < RANK.length; i++) {
            int at = Arrays.binarySearch(all, 2 - i / 256.0);
            double below = (at < 0 ? -at - 1 : at) / (double) all.length;
            RANK[i] = (int) (255 * (1 - below));
        }
    }

    private final double across;
    private final double down;

    /** A screen turned by degrees, with so many pixels from dot to dot. */
    Screen(double degrees, double cell) {
        double a = Math.toRadians(degrees);
        across = Math.cos(a) / cell * TURN;
        down = Math.sin(a) / cell * TURN;
    }

    /** How much of a pixel is printed for a density from 0 to 255. */
    int cover(int x, int y, int density) {
        int u = (int) Math.floor(x * across + y * down) & TURN - 1;
        int v = (int) Math.floor(y * across - x * down) & TURN - 1;
        int threshold = RANK[(int) ((2 - WAVE[u] - WAVE[v]) * 256)];
        return Math.max(0, Math.min(255, (density - threshold) * 4 + 128));
    }
}
