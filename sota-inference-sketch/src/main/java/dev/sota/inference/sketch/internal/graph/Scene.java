package dev.sota.inference.sketch.internal.graph;

import java.util.List;
import java.util.Optional;

/**
 * A picture before it is drawn: layers from far to near, in design units.
 *
 * @param width of the visible frame
 * @param height of the visible frame
 * @param layers from far to near
 * @param vignette how much the corners darken, 0..1
 * @param vignetteColour what they darken to
 * @param grain strength of the film grain, 1 is normal
 * @param brand opaque colours that the picture should belong to; usually none
 * @param focus what of it must stay seen: the head of its subject, or else its subject; none where it has none
 */
public record Scene(
        double width,
        double height,
        List<Layer> layers,
        double vignette,
        int vignetteColour,
        double grain,
        List<Integer> brand,
        Optional<Box> focus) {

    /** Copies the lists. */
    public Scene {
        layers = List.copyOf(layers);
        brand = List.copyOf(brand);
    }

    /** A scene that belongs to no brand. */
    public Scene(
            double width,
            double height,
            List<Layer> layers,
            double vignette,
            int vignetteColour,
            double grain,
            Optional<Box> focus) {
        this(width, height, layers, vignette, vignetteColour, grain, List.of(), focus);
    }

    /** The scene with other colours of a brand. */
    public Scene branded(List<Integer> colours) {
        return new Scene(width, height, layers, vignette, vignetteColour, grain, colours, focus);
    }
}
