package dev.sota.inference.sketch.internal.paint;

/**
 * A flat brush: gradients fall into few tones whose borders are streaked, and edges are pulled along the stroke.
 *
 * @param tones how many between black and white
 * @param pull how far edges are pulled, in design units
 */
record Bristle(int tones, double pull) {

    /** Paints a drawn plane over. */
    void apply(Raster r, Sheet sheet) {
        Raster from = sheet.first() ? r.copy() : pulled(r, sheet);
        Tile bristles = Textures.bristles();
        Tile strokes = Textures.wobble();
        int step = Wash.step(sheet.scale());
        int offset = (int) (sheet.depth() * 937);
        int tone = 256 / tones;
        for (int y = 0; y < r.height; y++) {
            int v = (y + r.top) * step >> 8;
            for (int x = 0; x < r.width; x++) {
                int i = y * r.width + x;
                int pixel = from.pixels[i];
                int alpha = pixel >>> 24;
                if (alpha < 3) {
                    r.pixels[i] = 0;
                    continue;
                }
                int u = (x + r.left) * step >> 8;
                // Strokes lie across and wander a little.
                int lean = strokes.signed(u >> 2, v >> 2) >> 2;
                int hair = bristles.at((u >> 1) + offset, v + lean + offset);
                int luma = ((pixel >> 16 & 255) * 2 + (pixel >> 8 & 255) * 5 + (pixel & 255) >> 3) * 255 / alpha;
                int band = (luma * 2 + (hair - 128) * tone / 130) / (2 * tone);
                int wanted = band * tone + tone / 2 + (hair - 128 >> 5);
                r.pixels[i] = at(pixel, alpha, luma, wanted);
            }
        }
    }

    /** A pixel brought to another luma, mostly by scaling, so that it keeps its hue. */
    private static int at(int pixel, int alpha, int luma, int wanted) {
        int k = luma < 8 ? 256 : Math.max(150, Math.min(380, (wanted << 8) / luma));
        int red = Math.min(alpha, (pixel >> 16 & 255) * k >> 8);
        int green = Math.min(alpha, (pixel >> 8 & 255) * k >> 8);
        int blue = Math.min(alpha, (pixel & 255) * k >> 8);
        return alpha << 24 | red << 16 | green << 8 | blue;
    }

    private Raster pulled(Raster r, Sheet sheet) {
        Raster out = new Raster(r.left, r.top, r.width, r.height);
        Tile bristles = Textures.bristles();
        Tile sway = Textures.wobble();
        int step = Wash.step(sheet.scale());
        int reach = (int) (pull * sheet.scale() * (sheet.plane().subject() ? 0.5 : 1) * 256);
        for (int y = 0; y < r.height; y++) {
            int v = (y + r.top) * step >> 8;
            for (int x = 0; x < r.width; x++) {
                int u = (x + r.left) * step >> 8;
                int dx = (sway.signed(u, v) * 5 + bristles.signed(u, v) * 3) * reach >> 17;
                int dy = sway.signed(u + 150, v + 60) * reach >> 14;
                int sx = Math.max(0, Math.min(r.width - 1, x + dx));
                int sy = Math.max(0, Math.min(r.height - 1, y + dy));
                out.pixels[y * r.width + x] = r.pixels[sy * r.width + sx];
            }
        }
        return out;
    }
}
