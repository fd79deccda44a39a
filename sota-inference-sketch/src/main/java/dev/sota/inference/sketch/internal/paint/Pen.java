package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;

/** What a {@link PenHand} draws with on one plane. Colours are not premultiplied. */
interface Pen {
    /** What fills a body of a material, given the ink that would fill it in the flat manner. */
    Ink body(Material material, Ink flat, Raster target);

    /** The colour of the line around a material. */
    int line(Material material);

    /** The width of that line, in design units, for a thing so large. */
    double width(double size);

    /** What becomes of a sky. */
    void sky(Node.Sky sky, Raster target, double scale);

    /** Whether a thing with this material is a light, which is filled and not outlined. */
    default boolean light(Material material) {
        return material.kind() == Kind.LIGHT;
    }

    /** How much of a large light is filled, 0..1. */
    default double glare() {
        return 1;
    }

    /** What becomes of the colour of a glow. */
    default int glowing(int colour) {
        return colour;
    }

    /** How much of a glow is left, 0..1. */
    double glow();

    /** How much of a mist is left, 0..1. */
    double mist();
}
