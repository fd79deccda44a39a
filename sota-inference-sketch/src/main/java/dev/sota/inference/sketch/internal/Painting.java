package dev.sota.inference.sketch.internal;

import dev.sota.inference.sketch.internal.graph.Box;
import dev.sota.inference.sketch.internal.paint.PaintedLayer;
import dev.sota.inference.sketch.internal.paint.View;
import java.util.List;
import java.util.Optional;

/**
 * A painted picture.
 *
 * @param layers from far to near, of which the first is opaque
 * @param focus what must stay seen, in fractions of the picture; none where it has no subject
 */
public record Painting(List<PaintedLayer> layers, Optional<Box> focus) {

    /** Copies the list. */
    public Painting {
        layers = List.copyOf(layers);
    }

    /** What of the focus lies in a view, in fractions of it; nothing when that is too little to speak of. */
    static Optional<Box> seen(Box focus, View view) {
        double left = share(focus.left() * view.scale() - view.left(), view.width());
        double right = share(focus.right() * view.scale() - view.left(), view.width());
        double top = share(focus.top() * view.scale() - view.top(), view.height());
        double bottom = share(focus.bottom() * view.scale() - view.top(), view.height());
        return right - left > 0.001 && bottom - top > 0.001
                ? Optional.of(new Box(left, top, right, bottom))
                : Optional.empty();
    }

    private static double share(double at, int of) {
        return Math.max(0, Math.min(1, at / of));
    }
}
