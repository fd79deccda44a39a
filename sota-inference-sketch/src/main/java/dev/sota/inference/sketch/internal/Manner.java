package dev.sota.inference.sketch.internal;

import java.util.List;

/**
 * How a picture is painted.
 *
 * @param style id of a style
 * @param layers the most depth layers there is use for
 * @param overscan margin painted beyond the frame on each side, as a share of the frame's side
 * @param brand opaque colours of the brand that the picture should belong to; usually none
 */
public record Manner(String style, int layers, double overscan, List<Integer> brand) {
    /** The travel-poster manner on one layer. */
    public static final Manner FLAT = new Manner("flat", 1, 0, List.of());

    /** Copies the list. */
    public Manner {
        brand = List.copyOf(brand);
    }
}
