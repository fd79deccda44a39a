package dev.sota.api.timeline;

/**
 * Where the camera looks, in fractions of a keyframe: the part of the picture that fills the frame.
 *
 * <p>At zoom 1 and centre (0.5, 0.5) the largest part of the keyframe that has the frame's shape is shown.
 *
 * @param x centre of the view across the picture, 0 at the left edge, 1 at the right
 * @param y centre of the view down the picture, 0 at the top, 1 at the bottom
 * @param zoom magnification, from 1 to 8
 */
public record Viewpoint(double x, double y, double zoom) {

    /** Checks the values. */
    public Viewpoint {
        if (!(x >= 0 && x <= 1) || !(y >= 0 && y <= 1) || !(zoom >= 1 && zoom <= 8)) {
            throw new IllegalArgumentException("a viewpoint is in the picture, with a zoom of 1 to 8");
        }
    }
}
