package dev.sota.inference.sketch.internal.paint;

/**
 * Sheets of paper one before the other, each cut in a wave, with the shadow that each throws on the one behind.
 *
 * @param colours of the sheets, the furthest first
 * @param edges where each begins, in pixels from the top of the picture
 * @param swing of the waves, in pixels
 * @param length of the waves, in pixels
 * @param shadow how far a shadow reaches, in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one call
record WavySheets(int[] colours, double[] edges, double swing, double length, double shadow) {
    private static final int SHADE = 0xff1c1a2c;

    /** Covers the raster from the first edge down. */
    void draw(Raster r) {
        double[] at = new double[edges.length];
        for (int x = 0; x < r.width; x++) {
            double u = (x + r.left) / length;
            for (int k = 0; k < edges.length; k++) {
                double wave = Math.sin(u * 6.2 + k * 1.7) * 0.65 + Math.sin(u * 15 + k * 2.9) * 0.35;
                at[k] = edges[k] - r.top + (k == 0 ? 0 : wave * swing);
            }
            column(r, x, at);
        }
    }

    private void column(Raster r, int x, double[] at) {
        int k = 0;
        for (int y = (int) Math.max(0, Math.ceil(at[0])); y < r.height; y++) {
            while (k + 1 < at.length && y >= at[k + 1]) {
                k++;
            }
            int c = colours[k];
            if (k + 1 < at.length && at[k + 1] - y < shadow) {
                double near = 1 - (at[k + 1] - y) / shadow;
                c = Raster.towards(c, SHADE, (int) (near * near * 84));
            }
            if (k > 0 && y - at[k] < 1.6) {
                c = Raster.towards(c, 0xffffffff, 70);
            }
            r.pixels[y * r.width + x] = c;
        }
    }
}
