package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.graph.Plane;
import java.util.List;
import java.util.Optional;

/** What the planes painted so far show together, kept only as long as water to come mirrors it. Not thread-safe. */
final class Stack {
    private final View view;
    private int before;
    private Optional<Raster> all = Optional.empty();

    /** A stack for planes that will be added in this order. */
    Stack(View view, List<Plane> planes) {
        this.view = view;
        for (int i = 0; i < planes.size(); i++) {
            before = planes.get(i).mirrors() ? i : before;
        }
    }

    /** The picture behind the next plane; empty when nothing mirrors it. */
    Optional<Raster> behind() {
        return all;
    }

    /** Puts a plane over the others. */
    void add(Raster plane) {
        if (before-- > 0) {
            if (all.isEmpty()) {
                all = Optional.of(view.raster());
            }
            all.get().paint(plane);
        } else {
            all = Optional.empty();
        }
    }
}
