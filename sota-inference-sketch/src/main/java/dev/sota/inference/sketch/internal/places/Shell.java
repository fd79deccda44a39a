package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;

/** The shell of a house that is being built: floors on columns, some bays walled, steel that sticks out, a scaffold. */
final class Shell {
    private static final double Z = 24;
    private static final double STOREY = 3.1;
    private static final double BAY = 3.4;

    private final Yard yard;
    private final Stage s;
    private final Pinhole eye;
    private final boolean old;
    private final double left;
    private final int bays;
    private final int storeys;

    Shell(Yard yard, boolean old) {
        this.yard = yard;
        this.s = yard.s();
        this.eye = yard.eye();
        this.old = old;
        this.bays = 5 + s.look().pick(4821, 2);
        this.storeys = 3;
        double middle = -s.side() * (s.height() > s.width() ? 2.5 : 6.5);
        this.left = middle - bays * BAY / 2;
    }

    void build() {
        GroupBuilder g = new GroupBuilder();
        frame(g);
        s.layer("shell", .34, g, s.rim(1.3, .35));
        GroupBuilder tubes = new GroupBuilder();
        scaffold(tubes);
        tubes.add(Scenery.mist(s, eye.y() - 10, eye.y() + 34, .25, 4822));
        s.layer("scaffold", .36, tubes);
    }

    private int stone(double lightness) {
        return old ? yard.seen(lightness, .035, 80, Z) : yard.seen(lightness, .012, 90, Z);
    }

    private void frame(GroupBuilder g) {
        int bare = stone(.72);
        int inside = stone(.44);
        int brick = old ? stone(.76) : yard.seen(.60, .09, 40, Z);
        double right = left + bays * BAY;
        for (int f = 0; f < storeys; f++) {
            double y = f * STOREY;
            // The last floor is only begun.
            int until = f == storeys - 1 ? bays - 2 : bays;
            double a = s.side() > 0 ? left : right - until * BAY;
            double b = a + until * BAY;
            g.fill(eye.facing(a, y, b, y + STOREY, Z + 1.2), Kind.WALL, OkLab.lighten(inside, -.04), inside);
            for (int i = 0; i < until; i++) {
                double x = a + i * BAY;
                double roll = Scenery.roll(s, 4823, f * 9 + i);
                if (roll < .34 || old && f < 2) {
                    g.fill(eye.facing(x, y, x + BAY, y + STOREY, Z + .1), Kind.WALL, brick, OkLab.lighten(brick, -.04));
                    opening(g, x + BAY / 2, y, inside);
                } else if (roll < .62) {
                    g.fill(eye.facing(x, y, x + BAY, y + .5 + 1.4 * roll, Z + .1), Kind.WALL, brick);
                } else if (s.dark() && roll > .86) {
                    double[] at = eye.at(x + BAY / 2, y + 2.2, Z);
                    g.add(Node.Glow.of(at[0], at[1], 2.4 * eye.scale(Z), OkLab.lch(.9, .11, 80), .6));
                }
            }
            for (int i = 0; i <= until; i++) {
                double x = a + i * BAY;
                g.fill(
                        eye.facing(x - .2, y, x + .2, y + STOREY, Z),
                        Kind.WALL,
                        OkLab.lighten(bare, .03),
                        OkLab.lighten(bare, -.04));
            }
            g.fill(
                    eye.facing(a - .35, y + STOREY - .3, b + .35, y + STOREY, Z - .1),
                    Kind.WALL,
                    OkLab.lighten(bare, .05));
            g.fill(
                    eye.facing(a - .35, y + STOREY - .45, b + .35, y + STOREY - .3, Z - .1),
                    Kind.SHADOW,
                    OkLab.alpha(inside, .5));
        }
        if (!old) {
            steel(g, right);
        }
    }

    private void opening(GroupBuilder g, double x, double y, int inside) {
        if (old) {
            Path2D arch = Paths.rounded(x - .6, y + .5, 1.2, 2, .6);
            g.fill(yard.upright(arch, 0, Z + .05), Kind.WALL, OkLab.lighten(inside, -.1));
        } else {
            g.fill(eye.facing(x - .8, y + .9, x + .8, y + 2.3, Z + .05), Kind.WALL, OkLab.lighten(inside, -.08));
        }
    }

    /** Rods of steel where the next columns will stand. */
    private void steel(GroupBuilder g, double right) {
        Path2D rods = new Path2D.Double();
        int until = bays - 2;
        double a = s.side() > 0 ? left : right - until * BAY;
        for (int i = 0; i <= bays; i++) {
            double x = left + i * BAY;
            boolean high = x > a - .1 && x < a + until * BAY + .1;
            double y = (high ? storeys : storeys - 1) * STOREY;
            for (double dx : new double[] {-.16, 0, .16}) {
                double[] foot = eye.at(x + dx, y, Z);
                double[] top = eye.at(x + dx * 1.3, y + .9, Z);
                rods.append(Paths.line(foot[0], foot[1], top[0], top[1]), false);
            }
        }
        g.line(rods, 1.1, Kind.METAL, yard.seen(.46, .08, 42, Z));
    }

    /** Tubes, planks, braces and ladders before two thirds of the front. */
    private void scaffold(GroupBuilder g) {
        double z = Z - 1.6;
        double from = s.side() > 0 ? left - .6 : left + BAY * 2;
        double to = s.side() > 0 ? left + BAY * (bays - 2) : left + bays * BAY + .6;
        int tube = old ? yard.seen(.50, .07, 60, z) : yard.seen(.78, .01, 240, z);
        int plank = yard.seen(.66, .09, 68, z);
        double step = 2.2;
        Path2D tubes = new Path2D.Double();
        double top = storeys * STOREY + .9;
        int i = 0;
        for (double x = from; x <= to + .01; x += step, i++) {
            append(tubes, x, 0, x, top, z);
            if (i % 2 == 0 && x + step <= to) {
                for (int f = 0; f < storeys; f++) {
                    append(tubes, x, f * STOREY + .1, x + step, (f + 1) * STOREY - .5, z);
                }
            }
        }
        for (int f = 1; f <= storeys; f++) {
            append(tubes, from, f * STOREY + .5, to, f * STOREY + .5, z);
        }
        double k = eye.scale(z);
        g.line(tubes, Math.max(1.1, (old ? .14 : .08) * k), Kind.METAL, tube);
        for (int f = 1; f <= storeys; f++) {
            double y = f * STOREY - .55;
            g.fill(eye.facing(from - .3, y, to + .3, y + .16, z - .1), Kind.WOOD, plank, OkLab.lighten(plank, -.08));
        }
        ladder(g, from + step * 1.5, 0, z, plank);
        ladder(g, from + step * 2.5, STOREY - .4, z, plank);
        if (!old && s.look().chance(4824, .7)) {
            int net = yard.seen(.60, .11, s.look().chance(4825, .5) ? 150 : 245, z);
            g.fill(
                    eye.facing(to - step * 2, .4 + STOREY, to, top - .5, z - .15),
                    Kind.CLOTH,
                    OkLab.alpha(OkLab.lighten(net, .06), .72),
                    OkLab.alpha(net, .6));
        }
    }

    private void ladder(GroupBuilder g, double x, double y, double z, int wood) {
        Path2D rungs = new Path2D.Double();
        append(rungs, x, y, x + .7, y + STOREY, z);
        append(rungs, x + .45, y, x + 1.15, y + STOREY, z);
        for (double t = .1; t < 1; t += .12) {
            append(rungs, x + .7 * t, y + STOREY * t, x + .45 + .7 * t, y + STOREY * t, z);
        }
        g.line(rungs, 1.3, Kind.WOOD, OkLab.lighten(wood, -.06));
    }

    private void append(Path2D path, double x0, double y0, double x1, double y1, double z) {
        double[] a = eye.at(x0, y0, z);
        double[] b = eye.at(x1, y1, z);
        path.append(Paths.line(a[0], a[1], b[0], b[1]), false);
    }
}
