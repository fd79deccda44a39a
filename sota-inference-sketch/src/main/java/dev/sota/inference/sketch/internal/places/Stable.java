package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.OptionalInt;

/** Inside a stable or barn: boxes with half doors, hay under the roof, straw on the floor, the open gate at the end. */
final class Stable implements PlaceRecipe {
    private static final double BAY = 3;
    private static final double RIDGE = 6.2;

    @Override
    public void build(Stage s, Actors actors) {
        LongHall h = new LongHall(s, 3.9, 3, 16);
        int wood = h.room().thing(.45, .075, s.look().between(4501, 45, 62));
        GroupBuilder far = new GroupBuilder();
        h.farWall(far, OkLab.lighten(wood, -.02));
        gate(h, far, wood);
        s.layer("far wall", .1, far);
        GroupBuilder sides = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            h.sideWall(sides, side, Kind.WOOD, wood);
            roof(h, sides, side, wood);
        }
        trusses(h, sides, wood);
        s.layer("roof", .3, sides);
        GroupBuilder floor = h.floor(Kind.EARTH, h.room().thing(.58, .07, 72), 9, 40);
        straw(h, floor);
        s.layer("floor", .45, floor);
        GroupBuilder boxes = new GroupBuilder();
        for (double z = h.length() - BAY; z > 1.2; z -= BAY) {
            for (int side = -1; side <= 1; side += 2) {
                box(h, boxes, side, z, wood);
            }
        }
        bales(h, boxes);
        s.layer("boxes", .52, boxes);
        lantern(h);
        actors.perform(h.spots(OptionalInt.empty(), 1.3, 1.2), .7);
        shaft(h);
        s.vignette(.54);
    }

    /** The open gate, with the field and the sky beyond it. */
    private static void gate(LongHall h, GroupBuilder g, int wood) {
        double z = h.length();
        Stage s = h.stage();
        int seam = OkLab.alpha(OkLab.lighten(wood, -.1), .6);
        Path2D lines = new Path2D.Double();
        for (double x = -h.half(); x < h.half(); x += .32) {
            double[] a = h.eye().at(x, 0, z);
            double[] b = h.eye().at(x, RIDGE, z);
            lines.append(Paths.line(a[0], a[1], b[0], b[1]), false);
        }
        g.line(lines, 1.1, Kind.WOOD, seam);
        g.fill(h.eye().facing(-1.7, 0, 1.7, 2.95, z), Kind.WOOD, OkLab.lighten(wood, -.12));
        g.fill(h.eye().facing(-1.5, 0, 1.5, 2.8, z), Kind.SKY, HallGlass.sky(s, .9), HallGlass.sky(s, 0));
        int field = s.snowy() ? s.palette().lit(.94, .02, 260) : s.palette().haze(Terrain.meadow(s), .35);
        g.fill(h.eye().facing(-1.5, 0, 1.5, 1.5, z), Kind.GRASS, field, OkLab.lighten(field, -.05));
        double[] c = h.eye().at(-.5, 1.5, z);
        g.fill(
                Paths.ellipse(
                        c[0], c[1] + 2, 1.1 * h.eye().scale(z), .3 * h.eye().scale(z)),
                Kind.LEAF,
                s.palette().haze(Terrain.leaf(s, .3), .5));
        g.fill(h.eye().facing(-1.5, 0, -1.45, 2.8, z), Kind.WOOD, wood);
        for (int side = -1; side <= 1; side += 2) {
            double x = side * 1.7;
            g.fill(
                    h.eye().quad(x, 0, z, x, 2.9, z, x - side * .25, 2.9, z - 1.5, x - side * .25, 0, z - 1.5),
                    Kind.WOOD,
                    OkLab.lighten(wood, .03),
                    OkLab.lighten(wood, -.08));
        }
        double k = h.eye().scale(z);
        double[] at = h.eye().at(0, 1.6, z);
        g.add(Node.Glow.of(at[0], at[1], 3 * k, h.room().glow(), s.dark() ? .1 : .7));
    }

    private static void roof(LongHall h, GroupBuilder g, int side, int wood) {
        int c = OkLab.lighten(wood, side == h.away() ? -.14 : -.08);
        double x = side * h.half();
        g.fill(
                h.eye()
                        .quad(
                                x,
                                h.wall(),
                                h.length(),
                                x,
                                h.wall(),
                                LongHall.NEAR,
                                0,
                                RIDGE,
                                LongHall.NEAR,
                                0,
                                RIDGE,
                                h.length()),
                Kind.WOOD,
                OkLab.lighten(c, -.04),
                c);
        // The loft: hay that hangs over its edge.
        int hay = h.sided(h.room().thing(.66, .10, 84), side);
        double in = side * (h.half() - 1.3);
        h.solids()
                .box(
                        g,
                        Math.min(x, in),
                        Math.max(x, in),
                        h.wall() - .1,
                        h.wall() + .08,
                        2,
                        h.length(),
                        Kind.WOOD,
                        wood);
        Path2D heap = Paths.union();
        for (double z = h.length() - .2; z > 2; z -= .32) {
            double up = h.wall() + .2 + .22 * Scenery.roll(h.stage(), 4502 + side, (int) (z * 5));
            double[] at = h.eye().at(in + side * .22, up, z);
            double k = h.eye().scale(z);
            heap.append(Paths.ellipse(at[0], at[1], .42 * k, .26 * k), false);
        }
        g.fill(heap, Kind.GRASS, OkLab.lighten(hay, .03), OkLab.lighten(hay, -.1));
    }

    private static void trusses(LongHall h, GroupBuilder g, int wood) {
        int beam = OkLab.lighten(wood, .03);
        for (double z = h.length() - .3; z > 3.4; z -= BAY) {
            double k = h.eye().scale(z);
            double[] a = h.eye().at(-h.half(), h.wall(), z);
            double[] b = h.eye().at(0, RIDGE, z);
            double[] c = h.eye().at(h.half(), h.wall(), z);
            g.line(Paths.line(a[0], a[1], b[0], b[1], c[0], c[1]), .22 * k, Kind.WOOD, beam);
            g.fill(
                    h.eye().facing(-h.half(), h.wall() + .6, h.half(), h.wall() + .85, z),
                    Kind.WOOD,
                    OkLab.lighten(beam, .03),
                    OkLab.lighten(beam, -.06));
            for (int side = -1; side <= 1; side += 2) {
                h.solids()
                        .box(
                                g,
                                side * (h.half() - 1.3) - .1,
                                side * (h.half() - 1.3) + .1,
                                0,
                                h.wall(),
                                z,
                                z + .2,
                                Kind.WOOD,
                                beam);
            }
        }
    }

    private static void straw(LongHall h, GroupBuilder g) {
        int straw = h.room().thing(.72, .09, 84);
        Path2D stalks = new Path2D.Double();
        for (int i = 0; i < 220; i++) {
            double z = 1.8 + 11 * Math.pow(Scenery.roll(h.stage(), 4511, i), 1.5);
            double x = (2 * Scenery.roll(h.stage(), 4512, i) - 1) * 2.6;
            double turn = Scenery.roll(h.stage(), 4513, i) * Math.PI;
            double[] a = h.eye().at(x, 0, z);
            double[] b = h.eye().at(x + .16 * Math.cos(turn), 0, z + .16 * Math.sin(turn));
            stalks.append(Paths.line(a[0], a[1], b[0], b[1]), false);
        }
        g.line(stalks, 1.3, Kind.GRASS, straw);
        double[] end = h.eye().at(0, 0, h.length());
        g.add(new Node.Glow(
                end[0],
                end[1],
                3 * h.eye().scale(h.length()),
                1.1,
                h.room().glow(),
                h.stage().dark() ? .15 : .55));
    }

    /** A box with its half door of boards. */
    private static void box(LongHall h, GroupBuilder g, int side, double z, int wood) {
        double x = side * (h.half() - 1.3);
        double inner = Math.min(x, x + side * .08);
        int door = h.sided(OkLab.lighten(wood, .06), side);
        g.fill(h.eye().upright(x + side * .6, 0, z + .1, 2.2, z + BAY), Kind.SHADOW, OkLab.lighten(wood, -.22));
        h.solids().box(g, inner, inner + .08, .08, 1.3, z + .2, z + BAY - .02, Kind.WOOD, door);
        int seam = OkLab.alpha(OkLab.lighten(door, -.12), .7);
        for (double dz = z + .45; dz < z + BAY - .1; dz += .25) {
            double[] a = h.eye().at(x - side * .001, .1, dz);
            double[] b = h.eye().at(x - side * .001, 1.28, dz);
            g.line(Paths.line(a[0], a[1], b[0], b[1]), 1.1, Kind.WOOD, seam);
        }
        for (double y : new double[] {.25, 1.05}) {
            g.fill(
                    h.eye().upright(x - side * .01, y, z + .2, y + .12, z + BAY - .02),
                    Kind.WOOD,
                    OkLab.lighten(door, .05));
        }
        double[] bolt = h.eye().at(x - side * .03, .95, z + .35);
        g.fill(
                Paths.circle(bolt[0], bolt[1], .05 * h.eye().scale(z)),
                Kind.METAL,
                h.room().thing(.3, .01, 240));
    }

    /** Bales of hay and a pail, opposite the subject. */
    private static void bales(LongHall h, GroupBuilder g) {
        Solids solids = h.solids();
        double x = h.away() * 1.75;
        int hay = h.room().thing(.68, .10, 84);
        double[][] heap = {{0, 0, 6.2}, {.1, .42, 6.3}, {.25, 0, 5.3}};
        solids.shade(g, x - .6, x + .7, 5.3, 6.9);
        for (double[] b : heap) {
            double bx = x + h.away() * b[0];
            solids.box(g, bx - .5, bx + .5, b[1], b[1] + .42, b[2], b[2] + .55, Kind.GRASS, hay);
            for (double dx : new double[] {-.24, .22}) {
                g.fill(
                        h.eye().facing(bx + dx - .012, b[1], bx + dx + .012, b[1] + .42, b[2] - .01),
                        Kind.CLOTH,
                        OkLab.lighten(hay, -.2));
            }
        }
    }

    private static void lantern(LongHall h) {
        GroupBuilder g = new GroupBuilder();
        double z = 7.2;
        double k = h.eye().scale(z);
        double[] top = h.eye().at(0, h.wall() + .6, z);
        double[] at = h.eye().at(0, 2.6, z);
        int iron = h.room().thing(.2, .01, 60);
        boolean on = h.stage().dark();
        g.line(Paths.line(top[0], top[1], at[0], at[1]), 1.3, Kind.METAL, iron);
        g.fill(
                Paths.rounded(at[0] - .11 * k, at[1], .22 * k, .32 * k, .05 * k),
                Material.of(Kind.LIGHT, on ? OkLab.lch(.95, .1, 85) : h.room().thing(.78, .06, 85)));
        g.line(Paths.rounded(at[0] - .11 * k, at[1], .22 * k, .32 * k, .05 * k), 1.6, Kind.METAL, iron);
        if (on) {
            g.add(Node.Glow.of(at[0], at[1] + .15 * k, 2.6 * k, OkLab.lch(.86, .13, 70), .65));
            double[] foot = h.eye().at(0, 0, 5.6);
            g.add(new Node.Glow(foot[0], foot[1], 2.8 * k, .3, OkLab.lch(.82, .12, 70), .45));
        }
        h.stage().layer("lantern", .6, g);
    }

    /** The sun between the boards. */
    private static void shaft(LongHall h) {
        Stage s = h.stage();
        if (!h.sunny()) {
            return;
        }
        GroupBuilder g = new GroupBuilder();
        for (int i = 0; i < 4; i++) {
            double z = 6 + 2.2 * i;
            double[] a = h.eye().at(h.away() * (h.half() - 1), h.wall() + 1.4, z);
            double[] b = h.eye().at(h.away() * (h.half() - 1), h.wall() + 1.2, z + .3);
            double[] c = h.eye().at(-h.away() * .4, 0, z - 1.4);
            double[] d = h.eye().at(-h.away() * .1, 0, z - 1);
            g.add(new Node.Beam(
                    Paths.polygon(a[0], a[1], b[0], b[1], d[0], d[1], c[0], c[1]),
                    new Point2D.Double(a[0], a[1]),
                    new Point2D.Double(c[0], c[1]),
                    h.room().glow(),
                    .3,
                    5));
        }
        g.fill(
                dev.sota.inference.sketch.internal.shape.Skies.flakes(
                        s.width() * .2, s.height() * .2, s.width() * .8, s.height() * .9, 60, s.seed(4503), .5, 1.5),
                Kind.AIR,
                OkLab.alpha(h.room().glow(), .5));
        s.surface("beams", .8, g);
    }
}
