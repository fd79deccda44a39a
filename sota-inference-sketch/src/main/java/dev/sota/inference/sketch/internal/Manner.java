package dev.sota.inference.sketch.internal;

/**
 * How a picture is painted.
 *
 * @param style id of a style
 * @param layered whether it is painted in depth layers
 * @param overscan margin painted beyond the frame on each side, as a share of the frame's side
 */
public record Manner(String style, boolean layered, double overscan) {
    /** The travel-poster manner on one layer. */
    public static final Manner FLAT = new Manner("flat", false, 0);
}
