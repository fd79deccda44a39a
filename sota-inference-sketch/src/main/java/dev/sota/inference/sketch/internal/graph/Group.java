package dev.sota.inference.sketch.internal.graph;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Nodes drawn together, then changed by effects as one.
 *
 * @param children drawn in order
 * @param clipped whether children after the first paint only inside what is already there
 * @param effects applied in order
 */
public record Group(List<Node> children, boolean clipped, List<Effect> effects) implements Node {

    /** Copies the lists. */
    public Group {
        children = List.copyOf(children);
        effects = List.copyOf(effects);
    }

    /** The group with further effects. */
    public Group with(Effect... more) {
        List<Effect> all = new ArrayList<>(effects);
        all.addAll(List.of(more));
        return new Group(children, clipped, all);
    }

    @Override
    public Group transform(AffineTransform t) {
        return new Group(
                children.stream().map(n -> n.transform(t)).toList(),
                clipped,
                effects.stream().map(e -> e.transform(t)).toList());
    }

    /** The group moved and scaled about the origin; a negative {@code scaleX} mirrors it. */
    public Group at(double x, double y, double scaleX, double scaleY) {
        return transform(new AffineTransform(scaleX, 0, 0, scaleY, x, y));
    }

    /** The group moved, scaled and turned about the origin. */
    public Group at(double x, double y, double scale, double degrees, boolean mirrored) {
        AffineTransform t = AffineTransform.getTranslateInstance(x, y);
        t.rotate(Math.toRadians(degrees));
        t.scale(mirrored ? -scale : scale, scale);
        return transform(t);
    }

    @Override
    public Optional<Rectangle2D> bounds() {
        Optional<Rectangle2D> own = outline();
        double reach = effects.stream().mapToDouble(Effect::reach).max().orElse(0);
        return own.map(r -> new Rectangle2D.Double(
                r.getX() - reach, r.getY() - reach, r.getWidth() + 2 * reach, r.getHeight() + 2 * reach));
    }

    /** The bounds of the children alone; empty when one of them covers the whole picture. */
    public Optional<Rectangle2D> outline() {
        Rectangle2D all = new Rectangle2D.Double();
        boolean first = true;
        for (Node child : clipped && !children.isEmpty() ? children.subList(0, 1) : children) {
            Optional<Rectangle2D> box = child.bounds();
            if (box.isEmpty()) {
                return Optional.empty();
            }
            all = first ? box.get() : all.createUnion(box.get());
            first = false;
        }
        return Optional.of(all);
    }
}
