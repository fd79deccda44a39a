package dev.sota.spi;

import java.nio.IntBuffer;
import java.util.Objects;

/**
 * Pixels: 8 bits each of alpha, red, green and blue in one {@code int} ({@code 0xAARRGGBB}), sRGB, alpha not
 * premultiplied, rows from top to bottom without gaps. Immutable once made.
 */
public final class Picture {

    private final int width;
    private final int height;
    private final int[] argb;

    private Picture(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    /**
     * A picture of given pixels.
     *
     * @param width pixels, at least 1
     * @param height pixels, at least 1
     * @param argb exactly {@code width * height} pixels; not copied, the caller gives them away
     * @return the picture
     * @throws IllegalArgumentException when the sizes do not fit
     */
    public static Picture of(int width, int height, int[] argb) {
        Objects.requireNonNull(argb, "argb");
        if (width < 1 || height < 1 || (long) width * height != argb.length) {
            throw new IllegalArgumentException(
                    argb.length + " pixels do not make a picture of " + width + " by " + height);
        }
        return new Picture(width, height, argb);
    }

    /**
     * Picture width.
     *
     * @return pixels
     */
    public int width() {
        return width;
    }

    /**
     * Picture height.
     *
     * @return pixels
     */
    public int height() {
        return height;
    }

    /**
     * One pixel.
     *
     * @param x column, from 0 at the left
     * @param y row, from 0 at the top
     * @return {@code 0xAARRGGBB}
     */
    public int argb(int x, int y) {
        Objects.checkIndex(x, width);
        Objects.checkIndex(y, height);
        return argb[y * width + x];
    }

    /**
     * Copies one row.
     *
     * @param y row, from 0 at the top
     * @param into receives {@code width} pixels
     * @param offset where in {@code into}
     */
    public void row(int y, int[] into, int offset) {
        Objects.checkIndex(y, height);
        System.arraycopy(argb, y * width, into, offset, width);
    }

    /**
     * All pixels, without copying them.
     *
     * @return a read-only view from the first pixel to the last
     */
    public IntBuffer pixels() {
        return IntBuffer.wrap(argb).asReadOnlyBuffer();
    }
}
