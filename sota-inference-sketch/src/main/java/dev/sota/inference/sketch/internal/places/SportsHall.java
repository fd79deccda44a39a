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
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A sports hall: boards with the lines of a court, wall bars, a hoop at the end, high windows, ropes and a vaulting box. */
final class SportsHall implements PlaceRecipe {
    private static final double BAY = 3.1;
    private static final double SLOPE = .82;
    private static final double SILL = 3.5;
    private static final double HEAD = 5;
    private static final double PAD = 1.9;

    @Override
    public void build(Stage s, Actors actors) {
        LongHall h = new LongHall(s, 5.8, 5.6, 15.5);
        int paint = h.room().thing(.84, .03, s.look().between(4801, 70, 100));
        int pad = h.room()
                .thing(.50, .11, new double[] {250, 155, 25, 210}[s.look().pick(4802, 4)]);
        GroupBuilder far = new GroupBuilder();
        h.farWall(far, paint);
        end(h, far, pad);
        hoop(h, far);
        s.layer("far wall", .1, far);
        walls(h, paint, pad);
        ceiling(h, paint);
        GroupBuilder floor = h.floor(Kind.WOOD, h.room().thing(.66, .085, 66), .62, 40);
        court(h, floor, pad);
        s.layer("floor", .45, floor);
        h.pools(openings(h), SLOPE);
        GroupBuilder things = new GroupBuilder();
        ropes(h, things);
        gear(h, things, pad);
        s.layer("gear", .52, things);
        actors.perform(h.spots(OptionalInt.empty()), .7);
        h.beams(openings(h), SLOPE, .2);
        s.vignette(.4);
    }

    private static double[][] openings(LongHall h) {
        List<double[]> all = new ArrayList<>();
        for (double z = h.length() - BAY; z > 3; z -= BAY) {
            all.add(new double[] {z + .3, z + BAY - .3, SILL, HEAD});
        }
        return all.toArray(double[][]::new);
    }

    /** The end wall: mats as high as a man, a double door, the scores. */
    private static void end(LongHall h, GroupBuilder g, int pad) {
        double z = h.length();
        Room room = h.room();
        g.fill(h.eye().facing(-h.half(), 0, h.half(), PAD, z), Kind.CLOTH, OkLab.lighten(pad, .04), pad);
        Path2D seams = new Path2D.Double();
        for (double x = -5; x < h.half(); x += 1.25) {
            seams.append(h.eye().facing(x, .06, x + .04, PAD, z), false);
        }
        g.fill(seams, Kind.CLOTH, OkLab.lighten(pad, -.09));
        double door = h.away() * 3.7;
        g.fill(h.eye().facing(door - 1, 0, door + 1, 2.3, z - .02), Kind.WOOD, room.thing(.90, .02, 90));
        for (int i = 0; i < 2; i++) {
            double x = door - .92 + .94 * i;
            int leaf = room.thing(.62, .08, 60);
            g.fill(h.eye().facing(x, 0, x + .9, 2.2, z - .03), Kind.WOOD, OkLab.lighten(leaf, .03), leaf);
            g.fill(h.eye().facing(x + .3, 1.3, x + .6, 2, z - .04), Kind.GLASS, room.thing(.80, .05, 220));
        }
        double board = -h.away() * 3.6;
        g.fill(h.eye().facing(board - 1.25, 3, board + 1.25, 4.3, z - .03), Kind.METAL, OkLab.lch(.19, .03, 255));
        for (int side = -1; side <= 1; side += 2) {
            double x = board + side * .62;
            double[] at = h.eye().at(x, 3.62, z);
            double k = h.eye().scale(z);
            digit(g, at[0] - .22 * k, at[1], .2 * k, (int) (10 * Scenery.roll(h.stage(), 4803, side + 1)));
            digit(g, at[0] + .12 * k, at[1], .2 * k, (int) (10 * Scenery.roll(h.stage(), 4804, side + 1)));
        }
    }

    /** A figure of seven bars. */
    private static void digit(GroupBuilder g, double x, double y, double w, int figure) {
        int[] bars = {0x77, 0x24, 0x5d, 0x6d, 0x2e, 0x6b, 0x7b, 0x25, 0x7f, 0x6f};
        double[][] ends = {
            {-.5, -1, .5, -1},
            {-.5, -1, -.5, 0},
            {.5, -1, .5, 0},
            {-.5, 0, .5, 0},
            {-.5, 0, -.5, 1},
            {.5, 0, .5, 1},
            {-.5, 1, .5, 1}
        };
        Path2D lit = new Path2D.Double();
        for (int i = 0; i < ends.length; i++) {
            if ((bars[figure] >> i & 1) == 1) {
                lit.append(
                        Paths.line(x + ends[i][0] * w, y + ends[i][1] * w, x + ends[i][2] * w, y + ends[i][3] * w),
                        false);
            }
        }
        g.line(lit, Math.max(1.2, w * .24), Kind.LIGHT, OkLab.lch(.82, .16, 60));
    }

    private static void hoop(LongHall h, GroupBuilder g) {
        double z = h.length() - 1.2;
        Room room = h.room();
        double k = h.eye().scale(z);
        int iron = room.thing(.40, .02, 250);
        for (int side = -1; side <= 1; side += 2) {
            double[] a = h.eye().at(side * .5, 3.6, z);
            double[] b = h.eye().at(side * .9, 5.2, h.length());
            g.line(Paths.line(a[0], a[1], b[0], b[1]), Math.max(1.4, .08 * k), Kind.METAL, iron);
        }
        g.fill(h.eye().facing(-.95, 2.9, .95, 4.05, z), Kind.METAL, room.thing(.96, .01, 220));
        g.line(
                h.eye().facing(-.3, 3.05, .3, 3.5, z - .01),
                Math.max(1.4, .06 * k),
                Kind.METAL,
                room.thing(.58, .18, 32));
        double[] ring = h.eye().at(0, 3.03, z - .3);
        Path2D net = new Path2D.Double();
        for (int i = -2; i <= 2; i++) {
            net.append(Paths.line(ring[0] + i * .11 * k, ring[1], ring[0] + i * .06 * k, ring[1] + .42 * k), false);
        }
        net.append(Paths.line(ring[0] - .17 * k, ring[1] + .2 * k, ring[0] + .17 * k, ring[1] + .2 * k), false);
        g.line(net, 1.1, Kind.CLOTH, room.trim());
        g.line(
                Paths.ellipse(ring[0], ring[1], .24 * k, .07 * k),
                Math.max(1.6, .06 * k),
                Kind.METAL,
                room.thing(.62, .19, 40));
    }

    private static void walls(LongHall h, int paint, int pad) {
        GroupBuilder g = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            h.sideWall(g, side, Kind.WALL, paint);
            double x = side * (h.half() - .02);
            int low = h.sided(pad, side);
            g.fill(h.eye().upright(x, 0, LongHall.NEAR, .14, h.length()), Kind.WOOD, OkLab.lighten(low, -.12));
            g.fill(h.eye().upright(x, 3, LongHall.NEAR, 3.16, h.length()), Kind.WALL, OkLab.lighten(low, .04));
            for (double[] o : openings(h)) {
                g.fill(
                        h.eye().upright(x, SILL - .08, o[0] - .1, HEAD + .08, o[1] + .1),
                        Kind.METAL,
                        h.sided(h.room().trim(), side));
                HallGlass.pane(h, g, h.eye().upright(x - side * .02, SILL, o[0], HEAD, o[1]), side);
                Path2D cross = new Path2D.Double();
                double m = (o[0] + o[1]) / 2;
                cross.append(h.eye().upright(x - side * .03, SILL, m - .05, HEAD, m + .05), false);
                cross.append(h.eye().upright(x - side * .03, 4.4, o[0], 4.47, o[1]), false);
                g.fill(cross, Kind.METAL, h.sided(h.room().trim(), side));
            }
            bars(h, g, side);
        }
        h.stage().layer("side walls", .3, g);
    }

    /** Bars to climb on, in frames, all along one wall and the far half of the other. */
    private static void bars(LongHall h, GroupBuilder g, int side) {
        double from = side == h.away() ? h.length() * .62 : 3.2;
        double x = side * (h.half() - .16);
        int wood = h.sided(h.room().thing(.60, .10, 58), side);
        Path2D shade = new Path2D.Double();
        Path2D rungs = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Path2D posts = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (double z = from; z + .95 < h.length() - .6; z += 1.05) {
            shade.append(h.eye().upright(side * (h.half() - .03), .1, z, 2.75, z + 1), false);
            for (double y = .22; y < 2.7; y += .19) {
                rungs.append(h.eye().upright(x, y, z, y + .05, z + .95), false);
            }
            posts.append(h.eye().upright(x - side * .03, 0, z - .04, 2.8, z + .05), false);
            posts.append(h.eye().upright(x - side * .03, 0, z + .92, 2.8, z + 1.01), false);
        }
        g.fill(shade, Kind.SHADOW, OkLab.alpha(OkLab.lighten(wood, -.3), .3));
        g.fill(rungs, Kind.WOOD, OkLab.lighten(wood, .05));
        g.fill(posts, Kind.WOOD, OkLab.lighten(wood, -.05));
    }

    /** Girders and rows of lamps. */
    private static void ceiling(LongHall h, int paint) {
        GroupBuilder g = new GroupBuilder();
        h.ceiling(g, Kind.WALL, OkLab.lighten(paint, -.06));
        int steel = OkLab.lighten(paint, -.22);
        boolean on = h.stage().dark();
        int lamp = on ? OkLab.lch(.98, .04, 95) : OkLab.lighten(h.room().trim(), .03);
        for (double z = h.length() - BAY; z > 1; z -= BAY) {
            h.solids().box(g, -h.half(), h.half(), h.wall() - .34, h.wall(), z - .12, z + .12, Kind.METAL, steel);
            for (double x = -3.6; x <= 3.7; x += 3.6) {
                g.fill(h.eye().level(x - .7, z + 1.2, x + .7, z + 1.9, h.wall() - .05), Kind.LIGHT, lamp);
                if (on) {
                    double[] at = h.eye().at(x, h.wall(), z + 1.5);
                    g.add(Node.Glow.of(at[0], at[1], 2.6 * h.eye().scale(z + 1.5), OkLab.lch(.93, .07, 88), .34));
                }
            }
        }
        h.stage().layer("ceiling", .32, g);
    }

    /** The lines of two games. */
    private static void court(LongHall h, GroupBuilder g, int pad) {
        int white = OkLab.alpha(h.room().trim(), .86);
        int other = OkLab.alpha(h.room().thing(.78, .14, 88), .8);
        double end = h.length() - .9;
        g.fill(h.eye().level(-1.6, end - 4.2, 1.6, end, 0), Kind.WOOD, OkLab.alpha(OkLab.lighten(pad, .06), .55));
        Path2D lines = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int side = -1; side <= 1; side += 2) {
            strip(h, lines, side * 4.7, LongHall.NEAR, end, .08);
            strip(h, lines, side * 1.6, end - 4.2, end, .07);
        }
        lines.append(h.eye().level(-4.7, end - .08, 4.7, end, 0), false);
        lines.append(h.eye().level(-1.6, end - 4.3, 1.6, end - 4.2, 0), false);
        lines.append(h.eye().level(-4.7, 6.4, 4.7, 6.5, 0), false);
        g.fill(lines, Kind.PAPER, white);
        g.fill(ring(h, 6.45, 1.5, 1.41), Kind.PAPER, white);
        g.fill(ring(h, end - 4.25, 1.6, 1.52), Kind.PAPER, white);
        Path2D second = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int side = -1; side <= 1; side += 2) {
            strip(h, second, side * 3.3, LongHall.NEAR, end - 1.2, .06);
        }
        second.append(h.eye().level(-3.3, end - 1.26, 3.3, end - 1.2, 0), false);
        second.append(h.eye().level(-3.3, 4.9, 3.3, 4.97, 0), false);
        g.fill(second, Kind.PAPER, other);
        double[] b = h.eye().at(0, 0, 9);
        g.add(new Node.Glow(b[0], b[1], h.stage().width() * .34, .22, h.room().glow(), .3));
    }

    private static void strip(LongHall h, Path2D lines, double x, double z0, double z1, double wide) {
        lines.append(h.eye().level(x - wide / 2, z0, x + wide / 2, z1, 0), false);
    }

    private static Path2D ring(LongHall h, double z, double outer, double inner) {
        Path2D p = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (double r : new double[] {outer, inner}) {
            double[] xyz = new double[3 * 48];
            for (int i = 0; i < 48; i++) {
                double a = 2 * Math.PI * i / 48;
                xyz[3 * i] = Math.cos(a) * r;
                xyz[3 * i + 2] = z + Math.sin(a) * r;
            }
            p.append(h.eye().quad(xyz), false);
        }
        return p;
    }

    /** Ropes to climb, tied in the middle of the hall's other side. */
    private static void ropes(LongHall h, GroupBuilder g) {
        int hemp = h.room().thing(.70, .07, 78);
        for (int i = 0; i < 3; i++) {
            double z = 10.6 - 1.1 * i;
            double x = h.away() * 3.9;
            double k = h.eye().scale(z);
            double[] a = h.eye().at(x, h.wall() - .3, z);
            double[] b = h.eye().at(x + .1 * (Scenery.roll(h.stage(), 4805, i) - .5), .55, z);
            g.line(
                    Paths.curve(a[0], a[1], (a[0] + b[0]) / 2 + .05 * k, (a[1] + b[1]) / 2, b[0], b[1]),
                    Math.max(1.4, .055 * k),
                    Kind.CLOTH,
                    OkLab.lighten(hemp, -.04 * i));
            g.fill(Paths.ellipse(b[0], b[1], .06 * k, .1 * k), Kind.CLOTH, OkLab.lighten(hemp, -.12));
        }
    }

    /** A vaulting box with its mat, a long bench, balls on a rack. */
    private static void gear(LongHall h, GroupBuilder g, int pad) {
        Solids solids = h.solids();
        Room room = h.room();
        double side = h.away();
        double b = side * 4.6;
        int wood = room.thing(.58, .10, 56);
        solids.shade(g, b - .3, b + .3, 5.2, 9.4);
        for (double z : new double[] {9, 5.4}) {
            solids.box(g, b - .16, b + .16, 0, .32, z, z + .1, Kind.WOOD, OkLab.lighten(wood, -.08));
        }
        solids.box(g, b - .17, b + .17, .32, .38, 5.2, 9.4, Kind.WOOD, wood);
        double x = side * 2.7;
        solids.shade(g, x - .9, x + .9, 8.2, 9.6);
        solids.box(g, x - 1, x + 1, 0, .16, 7.4, 8.4, Kind.CLOTH, OkLab.lighten(pad, .05));
        for (int i = 0; i < 4; i++) {
            double in = .06 * i;
            solids.box(
                    g,
                    x - .75 + in,
                    x + .75 - in,
                    .2 * i,
                    .2 * i + .19,
                    8.7,
                    9.3,
                    Kind.WOOD,
                    OkLab.lighten(wood, .02 * i));
        }
        solids.box(g, x - .58, x + .58, .8, .98, 8.68, 9.32, Kind.CLOTH, room.thing(.48, .09, 50));
        for (int i = 0; i < 3; i++) {
            double[] at = h.eye().at(side * (4 - .55 * i), .14, 6.3 + .2 * i);
            double r = .14 * h.eye().scale(6.3 + .2 * i);
            int ball = room.thing(.62, .15, new double[] {45, 30, 250}[i]);
            g.add(new Node.Glow(at[0], at[1] + r, r * 1.5, .3, OkLab.lighten(room.floor(), -.3), .7));
            g.fill(
                    Paths.circle(at[0], at[1], r),
                    Material.of(Kind.CLOTH, OkLab.lighten(ball, .1), OkLab.lighten(ball, -.12))
                            .at(40));
            g.line(
                    Paths.curve(at[0] - r, at[1], at[0], at[1] + r * .3, at[0] + r, at[1]),
                    1,
                    Kind.CLOTH,
                    OkLab.lighten(ball, -.2));
        }
    }
}
