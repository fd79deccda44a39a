package dev.sota.inference.sketch.internal.subjects;

import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.Node;
import java.util.ArrayList;
import java.util.List;

/** Shapes have no equality of their own: where each of a drawing is and how it is coloured, to compare drawings by. */
final class Marks {

    private Marks() {}

    static List<String> of(Subject subject) {
        List<String> marks = new ArrayList<>();
        collect(subject.group(), marks);
        return marks;
    }

    private static void collect(Group group, List<String> marks) {
        for (Node node : group.children()) {
            if (node instanceof Group inner) {
                collect(inner, marks);
            } else if (node instanceof Node.Fill fill) {
                marks.add(fill.shape().getBounds2D() + " " + fill.material());
            }
        }
    }
}
