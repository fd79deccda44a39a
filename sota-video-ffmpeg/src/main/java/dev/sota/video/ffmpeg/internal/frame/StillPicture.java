package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.api.timeline.CameraPath;
import dev.sota.spi.Keyframe;
import dev.sota.spi.Picture;

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
 */
public record StillPicture(Rows y, Rows cb, Rows cr, double shape) {

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
        Taps chromaColumns = Taps.full((stepX - 1) / 2, 2 * stepX, (width + 1) / 2);
        Taps chromaRows = Taps.full(stepY - 0.5, 2 * stepY, (height + 1) / 2);
        Plane luma = component(picture, Component.Y);
        if (width != picture.width() || height != picture.height()) {
            luma = Resampler.resample(
                    luma, Taps.full((stepX - 1) / 2, stepX, width), Taps.full((stepY - 1) / 2, stepY, height));
        }
        return new StillPicture(
                Rows.of(luma),
                Rows.of(Resampler.resample(component(picture, Component.CB), chromaColumns, chromaRows)),
                Rows.of(Resampler.resample(component(picture, Component.CR), chromaColumns, chromaRows)),
                shape);
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

    private enum Component {
        Y,
        CB,
        CR
    }

    private static Plane component(Picture picture, Component component) {
        int width = picture.width();
        float[] samples = new float[width * picture.height()];
        int[] row = new int[width];
        for (int y = 0; y < picture.height(); y++) {
            picture.row(y, row, 0);
            for (int x = 0; x < width; x++) {
                samples[y * width + x] = switch (component) {
                    case Y -> Bt709.y(row[x]);
                    case CB -> Bt709.cb(row[x]);
                    case CR -> Bt709.cr(row[x]);
                };
            }
        }
        return new Plane(width, picture.height(), samples);
    }
}
