package dev.sota.core.internal.timeline;

import dev.sota.api.CameraMove;
import dev.sota.api.timeline.CameraPath;
import dev.sota.api.timeline.Viewpoint;

/**
 * Camera moves as paths over a keyframe. A move's length follows its time, so that every camera moves at about the same
 * slow speed, whether its picture is seen for two seconds or for eight.
 */
final class CameraPlanner {

    /** Of the picture's width, in a second. */
    private static final double SPEED = 0.011;

    private static final double LONGEST = 0.1;
    private static final double PAN_ZOOM = 1.16;

    private CameraPlanner() {}

    static CameraPath path(CameraMove move, double seconds) {
        double way = Math.min(LONGEST, SPEED * seconds);
        Viewpoint whole = new Viewpoint(0.5, 0.5, 1);
        Viewpoint near = new Viewpoint(0.5, 0.5, 1 + 1.4 * way);
        return switch (move) {
            case STILL -> new CameraPath(whole, whole);
            case PUSH_IN -> new CameraPath(whole, near);
            case PULL_OUT -> new CameraPath(near, whole);
            case PAN_LEFT -> new CameraPath(at(0.5 + way / 2, 0.5), at(0.5 - way / 2, 0.5));
            case PAN_RIGHT -> new CameraPath(at(0.5 - way / 2, 0.5), at(0.5 + way / 2, 0.5));
            case TILT_UP -> new CameraPath(at(0.5, 0.5 + way / 2), at(0.5, 0.5 - way / 2));
            case TILT_DOWN -> new CameraPath(at(0.5, 0.5 - way / 2), at(0.5, 0.5 + way / 2));
        };
    }

    private static Viewpoint at(double x, double y) {
        return new Viewpoint(x, y, PAN_ZOOM);
    }
}
