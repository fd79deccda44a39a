package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.graph.Plane;
import java.util.List;
import java.util.Optional;

/** What the planes painted so far show together, kept only as long as water to come mirrors it. Not thread-safe. */
final class Stack {
    private final Optional<View> view;
    private int before;
    private Optional<Raster> all;

    /** A stack for planes that will be added in this order. */
    Stack(View view, List<Plane> planes) {
        this.view = Optional.of(view);
        this.all = Optional.empty();
        for (int i = 0; i < planes.size(); i++) {
            before = planes.get(i).mirrors() ? i : before;
        }
    }

    /** A stack that is painted elsewhere. */
    Stack(Raster all) {
        this.view = Optional.empty();
        this.all = Optional.of(all);
    }

    /** The picture behind the next plane; empty when nothing mirrors it. */
    Optional<Raster> behind() {
        return all;
    }

    /** Puts a plane over the others. */
    void add(Raster plane) {
        if (before-- > 0) {
            Raster sum = all.orElseGet(() -> view.orElseThrow().raster());
            sum.paint(plane);
            all = Optional.of(sum);
        } else {
            all = Optional.empty();
        }
    }
}
