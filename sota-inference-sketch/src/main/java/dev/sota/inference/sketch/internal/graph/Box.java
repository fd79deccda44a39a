package dev.sota.inference.sketch.internal.graph;

/**
 * A part of a scene, in design units.
 *
 * @param left edge
 * @param top edge
 * @param right edge
 * @param bottom edge
 */
public record Box(double left, double top, double right, double bottom) {}
