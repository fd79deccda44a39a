package dev.sota.inference.sketch.internal.shape;

import java.awt.geom.Path2D;

/** Catmull-Rom curves (E. Catmull, R. Rom, 1974) with corners, as cubic paths. */
final class Spline {
    private Spline() {}

    static Path2D through(double[] xy, boolean[] corner, boolean closed) {
        int n = xy.length / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        int pieces = closed ? n : n - 1;
        for (int a = 0; a < pieces; a++) {
            int b = (a + 1) % n;
            int before = closed ? (a + n - 1) % n : Math.max(0, a - 1);
            int after = closed ? (a + 2) % n : Math.min(n - 1, a + 2);
            double[] start = tangent(xy, before, b, corner[a], a, b);
            double[] end = tangent(xy, a, after, corner[b], a, b);
            path.curveTo(
                    xy[2 * a] + start[0],
                    xy[2 * a + 1] + start[1],
                    xy[2 * b] - end[0],
                    xy[2 * b + 1] - end[1],
                    xy[2 * b],
                    xy[2 * b + 1]);
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    /** A sixth of the chord between the neighbours, never longer than half the piece, so that curves do not loop. */
    private static double[] tangent(double[] xy, int from, int to, boolean corner, int a, int b) {
        if (corner) {
            return new double[2];
        }
        double x = (xy[2 * to] - xy[2 * from]) / 6;
        double y = (xy[2 * to + 1] - xy[2 * from + 1]) / 6;
        double limit = Math.hypot(xy[2 * b] - xy[2 * a], xy[2 * b + 1] - xy[2 * a + 1]) / 2;
        double length = Math.hypot(x, y);
        double k = length > limit ? limit / length : 1;
        return new double[] {x * k, y * k};
    }
}
