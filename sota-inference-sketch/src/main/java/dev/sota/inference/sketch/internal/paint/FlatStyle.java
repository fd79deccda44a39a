package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.Layer;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.graph.Scene;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The travel-poster manner: flat shapes with soft gradients, light from the effects, air between the layers. */
public final class FlatStyle implements Style {
    private final byte[] grain = Effects.grain();

    @Override
    public int[] paint(Scene scene, int width, int height, Checkpoint checkpoint) {
        Raster canvas = new Raster(0, 0, width, height);
        Arrays.fill(canvas.pixels, 0xff000000);
        // One scale for both axes keeps circles round; the frame is cut to the same aspect before.
        double scale = Math.max(width / scene.width(), height / scene.height());
        for (Layer layer : scene.layers()) {
            checkpoint.check();
            drawGroup(layer.content(), canvas, scale, false, checkpoint);
        }
        checkpoint.check();
        Finish.apply(canvas, scene, grain);
        return canvas.pixels;
    }

    private void drawGroup(Group group, Raster target, double scale, boolean inside, Checkpoint checkpoint) {
        if (group.effects().isEmpty() && !group.clipped() && !inside) {
            drawAll(group.children(), target, scale, false, checkpoint);
            return;
        }
        Optional<Raster> scratch = scratch(group, target, scale);
        if (scratch.isEmpty()) {
            return;
        }
        Raster own = scratch.get();
        drawAll(group.children(), own, scale, group.clipped(), checkpoint);
        for (Effect effect : group.effects()) {
            checkpoint.check();
            own = Effects.apply(own, effect, scale);
        }
        if (inside) {
            target.paintInside(own);
        } else {
            target.paint(own);
        }
    }

    private void drawAll(List<Node> nodes, Raster target, double scale, boolean clipped, Checkpoint checkpoint) {
        boolean first = true;
        for (Node node : nodes) {
            boolean inside = clipped && !first;
            checkpoint.check();
            if (node instanceof Group group) {
                drawGroup(group, target, scale, inside, checkpoint);
            } else if (node instanceof Node.Sky sky) {
                Brush.sky(sky, target, scale);
            } else if (node instanceof Node.Mirror mirror) {
                Waters.mirror(mirror, target, scale);
            } else {
                Brush.draw(node, target, scale, inside);
            }
            first = false;
        }
    }

    /** A transparent raster for the part of the group that can be seen; empty when none can. */
    private static Optional<Raster> scratch(Group group, Raster target, double scale) {
        Optional<Rectangle2D> bounds = group.bounds();
        int left = target.left;
        int top = target.top;
        int right = target.left + target.width;
        int bottom = target.top + target.height;
        if (bounds.isPresent()) {
            Rectangle2D b = bounds.get();
            left = Math.max(left, (int) Math.floor(b.getMinX() * scale) - 2);
            top = Math.max(top, (int) Math.floor(b.getMinY() * scale) - 2);
            right = Math.min(right, (int) Math.ceil(b.getMaxX() * scale) + 2);
            bottom = Math.min(bottom, (int) Math.ceil(b.getMaxY() * scale) + 2);
        }
        if (right - left < 1 || bottom - top < 1) {
            return Optional.empty();
        }
        return Optional.of(new Raster(left, top, right - left, bottom - top));
    }
}
