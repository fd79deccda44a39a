package dev.sota.inference.sketch.internal.paint;

/**
 * Tone by parallel pen strokes: the darker the colour, the thicker; a second set crosses in the dark.
 *
 * @param flat what would be there
 * @param paper its colour, opaque
 * @param pen colour of the ink, opaque
 * @param left of the raster in the picture
 * @param top likewise
 * @param spacing between strokes, in pixels
 * @param angle of the strokes, in radians
 * @param tone how dark the strokes make it, 0..1
 */
record HatchInk(Ink flat, int paper, int pen, int left, int top, double spacing, double angle, double tone)
        implements Ink {
    @Override
    public void row(int y, int first, int count, int[] colours) {
        flat.row(y, first, count, colours);
        Tile sway = Textures.wobble();
        double sin = Math.sin(angle) / spacing;
        double cos = Math.cos(angle) / spacing;
        double sin2 = Math.sin(angle + 1.1) / spacing;
        double cos2 = Math.cos(angle + 1.1) / spacing;
        int v = y + top;
        for (int x = 0; x < count; x++) {
            int colour = colours[x];
            int alpha = colour >>> 24;
            if (alpha == 0) {
                continue;
            }
            int u = x + first + left;
            int luma = ((colour >> 16 & 255) * 2 + (colour >> 8 & 255) * 5 + (colour & 255) >> 3) * 255 / alpha;
            double dark = (1 - luma / 255.0) * tone;
            double wander = sway.signed(u >> 1, v >> 1) / 256.0;
            double part = Math.max(
                    stroke(u * sin + v * cos + wander, (dark - 0.2) * 1.0),
                    stroke(u * sin2 + v * cos2 + wander, (dark - 0.56) * 1.35));
            int cover = (int) (256 * part);
            colours[x] = alpha == 255
                    ? Raster.towards(paper, pen, cover)
                    : Raster.scaled(pen, Math.min(256, cover * alpha >> 8));
        }
    }

    /** How much of a place is covered by strokes that take up a share of the room. */
    private double stroke(double at, double share) {
        if (share <= 0) {
            return 0;
        }
        double away = Math.abs(at - Math.floor(at) - 0.5) * 2;
        return Math.max(0, Math.min(1, (Math.min(0.9, share) - away) * spacing * 0.5 + 0.5));
    }
}
