package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.graph.Plane;
import dev.sota.inference.sketch.internal.graph.Scene;

/**
 * A plane about to be painted.
 *
 * @param scene that it is part of
 * @param view what of the scene is painted
 * @param plane which it is
 * @param first whether it is the furthest, which is opaque
 */
record Sheet(Scene scene, View view, Plane plane, boolean first) {

    /** 0 at infinity .. 1 at the near plane. */
    double depth() {
        return plane.depth();
    }

    /** Pixels per design unit: lines and textures keep their size in pictures of every size. */
    double scale() {
        return view.scale();
    }
}
