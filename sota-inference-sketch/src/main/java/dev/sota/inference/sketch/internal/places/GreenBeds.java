package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Leaves;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.subjects.Props;
import java.awt.geom.Path2D;

/** What grows in a greenhouse along its path: tomatoes at canes, flowers, salads, pots; palms in the tall ones. */
final class GreenBeds {
    private final LongHall h;
    private final boolean palms;
    private final double in;
    private final double out;

    GreenBeds(LongHall h, boolean palms) {
        this.h = h;
        this.palms = palms;
        this.in = palms ? 1.9 : 1.45;
        this.out = h.half() - .14;
    }

    private double roll(int part, double z, int side) {
        return Scenery.roll(h.stage(), part, (int) (z * 20) + (side > 0 ? 1000 : 0));
    }

    /** One stretch of a bed, from the wall to the path. */
    void bed(GroupBuilder g, int side, double z) {
        Solids solids = h.solids();
        double x0 = side > 0 ? in : -out;
        double x1 = side > 0 ? out : -in;
        int wood = h.room().thing(.48, .06, 58);
        solids.shade(g, x0, x1, z - .1, z + 1.2);
        solids.box(g, x0, x1, 0, .42, z, z + 1.22, Kind.WOOD, wood);
        g.fill(
                h.eye().level(x0 + .06, z + .05, x1 - .06, z + 1.2, .425),
                Kind.EARTH,
                h.room().thing(.30, .04, 50),
                h.room().thing(.36, .045, 50));
        int kind = (int) (roll(4211, z, side) * 4) % 4;
        for (int i = 0; i < 3; i++) {
            double x = side * (out - .35 - (out - in - .6) * i / 2);
            double dz = z + .75 - .25 * i;
            if (palms) {
                palm(g, x, dz, i, side);
            } else {
                crop(g, x, dz, kind, i, side);
            }
        }
    }

    private void crop(GroupBuilder g, double x, double z, int kind, int row, int side) {
        double[] at = h.eye().at(x, .42, z);
        double k = h.eye().scale(z);
        int seed = (int) (roll(4212, z, side) * 1000);
        switch (kind) {
            case 0 -> tomato(g, at, k, (1.5 - .25 * row), seed);
            case 1 -> flowers(g, at, k, seed);
            case 2 -> salad(g, at, k, seed);
            default -> {
                int pot = h.room().thing(.56, .10, 42);
                double q = (1.15 - .2 * row) * k / 100;
                g.add(Props.potPlant(leaf(.52, seed), pot, seed).at(at[0], at[1], q, q));
            }
        }
    }

    private int leaf(double light, int seed) {
        return h.room().thing(light, .12, 132 + seed % 24);
    }

    private void tomato(GroupBuilder g, double[] at, double k, double tall, int seed) {
        g.line(
                Paths.line(at[0], at[1], at[0], at[1] - tall * 1.06 * k),
                Math.max(1, .03 * k),
                Kind.WOOD,
                h.room().thing(.60, .07, 80));
        int green = leaf(.46, seed);
        for (int i = 0; i < 4; i++) {
            double y = at[1] - tall * (.22 + .24 * i) * k;
            double r = (.30 - .035 * i) * k;
            g.fill(
                    Plants.tuft(at[0] + (i % 2 == 0 ? .06 : -.06) * k, y, r, r * .62, seed + i),
                    Kind.LEAF,
                    OkLab.lighten(green, .03 * i),
                    OkLab.lighten(green, -.06));
        }
        Path2D ripe = Paths.union();
        for (int i = 0; i < 6; i++) {
            double fx = at[0] + .24 * k * Math.sin(i * 2.4 + seed);
            double fy = at[1] - tall * (.18 + .12 * i) * k;
            ripe.append(Paths.circle(fx, fy, .065 * k), false);
        }
        int red = h.room().thing(.58, .19, 32);
        g.fill(ripe, Kind.LEAF, OkLab.lighten(red, .04), OkLab.lighten(red, -.06));
    }

    private void flowers(GroupBuilder g, double[] at, double k, int seed) {
        int green = leaf(.44, seed);
        g.fill(
                Plants.tuft(at[0], at[1] - .2 * k, .36 * k, .26 * k, seed),
                Kind.LEAF,
                green,
                OkLab.lighten(green, -.07));
        double[] hues = {350, 25, 85, 310, 60};
        int petal = h.room().thing(.72, .16, hues[seed % 5]);
        for (int i = 0; i < 6; i++) {
            double fx = at[0] + .32 * k * Math.sin(i * 2.1 + seed);
            double fy = at[1] - (.3 + .18 * Math.abs(Math.cos(i * 1.7 + seed))) * k;
            g.fill(Leaves.bloom(fx, fy, .1 * k, 5, i), Kind.LEAF, OkLab.lighten(petal, .03 * (i % 3)));
            g.fill(Paths.circle(fx, fy, .03 * k), Kind.LEAF, h.room().thing(.84, .14, 90));
        }
    }

    private void salad(GroupBuilder g, double[] at, double k, int seed) {
        int green = h.room().thing(.62, .14, 125);
        for (int i = 0; i < 7; i++) {
            double turn = -170 + 160 * i / 6.0;
            g.fill(
                    Leaves.broad(at[0], at[1], (.34 + .06 * (i % 2)) * k, .2 * k, turn, seed + i),
                    Kind.LEAF,
                    OkLab.lighten(green, .05 * (i % 3) - .04),
                    OkLab.lighten(green, -.1));
        }
    }

    private void palm(GroupBuilder g, double x, double z, int row, int side) {
        double[] at = h.eye().at(x, .42, z);
        double k = h.eye().scale(z);
        int seed = (int) (roll(4213 + row, z, side) * 1000);
        int green = leaf(.42, seed);
        if (row == 0 && roll(4216, z, side) < .7) {
            double tall = (2.7 + 1.3 * roll(4217, z, side)) * k;
            g.add(Props.palm(at[0], at[1], tall, seed, green, h.room().thing(.42, .05, 55)));
        } else if (row == 1) {
            for (int i = 0; i < 7; i++) {
                g.fill(
                        Leaves.broad(at[0], at[1], (1.0 + .3 * (i % 2)) * k, .34 * k, -160 + 140 * i / 6.0, seed + i),
                        Kind.LEAF,
                        OkLab.lighten(green, .05 * (i % 3)),
                        OkLab.lighten(green, -.08));
            }
        } else {
            g.fill(
                    Leaves.fern(at[0], at[1], .75 * k, seed),
                    Kind.LEAF,
                    OkLab.lighten(green, .09),
                    OkLab.lighten(green, -.02));
        }
        g.add(new Node.Glow(at[0], at[1], .5 * k, .2, OkLab.lch(.16, .03, 140), .5));
    }
}
