package dev.sota.inference.sketch.internal.paint;

/** The relief of paper that shows through: a light from the upper left on its tooth. It only scales colours. */
final class Paper {
    private Paper() {}

    /** Lights a raster's tooth; {@code strength} 1 is rough watercolour paper. */
    static void apply(Raster r, View view, double strength) {
        Tile tooth = Textures.tooth();
        int step = Wash.step(view.scale());
        int part = (int) (strength * 46);
        for (int y = 0; y < r.height; y++) {
            int v = (y + r.top) * step >> 8;
            for (int x = 0; x < r.width; x++) {
                int i = y * r.width + x;
                int pixel = r.pixels[i];
                int alpha = pixel >>> 24;
                if (alpha == 0) {
                    continue;
                }
                int u = (x + r.left) * step >> 8;
                int k = 256 + ((tooth.at(u, v) - tooth.at(u + 3, v + 3)) * part >> 8);
                int red = Math.min(alpha, (pixel >> 16 & 255) * k >> 8);
                int green = Math.min(alpha, (pixel >> 8 & 255) * k >> 8);
                int blue = Math.min(alpha, (pixel & 255) * k >> 8);
                r.pixels[i] = alpha << 24 | red << 16 | green << 8 | blue;
            }
        }
    }
}
