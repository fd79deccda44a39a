package dev.sota.video.ffmpeg.internal.frame;

/**
 * A picture with transparency: premultiplied sRGB with 255 as full, and alpha with 1 as full. Layers are put over each
 * other in fractions, not in bytes. Not thread-safe.
 */
public final class Drawing {

    private final int width;
    private final int height;
    private final float[] red;
    private final float[] green;
    private final float[] blue;
    private final float[] alpha;

    /**
     * A transparent drawing.
     *
     * @param width pixels
     * @param height pixels
     */
    public Drawing(int width, int height) {
        this.width = width;
        this.height = height;
        this.red = new float[width * height];
        this.green = new float[width * height];
        this.blue = new float[width * height];
        this.alpha = new float[width * height];
    }

    /**
     * Puts a colour over a pixel.
     *
     * @param x column
     * @param y row
     * @param rgb the colour
     * @param opacity 0 to 1
     */
    public void over(int x, int y, int rgb, float opacity) {
        int i = y * width + x;
        float rest = 1 - opacity;
        red[i] = red[i] * rest + (rgb >> 16 & 255) * opacity;
        green[i] = green[i] * rest + (rgb >> 8 & 255) * opacity;
        blue[i] = blue[i] * rest + (rgb & 255) * opacity;
        alpha[i] = alpha[i] * rest + opacity;
    }

    /**
     * Puts a colour over all pixels through a mask.
     *
     * @param mask opacity for each pixel, 0 to 1
     * @param rgb the colour
     * @param opacity of the whole, 0 to 1
     */
    public void over(float[] mask, int rgb, float opacity) {
        for (int i = 0; i < mask.length; i++) {
            if (mask[i] > 0) {
                over(i % width, i / width, rgb, mask[i] * opacity);
            }
        }
    }

    /**
     * Takes a rectangle from another drawing of the same size.
     *
     * @param other the drawing
     * @param left edge
     * @param top edge
     * @param right exclusive
     * @param bottom exclusive
     */
    public void copy(Drawing other, int left, int top, int right, int bottom) {
        for (int y = top; y < bottom; y++) {
            int at = y * width + left;
            System.arraycopy(other.red, at, red, at, right - left);
            System.arraycopy(other.green, at, green, at, right - left);
            System.arraycopy(other.blue, at, blue, at, right - left);
            System.arraycopy(other.alpha, at, alpha, at, right - left);
        }
    }

    /**
     * The width.
     *
     * @return pixels
     */
    public int width() {
        return width;
    }

    /**
     * The height.
     *
     * @return pixels
     */
    public int height() {
        return height;
    }

    float[] red() {
        return red;
    }

    float[] green() {
        return green;
    }

    float[] blue() {
        return blue;
    }

    float[] alpha() {
        return alpha;
    }
}
