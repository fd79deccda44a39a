package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.graph.Scene;
import java.util.List;

/** Draws scenes in one manner. Implementations are stateless and thread-safe. */
public interface Style {

    /** What requests call it. */
    String id();

    /**
     * Paints a scene as planes of one size from far to near, of which the first is opaque and each is complete behind
     * what covers it. Laid over each other they are the picture that one plane shows, within rounding.
     *
     * @param most how many planes there may be, at least 1
     */
    List<PaintedLayer> paint(Scene scene, View view, int most, Checkpoint checkpoint);

    /** The whole frame on one plane: opaque 0xFFRRGGBB pixels, row by row. */
    default int[] paint(Scene scene, int width, int height, Checkpoint checkpoint) {
        return paint(scene, View.of(scene, width, height), 1, checkpoint).get(0).argb();
    }
}
