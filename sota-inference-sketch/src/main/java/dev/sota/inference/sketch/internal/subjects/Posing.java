package dev.sota.inference.sketch.internal.subjects;

import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Bends the parts of an animal so that it does something, and sets it on the ground again. */
final class Posing {
    /** What reaches no higher than this, of the height of the whole, and is no limb, belongs to a foot. */
    private static final double FOOT = .1;

    /** How far a head turns that has no neck to speak of, and how far below level a long neck points, in degrees. */
    private static final double NODS = 58;

    private static final double BOWS = 56;

    /** How far a tail turns from where it is drawn, in degrees. */
    private static final double TURNS = 75;

    /** Parts wider than this share of the trunk belong to its body. */
    private static final double GREAT = .5;

    /** How much longer than it is drawn a neck may get. */
    private static final double STRETCHES = .5;

    /** How high one that runs flies, of its height. */
    private static final double FLIES = .05;

    /** How far feet go into the ground. */
    private static final double SUNK = 1;

    /** Smaller parts than this over the eye, of the height of the whole, are the eye. */
    private static final double PUPIL = .08;

    private final Drawing drawing;
    private final Rig rig;
    private final Gait gait;
    private final double facing;
    private final List<Drawing.Part> parts;
    private final int trunk;
    private final double tall;

    Posing(Drawing drawing, Rig rig, Gait asked) {
        this.drawing = drawing;
        this.rig = rig;
        // On hooves nobody sits.
        this.gait = asked == Gait.SIT && !rig.paws() ? Gait.LIE : asked;
        this.facing = rig.facing();
        this.parts = drawing.parts();
        this.trunk = Legs.trunk(parts);
        this.tall = Drawing.top(parts);
    }

    /** The whole animal, doing it. */
    Drawing drawing() {
        List<Leg> legs = Legs.of(parts, rig);
        if (legs.isEmpty()) {
            return drawing;
        }
        AffineTransform body = body(legs);
        List<Leg> bent = legs.stream().map(l -> bent(l, body)).toList();
        Bend bend = bend(body);
        List<Drawing.Part> posed = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (gait == Gait.SLEEP && eye(parts.get(i))) {
                posed.add(lid(parts.get(i), bend));
            } else {
                posed.add(posed(i, legs, bent, bend));
            }
        }
        double aside = middle(parts) - middle(posed);
        AffineTransform back = AffineTransform.getTranslateInstance(aside, gait == Gait.SCALE ? 0 : -above(posed));
        List<Drawing.Part> set = posed.stream().map(p -> moved(p, back)).toList();
        return drawing.of(set, Drawing.top(set) / tall);
    }

    /** How far the lowest part is below where it should be. */
    private double above(List<Drawing.Part> posed) {
        double low = posed.stream()
                .filter(p -> p.width() == 0)
                .mapToDouble(p -> p.shape().getBounds2D().getMaxY())
                .max()
                .orElse(0);
        return low - (gait == Gait.RUN ? -tall * FLIES : SUNK);
    }

    /** The middle across. */
    private static double middle(List<Drawing.Part> parts) {
        Rectangle2D all = parts.get(0).shape().getBounds2D();
        parts.forEach(p -> all.add(p.shape().getBounds2D()));
        return all.getCenterX();
    }

    private static Drawing.Part moved(Drawing.Part part, AffineTransform t) {
        return part.of(
                t.createTransformedShape(part.shape()),
                part.inside().stream().map(p -> moved(p, t)).toList());
    }

    private Leg bent(Leg leg, AffineTransform body) {
        Point2D top = body.transform(new Point2D.Double(leg.top().x(), leg.top().y()), null);
        return leg.bent(
                gait.step(leg.fore(), leg.near(), rig.paws()),
                new Joint(top.getX(), top.getY(), leg.top().r()),
                facing);
    }

    /** How the trunk turns, and how high it is then. */
    private AffineTransform body(List<Leg> legs) {
        Joint hip =
                legs.stream().filter(l -> !l.fore()).findFirst().orElseThrow().top();
        AffineTransform turned =
                AffineTransform.getRotateInstance(Math.toRadians(gait.pitch * facing), hip.x(), hip.y());
        double down;
        if (gait.lies()) {
            down = -belly();
        } else {
            // High enough that no leg is clamped to the ground.
            AffineTransform high = AffineTransform.getTranslateInstance(0, -4 * tall);
            high.concatenate(turned);
            down = legs.stream()
                    .filter(l -> gait.step(l.fore(), l.near(), rig.paws()).way() != Gait.Step.Way.REACH)
                    .filter(l -> !l.fore() || gait.pitch > -1 && gait != Gait.DIG)
                    .mapToDouble(l -> l.foot().y() - bent(l, high).foot().y() - 4 * tall)
                    .min()
                    .orElse(0);
        }
        AffineTransform body = AffineTransform.getTranslateInstance(0, down);
        body.concatenate(turned);
        return body;
    }

    /** The lowest of what is a great part of the trunk. */
    private double belly() {
        double wide = parts.get(trunk).shape().getBounds2D().getWidth();
        return parts.stream()
                .filter(p -> p.joints().isEmpty() && p.width() == 0)
                .map(p -> p.shape().getBounds2D())
                .filter(b -> b.getWidth() > wide * GREAT)
                .mapToDouble(Rectangle2D::getMaxY)
                .filter(y -> y < -tall * FOOT)
                .max()
                .orElse(0);
    }

    /** How far the tail turns until it points as it should; not so far that it breaks. */
    private double tail() {
        if (gait.tail == Gait.AS_IT_IS) {
            return 0;
        }
        Bend still = new Bend(rig, 0, 0, 0, new AffineTransform());
        List<Point2D> tail = new ArrayList<>();
        for (Drawing.Part part : parts) {
            if (part.joints().isEmpty() && !stiff(part)) {
                Bend.each(part.shape(), p -> {
                    if (still.behind(p) > tall * FOOT) {
                        tail.add(p);
                    }
                    return p;
                });
            }
        }
        return tail.stream()
                .max(Comparator.comparingDouble(
                        p -> p.distance(rig.tail().x(), rig.tail().y())))
                .map(tip -> gait.tail + rig.tail().way(new Joint(tip.getX(), tip.getY(), 0), facing))
                .map(turn -> Math.max(-TURNS, Math.min(TURNS, turn)))
                .orElse(0.0);
    }

    /** The bend of neck and tail: heads that go to the ground go on until they reach it. */
    private Bend bend(AffineTransform body) {
        if (gait.neck != Gait.DOWN) {
            return new Bend(rig, gait.neck, 0, tail(), body, gait != Gait.SCALE);
        }
        List<Point2D> head = head(new Bend(rig, 0, 0, 0, new AffineTransform()));
        double up = rig.neck().way(rig.eye(), facing) - 90;
        double most = rig.poll().r() > 0 ? up + BOWS : NODS;
        double best = 0;
        double lowest = Double.NEGATIVE_INFINITY;
        for (double turn = 0; turn <= most && lowest < -2; turn += 2) {
            double now = lowest(head, new Bend(rig, turn, 0, 0, body));
            if (now > lowest) {
                best = turn;
                lowest = now;
            }
        }
        double longer = 0;
        double reach = rig.neck().far(rig.eye()) * STRETCHES;
        while (lowest < -2 && longer < reach) {
            longer += reach / 12;
            lowest = lowest(head, new Bend(rig, best, longer, 0, body));
        }
        return new Bend(rig, best, longer, tail(), body, true);
    }

    private List<Point2D> head(Bend still) {
        List<Point2D> head = new ArrayList<>();
        for (Drawing.Part part : parts) {
            if (part.joints().isEmpty() && !stiff(part)) {
                Bend.each(part.shape(), p -> {
                    if (still.head(p) > .97) {
                        head.add(p);
                    }
                    return p;
                });
            }
        }
        return head;
    }

    private static double lowest(List<Point2D> points, Bend bend) {
        return points.stream().mapToDouble(p -> bend.of(p).getY()).max().orElse(0);
    }

    /** Whether a part is the trunk without the head. */
    private boolean stiff(Drawing.Part part) {
        return part == parts.get(trunk)
                && !part.shape().getBounds2D().contains(rig.eye().x(), rig.eye().y());
    }

    private Drawing.Part posed(int index, List<Leg> legs, List<Leg> bent, Bend bend) {
        Drawing.Part part = parts.get(index);
        for (int i = 0; i < legs.size(); i++) {
            if (legs.get(i).parts().contains(index)) {
                Leg leg = legs.get(i);
                Leg after = bent.get(i);
                List<Drawing.Part> inside = part.inside().stream()
                        .map(p -> p.of(
                                Bend.each(
                                        p.shape(),
                                        q -> leg.carry(after, q.getY(), facing).transform(q, null)),
                                p.inside()))
                        .toList();
                return part.of(after.limb(index, parts), inside);
            }
        }
        if (part.shape().getBounds2D().getMinY() > -tall * FOOT
                && part.shape().getBounds2D().getMaxY() > -tall * .05) {
            return part.of(feet(part.shape(), legs, bent), part.inside());
        }
        return moved(part, bend, stiff(part));
    }

    private static Drawing.Part moved(Drawing.Part part, Bend bend, boolean stiff) {
        List<Drawing.Part> inside =
                part.inside().stream().map(p -> moved(p, bend, stiff)).toList();
        return part.of(stiff ? bend.stiff(part.shape()) : bend.of(part.shape(), part.width()), inside);
    }

    /** Each piece of a shape on the ground goes with the foot that is nearest. */
    private Shape feet(Shape shape, List<Leg> legs, List<Leg> bent) {
        Path2D all = Paths.union();
        for (Path2D piece : Pieces.of(shape)) {
            double x = piece.getBounds2D().getCenterX();
            Leg nearest = legs.stream()
                    .min(Comparator.comparingDouble(l -> Math.abs(l.foot().x() - x) - (l.near() ? .5 : 0)))
                    .orElseThrow();
            all.append(nearest.carry(bent.get(legs.indexOf(nearest)), facing).createTransformedShape(piece), false);
        }
        return all;
    }

    private boolean eye(Drawing.Part part) {
        Rectangle2D box = part.shape().getBounds2D();
        boolean small = Math.max(box.getWidth(), box.getHeight()) < tall * PUPIL;
        return small
                && part.inside().isEmpty()
                && Math.hypot(
                                box.getCenterX() - rig.eye().x(),
                                box.getCenterY() - rig.eye().y())
                        < tall * .03;
    }

    /** A closed eye. */
    private Drawing.Part lid(Drawing.Part eye, Bend bend) {
        double x = rig.eye().x();
        double y = rig.eye().y();
        double r = tall * .022;
        Shape lid = bend.of(Paths.curve(x - r, y - r * .2, x, y + r * .5, x + r, y - r * .2));
        return new Drawing.Part(
                lid, tall * .011, eye.tone(), eye.from(), eye.to(), eye.opacity(), eye.angle(), List.of(), List.of());
    }
}
