package dev.sota.video.ffmpeg.internal.frame;

/**
 * A frame as it goes to the encoder: luma, and two chroma planes of half its width and height; 8 bits, BT.709, limited
 * range, chroma sited as in MPEG-2 (on the left luma sample of each pair, between the rows). It is drawn into.
 */
public final class I420 {

    /** Luma of black. */
    public static final int BLACK = 16;
    /** Chroma of grey. */
    public static final int GREY = 128;
    /** Rows of luma are as long as a multiple of this many samples, of chroma half of it. */
    public static final int ALIGNMENT = 32;

    private final Plane y;
    private final Plane u;
    private final Plane v;

    /**
     * A black frame.
     *
     * @param width pixels, even
     * @param height pixels, even
     */
    public I420(int width, int height) {
        int stride = (width + ALIGNMENT - 1) / ALIGNMENT * (ALIGNMENT / 4);
        this.y = new Plane(width, height, stride);
        this.u = new Plane(width / 2, height / 2, stride / 2);
        this.v = new Plane(width / 2, height / 2, stride / 2);
        black();
    }

    /** Makes it black. */
    public void black() {
        y.fill(BLACK);
        u.fill(GREY);
        v.fill(GREY);
    }

    /**
     * Takes the picture of another frame.
     *
     * @param other a frame of the same size
     */
    public void copy(I420 other) {
        y.copy(other.y);
        u.copy(other.u);
        v.copy(other.v);
    }

    /**
     * Blends another frame over this one.
     *
     * @param over a frame of the same size
     * @param weight of the other, 0 to 256
     */
    public void blend(I420 over, int weight) {
        y.blend(over.y, weight);
        u.blend(over.u, weight);
        v.blend(over.v, weight);
    }

    /**
     * Fades this frame to black.
     *
     * @param weight of this frame, 0 (black) to 256
     */
    public void dim(int weight) {
        dim(BLACK, weight);
    }

    /**
     * Fades this frame to a grey.
     *
     * @param luma of the grey
     * @param weight of this frame, 0 (grey) to 256
     */
    public void dim(int luma, int weight) {
        y.dim(luma, weight);
        u.dim(GREY, weight);
        v.dim(GREY, weight);
    }

    /**
     * The width.
     *
     * @return pixels
     */
    public int width() {
        return y.width();
    }

    /**
     * The height.
     *
     * @return pixels
     */
    public int height() {
        return y.height();
    }

    /**
     * Luma.
     *
     * @return the plane itself
     */
    public Plane y() {
        return y;
    }

    /**
     * Blue-difference chroma.
     *
     * @return the plane itself
     */
    public Plane u() {
        return u;
    }

    /**
     * Red-difference chroma.
     *
     * @return the plane itself
     */
    public Plane v() {
        return v;
    }
}
