package dev.sota.video.ffmpeg.internal.frame;

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
     * A view between two.
     *
     * <p>Zoom changes by the same factor in equal parts, which is what looks even; the view's edges move on straight lines
     * as its size changes, so that a zoom goes towards one fixed point. A move at one zoom is linear.
     *
     * @param from the first view
     * @param to the last
     * @param part 0 at the first, 1 at the last
     * @return a view that lies in the picture when they do
     */
    static View between(View from, View to, double part) {
        double ratio = to.width / from.width;
        double way = Math.abs(ratio - 1) < 1e-6 ? part : (StrictMath.pow(ratio, part) - 1) / (ratio - 1);
        return new View(
                from.x + (to.x - from.x) * way,
                from.y + (to.y - from.y) * way,
                from.width + (to.width - from.width) * way,
                from.height + (to.height - from.height) * way);
    }

    /** The middle of this view, so many times larger. */
    View nearer(double factor) {
        return new View(
                x + width * (1 - 1 / factor) / 2, y + height * (1 - 1 / factor) / 2, width / factor, height / factor);
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
