package dev.sota.inference.sketch.internal.shape;

import dev.sota.inference.sketch.internal.noise.Noise;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** Outlines of trees, leaves and grasses. */
public final class Plants {
    private Plants() {}

    /** Appends a conifer standing at a point; {@code width} is its width over its height. */
    public static void conifer(Path2D path, double x, double y, double height, double width, int seed, int tiers) {
        double half = height * width / 2;
        List<double[]> right = side(x, y, height, half, seed, tiers, 1);
        List<double[]> left = side(x, y, height, half, seed, tiers, -1);
        path.moveTo(x, y - height);
        for (double[] q : right) {
            path.lineTo(q[0], q[1]);
        }
        path.lineTo(x + height * .016, y - height * .06);
        path.lineTo(x + height * .02, y + 2);
        path.lineTo(x - height * .02, y + 2);
        path.lineTo(x - height * .016, y - height * .06);
        for (int i = left.size() - 1; i >= 0; i--) {
            path.lineTo(left.get(i)[0], left.get(i)[1]);
        }
        path.closePath();
    }

    private static List<double[]> side(double x, double y, double height, double half, int seed, int tiers, int sign) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < tiers; i++) {
            double t = (i + 1.0) / tiers;
            double jitter = .72 + .5 * Noise.at(seed * 31 + i, 10 - sign);
            double w = half * Math.pow(t, .85) * jitter;
            double tier = y - height * .93 + height * .93 * Math.pow(t, 1.02) - height * .06;
            double tip = tier + height * .035 * (.6 + Noise.at(seed + i, 1 - sign));
            points.add(new double[] {x + sign * w * .62, tip - height * .055});
            points.add(new double[] {x + sign * w, tip});
            points.add(new double[] {x + sign * w * .34, tier - height * .006});
        }
        return points;
    }

    /** Conifers along a ridge, in clumps. */
    public static Path2D forest(
            Ridge ridge, double from, double to, double gap, double low, double high, int seed, double density) {
        Path2D p = Paths.union();
        int i = 0;
        for (double x = from; x < to; i++) {
            double clump = Noise.smooth(x / 130, seed + 77);
            double h = low + (high - low) * Math.pow(Noise.at(i, seed), 1.3) * (.5 + .9 * clump);
            if (clump > 1 - density) {
                int tiers = h > 60 ? 11 : h > 28 ? 7 : 4;
                conifer(p, x, ridge.at(x) + h * .05, h, .30 + .16 * Noise.at(i, seed + 2), seed * 7 + i, tiers);
            }
            x += gap * (.45 + 1.1 * Noise.at(i, seed + 1));
        }
        return p;
    }

    /** A tuft of leaves with a scalloped edge. */
    public static Path2D tuft(double cx, double cy, double rx, double ry, int seed) {
        Path2D p = Paths.union(Paths.ellipse(cx, cy, rx * .86, ry * .86));
        double small = Math.min(rx, ry);
        int n = (int) Math.max(9, Math.PI * (rx + ry) / (small * .42));
        for (int i = 0; i < n; i++) {
            double a = 2 * Math.PI * (i + .5 * Noise.at(i, seed)) / n;
            double r = small * (.20 + .17 * Noise.at(i, seed + 1));
            double k = .80 + .1 * Noise.at(i, seed + 2);
            p.append(Paths.circle(cx + Math.cos(a) * rx * k, cy + Math.sin(a) * ry * k, r), false);
        }
        return p;
    }

    /** A row of round trees along a ridge. */
    public static Path2D grove(Ridge ridge, double from, double to, int count, double low, double high, int seed) {
        Path2D p = Paths.union();
        for (int i = 0; i < count; i++) {
            double x = from + (to - from) * Noise.at(i, seed);
            double h = low + (high - low) * Noise.at(i, seed + 1);
            p.append(tuft(x, ridge.at(x) - h * .4, h * 1.3, h, seed + i), false);
        }
        return p;
    }

    /** Appends a branch and its children. */
    static void branch(Path2D p, double x, double y, double angle, double length, double width, int depth, int seed) {
        double x1 = x + Math.cos(angle) * length;
        double y1 = y + Math.sin(angle) * length;
        p.append(Paths.limb(x, y, width, x1, y1, width * .68), false);
        if (depth == 0) {
            return;
        }
        int children = Noise.at(seed, depth) > .35 ? 2 : 3;
        for (int i = 0; i < children; i++) {
            double turn = (i - (children - 1) / 2.0) * (.62 + .35 * Noise.at(seed * 3 + i, 7))
                    + (Noise.at(seed * 5 + i, 3) - .5) * .4;
            double next = angle * .92 + (-Math.PI / 2) * .08 + turn;
            double size = length * (.68 + .18 * Noise.at(seed + i, 1));
            branch(p, x1, y1, next, size, width * .66, depth - 1, seed * 4 + i + 1);
        }
    }

    /** A trunk with bare branches, standing at a point. */
    public static Path2D trunk(double x, double y, double height, int seed, int depth) {
        Path2D p = Paths.union();
        double lean = .06 * (Noise.at(seed, 9) - .5);
        branch(p, x, y, -Math.PI / 2 + lean, height * .30, height * .030, depth, seed);
        p.append(
                Paths.polygon(
                        x - height * .07,
                        y,
                        x - height * .03,
                        y - height * .05,
                        x - height * .027,
                        y - height * .22,
                        x + height * .027,
                        y - height * .22,
                        x + height * .032,
                        y - height * .05,
                        x + height * .075,
                        y),
                false);
        return p;
    }

    /** Blades of grass along a line. */
    public static Path2D grass(double from, double to, double y, double height, double gap, int seed, double lean) {
        Path2D p = Paths.union();
        int i = 0;
        for (double x = from; x < to; i++) {
            double h = height * (.35 + .65 * Noise.at(i, seed)) * (.55 + .6 * Noise.smooth(x / 60, seed + 5));
            blade(p, x, y + 4, h, (Noise.at(i, seed + 1) - .5) * h * .7 + lean * h, 1.1 + h * .03);
            x += gap * (.3 + 1.4 * Noise.at(i, seed + 2));
        }
        return p;
    }

    private static void blade(Path2D p, double x, double y, double height, double lean, double width) {
        p.moveTo(x - width, y);
        p.quadTo(x - width * .3 + lean * .25, y - height * .6, x + lean, y - height);
        p.quadTo(x + width * .9 + lean * .25, y - height * .5, x + width, y);
        p.closePath();
    }

    /** Reeds, some with heads. */
    public static Path2D reeds(double from, double to, double y, double height, int count, int seed) {
        Path2D p = Paths.union();
        for (int i = 0; i < count; i++) {
            double x = from + (to - from) * Noise.at(i, seed);
            double h = height * (.45 + .55 * Noise.at(i, seed + 1));
            double lean = (Noise.at(i, seed + 2) - .5) * h * .42;
            double w = 1 + h * .011;
            blade(p, x, y, h, lean, w);
            if (Noise.at(i, seed + 3) < .3) {
                double angle = Math.toDegrees(Math.atan2(lean * 1.25, h));
                p.append(
                        Paths.place(
                                Paths.rounded(-w * 1.7, -h * .17, w * 3.4, h * .13, w * 1.7),
                                x + lean * .93,
                                y - h * .90,
                                1,
                                1,
                                angle),
                        false);
            }
        }
        return p;
    }
}
