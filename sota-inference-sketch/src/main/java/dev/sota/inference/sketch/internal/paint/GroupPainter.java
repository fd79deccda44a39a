package dev.sota.inference.sketch.internal.paint;

import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.Node;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** Walks the groups of a scene and lets a hand draw what it finds. Groups with effects get a raster of their own. */
final class GroupPainter {
    private final Hand hand;
    private final double scale;
    private final Checkpoint checkpoint;
    private final Optional<Raster> behind;

    /**
     * A painter.
     *
     * @param behind what is already painted behind the rasters to come, for mirrors; empty when they hold it themselves
     */
    GroupPainter(Hand hand, double scale, Checkpoint checkpoint, Optional<Raster> behind) {
        this.hand = hand;
        this.scale = scale;
        this.checkpoint = checkpoint;
        this.behind = behind;
    }

    /** Draws a group over a raster. */
    void paint(Group group, Raster target) {
        group(group, target, false);
    }

    private void group(Group group, Raster target, boolean inside) {
        if (group.effects().isEmpty() && !group.clipped() && !inside) {
            children(group.children(), target, false);
            return;
        }
        Optional<Raster> scratch = scratch(group, target);
        if (scratch.isEmpty()) {
            return;
        }
        Raster own = scratch.get();
        children(group.children(), own, group.clipped());
        for (Effect effect : group.effects()) {
            checkpoint.check();
            own = hand.effect(own, effect, scale);
        }
        if (inside) {
            target.paintInside(own);
        } else {
            target.paint(group.effects().isEmpty() ? own : hand.finished(own, scale));
        }
    }

    private void children(List<Node> nodes, Raster target, boolean clipped) {
        boolean first = true;
        for (Node node : nodes) {
            boolean inside = clipped && !first;
            checkpoint.check();
            if (node instanceof Group group) {
                group(group, target, inside);
            } else if (node instanceof Node.Sky sky) {
                hand.sky(sky, target, scale);
            } else if (node instanceof Node.Mirror mirror) {
                hand.mirror(mirror, mirrored(target), target, scale);
            } else {
                hand.draw(node, target, scale, inside);
            }
            first = false;
        }
    }

    private Raster mirrored(Raster target) {
        if (behind.isEmpty()) {
            return target;
        }
        Raster all = behind.get().copy();
        all.paint(target);
        return all;
    }

    /** A transparent raster for the part of the group that can be seen; empty when none can. */
    private Optional<Raster> scratch(Group group, Raster target) {
        Optional<Rectangle2D> bounds = group.bounds();
        int left = target.left;
        int top = target.top;
        int right = target.left + target.width;
        int bottom = target.top + target.height;
        if (bounds.isPresent()) {
            Rectangle2D b = bounds.get();
            left = Math.max(left, (int) Math.floor((b.getMinX() - hand.reach()) * scale) - 2);
            top = Math.max(top, (int) Math.floor((b.getMinY() - hand.reach()) * scale) - 2);
            right = Math.min(right, (int) Math.ceil((b.getMaxX() + hand.reach()) * scale) + 2);
            bottom = Math.min(bottom, (int) Math.ceil((b.getMaxY() + hand.reach()) * scale) + 2);
        }
        if (right - left < 1 || bottom - top < 1) {
            return Optional.empty();
        }
        return Optional.of(new Raster(left, top, right - left, bottom - top));
    }
}
