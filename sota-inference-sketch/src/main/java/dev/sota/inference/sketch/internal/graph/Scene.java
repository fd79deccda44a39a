package dev.sota.inference.sketch.internal.graph;

import java.util.List;

/**
 * A picture before it is drawn: layers from far to near, in design units.
 *
 * @param width of the visible frame
 * @param height of the visible frame
 * @param layers from far to near
 * @param vignette how much the corners darken, 0..1
 * @param vignetteColour what they darken to
 * @param grain strength of the film grain, 1 is normal
 */
public record Scene(
        double width, double height, List<Layer> layers, double vignette, int vignetteColour, double grain) {

    /** Copies the list. */
    public Scene {
        layers = List.copyOf(layers);
    }
}
