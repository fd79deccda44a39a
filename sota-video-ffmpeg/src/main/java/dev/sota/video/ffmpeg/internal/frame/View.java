package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.api.timeline.CameraPath;
import dev.sota.api.timeline.Viewpoint;

/**
 * The part of a picture that fills the frame, in fractions of the picture's width and height.
 *
 * @param x left edge
 * @param y top edge
 * @param width of the part
 * @param height of the part
 */
record View(double x, double y, double width, double height) {

    /**
     * The view at a time.
     *
     * <p>Zoom changes by the same factor in every frame, which is what looks even; the view's edges move on straight lines
     * as its size changes, so that a zoom goes towards one fixed point. A move at one zoom is linear in time.
     *
     * @param path the move
     * @param time 0 at the first frame, 1 at the last
     * @param pictureShape width over height of the picture
     * @param frameShape width over height of the frame
     * @return a view within the picture
     */
    static View at(CameraPath path, double time, double pictureShape, double frameShape) {
        View from = of(path.from(), pictureShape, frameShape);
        View to = of(path.to(), pictureShape, frameShape);
        double ratio = to.width / from.width;
        double part = Math.abs(ratio - 1) < 1e-6 ? time : (StrictMath.pow(ratio, time) - 1) / (ratio - 1);
        return new View(
                from.x + (to.x - from.x) * part,
                from.y + (to.y - from.y) * part,
                from.width + (to.width - from.width) * part,
                from.height + (to.height - from.height) * part);
    }

    static View of(Viewpoint point, double pictureShape, double frameShape) {
        double width = Math.min(1, frameShape / pictureShape) / point.zoom();
        double height = Math.min(1, pictureShape / frameShape) / point.zoom();
        return new View(
                Math.max(0, Math.min(1 - width, point.x() - width / 2)),
                Math.max(0, Math.min(1 - height, point.y() - height / 2)),
                width,
                height);
    }
}
