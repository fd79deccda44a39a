package dev.sota.inference.sketch.internal.subjects;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.function.UnaryOperator;

/**
 * Bends what belongs to the trunk: neck, head and tail turn about their joints, with soft skin around these, and the whole
 * turns and sinks with the trunk.
 */
final class Bend {
    /** How much of the turn of a long neck its head turns back. */
    private static final double LEVEL = .5;

    /** What would hang into the ground lies on it. */
    private static final double DEEPEST = 1.5;

    private final Rig rig;
    private final double neck;
    private final double longer;
    private final double tail;
    private final AffineTransform trunk;
    private final double deepest;

    Bend(Rig rig, double neck, double longer, double tail, AffineTransform trunk) {
        this(rig, neck, longer, tail, trunk, true);
    }

    /**
     * @param rig where it bends
     * @param neck how far down the neck goes, in degrees
     * @param longer how much further the head reaches
     * @param tail how far up the tail goes, in degrees
     * @param trunk what the trunk does
     * @param grounded whether it has the ground below it
     */
    Bend(Rig rig, double neck, double longer, double tail, AffineTransform trunk, boolean grounded) {
        this.rig = rig;
        this.neck = neck;
        this.longer = longer;
        this.tail = tail;
        this.trunk = trunk;
        this.deepest = grounded ? DEEPEST : Double.POSITIVE_INFINITY;
    }

    /** A shape, bent. */
    Shape of(Shape shape) {
        return each(shape, this::of);
    }

    /** A stroke of some width, bent; what would hang into the ground lies on it. */
    Shape of(Shape shape, double width) {
        return each(shape, p -> {
            Point2D q = of(p);
            return new Point2D.Double(q.getX(), Math.min(q.getY(), deepest - width * .7));
        });
    }

    /** A shape of the trunk alone, which does not bend. */
    Shape stiff(Shape shape) {
        return trunk.createTransformedShape(shape);
    }

    /** A point, bent. */
    Point2D of(Point2D p) {
        Point2D q = tailed(p);
        if (rig.poll().r() > 0) {
            double w = beyond(q, rig.poll(), rig.eye(), rig.poll().r());
            q = turned(q, rig.poll(), -neck * LEVEL * w * head(q));
        }
        double w = head(p);
        q = turned(q, rig.neck(), neck * w);
        double way = Math.atan2(
                        rig.eye().y() - rig.neck().y(),
                        rig.eye().x() - rig.neck().x())
                + Math.toRadians(neck * rig.facing());
        q = new Point2D.Double(q.getX() + Math.cos(way) * longer * w, q.getY() + Math.sin(way) * longer * w);
        q = trunk.transform(q, null);
        return new Point2D.Double(q.getX(), Math.min(q.getY(), deepest));
    }

    /** How far behind the root of the tail a point is. */
    double behind(Point2D p) {
        return rig.facing() * (rig.tail().x() - p.getX());
    }

    /** How much a point belongs to neck and head rather than to the trunk, 0 to 1. */
    double head(Point2D p) {
        double r = rig.neck().r();
        double before = rig.facing() * (p.getX() - rig.neck().x());
        return beyond(p, rig.neck(), rig.eye(), r) * smooth((before + 2.4 * r) / r);
    }

    private Point2D tailed(Point2D p) {
        double behind = behind(p);
        return behind <= 0 ? p : turned(p, rig.tail(), tail * smooth(behind / 14));
    }

    private static double beyond(Point2D p, Joint joint, Joint towards, double r) {
        double length = joint.far(towards);
        double along = ((p.getX() - joint.x()) * (towards.x() - joint.x())
                        + (p.getY() - joint.y()) * (towards.y() - joint.y()))
                / length;
        return smooth((along + r) / (2 * r));
    }

    private Point2D turned(Point2D p, Joint about, double degrees) {
        if (degrees == 0) {
            return p;
        }
        AffineTransform t =
                AffineTransform.getRotateInstance(Math.toRadians(degrees * rig.facing()), about.x(), about.y());
        return t.transform(p, null);
    }

    private static double smooth(double t) {
        double u = Math.max(0, Math.min(1, t));
        return u * u * (3 - 2 * u);
    }

    /** A shape with all its points moved. */
    static Shape each(Shape shape, UnaryOperator<Point2D> move) {
        Path2D moved = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double[] c = new double[6];
        for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
            int type = it.currentSegment(c);
            int points = type == PathIterator.SEG_CUBICTO ? 3 : type == PathIterator.SEG_QUADTO ? 2 : 1;
            for (int i = 0; i < points && type != PathIterator.SEG_CLOSE; i++) {
                Point2D p = move.apply(new Point2D.Double(c[2 * i], c[2 * i + 1]));
                c[2 * i] = p.getX();
                c[2 * i + 1] = p.getY();
            }
            switch (type) {
                case PathIterator.SEG_MOVETO -> moved.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> moved.lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> moved.quadTo(c[0], c[1], c[2], c[3]);
                case PathIterator.SEG_CUBICTO -> moved.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> moved.closePath();
            }
        }
        return moved;
    }
}
