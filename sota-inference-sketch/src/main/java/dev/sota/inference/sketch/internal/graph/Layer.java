package dev.sota.inference.sketch.internal.graph;

/**
 * One depth of a scene.
 *
 * @param name for people
 * @param depth 0 at infinity .. 1 at the near plane; more than 1 floats before it
 * @param content what is drawn
 */
public record Layer(String name, double depth, Group content) {}
