package dev.sota.inference.sketch.internal.paint;

/** Large pixels, which are there or not. */
final class Pixels {
    /** B. E. Bayer's ordered thresholds, 1973. */
    private static final int[] BAYER = {0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5};

    /** More of a pixel is an edge; less is mist or shading, which becomes a pattern. */
    private static final int EDGE = 118;

    private Pixels() {}

    /** The threshold at a place, 0 to 255. */
    static int threshold(int x, int y) {
        return BAYER[(y & 3) << 2 | x & 3] * 16 + 8;
    }

    /** Makes every pixel opaque or empty. */
    static void harden(Raster r) {
        for (int y = 0; y < r.height; y++) {
            for (int x = 0; x < r.width; x++) {
                int i = y * r.width + x;
                int alpha = r.pixels[i] >>> 24;
                if (alpha == 255) {
                    continue;
                }
                int least = Math.min(EDGE, threshold(x + r.left, y + r.top));
                r.pixels[i] = alpha > least ? Raster.straight(r.pixels[i]) | 0xff000000 : 0;
            }
        }
    }

    /** Darkens the outermost pixels of what is there. */
    static void outline(Raster r) {
        Raster before = r.copy();
        for (int y = 0; y < r.height; y++) {
            for (int x = 0; x < r.width; x++) {
                int i = y * r.width + x;
                boolean edge = empty(before, x - 1, y)
                        || empty(before, x + 1, y)
                        || empty(before, x, y - 1)
                        || empty(before, x, y + 1);
                if (before.pixels[i] != 0 && edge) {
                    r.pixels[i] = Raster.towards(r.pixels[i], 0xff14121f, 190);
                }
            }
        }
    }

    private static boolean empty(Raster r, int x, int y) {
        return x >= 0 && y >= 0 && x < r.width && y < r.height && r.pixels[y * r.width + x] == 0;
    }
}
