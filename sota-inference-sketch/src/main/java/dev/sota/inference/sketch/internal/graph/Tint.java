package dev.sota.inference.sketch.internal.graph;

/** What becomes of a colour in another palette. */
@FunctionalInterface
public interface Tint {
    /**
     * The new colour, as opaque as the old one.
     *
     * @param colour 0xAARRGGBB
     * @param kind what has it
     * @param depth of its layer, 0 at infinity .. 1 at the near plane
     */
    int of(int colour, Kind kind, double depth);

    /** This, then another. */
    default Tint then(Tint next) {
        return (colour, kind, depth) -> next.of(of(colour, kind, depth), kind, depth);
    }
}
