package dev.sota.video.ffmpeg.internal.frame;

import dev.sota.api.timeline.CameraPath;
import dev.sota.api.timeline.Viewpoint;

/**
 * A camera's way over one clip: the view of every layer of its picture at every frame. Planes at different depths move at
 * different speeds about the view in the middle of the way: the furthest by {@value #LEAST} of the camera's way, those at
 * the camera's feet by all of it, as parallax has it. A zoom does the same with magnification, from its widest view on.
 */
final class Flight {

    /** What a plane at infinity still moves, so that even a sky is not dead. */
    private static final double LEAST = 0.08;

    private final CameraPath path;
    private final long frames;
    private final double pictureShape;
    private final double frameShape;
    private final Ease ease;

    Flight(CameraPath path, long frames, double pictureShape, int width, int height) {
        this.path = path;
        this.frames = frames;
        this.pictureShape = pictureShape;
        this.frameShape = (double) width / height;
        this.ease = Ease.of(path.easing(), travel(width, height), frames);
    }

    /** Pixels that the fastest corner of the frame travels. */
    private double travel(int width, int height) {
        View from = View.of(path.from(), pictureShape, frameShape);
        View to = View.of(path.to(), pictureShape, frameShape);
        double most = 0;
        for (int corner = 0; corner < 4; corner++) {
            double right = corner & 1;
            double low = corner >> 1;
            double dx = from.x() + right * from.width() - to.x() - right * to.width();
            double dy = from.y() + low * from.height() - to.y() - low * to.height();
            double nearest = Math.min(from.width(), to.width());
            double lowest = Math.min(from.height(), to.height());
            most = Math.max(most, Math.hypot(dx / nearest * width, dy / lowest * height));
        }
        return most;
    }

    /** What is seen of a layer at a frame of the clip. */
    View at(long frame, PictureLayer layer) {
        return layer.seen(at(frame, layer.depth()), frame, frames);
    }

    /** The view of a plane at a frame of the clip. */
    View at(long frame, double depth) {
        double time = frames == 1 ? 0 : (double) frame / (frames - 1);
        double factor = 1 - path.depth() * (1 - LEAST) * (1 - depth);
        return View.between(
                View.of(apart(path.from(), factor), pictureShape, frameShape),
                View.of(apart(path.to(), factor), pictureShape, frameShape),
                ease.part(time));
    }

    private Viewpoint apart(Viewpoint point, double factor) {
        double x = (path.from().x() + path.to().x()) / 2;
        double y = (path.from().y() + path.to().y()) / 2;
        double widest = Math.min(path.from().zoom(), path.to().zoom());
        return new Viewpoint(
                x + (point.x() - x) * factor,
                y + (point.y() - y) * factor,
                widest * (1 + (point.zoom() / widest - 1) * factor));
    }
}
