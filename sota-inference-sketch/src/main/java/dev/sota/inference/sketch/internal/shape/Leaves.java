package dev.sota.inference.sketch.internal.shape;

import dev.sota.inference.sketch.internal.noise.Noise;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Single leaves, ferns and blooms, for foregrounds. */
public final class Leaves {
    private Leaves() {}

    /** A long broad leaf from a point, in degrees clockwise from the right; its edge is torn in places. */
    public static Shape broad(double x, double y, double length, double width, double degrees, int seed) {
        double w = width / 2;
        Path2D p = new Path2D.Double();
        p.moveTo(0, 0);
        int n = 6;
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 1; i <= n; i++) {
                int k = side < 0 ? i : n - i;
                double t = k / (double) n;
                double belly = w * Math.pow(Math.sin(Math.PI * Math.pow(t, .8)), .8);
                double px = length * t;
                double bend = -length * .10 * Math.sin(Math.PI * t);
                if (k > 0 && k < n && Noise.at(i * 3 + side, seed) < .4) {
                    p.lineTo(px - length * .03, bend + side * belly * .35);
                }
                p.lineTo(px, bend + side * belly);
            }
        }
        p.closePath();
        return Paths.place(p, x, y, 1, 1, degrees);
    }

    /** A fern: leaves that arch out of one point on both sides. */
    public static Path2D fern(double x, double y, double size, int seed) {
        Path2D all = Paths.union();
        int fronds = 7;
        for (int i = 0; i < fronds; i++) {
            double a = -165 + 150.0 * i / (fronds - 1) + 12 * (Noise.at(i, seed) - .5);
            double l = size * (.75 + .4 * Noise.at(i, seed + 1));
            frond(all, x, y, l, Math.toRadians(a));
        }
        return all;
    }

    private static void frond(Path2D all, double x, double y, double length, double angle) {
        double px = x;
        double py = y;
        int n = 9;
        double droop = Math.cos(angle) * .11;
        double a = angle;
        for (int i = 0; i < n; i++) {
            double step = length / n;
            double nx = px + Math.cos(a) * step;
            double ny = py + Math.sin(a) * step;
            double leaf = length * .22 * Math.sin(Math.PI * (i + .7) / (n + .6));
            for (int side = -1; side <= 1; side += 2) {
                double b = a + side * 1.05;
                all.append(Paths.polygon(px, py, px + Math.cos(b) * leaf, py + Math.sin(b) * leaf, nx, ny), false);
            }
            all.append(Paths.limb(px, py, length * .012, nx, ny, length * .01), false);
            px = nx;
            py = ny;
            a += droop + (Math.cos(a) >= 0 ? .1 : -.1);
        }
    }

    /** A bloom seen from the front: petals round a middle of their own. */
    public static Path2D bloom(double x, double y, double radius, int petals, double turn) {
        Path2D all = Paths.union();
        for (int i = 0; i < petals; i++) {
            double a = 360.0 * i / petals + turn;
            all.append(Paths.place(Paths.ellipse(radius * .62, 0, radius * .46, radius * .26), x, y, 1, 1, a), false);
        }
        return all;
    }

    /** A tulip's cup on the end of its stem. */
    public static Path2D cup(double x, double y, double size) {
        return Paths.spline(
                x - size * .42,
                y - size,
                x - size * .2,
                y - size * .72,
                x,
                y - size * 1.06,
                x + size * .2,
                y - size * .72,
                x + size * .42,
                y - size,
                x + size * .46,
                y - size * .4,
                x,
                y,
                x - size * .46,
                y - size * .4);
    }
}
