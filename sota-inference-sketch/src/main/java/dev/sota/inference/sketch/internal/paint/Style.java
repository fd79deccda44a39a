package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.graph.Scene;

/** Draws scenes in one manner. Implementations are stateless and thread-safe. */
public interface Style {
    /** Opaque 0xFFRRGGBB pixels, row by row, of the scene at a size. */
    int[] paint(Scene scene, int width, int height, Checkpoint checkpoint);
}
