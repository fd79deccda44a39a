package dev.sota.api.timeline;

import java.util.Objects;

/**
 * A camera move from one viewpoint to another over the whole time of the clip, transitions included.
 *
 * @param from the view at the first frame
 * @param to the view at the last frame; of a {@linkplain Easing#BREATHE breathing} camera the furthest view
 * @param easing how the speed changes on the way
 * @param depth how far the layers of the picture move apart: 0 as one picture, 1 as if the nearest layer lay at the
 *     camera's feet and the furthest at infinity
 */
public record CameraPath(Viewpoint from, Viewpoint to, Easing easing, double depth) {

    /** Checks the values. */
    public CameraPath {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(easing, "easing");
        if (!(depth >= 0 && depth <= 1)) {
            throw new IllegalArgumentException("a camera path's depth is 0 to 1");
        }
    }

    /**
     * A move at even speed over the picture as one.
     *
     * @param from the view at the first frame
     * @param to the view at the last frame
     */
    public CameraPath(Viewpoint from, Viewpoint to) {
        this(from, to, Easing.EVEN, 0);
    }

    /**
     * Whether nothing moves.
     *
     * @return true when both views are the same
     */
    public boolean still() {
        return from.equals(to);
    }
}
