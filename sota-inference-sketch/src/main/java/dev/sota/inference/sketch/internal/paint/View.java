package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.graph.Scene;

/**
 * The part of a scene that is painted, in pixels.
 *
 * @param width pixels across, with the margins
 * @param height pixels down, with the margins
 * @param left of the first pixel; negative where a margin is painted beyond the frame
 * @param top likewise
 * @param scale pixels per design unit
 */
public record View(int width, int height, int left, int top, double scale) {

    /** The whole frame of a scene. */
    public static View of(Scene scene, int width, int height) {
        return of(scene, width, height, 0);
    }

    /**
     * The frame and a margin around it.
     *
     * @param width pixels across, with the margins
     * @param height pixels down, with the margins
     * @param margin on each side, as a share of the frame's side
     */
    public static View of(Scene scene, int width, int height, double margin) {
        double across = width / (1 + 2 * margin);
        double down = height / (1 + 2 * margin);
        // One scale for both axes keeps circles round; the frame is cut to the same aspect before.
        double scale = Math.max(across / scene.width(), down / scene.height());
        return new View(
                width, height, (int) -Math.round((width - across) / 2), (int) -Math.round((height - down) / 2), scale);
    }

    /** A transparent raster of this size and place. */
    Raster raster() {
        return new Raster(left, top, width, height);
    }
}
