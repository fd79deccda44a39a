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
            for (int i = left; i < right; i++) {
                int at = j * drawing.width() + i;
                float alpha = drawing.alpha()[at];
                float value =
                        alpha * 16f + Bt709.y(drawing.red()[at], drawing.green()[at], drawing.blue()[at]) - 16f;
                luma.set(i - left, alpha, value);
            }
            luma.end();
        }
        return new Overlay(
                x + left,
                y + top,
                luma.layer(),
                chroma(drawing, true, y / 2, left / 2, top / 2, right / 2, bottom / 2),
                chroma(drawing, false, y / 2, left / 2, top / 2, right / 2, bottom / 2));
    }

    /** Chroma where it is sited: a weight of 1, 2, 1 around the left luma column, the mean of two rows. */
    private static OverlayLayer chroma(Drawing drawing, boolean blue, int y, int left, int top, int right, int bottom) {
        OverlayRows layer = new OverlayRows(right - left, bottom - top, y + top);
        for (int j = top; j < bottom; j++) {
            for (int i = left; i < right; i++) {
                float alpha = 0;
                float value = 0;
                for (int k = 0; k < 6; k++) {
                    int column = Math.max(0, 2 * i + k % 3 - 1);
                    int at = (2 * j + k / 3) * drawing.width() + column;
                    float weight = k % 3 == 1 ? 0.25f : 0.125f;
                    float r = drawing.red()[at];
                    float g = drawing.green()[at];
                    float b = drawing.blue()[at];
                    alpha += weight * drawing.alpha()[at];
                    value += weight * ((blue ? Bt709.cb(r, g, b) : Bt709.cr(r, g, b)) - 128f);
                }
                layer.set(i - left, alpha, value + 128f * alpha);
            }
            layer.end();
        }
        return layer.layer();
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
