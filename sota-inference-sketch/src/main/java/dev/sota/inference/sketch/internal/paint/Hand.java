package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.Node;

/** How a style puts single things on a raster. {@code scale} is pixels per design unit. */
interface Hand {

    /** Covers the raster with a sky. */
    default void sky(Node.Sky sky, Raster target, double scale) {
        Brush.sky(sky, target, scale);
    }

    /** Paints water on the target that mirrors a source, which may be the target itself. */
    default void mirror(Node.Mirror mirror, Raster source, Raster target, double scale) {
        Waters.mirror(mirror, source, target, scale);
    }

    /** Draws a node that is neither a group nor one of the two above. */
    default void draw(Node node, Raster target, double scale, boolean inside) {
        Brush.draw(node, target, scale, inside);
    }

    /** How far beyond a group's own effects this hand reaches, in design units. */
    default double reach() {
        return 0;
    }

    /** What becomes of a group with effects once all of them are applied. */
    default Raster finished(Raster own, double scale) {
        return own;
    }

    /** Applies an effect to a group's own raster and gives the raster that then holds it. */
    default Raster effect(Raster own, Effect effect, double scale) {
        return Effects.apply(own, effect, scale);
    }
}
