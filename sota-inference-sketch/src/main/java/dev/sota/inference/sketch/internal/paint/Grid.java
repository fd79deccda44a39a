package dev.sota.inference.sketch.internal.paint;

/** Squared paper. */
final class Grid {
    private static final double CELL = 15;
    private static final int BOLD = 5;

    private Grid() {}

    /** Draws fine lines, every fifth a little stronger, in both directions from the frame's corner. */
    static void draw(Raster r, View view, int colour) {
        double cell = CELL * view.scale();
        for (int x = 0; x < r.width; x++) {
            int part = strength(x + r.left, cell);
            for (int y = 0; part > 0 && y < r.height; y++) {
                r.pixels[y * r.width + x] = Raster.towards(r.pixels[y * r.width + x], colour, part);
            }
        }
        for (int y = 0; y < r.height; y++) {
            int part = strength(y + r.top, cell);
            for (int x = 0; part > 0 && x < r.width; x++) {
                r.pixels[y * r.width + x] = Raster.towards(r.pixels[y * r.width + x], colour, part);
            }
        }
    }

    private static int strength(int at, double cell) {
        int line = (int) Math.floor(at / cell);
        boolean on = line != (int) Math.floor((at - 1) / cell);
        return !on ? 0 : Math.floorMod(line, BOLD) == 0 ? 52 : 24;
    }
}
