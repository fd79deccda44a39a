package dev.sota.video.ffmpeg.internal.frame;

import java.util.Arrays;

/**
 * A frame as it goes to the encoder: luma, and two chroma planes of half its width and height, each without gaps
 * between rows; 8 bits, BT.709, limited range, chroma sited as in MPEG-2 (on the left luma sample of each pair, between
 * the rows). Its arrays are drawn into.
 */
public final class I420 {

    /** Luma of black. */
    public static final int BLACK = 16;
    /** Chroma of grey. */
    public static final int GREY = 128;

    private final int width;
    private final int height;
    private final byte[] y;
    private final byte[] u;
    private final byte[] v;

    /**
     * A black frame.
     *
     * @param width pixels, even
     * @param height pixels, even
     */
    public I420(int width, int height) {
        this.width = width;
        this.height = height;
        this.y = new byte[width * height];
        this.u = new byte[width / 2 * (height / 2)];
        this.v = new byte[u.length];
        black();
    }

    /** Makes it black. */
    public void black() {
        Arrays.fill(y, (byte) BLACK);
        Arrays.fill(u, (byte) GREY);
        Arrays.fill(v, (byte) GREY);
    }

    /**
     * Blends another frame over this one.
     *
     * @param over a frame of the same size
     * @param weight of the other, 0 to 256
     */
    public void blend(I420 over, int weight) {
        blend(y, over.y, weight);
        blend(u, over.u, weight);
        blend(v, over.v, weight);
    }

    /**
     * Fades this frame to black.
     *
     * @param weight of this frame, 0 (black) to 256
     */
    public void dim(int weight) {
        dim(y, BLACK, weight);
        dim(u, GREY, weight);
        dim(v, GREY, weight);
    }

    private static void blend(byte[] below, byte[] over, int weight) {
        int rest = 256 - weight;
        for (int i = 0; i < below.length; i++) {
            below[i] = (byte) (((below[i] & 255) * rest + (over[i] & 255) * weight + 128) >> 8);
        }
    }

    private static void dim(byte[] plane, int black, int weight) {
        int rest = black * (256 - weight) + 128;
        for (int i = 0; i < plane.length; i++) {
            plane[i] = (byte) (((plane[i] & 255) * weight + rest) >> 8);
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

    /**
     * Luma.
     *
     * @return the array itself
     */
    public byte[] y() {
        return y;
    }

    /**
     * Blue-difference chroma.
     *
     * @return the array itself
     */
    public byte[] u() {
        return u;
    }

    /**
     * Red-difference chroma.
     *
     * @return the array itself
     */
    public byte[] v() {
        return v;
    }
}
