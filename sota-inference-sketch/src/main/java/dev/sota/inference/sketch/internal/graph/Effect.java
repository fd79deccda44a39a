package dev.sota.inference.sketch.internal.graph;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/** What light and air do to a whole group after it is drawn. Applied in the order given. */
public sealed interface Effect {

    /** How far beyond the group's own outline the effect reaches. */
    default double reach() {
        return 2;
    }

    /** The effect for a group that was moved or scaled. */
    default Effect transform(AffineTransform t) {
        return this;
    }

    /** A bright edge where the neighbour towards the light is empty. */
    record Rim(double width, int colour, double strength, Light light) implements Effect {}

    /** Soft shading of the side away from the light. */
    record Core(double width, int colour, double strength, Light light) implements Effect {}

    /** Air between the group and the eye. */
    record Haze(int colour, double amount) implements Effect {}

    /** A colour that grows from one height to another, for ground shade. */
    record Shade(int colour, double amount, double top, double bottom) implements Effect {
        @Override
        public Effect transform(AffineTransform t) {
            return new Shade(colour, amount, y(t, top), y(t, bottom));
        }
    }

    /** Fading out from one height to another. */
    record Fade(double top, double bottom) implements Effect {
        @Override
        public Effect transform(AffineTransform t) {
            return new Fade(y(t, top), y(t, bottom));
        }
    }

    /** Rounds hard corners by blurring the outline and cutting it again. */
    record Soften(double radius, int base) implements Effect {
        @Override
        public double reach() {
            return radius * 3;
        }
    }

    /** Out of focus. */
    record Blur(double radius) implements Effect {
        @Override
        public double reach() {
            return radius * 2.4 + 2;
        }
    }

    /** Transparency of the whole. */
    record Opacity(double opacity) implements Effect {}

    /** A blurred silhouette behind the group. */
    record Drop(double dx, double dy, double blur, int colour, double opacity) implements Effect {
        @Override
        public double reach() {
            return Math.max(Math.abs(dx), Math.abs(dy)) + blur * 2.4 + 2;
        }
    }

    /** The group upside down below a water line, rippled. */
    record Reflection(double y, double length, int colour, double opacity, double ripple) implements Effect {
        @Override
        public double reach() {
            return length;
        }

        @Override
        public Effect transform(AffineTransform t) {
            double k = Math.sqrt(Math.abs(t.getDeterminant()));
            return new Reflection(Effect.y(t, y), length * k, colour, opacity, ripple);
        }
    }

    /** Everything below a line seen in a wet, rippled surface. */
    record Ripple(double y, int colour, double opacity) implements Effect {}

    private static double y(AffineTransform t, double y) {
        return t.transform(new Point2D.Double(0, y), null).getY();
    }
}
