package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;
import java.util.OptionalInt;

/** A bakery: a brick oven with its glow, racks of loaves, a floury table, sacks, peels against the wall. */
final class BakeryRoom implements PlaceRecipe {
    private static final double SLOPE = 1;
    private static final double[][] PANES = {{6.6, 8.4, 1.2, 2.6}, {3.2, 5, 1.2, 2.6}};

    @Override
    public void build(Stage s, Actors actors) {
        LongHall h = new LongHall(s, 3.7, s.height() > s.width() ? 4.2 : 3.2, 9.2);
        int paint = h.room().thing(.86, .035, s.look().between(4971, 70, 100));
        int tile = h.room()
                .thing(.72, .06, new double[] {200, 150, 235, 60}[s.look().pick(4972, 4)]);
        int wood = h.room().thing(.58, .09, 60);
        GroupBuilder far = new GroupBuilder();
        h.farWall(far, paint);
        tiles(h, far, tile);
        oven(h, far);
        s.layer("far wall", .1, far);
        walls(h, paint, tile, wood);
        GroupBuilder up = new GroupBuilder();
        h.ceiling(up, Kind.WALL, h.room().thing(.80, .03, 80));
        for (double z = h.length() - 1.2; z > 1; z -= 2.2) {
            h.solids()
                    .box(
                            up,
                            -h.half(),
                            h.half(),
                            h.wall() - .2,
                            h.wall(),
                            z - .1,
                            z + .1,
                            Kind.WOOD,
                            OkLab.lighten(wood, -.12));
        }
        s.layer("ceiling", .32, up);
        GroupBuilder floor = h.floor(Kind.ROCK, h.room().thing(.60, .05, 45), .5, .5);
        double[] mouth = h.eye().at(-h.away() * .9, 0, h.length() - 1.2);
        floor.add(new Node.Glow(
                mouth[0],
                mouth[1],
                2.4 * h.eye().scale(h.length()),
                .45,
                OkLab.lch(.80, .15, 62),
                s.dark() ? .6 : .35));
        s.layer("floor", .45, floor);
        h.pools(PANES, SLOPE);
        GroupBuilder things = new GroupBuilder();
        sacks(h, things);
        table(h, things, wood);
        HallThings.pendant(h, things, h.away() * 1.7, 2.4, 6, h.wall(), h.room().thing(.44, .08, 160));
        s.layer("table", .52, things);
        actors.perform(h.spots(OptionalInt.of(h.room().bench())), .7);
        h.beams(PANES, SLOPE, .22);
        s.vignette(.46);
    }

    private static void tiles(LongHall h, GroupBuilder g, int tile) {
        double z = h.length();
        g.fill(h.eye().facing(-h.half(), 0, h.half(), 1.5, z), Kind.WALL, OkLab.lighten(tile, .03), tile);
        Path2D lines = new Path2D.Double();
        for (double y = .25; y < 1.5; y += .25) {
            lines.append(h.eye().facing(-h.half(), y, h.half(), y + .012, z), false);
        }
        for (double x = -h.half(); x < h.half(); x += .25) {
            lines.append(h.eye().facing(x, 0, x + .012, 1.5, z), false);
        }
        g.fill(lines, Kind.WALL, OkLab.lighten(tile, .08));
    }

    /** The oven's front of bricks, two mouths, the upper one open; peels lean beside it. */
    private static void oven(LongHall h, GroupBuilder g) {
        double z = h.length() - .5;
        Room room = h.room();
        double m = -h.away() * .9;
        double k = h.eye().scale(z);
        int brick = room.thing(.54, .10, 38);
        g.fill(h.eye().facing(m - 1.8, 0, m + 1.8, h.wall(), z), Kind.ROCK, OkLab.lighten(brick, -.02), brick);
        Path2D joints = new Path2D.Double();
        for (int row = 0; row < 15; row++) {
            double y = .215 * row;
            joints.append(h.eye().facing(m - 1.8, y, m + 1.8, y + .02, z - .01), false);
            for (double x = m - 1.8 + (row % 2) * .22; x < m + 1.8; x += .44) {
                joints.append(h.eye().facing(x, y, x + .02, y + .215, z - .01), false);
            }
        }
        g.fill(joints, Kind.ROCK, OkLab.lighten(brick, .09));
        int iron = room.thing(.26, .015, 260);
        g.fill(h.arch(m - .95, m + .95, .98, 1.35, 1.85, z - .02, false), Kind.ROCK, OkLab.lighten(brick, -.12));
        g.fill(
                h.arch(m - .8, m + .8, 1.04, 1.32, 1.7, z - .03, false),
                Kind.LIGHT,
                OkLab.lch(.42, .13, 40),
                OkLab.lch(.80, .16, 66));
        double[] at = h.eye().at(m, 1.2, z);
        HallThings.loaves(h, g, m - .6, m + .62, 1.08, z - .05, 4973);
        g.add(Node.Glow.of(at[0], at[1], 1.7 * k, OkLab.lch(.80, .16, 62), .6));
        h.solids().box(g, m - 1, m + 1, .94, 1.02, z - .3, z, Kind.ROCK, room.thing(.66, .02, 70));
        g.fill(h.eye().facing(m - .55, .2, m + .55, .72, z - .02), Kind.METAL, OkLab.lighten(iron, .06), iron);
        g.fill(h.eye().facing(m - .48, .6, m + .48, .65, z - .03), Kind.METAL, OkLab.lighten(iron, .16));
        g.fill(h.eye().facing(m - .34, .28, m + .34, .36, z - .03), Kind.LIGHT, OkLab.lch(.72, .18, 48));
        h.solids().box(g, m - 1.9, m + 1.9, 2.3, 2.42, z - .16, z, Kind.ROCK, OkLab.lighten(brick, .06));
        for (int i = 0; i < 2; i++) {
            double x = m + h.away() * (2.05 + .3 * i);
            double[] a = h.eye().at(x, .02, z - .35);
            double[] b = h.eye().at(x + h.away() * .12, 2.5 - .2 * i, h.length());
            int pale = room.thing(.70, .07, 68);
            g.line(Paths.line(a[0], a[1], b[0], b[1]), Math.max(1.5, .05 * k), Kind.WOOD, pale);
            g.fill(Paths.ellipse(b[0], b[1] - .16 * k, .17 * k, .27 * k), Kind.WOOD, OkLab.lighten(pale, .04), pale);
        }
    }

    private static void walls(LongHall h, int paint, int tile, int wood) {
        GroupBuilder g = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            h.sideWall(g, side, Kind.WALL, paint);
            double x = side * (h.half() - .02);
            int c = h.sided(tile, side);
            g.fill(h.eye().upright(x, 0, LongHall.NEAR, 1, h.length()), Kind.WALL, OkLab.lighten(c, .03), c);
            g.fill(
                    h.eye().upright(x - side * .01, 1, LongHall.NEAR, 1.07, h.length()),
                    Kind.WALL,
                    OkLab.lighten(c, -.1));
            if (side == h.away()) {
                for (double[] o : PANES) {
                    window(h, g, side, o);
                }
            } else {
                rack(h, g, side, wood);
            }
        }
        h.stage().layer("side walls", .3, g);
    }

    private static void window(LongHall h, GroupBuilder g, int side, double[] o) {
        double x = side * (h.half() - .03);
        int trim = h.sided(h.room().trim(), side);
        g.fill(h.eye().upright(x, o[2] - .1, o[0] - .1, o[3] + .1, o[1] + .1), Kind.WOOD, trim);
        Across.street(h, g, h.eye().upright(x, o[2], o[0], o[3], o[1]), side);
        double m = (o[0] + o[1]) / 2;
        Path2D cross = new Path2D.Double(Path2D.WIND_NON_ZERO);
        cross.append(h.eye().upright(x - side * .02, o[2], m - .04, o[3], m + .04), false);
        cross.append(h.eye().upright(x - side * .02, 1.95, o[0], 2.02, o[1]), false);
        g.fill(cross, Kind.WOOD, trim);
    }

    /** Shelves along the wall, full of bread. */
    private static void rack(LongHall h, GroupBuilder g, int side, int wood) {
        double x = side * (h.half() - .4);
        double wall = side * (h.half() - .03);
        double z0 = 4.4;
        double z1 = h.length() - .7;
        int shade = h.sided(OkLab.lighten(wood, -.14), side);
        g.fill(h.eye().upright(wall, .2, z0, 2.6, z1), Kind.WOOD, shade);
        for (int row = 0; row < 4; row++) {
            double y = .45 + .58 * row;
            h.solids().box(g, Math.min(x, wall), Math.max(x, wall), y - .06, y, z0, z1, Kind.WOOD, wood);
            double z = z1 - .3;
            for (int i = 0; z > z0 + .15; i++) {
                double deep = .3 + .2 * Scenery.roll(h.stage(), 4980 + row, i);
                double tall = .16 + .1 * Scenery.roll(h.stage(), 4990 + row, i);
                int crust = h.sided(h.room().thing(.55 + .12 * Scenery.roll(h.stage(), 5000 + row, i), .115, 60), side);
                double[] a = h.eye().at(x + side * .1, y, Math.max(z0 + .05, z - deep));
                double[] b = h.eye().at(x + side * .1, y, z);
                double[] t = h.eye().at(x + side * .1, y + tall, z - deep / 2);
                double up = a[1] - t[1];
                g.fill(
                        Paths.spline(
                                a[0],
                                a[1],
                                a[0],
                                a[1] - up * .7,
                                (a[0] + b[0]) / 2,
                                t[1],
                                b[0],
                                b[1] - up * .6,
                                b[0],
                                b[1]),
                        Kind.CLOTH,
                        OkLab.lighten(crust, .08),
                        OkLab.lighten(crust, -.08));
                z -= deep + .06;
            }
        }
        for (double z = z1; z >= z0; z -= (z1 - z0) / 2) {
            h.solids()
                    .box(
                            g,
                            Math.min(x, x + side * .08),
                            Math.max(x, x + side * .08),
                            .1,
                            2.6,
                            z - .06,
                            z,
                            Kind.WOOD,
                            wood);
        }
    }

    private static void sacks(LongHall h, GroupBuilder g) {
        int linen = h.room().thing(.82, .04, 82);
        for (int i = 0; i < 3; i++) {
            HallThings.sack(
                    h,
                    g,
                    h.away() * (3.2 - .5 * (i % 2) - .1 * i),
                    7.7 - .8 * i,
                    .95 - .06 * i,
                    OkLab.lighten(linen, -.03 * i));
        }
    }

    /** The table: flour, dough in balls, a tray, a rolling pin, bread that is done. */
    private static void table(LongHall h, GroupBuilder g, int wood) {
        Solids solids = h.solids();
        Room room = h.room();
        double x0 = h.away() > 0 ? .4 : -2.8;
        double x1 = x0 + 2.4;
        double z0 = 5.4;
        double z1 = 6.5;
        solids.shade(g, x0, x1, z0, z1);
        for (double x : new double[] {x0 + .05, x1 - .19}) {
            solids.box(g, x, x + .14, 0, .84, z1 - .14, z1, Kind.WOOD, OkLab.lighten(wood, -.12));
            solids.box(g, x, x + .14, 0, .84, z0, z0 + .14, Kind.WOOD, OkLab.lighten(wood, -.1));
        }
        solids.box(g, x0 + .1, x1 - .1, .2, .26, z0 + .1, z1 - .1, Kind.WOOD, OkLab.lighten(wood, -.1));
        HallThings.loaves(h, g, x0 + .3, x1 - .3, .26, z0 + .4, 4975);
        solids.box(g, x0, x1, .84, .94, z0, z1, Kind.WOOD, OkLab.lighten(wood, .08));
        double[] c = h.eye().at((x0 + x1) / 2, .94, z0 + .5);
        double k = h.eye().scale(z0 + .5);
        g.fill(
                Paths.blob(c[0], c[1], .8 * k, .07 * k, h.stage().seed(4976), 14, .2),
                Kind.PAPER,
                OkLab.alpha(room.trim(), .75));
        for (int i = 0; i < 5; i++) {
            double[] at = h.eye().at(x0 + .75 + .22 * i, .94, z0 + .35 + .15 * (i % 2));
            int dough = room.thing(.88, .045, 82);
            g.fill(
                    Paths.ellipse(at[0], at[1] - .06 * k, .1 * k, .07 * k),
                    Kind.CLOTH,
                    OkLab.lighten(dough, .04),
                    OkLab.lighten(dough, -.1));
        }
        HallThings.loaves(
                h, g, h.away() > 0 ? x1 - .75 : x0 + .1, h.away() > 0 ? x1 - .08 : x0 + .75, .94, z0 + .4, 4977);
        double[] pin = h.eye().at(h.away() > 0 ? x0 + .4 : x1 - .4, .98, z0 + .3);
        g.line(
                Paths.line(pin[0] - .26 * k, pin[1], pin[0] + .26 * k, pin[1] - .03 * k),
                .04 * k,
                Kind.WOOD,
                room.wood());
        g.line(
                Paths.line(pin[0] - .17 * k, pin[1], pin[0] + .17 * k, pin[1] - .02 * k),
                .09 * k,
                Kind.WOOD,
                room.thing(.68, .08, 66));
    }
}
