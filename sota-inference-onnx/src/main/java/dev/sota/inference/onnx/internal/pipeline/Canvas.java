package dev.sota.inference.onnx.internal.pipeline;

import dev.sota.spi.Picture;

/**
 * The size that a model paints in place of the one asked for: the same shape as nearly as its multiples allow, no larger
 * than needed nor than it can do well.
 *
 * @param width in pixels
 * @param height in pixels
 * @param wantedWidth of the picture asked for
 * @param wantedHeight of the picture asked for
 */
public record Canvas(int width, int height, int wantedWidth, int wantedHeight) {

    /**
     * The canvas for a picture.
     *
     * @param size what the model can do
     * @param side of the square whose area is painted at most
     * @param wantedWidth of the picture
     * @param wantedHeight of the picture
     * @return the canvas
     */
    public static Canvas of(NativeSize size, int side, int wantedWidth, int wantedHeight) {
        double scale = Math.min(1, side / Math.sqrt((double) wantedWidth * wantedHeight));
        return new Canvas(
                side(wantedWidth * scale, side, size.multiple()),
                side(wantedHeight * scale, side, size.multiple()),
                wantedWidth,
                wantedHeight);
    }

    /** Shapes longer than four to one are painted as such and cut. */
    private static int side(double length, int side, int multiple) {
        double bounded = Math.max(side / 2.0, Math.min(2.0 * side, length));
        return Math.max(1, (int) Math.round(bounded / multiple)) * multiple;
    }

    /**
     * Scales what was painted until it covers the picture asked for, and cuts what is over.
     *
     * @param painted a picture of this canvas's size
     * @return a picture of the size asked for
     */
    public Picture fit(Picture painted) {
        double scale = Math.max((double) wantedWidth / width, (double) wantedHeight / height);
        double left = (width - wantedWidth / scale) / 2;
        double top = (height - wantedHeight / scale) / 2;
        return Scaler.LANCZOS.scale(painted, wantedWidth, wantedHeight, new Scaler.Window(left, top, 1 / scale));
    }

    /**
     * The other way round: scales a picture of any size until it covers the one asked for, and lays it where {@link #fit}
     * finds it again.
     *
     * @param picture the picture
     * @return a picture of this canvas's size
     */
    public Picture lay(Picture picture) {
        double step = Math.min((double) picture.width() / wantedWidth, (double) picture.height() / wantedHeight);
        double scale = Math.max((double) wantedWidth / width, (double) wantedHeight / height);
        double left = (picture.width() - width * scale * step) / 2;
        double top = (picture.height() - height * scale * step) / 2;
        return Scaler.LANCZOS.scale(picture, width, height, new Scaler.Window(left, top, scale * step));
    }
}
