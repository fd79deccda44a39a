package dev.sota.inference.sketch.internal.paint;

/**
 * The glow around what is bright, added in two widths. Where a plane is empty the glow is as opaque as it is bright, which
 * over the planes behind comes close to adding it.
 */
final class Bloom {
    /** Darker components do not glow. */
    private static final int DARK = 88;

    private Bloom() {}

    static void apply(Raster r, double scale, double strength) {
        Raster bright = r.half();
        for (int i = 0; i < bright.pixels.length; i++) {
            bright.pixels[i] = glowing(bright.pixels[i]);
        }
        Raster wide = bright.half();
        Blur.box(bright, 3 * scale);
        Blur.box(wide, 7 * scale);
        Stretch near = new Stretch(bright, r.width, r.height);
        Stretch far = new Stretch(wide, r.width, r.height);
        int[] inner = new int[r.width];
        int[] outer = new int[r.width];
        int part = (int) (strength * 300);
        for (int y = 0; y < r.height; y++) {
            near.row(y, 0, r.width, inner, 0);
            far.row(y, 0, r.width, outer, 0);
            int row = y * r.width;
            for (int x = 0; x < r.width; x++) {
                if ((inner[x] | outer[x]) != 0) {
                    r.pixels[row + x] = add(r.pixels[row + x], inner[x], outer[x], part);
                }
            }
        }
    }

    private static int glowing(int c) {
        int most = Math.max(Math.max(c >> 16 & 255, c >> 8 & 255), c & 255);
        int part = Math.max(0, Math.min(256, (most - DARK) * 4));
        return part == 0 ? 0 : Raster.scaled(c | 0xff000000, part);
    }

    private static int add(int pixel, int inner, int outer, int part) {
        int red = sum(pixel, inner, outer, 16, part);
        int green = sum(pixel, inner, outer, 8, part);
        int blue = sum(pixel, inner, outer, 0, part);
        int alpha = Math.max(pixel >>> 24, Math.max(red, Math.max(green, blue)));
        return alpha << 24 | red << 16 | green << 8 | blue;
    }

    private static int sum(int pixel, int inner, int outer, int shift, int part) {
        int glow = (inner >> shift & 255) * 5 + (outer >> shift & 255) * 8 >> 3;
        return Math.min(255, (pixel >> shift & 255) + (glow * part >> 8));
    }
}
