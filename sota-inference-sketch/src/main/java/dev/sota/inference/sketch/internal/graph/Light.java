package dev.sota.inference.sketch.internal.graph;

/** Where the light comes from: a unit vector pointing to it, y downwards. */
public record Light(double x, double y) {

    /** A light in a direction of any length. */
    public static Light towards(double x, double y) {
        double length = Math.max(1e-9, Math.hypot(x, y));
        return new Light(x / length, y / length);
    }
}
