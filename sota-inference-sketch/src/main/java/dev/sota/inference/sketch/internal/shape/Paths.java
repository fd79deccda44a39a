package dev.sota.inference.sketch.internal.shape;

import dev.sota.inference.sketch.internal.noise.Noise;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Basic outlines. Coordinates come in x, y pairs. */
public final class Paths {
    private Paths() {}

    /** A closed polygon. */
    public static Path2D polygon(double... xy) {
        Path2D p = line(xy);
        p.closePath();
        return p;
    }

    /** An open line through points. */
    public static Path2D line(double... xy) {
        Path2D p = new Path2D.Double();
        p.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            p.lineTo(xy[i], xy[i + 1]);
        }
        return p;
    }

    /** A rectangle. */
    public static Shape rect(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, width, height);
    }

    /** A rectangle with round corners, wound like the other shapes here, so that unions have no holes. */
    public static Path2D rounded(double x, double y, double width, double height, double radius) {
        double r = Math.max(0, Math.min(radius, Math.min(width, height) / 2));
        double k = r * 0.4477;
        Path2D p = new Path2D.Double(Path2D.WIND_NON_ZERO);
        p.moveTo(x + r, y);
        p.lineTo(x + width - r, y);
        p.curveTo(x + width - k, y, x + width, y + k, x + width, y + r);
        p.lineTo(x + width, y + height - r);
        p.curveTo(x + width, y + height - k, x + width - k, y + height, x + width - r, y + height);
        p.lineTo(x + r, y + height);
        p.curveTo(x + k, y + height, x, y + height - k, x, y + height - r);
        p.lineTo(x, y + r);
        p.curveTo(x, y + k, x + k, y, x + r, y);
        p.closePath();
        return p;
    }

    /** An ellipse about a centre. */
    public static Shape ellipse(double cx, double cy, double rx, double ry) {
        return new Ellipse2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry);
    }

    /** A circle about a centre. */
    public static Shape circle(double cx, double cy, double r) {
        return ellipse(cx, cy, r, r);
    }

    /** A path that unites what is appended to it. */
    public static Path2D union(Shape... shapes) {
        Path2D p = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Shape s : shapes) {
            p.append(s, false);
        }
        return p;
    }

    /** A shape scaled and turned about the origin, then moved. */
    public static Shape place(Shape shape, double x, double y, double scaleX, double scaleY, double degrees) {
        AffineTransform t = AffineTransform.getTranslateInstance(x, y);
        t.rotate(Math.toRadians(degrees));
        t.scale(scaleX, scaleY);
        return t.createTransformedShape(shape);
    }

    /** A closed smooth curve through points. */
    public static Path2D spline(double... xy) {
        return Spline.through(xy, new boolean[xy.length / 2], true);
    }

    /** An open smooth curve through points. */
    public static Path2D curve(double... xy) {
        return Spline.through(xy, new boolean[xy.length / 2], false);
    }

    /** A limb: two circles and what lies between them, in one convex outline. */
    public static Shape limb(double x0, double y0, double r0, double x1, double y1, double r1) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        if (length <= Math.abs(r0 - r1) + 1e-6) {
            return r0 > r1 ? circle(x0, y0, r0) : circle(x1, y1, r1);
        }
        double a = Math.atan2(y1 - y0, x1 - x0);
        double b = Math.acos((r0 - r1) / length);
        Path2D p = new Path2D.Double();
        int steps = 10;
        for (int i = 0; i <= steps; i++) {
            double t = a + b + (2 * Math.PI - 2 * b) * i / steps;
            double x = x0 + r0 * Math.cos(t);
            double y = y0 + r0 * Math.sin(t);
            if (i == 0) {
                p.moveTo(x, y);
            } else {
                p.lineTo(x, y);
            }
        }
        for (int i = 0; i <= steps; i++) {
            double t = a - b + 2 * b * i / steps;
            p.lineTo(x1 + r1 * Math.cos(t), y1 + r1 * Math.sin(t));
        }
        p.closePath();
        return p;
    }

    /** Several limbs in a row: x, y, radius triples. */
    public static Shape limbs(double... xyr) {
        Path2D p = union();
        for (int i = 0; i + 5 < xyr.length; i += 3) {
            p.append(limb(xyr[i], xyr[i + 1], xyr[i + 2], xyr[i + 3], xyr[i + 4], xyr[i + 5]), false);
        }
        return p;
    }

    /** A thin lens, pointed at both ends. */
    public static Path2D lens(double cx, double cy, double width, double height) {
        Path2D p = new Path2D.Double();
        p.moveTo(cx - width / 2, cy + height * .1);
        p.curveTo(
                cx - width * .25,
                cy - height * .55,
                cx + width * .2,
                cy - height * .5,
                cx + width / 2,
                cy + height * .05);
        p.curveTo(
                cx + width * .2,
                cy + height * .5,
                cx - width * .2,
                cy + height * .45,
                cx - width / 2,
                cy + height * .1);
        p.closePath();
        return p;
    }

    /** An uneven round outline. */
    public static Path2D blob(double cx, double cy, double rx, double ry, int seed, int points, double rough) {
        double[] xy = new double[2 * points];
        for (int i = 0; i < points; i++) {
            double a = 2 * Math.PI * i / points;
            double k = 1 + rough * (2 * Noise.at(i, seed) - 1);
            xy[2 * i] = cx + Math.cos(a) * rx * k;
            xy[2 * i + 1] = cy + Math.sin(a) * ry * k;
        }
        return spline(xy);
    }
}
