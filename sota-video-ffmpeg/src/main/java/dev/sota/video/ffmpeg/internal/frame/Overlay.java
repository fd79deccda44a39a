package dev.sota.video.ffmpeg.internal.frame;

/**
 * Something drawn once and blended into many frames: for each sample how much of the frame it hides and what it adds, in
 * fixed point with more bits than a sample has, so that soft shadows do not band. Immutable.
 */
public final class Overlay {

    /** Left edges and widths of parts are multiples of this: four chroma samples. */
    public static final int CELL = 8;

    private final int x;
    private final int y;
    private final OverlayLayer luma;
    private final OverlayLayer blue;
    private final OverlayLayer red;

    private Overlay(int x, int y, OverlayLayer luma, OverlayLayer blue, OverlayLayer red) {
        this.x = x;
        this.y = y;
        this.luma = luma;
        this.blue = blue;
        this.red = red;
    }

    /**
     * An overlay of premultiplied colours.
     *
     * @param x left edge in the frame, a multiple of {@link #CELL}
     * @param y top edge in the frame, even
     * @param drawing what is drawn; its size is even
     * @return the overlay
     */
    public static Overlay of(int x, int y, Drawing drawing) {
        return of(x, y, drawing, 0, 0, drawing.width(), drawing.height());
    }

    /**
     * An overlay of a part of a drawing.
     *
     * @param x the drawing's left edge in the frame, a multiple of {@link #CELL}
     * @param y the drawing's top edge in the frame, even
     * @param drawing what is drawn; its size is even
     * @param left of the part in the drawing, a multiple of {@link #CELL}
     * @param top even
     * @param right exclusive, even
     * @param bottom exclusive, even
     * @return the overlay
     */
    public static Overlay of(int x, int y, Drawing drawing, int left, int top, int right, int bottom) {
        if (((x | left) & (CELL - 1) | (y | top | right | bottom | drawing.width() | drawing.height()) & 1) != 0) {
            throw new IllegalArgumentException("an overlay lies on whole chroma samples");
        }
        OverlayRows luma = new OverlayRows(right - left, bottom - top, y + top);
        for (int j = top; j < bottom; j++) {
            luma(drawing, j, left, right, luma);
            luma.end();
        }
        OverlayRows blue = new OverlayRows((right - left) / 2, (bottom - top) / 2, (y + top) / 2);
        OverlayRows red = new OverlayRows((right - left) / 2, (bottom - top) / 2, (y + top) / 2);
        float[] sums = new float[4];
        for (int j = top; j < bottom; j += 2) {
            chroma(drawing, j, left, right, blue, red, sums);
            blue.end();
            red.end();
        }
        return new Overlay(x + left, y + top, luma.layer(), blue.layer(), red.layer());
    }

    // A method for each row: compiled once and soon, where one for all rows is compiled in the middle of its loops,
    // twice.

    private static void luma(Drawing drawing, int row, int left, int right, OverlayRows out) {
        float[] red = drawing.red();
        float[] green = drawing.green();
        float[] blue = drawing.blue();
        float[] alpha = drawing.alpha();
        int at = row * drawing.width() + left;
        for (int i = 0; i < right - left; i++, at++) {
            float value = alpha[at] * 16f + Bt709.y(red[at], green[at], blue[at]) - 16f;
            out.set(i, alpha[at], value);
        }
    }

    private static void chroma(
            Drawing drawing, int row, int left, int right, OverlayRows blue, OverlayRows red, float[] sums) {
        for (int i = left; i < right; i += 2) {
            mean(drawing, i, row, sums);
            blue.set((i - left) / 2, sums[3], Bt709.cb(sums[0], sums[1], sums[2]) - 128f * (1 - sums[3]));
            red.set((i - left) / 2, sums[3], Bt709.cr(sums[0], sums[1], sums[2]) - 128f * (1 - sums[3]));
        }
    }

    /** Red, green, blue and alpha where chroma is sited: 1, 2, 1 around the left luma column, the mean of two rows. */
    private static void mean(Drawing drawing, int x, int y, float[] out) {
        int upper = y * drawing.width() + x;
        int lower = upper + drawing.width();
        int before = x == 0 ? 0 : 1;
        out[0] = mean(drawing.red(), upper, lower, before);
        out[1] = mean(drawing.green(), upper, lower, before);
        out[2] = mean(drawing.blue(), upper, lower, before);
        out[3] = mean(drawing.alpha(), upper, lower, before);
    }

    private static float mean(float[] in, int a, int b, int before) {
        return 0.125f * (in[a - before] + in[a + 1] + in[b - before] + in[b + 1]) + 0.25f * (in[a] + in[b]);
    }

    /**
     * Blends all of it.
     *
     * @param frame the frame
     * @param opacity 0 to 256
     */
    public void blend(I420 frame, int opacity) {
        blend(frame, opacity, 0, 0, width() + CELL - 1 & -CELL, height());
    }

    /**
     * Blends a part of it.
     *
     * @param frame the frame
     * @param opacity 0 to 256
     * @param left in the overlay, a multiple of {@link #CELL}
     * @param top in the overlay, even
     * @param right exclusive, a multiple of {@link #CELL}
     * @param bottom exclusive, even
     */
    public void blend(I420 frame, int opacity, int left, int top, int right, int bottom) {
        luma.blend(frame.y(), x / 4, y, opacity, left / 4, top, right / 4, bottom);
        blue.blend(frame.u(), x / 8, y / 2, opacity, left / 8, top / 2, right / 8, bottom / 2);
        red.blend(frame.v(), x / 8, y / 2, opacity, left / 8, top / 2, right / 8, bottom / 2);
    }

    /**
     * The width.
     *
     * @return pixels
     */
    public int width() {
        return luma.width();
    }

    /**
     * The height.
     *
     * @return pixels
     */
    public int height() {
        return luma.height();
    }
}
