package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.api.timeline.CameraPath;
import dev.sota.spi.Focus;
import dev.sota.spi.Keyframe;
import dev.sota.spi.Picture;
import java.util.Optional;

/**
 * A keyframe made ready for the camera: planes in the frame's colours, not larger than the camera needs, so that moving
 * over it neither aliases nor reads more memory than it must. Immutable.
 *
 * <p>Layers are flattened here; a camera that moves through them will keep a set of planes for each instead.
 *
 * @param y luma
 * @param cb chroma, half the size, sited as in {@link I420}
 * @param cr chroma likewise
 * @param shape width over height of the keyframe
 * @param focus what of it must stay seen when words are put over it
 */
public record StillPicture(Lanes y, Lanes cb, Lanes cr, double shape, Optional<Focus> focus) {

    /** Source pixels for a frame pixel where the camera is nearest: a little more than one keeps lines crisp. */
    private static final double NEAREST = 1.15;
    /** Source pixels for a frame pixel where the camera is furthest: what four taps can take without aliasing. */
    private static final double FURTHEST = 1.5;

    /**
     * Prepares a keyframe.
     *
     * @param keyframe the picture
     * @param camera the move over it
     * @param frameWidth frame width in pixels
     * @param frameHeight frame height in pixels
     * @return the picture
     */
    public static StillPicture of(Keyframe keyframe, CameraPath camera, int frameWidth, int frameHeight) {
        Picture picture = keyframe.flatten();
        double shape = (double) picture.width() / picture.height();
        double scale = scale(picture, camera, frameWidth, (double) frameWidth / frameHeight);
        int width = Math.max(1, (int) Math.round(picture.width() * scale));
        int height = Math.max(1, (int) Math.round(picture.height() * scale));
        double stepX = (double) picture.width() / width;
        double stepY = (double) picture.height() / height;
        Taps chromaColumns = new Taps((stepX - 1) / 2, 2 * stepX, (width + 1) / 2);
        Taps chromaRows = new Taps(stepY - 0.5, 2 * stepY, (height + 1) / 2);
        return new StillPicture(
                width == picture.width() && height == picture.height()
                        ? luma(picture)
                        : scaled(
                                picture,
                                Bt709::y,
                                new Taps((stepX - 1) / 2, stepX, width),
                                new Taps((stepY - 1) / 2, stepY, height)),
                scaled(picture, Bt709::cb, chromaColumns, chromaRows),
                scaled(picture, Bt709::cr, chromaColumns, chromaRows),
                shape,
                keyframe.focus());
    }

    /** Takes a component from a row of sRGB pixels. */
    @FunctionalInterface
    private interface Component {
        void of(int[] rgb, int[] into);
    }

    private static Lanes luma(Picture picture) {
        int[] rgb = new int[picture.width()];
        return Lanes.of(picture.width(), picture.height(), (y, into) -> {
            picture.row(y, rgb, 0);
            Bt709.y(rgb, into);
            Bt709.round(into);
        });
    }

    private static Lanes scaled(Picture picture, Component component, Taps columns, Taps rows) {
        int[] rgb = new int[picture.width()];
        Lanes.Source source = (y, into) -> {
            picture.row(y, rgb, 0);
            component.of(rgb, into);
        };
        return Lanes.of(
                columns.count(), rows.count(), new Resampler(source, picture.width(), picture.height(), columns, rows));
    }

    private static double scale(Picture picture, CameraPath camera, int frameWidth, double frameShape) {
        double shape = (double) picture.width() / picture.height();
        double from = View.of(camera.from(), shape, frameShape).width();
        double to = View.of(camera.to(), shape, frameShape).width();
        double nearest = Math.min(from, to) * picture.width() / frameWidth;
        double furthest = Math.max(from, to) * picture.width() / frameWidth;
        double scale = Math.min(NEAREST / nearest, FURTHEST / furthest);
        return scale > 0.95 ? 1 : scale;
    }
}
