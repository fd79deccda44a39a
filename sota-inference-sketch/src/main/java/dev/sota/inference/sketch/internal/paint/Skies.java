package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Layer;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.graph.Scene;
import java.util.Optional;

/** What the sky tells of the hour. */
final class Skies {
    private Skies() {}

    /** The sky of a scene under the open sky. */
    static Optional<Node.Sky> of(Scene scene) {
        for (Layer layer : scene.layers()) {
            for (Node node : layer.content().children()) {
                if (node instanceof Node.Sky sky) {
                    return Optional.of(sky);
                }
            }
        }
        return Optional.empty();
    }

    /** How light the sky is, 0..1; within doors as by day. */
    static double lightness(Scene scene) {
        return of(scene).map(s -> OkLab.lightness(s.low())).orElse(0.8);
    }
}
