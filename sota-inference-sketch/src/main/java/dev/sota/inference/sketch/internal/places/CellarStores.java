package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;

/** What is kept below the ground: casks and bottles, or jars, boxes and the boiler of a house. */
final class CellarStores {
    private static final int STAVES = 18;

    private CellarStores() {}

    /** A cask that lies on its cradle, its head to the way between. */
    static void cask(LongHall h, GroupBuilder g, int side, double z) {
        Pinhole eye = h.eye();
        int oak = h.room().thing(.46, .085, 55);
        double front = side * (h.half() - 1.05);
        double back = side * h.half();
        double y = .78;
        double r = .6;
        double[] floor = eye.at(side * (h.half() - .5), 0, z);
        g.add(new Node.Glow(floor[0], floor[1], .9 * eye.scale(z), .25, OkLab.lch(.12, .03, 50), .8));
        h.solids()
                .box(
                        g,
                        Math.min(front, back),
                        Math.max(front, back),
                        0,
                        .2,
                        z - .55,
                        z - .4,
                        Kind.WOOD,
                        OkLab.lighten(oak, -.12));
        h.solids()
                .box(
                        g,
                        Math.min(front, back),
                        Math.max(front, back),
                        0,
                        .2,
                        z + .4,
                        z + .55,
                        Kind.WOOD,
                        OkLab.lighten(oak, -.12));
        for (int i = 0; i < STAVES; i++) {
            double a = 2 * Math.PI * i / STAVES;
            double b = 2 * Math.PI * (i + 1.06) / STAVES;
            double up = Math.cos((a + b) / 2);
            g.fill(
                    eye.quad(
                            front,
                            y + r * Math.cos(a),
                            z + r * Math.sin(a),
                            front,
                            y + r * Math.cos(b),
                            z + r * Math.sin(b),
                            back,
                            y + r * .94 * Math.cos(b),
                            z + r * .94 * Math.sin(b),
                            back,
                            y + r * .94 * Math.cos(a),
                            z + r * .94 * Math.sin(a)),
                    Kind.WOOD,
                    OkLab.lighten(oak, -.04 + .09 * up));
        }
        head(h, g, front, z, oak);
        double[] tap = eye.at(front - side * .06, y - r * .55, z);
        g.fill(
                Paths.circle(tap[0], tap[1], .06 * eye.scale(z)),
                Kind.METAL,
                h.room().thing(.70, .11, 80));
    }

    /** The boards of a cask's end within its hoop. */
    private static void head(LongHall h, GroupBuilder g, double front, double z, int oak) {
        Pinhole eye = h.eye();
        double y = .78;
        double r = .6;
        Path2D rim = ring(eye, front, y, z, r);
        g.fill(rim, Kind.WOOD, OkLab.lighten(oak, -.15));
        GroupBuilder head = new GroupBuilder()
                .clip()
                .fill(
                        ring(eye, front, y, z, r * .88),
                        Material.of(Kind.WOOD, OkLab.lighten(oak, .11), OkLab.lighten(oak, .02)));
        for (int i = -3; i <= 3; i++) {
            double[] p = eye.at(front, y - r, z + i * .16);
            double[] q = eye.at(front, y + r, z + i * .16);
            head.line(Paths.line(p[0], p[1], q[0], q[1]), 1, Kind.WOOD, OkLab.alpha(OkLab.lighten(oak, -.12), .6));
        }
        g.add(head.build());
        g.line(rim, Math.max(1, .05 * eye.scale(z)), Kind.METAL, h.room().thing(.26, .02, 60));
    }

    private static Path2D ring(Pinhole eye, double x, double y, double z, double r) {
        double[] xyz = new double[3 * 28];
        for (int i = 0; i < 28; i++) {
            double a = 2 * Math.PI * i / 28;
            xyz[3 * i] = x;
            xyz[3 * i + 1] = y + r * Math.cos(a);
            xyz[3 * i + 2] = z + r * Math.sin(a);
        }
        return eye.quad(xyz);
    }

    /** Bottles in a rack along a wall, their bottoms to the way between. */
    static void bottles(LongHall h, GroupBuilder g, int side) {
        double x = side * (h.half() - .35);
        int wood = h.room().thing(.34, .06, 48);
        double far = h.length() - 2.6;
        for (double z1 = far; z1 > 4.4; z1 -= 1.5) {
            h.solids()
                    .box(
                            g,
                            Math.min(x, side * h.half()),
                            Math.max(x, side * h.half()),
                            0,
                            1.75,
                            z1 - 1.4,
                            z1,
                            Kind.WOOD,
                            wood);
            Path2D[] glass = {Paths.union(), Paths.union(), Paths.union()};
            for (int row = 0; row < 7; row++) {
                for (int i = 0; i < 6; i++) {
                    double roll = Scenery.roll(h.stage(), 3921 + row, i + (int) (z1 * 10));
                    if (roll < .85) {
                        glass[(int) (roll * 3.5) % 3].append(
                                ring(h.eye(), x - side * .01, .16 + .235 * row, z1 - .15 - .22 * i, .085), false);
                    }
                }
            }
            double[] hues = {145, 25, 110};
            for (int i = 0; i < 3; i++) {
                int c = h.room().thing(.36, .09, hues[i]);
                g.fill(glass[i], Kind.GLASS, OkLab.lighten(c, .1), OkLab.lighten(c, -.06));
            }
        }
    }

    /** Beams of the floor above, and the pipes under them. */
    static void joists(LongHall h, GroupBuilder g) {
        int wood = h.room().thing(.44, .06, 55);
        h.ceiling(g, Kind.WOOD, OkLab.lighten(wood, -.08));
        for (double z = h.length() - .4; z > 1.4; z -= .9) {
            h.solids().box(g, -h.half(), h.half(), h.wall() - .2, h.wall(), z, z + .14, Kind.WOOD, wood);
        }
        int copper = h.room().thing(.56, .10, 45);
        int iron = h.room().thing(.52, .02, 240);
        for (int i = 0; i < 3; i++) {
            double x = h.away() * (h.half() - .3 - .28 * i);
            double[] a = h.eye().at(x, h.wall() - .32, h.length());
            double[] b = h.eye().at(x, h.wall() - .32, LongHall.NEAR);
            double w = i == 1 ? .5 : .32;
            int c = i == 1 ? iron : copper;
            g.fill(
                    Paths.polygon(a[0] - 2 * w, a[1], a[0] + 2 * w, a[1], b[0] + 22 * w, b[1], b[0] - 22 * w, b[1]),
                    Kind.METAL,
                    OkLab.lighten(c, .03));
        }
    }

    /** A rack with jars and boxes at a wall. */
    static void shelf(LongHall h, GroupBuilder g, int side, double z) {
        int wood = h.room().thing(.50, .07, 62);
        double front = side * (h.half() - .55);
        double x0 = Math.min(front, side * h.half());
        double x1 = Math.max(front, side * h.half());
        Solids solids = h.solids();
        double[] hues = {25, 85, 145, 250, 50};
        h.solids().shade(g, x0, x1, z, z + 1.2);
        for (int row = 0; row < 4; row++) {
            double y = .12 + .52 * row;
            solids.box(g, x0, x1, y - .04, y, z, z + 1.2, Kind.WOOD, wood);
            for (int i = 2; i >= 0; i--) {
                double roll = Scenery.roll(h.stage(), 3941 + row, i + (int) (z * 7));
                double at = z + .06 + .38 * i;
                double tall = .2 + .2 * roll;
                int c = h.room().thing(.54, roll < .5 ? .06 : .11, roll < .5 ? 65 : hues[(i + row) % 5]);
                solids.box(
                        g,
                        side > 0 ? front + .04 : x0 + .1,
                        side > 0 ? x1 - .1 : front - .04,
                        y,
                        y + tall,
                        at,
                        at + .3,
                        Kind.PAPER,
                        c);
            }
        }
        for (double post : new double[] {z + 1.16, z}) {
            solids.box(g, front - .03, front + .03, 0, 2.05, post, post + .05, Kind.WOOD, OkLab.lighten(wood, -.05));
        }
    }

    /** The boiler opposite, with its glowing hatch. */
    static void boiler(LongHall h, GroupBuilder g) {
        double x = -h.away() * 2.1;
        double z = 6.6;
        double[] at = h.eye().at(x, 0, z);
        double k = h.eye().scale(z);
        int iron = h.room().thing(.40, .05, 200);
        g.add(new Node.Glow(at[0], at[1], .9 * k, .22, OkLab.lch(.12, .03, 50), .8));
        g.fill(
                Paths.rounded(at[0] - .5 * k, at[1] - 1.75 * k, k, 1.75 * k, .22 * k),
                Material.of(Kind.METAL, OkLab.lighten(iron, .07), OkLab.lighten(iron, -.12))
                        .at(h.away() < 0 ? 0 : 180));
        g.fill(Paths.rect(at[0] - .09 * k, at[1] - 2.9 * k, .18 * k, 1.2 * k), Kind.METAL, OkLab.lighten(iron, -.04));
        g.fill(
                Paths.rounded(at[0] - .26 * k, at[1] - .8 * k, .52 * k, .36 * k, .05 * k),
                Kind.METAL,
                OkLab.lighten(iron, -.16));
        g.fill(
                Paths.rounded(at[0] - .2 * k, at[1] - .74 * k, .4 * k, .24 * k, .04 * k),
                Kind.LIGHT,
                OkLab.lch(.80, .16, 62));
        g.add(Node.Glow.of(at[0], at[1] - .6 * k, .9 * k, OkLab.lch(.78, .16, 58), .5));
        g.fill(
                Paths.circle(at[0], at[1] - 1.3 * k, .13 * k),
                Kind.PAPER,
                h.room().trim());
        g.line(
                Paths.line(at[0], at[1] - 1.3 * k, at[0] + .07 * k, at[1] - 1.37 * k),
                1.4,
                Kind.METAL,
                OkLab.lch(.5, .18, 28));
    }
}
