package dev.sota.inference.sketch.internal.graph;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Something that a style can draw. Coordinates are in design units, y downwards. Immutable. */
public sealed interface Node
        permits Node.Fill, Node.Line, Node.Glow, Node.Beam, Node.Mist, Node.Sky, Node.Mirror, Group {

    /** The node moved, scaled or turned. */
    Node transform(AffineTransform t);

    /** The area it may touch; empty when that is the whole picture. */
    Optional<Rectangle2D> bounds();

    /** A filled shape. */
    record Fill(Shape shape, Material material) implements Node {
        @Override
        public Node transform(AffineTransform t) {
            return new Fill(t.createTransformedShape(shape), material.transform(t));
        }

        @Override
        public Optional<Rectangle2D> bounds() {
            return Optional.of(shape.getBounds2D());
        }
    }

    /** A stroked path with round ends. */
    record Line(Shape shape, double width, Material material) implements Node {
        @Override
        public Node transform(AffineTransform t) {
            return new Line(t.createTransformedShape(shape), width * scaleOf(t), material.transform(t));
        }

        @Override
        public Optional<Rectangle2D> bounds() {
            return Optional.of(grown(shape.getBounds2D(), width));
        }
    }

    /** A soft round light (or, with a dark colour, a soft shadow), flattened by {@code squash}. */
    record Glow(double x, double y, double radius, double squash, int colour, double strength) implements Node {
        /** A round glow. */
        public static Glow of(double x, double y, double radius, int colour, double strength) {
            return new Glow(x, y, radius, 1, colour, strength);
        }

        @Override
        public Node transform(AffineTransform t) {
            Point2D p = t.transform(new Point2D.Double(x, y), null);
            return new Glow(p.getX(), p.getY(), radius * scaleOf(t), squash, colour, strength);
        }

        @Override
        public Optional<Rectangle2D> bounds() {
            return Optional.of(new Rectangle2D.Double(
                    x - radius, y - radius * squash, radius * 2, Math.max(1e-3, radius * 2 * squash)));
        }
    }

    /** A shaft of light that fades from one point to another, with blurred edges. */
    record Beam(Shape shape, Point2D from, Point2D to, int colour, double strength, double blur) implements Node {
        @Override
        public Node transform(AffineTransform t) {
            return new Beam(
                    t.createTransformedShape(shape),
                    t.transform(from, null),
                    t.transform(to, null),
                    colour,
                    strength,
                    blur * scaleOf(t));
        }

        @Override
        public Optional<Rectangle2D> bounds() {
            return Optional.of(grown(shape.getBounds2D(), blur * 2));
        }
    }

    /** A band of uneven mist across the whole picture. */
    record Mist(double top, double bottom, int colour, double strength, int seed) implements Node {
        @Override
        public Node transform(AffineTransform t) {
            double a = t.transform(new Point2D.Double(0, top), null).getY();
            double b = t.transform(new Point2D.Double(0, bottom), null).getY();
            return new Mist(a, b, colour, strength, seed);
        }

        @Override
        public Optional<Rectangle2D> bounds() {
            return Optional.empty();
        }
    }

    /** A vertical gradient over the whole picture; four colours at 0, 0.42, 0.8 and 1 of the way down. */
    record Sky(double top, double bottom, int zenith, int mid, int low, int horizon) implements Node {
        @Override
        public Node transform(AffineTransform t) {
            return this;
        }

        @Override
        public Optional<Rectangle2D> bounds() {
            return Optional.empty();
        }
    }

    /** Water that mirrors everything painted above {@code top} so far. */
    record Mirror(
            double top,
            double squash,
            double ripple,
            int far,
            int near,
            double opacityFar,
            double opacityNear,
            int seed)
            implements Node {
        @Override
        public Node transform(AffineTransform t) {
            double line = t.transform(new Point2D.Double(0, top), null).getY();
            return new Mirror(line, squash, ripple, far, near, opacityFar, opacityNear, seed);
        }

        @Override
        public Optional<Rectangle2D> bounds() {
            return Optional.empty();
        }
    }

    private static double scaleOf(AffineTransform t) {
        return Math.sqrt(Math.abs(t.getDeterminant()));
    }

    private static Rectangle2D grown(Rectangle2D r, double by) {
        return new Rectangle2D.Double(r.getX() - by, r.getY() - by, r.getWidth() + 2 * by, r.getHeight() + 2 * by);
    }
}
