package dev.sota.core.internal.timeline;

import dev.sota.api.CameraMove;
import dev.sota.api.Quality;
import dev.sota.api.timeline.CameraPath;
import dev.sota.api.timeline.Easing;
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
    /** How much nearer a breath comes. */
    private static final double BREATH = 0.02;

    /** Sky, clouds, land, what stands on it, and what falls before it. */
    private static final int DEEP = 5;
    /** The picture, and what falls before it. */
    private static final int ALIVE = 2;

    private static final Viewpoint WHOLE = new Viewpoint(0.5, 0.5, 1);

    private CameraPlanner() {}

    /** The path of a move; {@code depth} says whether layers may move apart. */
    static CameraPath path(CameraMove move, double seconds, boolean depth) {
        double way = Math.min(LONGEST, SPEED * seconds);
        double half = way / 2;
        // Across and up by the same angle in any picture, and as far as other moves go.
        double slant = half * 0.8;
        double apart = depth ? 1 : 0;
        return switch (move) {
            case STILL -> new CameraPath(WHOLE, WHOLE);
            case PUSH_IN -> smooth(WHOLE, near(1.4 * way), 0);
            case PULL_OUT -> smooth(near(1.4 * way), WHOLE, 0);
            case PAN_LEFT -> smooth(at(half, 0), at(-half, 0), 0);
            case PAN_RIGHT -> smooth(at(-half, 0), at(half, 0), 0);
            case TILT_UP -> smooth(at(0, half), at(0, -half), 0);
            case TILT_DOWN -> smooth(at(0, -half), at(0, half), 0);
            case DRIFT_LEFT -> smooth(at(slant, half * 0.6), at(-slant, -half * 0.6), 0);
            case DRIFT_RIGHT -> smooth(at(-slant, half * 0.6), at(slant, -half * 0.6), 0);
            case TRACK_LEFT -> smooth(at(half, 0), at(-half, 0), apart);
            case TRACK_RIGHT -> smooth(at(-half, 0), at(half, 0), apart);
            case HOLD -> new CameraPath(WHOLE, near(Math.min(BREATH, way)), Easing.BREATHE, 0);
            case REVEAL -> new CameraPath(new Viewpoint(0.5, 0.5 + 0.3 * way, 1 + 1.4 * way), WHOLE, Easing.SETTLE, 0);
        };
    }

    /** How many layers of a picture a move has use for: layers cost time to paint and room to keep. */
    static int layers(CameraMove move, Quality quality) {
        if (!quality.motion() || !quality.depth()) {
            return 1;
        }
        return switch (move) {
            // Past the layers; and while the camera hardly moves, what moves by itself is looked at.
            case TRACK_LEFT, TRACK_RIGHT, HOLD -> DEEP;
            default -> ALIVE;
        };
    }

    private static CameraPath smooth(Viewpoint from, Viewpoint to, double depth) {
        return new CameraPath(from, to, Easing.SMOOTH, depth);
    }

    private static Viewpoint near(double by) {
        return new Viewpoint(0.5, 0.5, 1 + by);
    }

    private static Viewpoint at(double x, double y) {
        return new Viewpoint(0.5 + x, 0.5 + y, PAN_ZOOM);
    }
}
