package dev.sota.inference.sketch.internal.graph;

import java.util.List;

/**
 * Layers of a scene that move as one when the camera moves.
 *
 * @param name what it holds, for people: {@code sky}, {@code far}, {@code middle}, {@code near}, {@code subject} ...
 * @param depth 0 at infinity .. 1 at the near plane
 * @param layers in the order they are drawn
 */
public record Plane(String name, double depth, List<Layer> layers) {

    /** Copies the list. */
    public Plane {
        layers = List.copyOf(layers);
    }

    /** Whether the subject of the scene stands here. */
    public boolean subject() {
        return layers.stream().anyMatch(Planes::subject);
    }

    /** Whether rain or snow falls here and nothing else is here. */
    public boolean falls() {
        return layers.stream().allMatch(Planes::falls);
    }

    /** Whether water here mirrors what is behind it. */
    public boolean mirrors() {
        return layers.stream().anyMatch(Planes::mirrors);
    }
}
