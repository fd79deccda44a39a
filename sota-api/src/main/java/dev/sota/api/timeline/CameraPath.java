package dev.sota.api.timeline;

import java.util.Objects;

/**
 * A camera move: from one viewpoint to another at even speed over the whole time of the clip, fades included.
 *
 * @param from the view at the first frame
 * @param to the view at the last frame
 */
public record CameraPath(Viewpoint from, Viewpoint to) {

    /** Checks the values. */
    public CameraPath {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
