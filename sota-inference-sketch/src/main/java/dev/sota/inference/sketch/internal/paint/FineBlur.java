package dev.sota.inference.sketch.internal.paint;

import java.util.Arrays;

/**
 * The narrowest blur: binomial weights 1 4 6 4 1 twice across and twice down, whose variance of 2 is that of three boxes
 * of three pixels. Weights that are whole and sum to 16 need no division; short loops over lines that are read and
 * written at the same place are what Java's compiler can work on many pixels at once.
 */
final class FineBlur {
    private static final int TAPS = 5;
    private static final int PAIR = 0x00ff00ff;
    private static final int HALF = 0x00080008;

    private final Raster raster;
    private final int width;
    private final int[][] taps;
    private final int[] mixed;

    private FineBlur(Raster raster) {
        this.raster = raster;
        this.width = raster.width;
        this.taps = new int[TAPS][width];
        this.mixed = new int[width];
    }

    /** Blurs in place; pixels beyond the edge are taken to be those at the edge. */
    static void apply(Raster r) {
        FineBlur blur = new FineBlur(r);
        for (int pass = 0; pass < 2; pass++) {
            blur.across();
            blur.down();
        }
    }

    private void across() {
        for (int y = 0; y < raster.height; y++) {
            for (int tap = 0; tap < TAPS; tap++) {
                shifted(y * width, tap - TAPS / 2, taps[tap]);
            }
            mix(taps[0], taps[1], taps[2], taps[3], taps[4], mixed);
            System.arraycopy(mixed, 0, raster.pixels, y * width, width);
        }
    }

    /** A row as it looks from so many pixels to the left. */
    private void shifted(int start, int by, int[] to) {
        int left = Math.min(width, Math.max(0, -by));
        int right = Math.min(width, Math.max(0, by));
        Arrays.fill(to, 0, left, raster.pixels[start]);
        System.arraycopy(raster.pixels, start + right, to, left, width - left - right);
        Arrays.fill(to, width - right, width, raster.pixels[start + width - 1]);
    }

    private void down() {
        for (int y = -2; y < 2; y++) {
            read(y);
        }
        for (int y = 0; y < raster.height; y++) {
            read(y + 2);
            mix(tap(y - 2), tap(y - 1), tap(y), tap(y + 1), tap(y + 2), mixed);
            System.arraycopy(mixed, 0, raster.pixels, y * width, width);
        }
    }

    private void read(int y) {
        if (y < raster.height) {
            System.arraycopy(raster.pixels, Math.max(0, y) * width, tap(y), 0, width);
        } else {
            // The last row is mixed by now.
            System.arraycopy(tap(y - 1), 0, tap(y), 0, width);
        }
    }

    private int[] tap(int y) {
        return taps[Math.floorMod(y, TAPS)];
    }

    /** Each component's weighted mean, rounded; two components at a time, in 16 bits each. */
    private static void mix(int[] a, int[] b, int[] c, int[] d, int[] e, int[] to) {
        lower(a, b, c, d, e, to);
        for (int x = 0; x < to.length; x++) {
            int outer = (a[x] >>> 8 & PAIR) + (e[x] >>> 8 & PAIR);
            int inner = (b[x] >>> 8 & PAIR) + (d[x] >>> 8 & PAIR);
            to[x] |= (outer + 4 * inner + 6 * (c[x] >>> 8 & PAIR) + HALF << 4) & ~PAIR;
        }
    }

    private static void lower(int[] a, int[] b, int[] c, int[] d, int[] e, int[] to) {
        for (int x = 0; x < to.length; x++) {
            int outer = (a[x] & PAIR) + (e[x] & PAIR);
            int inner = (b[x] & PAIR) + (d[x] & PAIR);
            to[x] = outer + 4 * inner + 6 * (c[x] & PAIR) + HALF >>> 4 & PAIR;
        }
    }
}
