package dev.sota.inference.sketch.internal.graph;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/** Collects nodes for a {@link Group}. Not thread-safe. */
public final class GroupBuilder {
    private final List<Node> nodes = new ArrayList<>();
    private boolean clipped;

    /** Adds any nodes. */
    public GroupBuilder add(Node... more) {
        nodes.addAll(List.of(more));
        return this;
    }

    /** Adds a filled shape. */
    public GroupBuilder fill(Shape shape, Material material) {
        nodes.add(new Node.Fill(shape, material));
        return this;
    }

    /** Adds a shape in one colour. */
    public GroupBuilder fill(Shape shape, Kind kind, int colour) {
        return fill(shape, Material.of(kind, colour));
    }

    /** Adds a shape with a gradient downwards. */
    public GroupBuilder fill(Shape shape, Kind kind, int from, int to) {
        return fill(shape, Material.of(kind, from, to));
    }

    /** Adds a stroked path. */
    public GroupBuilder line(Shape shape, double width, Kind kind, int colour) {
        nodes.add(new Node.Line(shape, width, Material.of(kind, colour)));
        return this;
    }

    /** Makes what follows the first node paint only inside it. */
    public GroupBuilder clip() {
        clipped = true;
        return this;
    }

    /** The group, with effects. */
    public Group build(Effect... effects) {
        return new Group(nodes, clipped, List.of(effects));
    }
}
