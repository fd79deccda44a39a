package dev.sota.inference.sketch.internal.subjects;

import dev.sota.inference.sketch.internal.graph.Group;

/**
 * A thing ready to be placed: drawn with its foot (or middle, in the air) at the origin.
 *
 * @param group the drawing in its own units
 * @param height in those units, above the foot
 * @param width in those units
 * @param size wanted height in a wide view, as a share of the frame's shorter side
 * @param habitat where it belongs
 * @param turns whether it may be mirrored
 * @param stance how tall it is, as a share of how tall it stands: what lies is low
 */
public record Subject(
        Group group, double height, double width, double size, Habitat habitat, boolean turns, double stance) {

    /** A thing as tall as it stands. */
    public Subject(Group group, double height, double width, double size, Habitat habitat, boolean turns) {
        this(group, height, width, size, habitat, turns, 1);
    }
}
