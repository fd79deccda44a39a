package dev.sota.inference.sketch.internal.compose;

/**
 * Where a subject goes.
 *
 * @param x of its middle
 * @param y of its foot (of its middle, in the air)
 * @param ground what is there
 * @param scale of things standing there against the foreground, 1 in front
 * @param haze of the air before it, 0..1
 */
public record Spot(double x, double y, Ground ground, double scale, double haze) {}
