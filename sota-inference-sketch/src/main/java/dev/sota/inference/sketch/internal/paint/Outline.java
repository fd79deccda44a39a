package dev.sota.inference.sketch.internal.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/** Follows the outline of a shape in straight steps, in pixels: curves become chords that are nowhere far from them. */
final class Outline {
    /** How far a chord may be from its curve, in pixels. */
    private static final double FLATNESS = 0.04;

    private static final int MOST_CHORDS = 256;

    private Outline() {}

    /** Takes the points of one line after another. */
    interface Pen {
        /** Begins a line. */
        void move(double x, double y);

        /** Draws on. */
        void line(double x, double y);

        /** Ends the line, with a last step to where it began if it is closed. */
        void end(boolean closed);
    }

    /** Follows a shape and gives its winding rule. */
    static int follow(Shape shape, AffineTransform toPixels, Pen pen) {
        PathIterator path = shape.getPathIterator(toPixels);
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(p);
            if (kind == PathIterator.SEG_CLOSE) {
                pen.end(true);
                x = startX;
                y = startY;
                // What follows without a new beginning goes on from here.
                pen.move(x, y);
                continue;
            }
            int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            if (kind == PathIterator.SEG_MOVETO) {
                pen.end(false);
                startX = p[0];
                startY = p[1];
                pen.move(p[0], p[1]);
            } else if (kind == PathIterator.SEG_LINETO) {
                pen.line(p[0], p[1]);
            } else if (kind == PathIterator.SEG_QUADTO) {
                quadratic(x, y, p, pen);
            } else {
                cubic(x, y, p, pen);
            }
            x = p[last];
            y = p[last + 1];
        }
        pen.end(false);
        return path.getWindingRule();
    }

    private static void quadratic(double x, double y, double[] p, Pen pen) {
        int n = chords(0.25 * Math.hypot(x - 2 * p[0] + p[2], y - 2 * p[1] + p[3]));
        for (int i = 1; i < n; i++) {
            double t = (double) i / n;
            double s = 1 - t;
            pen.line(s * s * x + 2 * s * t * p[0] + t * t * p[2], s * s * y + 2 * s * t * p[1] + t * t * p[3]);
        }
        pen.line(p[2], p[3]);
    }

    private static void cubic(double x, double y, double[] p, Pen pen) {
        double bend = Math.max(
                Math.hypot(x - 2 * p[0] + p[2], y - 2 * p[1] + p[3]),
                Math.hypot(p[0] - 2 * p[2] + p[4], p[1] - 2 * p[3] + p[5]));
        int n = chords(0.75 * bend);
        for (int i = 1; i < n; i++) {
            double t = (double) i / n;
            double s = 1 - t;
            double a = s * s * s;
            double b = 3 * s * s * t;
            double c = 3 * s * t * t;
            double d = t * t * t;
            pen.line(a * x + b * p[0] + c * p[2] + d * p[4], a * y + b * p[1] + c * p[3] + d * p[5]);
        }
        pen.line(p[4], p[5]);
    }

    /** A chord of a piece of length 1/n is at most (1/8) max|B''| / n^2 from the curve. */
    private static int chords(double eighthOfSecondDerivative) {
        double n = Math.ceil(Math.sqrt(eighthOfSecondDerivative / FLATNESS));
        return n >= 1 ? (int) Math.min(n, MOST_CHORDS) : 1;
    }
}
