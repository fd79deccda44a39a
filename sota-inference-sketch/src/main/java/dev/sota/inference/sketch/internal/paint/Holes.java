package dev.sota.inference.sketch.internal.paint;

/**
 * Fills what nothing covers from its surroundings: averages of coarser and coarser rasters (pull and push; S. J. Gortler
 * and others, "The Lumigraph", 1996).
 */
final class Holes {
    private Holes() {}

    /** Makes a raster opaque; one that is opaque stays as it is. */
    static void fill(Raster r) {
        if (opaque(r)) {
            return;
        }
        if (r.pixels.length == 1) {
            r.pixels[0] = Raster.straight(r.pixels[0]) | 0xff000000;
            return;
        }
        Raster coarse = r.half();
        saturate(coarse);
        fill(coarse);
        Stretch stretch = new Stretch(coarse, r.width, r.height);
        int[] row = new int[r.width];
        for (int y = 0; y < r.height; y++) {
            stretch.row(y, 0, r.width, row, 0);
            for (int x = 0; x < r.width; x++) {
                int i = y * r.width + x;
                if (r.pixels[i] >>> 24 != 255) {
                    r.pixels[i] = Raster.over(r.pixels[i], row[x] | 0xff000000);
                }
            }
        }
    }

    /** One covered pixel of four is enough to know the colour of all. */
    private static void saturate(Raster r) {
        for (int i = 0; i < r.pixels.length; i++) {
            int alpha = r.pixels[i] >>> 24;
            if (alpha > 0 && alpha < 255) {
                int cover = Math.min(255, alpha * 4);
                r.pixels[i] = Ramp.premultiplied(Raster.straight(r.pixels[i]) & 0xffffff | cover << 24);
            }
        }
    }

    private static boolean opaque(Raster r) {
        int all = -1;
        for (int pixel : r.pixels) {
            all &= pixel;
        }
        return all >>> 24 == 255;
    }
}
