package dev.sota.video.ffmpeg.internal.frame;

/**
 * Something drawn once and blended into many frames: for each sample how much of the frame it hides and what it adds, in
 * 14-bit fixed point, so that soft shadows do not band. Immutable.
 */
public final class Overlay {

    /** One, in this class's fixed point. */
    static final int ONE = 1 << 14;

    /** An 8 by 8 threshold matrix (Bayer 1973) that spreads the rounding of smooth shadows over their neighbourhood. */
    private static final int[] THRESHOLDS = thresholds();

    private final int x;
    private final int y;
    private final Layer luma;
    private final Layer blue;
    private final Layer red;

    /** One component: what is hidden and what is added, row by row. */
    private record Layer(int width, int height, short[] hidden, int[] added) {}

    private Overlay(int x, int y, Layer luma, Layer blue, Layer red) {
        this.x = x;
        this.y = y;
        this.luma = luma;
        this.blue = blue;
        this.red = red;
    }

    /**
     * An overlay of premultiplied colours.
     *
     * @param x left edge in the frame, even
     * @param y top edge in the frame, even
     * @param drawing what is drawn; its size is even
     * @return the overlay
     */
    public static Overlay of(int x, int y, Drawing drawing) {
        int width = drawing.width();
        int height = drawing.height();
        if (((x | y | width | height) & 1) != 0) {
            throw new IllegalArgumentException("an overlay lies on whole chroma samples");
        }
        Layer luma = new Layer(width, height, new short[width * height], new int[width * height]);
        for (int i = 0; i < luma.hidden.length; i++) {
            float alpha = drawing.alpha()[i];
            float value = alpha * 16f + Bt709.y(drawing.red()[i], drawing.green()[i], drawing.blue()[i]) - 16f;
            luma.hidden[i] = (short) Math.round(alpha * ONE);
            luma.added[i] = Math.round(value * ONE);
        }
        return new Overlay(x, y, luma, chroma(drawing, true), chroma(drawing, false));
    }

    /** Chroma where it is sited: a weight of 1, 2, 1 around the left luma column, the mean of two rows. */
    private static Layer chroma(Drawing drawing, boolean blue) {
        int width = drawing.width() / 2;
        int height = drawing.height() / 2;
        Layer layer = new Layer(width, height, new short[width * height], new int[width * height]);
        for (int j = 0; j < height; j++) {
            for (int i = 0; i < width; i++) {
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
                layer.hidden[j * width + i] = (short) Math.round(alpha * ONE);
                layer.added[j * width + i] = Math.round((value + 128f * alpha) * ONE);
            }
        }
        return layer;
    }

    /**
     * Blends all of it.
     *
     * @param frame the frame
     * @param opacity 0 to 256
     */
    public void blend(I420 frame, int opacity) {
        blend(frame, opacity, 0, 0, luma.width, luma.height);
    }

    /**
     * Blends a part of it.
     *
     * @param frame the frame
     * @param opacity 0 to 256
     * @param left in the overlay, even
     * @param top in the overlay, even
     * @param right exclusive, even
     * @param bottom exclusive, even
     */
    public void blend(I420 frame, int opacity, int left, int top, int right, int bottom) {
        blend(luma, frame.y(), frame.width(), x, y, opacity, left, top, right, bottom);
        int width = frame.width() / 2;
        blend(blue, frame.u(), width, x / 2, y / 2, opacity, left / 2, top / 2, right / 2, bottom / 2);
        blend(red, frame.v(), width, x / 2, y / 2, opacity, left / 2, top / 2, right / 2, bottom / 2);
    }

    private static void blend(
            Layer layer, byte[] out, int stride, int x, int y, int opacity, int left, int top, int right, int bottom) {
        int outHeight = out.length / stride;
        int fromX = Math.max(left, -x);
        int toX = Math.min(right, stride - x);
        for (int j = Math.max(top, -y); j < Math.min(bottom, outHeight - y); j++) {
            int in = j * layer.width;
            int to = (y + j) * stride + x;
            int thresholds = (y + j & 7) << 3;
            for (int i = fromX; i < toX; i++) {
                int hidden = layer.hidden[in + i] * opacity >> 8;
                if (hidden != 0) {
                    int added = layer.added[in + i] * opacity >> 8;
                    int sum = (out[to + i] & 255) * (ONE - hidden) + added + THRESHOLDS[thresholds + (x + i & 7)];
                    out[to + i] = (byte) (sum >> 14);
                }
            }
        }
    }

    /**
     * The width.
     *
     * @return pixels
     */
    public int width() {
        return luma.width;
    }

    /**
     * The height.
     *
     * @return pixels
     */
    public int height() {
        return luma.height;
    }

    private static int[] thresholds() {
        int[] out = new int[64];
        for (int i = 0; i < 64; i++) {
            int x = i & 7;
            int y = i >> 3;
            int rank = 0;
            for (int bit = 0; bit < 3; bit++) {
                rank = rank << 2 | ((x ^ y) >> bit & 1) << 1 | (y >> bit & 1);
            }
            out[i] = (2 * rank + 1) * ONE / 128;
        }
        return out;
    }
}
