package dev.sota.inference.sketch.internal.paint;

/**
 * Dry pigment on toothy paper: the paper shows through in its hollows, more so along the strokes, and edges crumble.
 *
 * @param paper its colour
 * @param bare how much paper shows, 0..1
 * @param crumble how far edges crumble, in design units
 */
record Chalk(int paper, double bare, double crumble) {

    /** Rubs a drawn plane in. */
    void apply(Raster r, Sheet sheet) {
        Raster from = sheet.first() ? r : crumbled(r, sheet);
        Tile tooth = Textures.tooth();
        Tile strokes = Textures.bristles();
        int step = Wash.step(sheet.scale());
        int offset = (int) (sheet.depth() * 733);
        int most = (int) (bare * 256);
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
                // Strokes run from lower left to upper right, as a right hand draws.
                int stroke = strokes.at((u - v >> 2) + offset, (u + v >> 1) + offset);
                int hollow = tooth.at(2 * u + offset, 2 * v);
                int open = Math.max(0, hollow - 96) + (stroke >> 4);
                int part = open * most >> 8;
                int shade = stroke - 128 >> 5;
                r.pixels[i] = shifted(Raster.towards(pixel, paper, part), alpha, shade);
            }
        }
    }

    private static int shifted(int pixel, int alpha, int by) {
        int d = by * alpha / 255;
        int red = Math.max(0, Math.min(alpha, (pixel >> 16 & 255) + d));
        int green = Math.max(0, Math.min(alpha, (pixel >> 8 & 255) + d));
        int blue = Math.max(0, Math.min(alpha, (pixel & 255) + d));
        return alpha << 24 | red << 16 | green << 8 | blue;
    }

    private Raster crumbled(Raster r, Sheet sheet) {
        Raster out = new Raster(r.left, r.top, r.width, r.height);
        Tile grain = Textures.grain();
        int reach = (int) (crumble * sheet.scale() * (sheet.plane().subject() ? 0.6 : 1) * 256);
        for (int y = 0; y < r.height; y++) {
            for (int x = 0; x < r.width; x++) {
                int dx = grain.signed(x + r.left, y + r.top) * reach >> 15;
                int dy = grain.signed(x + r.left + 211, y + r.top + 97) * reach >> 15;
                int sx = Math.max(0, Math.min(r.width - 1, x + dx));
                int sy = Math.max(0, Math.min(r.height - 1, y + dy));
                out.pixels[y * r.width + x] = r.pixels[sy * r.width + sx];
            }
        }
        return out;
    }
}
