package dev.sota.inference.sketch.internal.graph;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/**
 * How a shape is coloured: a gradient between two colours at an angle, over the shape's bounds or a given box.
 *
 * @param kind what it is made of
 * @param from colour at the start (top, for 90 degrees)
 * @param to colour at the end
 * @param angle direction of the gradient in degrees, 90 is downwards
 * @param box where the gradient runs; empty for the shape's own bounds
 */
public record Material(Kind kind, int from, int to, double angle, Optional<Rectangle2D> box) {

    /** One flat colour. */
    public static Material of(Kind kind, int colour) {
        return new Material(kind, colour, colour, 90, Optional.empty());
    }

    /** A gradient from top to bottom. */
    public static Material of(Kind kind, int from, int to) {
        return new Material(kind, from, to, 90, Optional.empty());
    }

    /** The same colours at another angle. */
    public Material at(double degrees) {
        return new Material(kind, from, to, degrees, box);
    }

    /** The same colours with the gradient over a box, so that neighbours share one gradient. */
    public Material over(double x, double y, double width, double height) {
        return new Material(kind, from, to, angle, Optional.of(new Rectangle2D.Double(x, y, width, height)));
    }

    Material transform(AffineTransform t) {
        return new Material(
                kind, from, to, angle, box.map(b -> t.createTransformedShape(b).getBounds2D()));
    }
}
