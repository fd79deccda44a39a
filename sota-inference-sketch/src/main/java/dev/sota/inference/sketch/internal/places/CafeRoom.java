package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;
import java.util.OptionalInt;

/** A cafe or restaurant: a counter under a chalked board, small tables, a bench along the wall, windows on the street. */
final class CafeRoom implements PlaceRecipe {
    private static final double SLOPE = 1;
    private static final double[][] PANES = {{6.9, 9.6, .75, 2.75}, {3.7, 6.4, .75, 2.75}, {.9, 3.2, .75, 2.75}};

    @Override
    public void build(Stage s, Actors actors) {
        LongHall h = new LongHall(s, 4, s.height() > s.width() ? 4.6 : 3.5, 10.5);
        double hue = new double[] {165, 25, 235, 55}[s.look().pick(4911, 4)];
        int paint = h.room().thing(.80, .05, hue);
        int low = h.room().thing(.42, .07, hue);
        int wood = h.room().thing(.54, .09, 54);
        GroupBuilder far = new GroupBuilder();
        h.farWall(far, paint);
        back(h, far, wood, low);
        s.layer("far wall", .1, far);
        walls(h, paint, low);
        GroupBuilder up = new GroupBuilder();
        h.ceiling(up, Kind.WALL, h.room().thing(.82, .03, 80));
        for (double z = h.length() - 1.3; z > 1; z -= 1.9) {
            h.solids()
                    .box(
                            up,
                            -h.half(),
                            h.half(),
                            h.wall() - .14,
                            h.wall(),
                            z - .09,
                            z + .09,
                            Kind.WOOD,
                            OkLab.lighten(wood, .12));
        }
        s.layer("ceiling", .32, up);
        GroupBuilder floor = h.floor(Kind.WOOD, h.room().thing(.56, .075, 58), .32, 2.6);
        double[] b = h.eye().at(0, 0, 7);
        floor.add(new Node.Glow(b[0], b[1], s.width() * .32, .25, h.room().glow(), .3));
        s.layer("floor", .45, floor);
        h.pools(PANES, SLOPE);
        GroupBuilder things = new GroupBuilder();
        counter(h, things, actors, wood, low);
        bench(h, things, hue, wood);
        tables(h, things, wood);
        for (int i = 0; i < 4; i++) {
            HallThings.pendant(
                    h,
                    things,
                    h.away() * (-.9 + 1.1 * i),
                    2.45,
                    8.2,
                    h.wall(),
                    h.room().thing(.45, .09, hue));
        }
        for (int side = -1; side <= 1; side += 2) {
            double z = side == h.away() ? 5.3 : 6.8;
            HallThings.pendant(h, things, side * 2.7, 2.5, z, h.wall(), h.room().thing(.45, .09, hue));
        }
        s.layer("tables", .52, things);
        actors.perform(h.spots(OptionalInt.of(h.room().bench())), .7);
        h.beams(PANES, SLOPE, .18);
        near(h);
        s.vignette(.44);
    }

    /** Shelves with bottles and cups, and the board. */
    private static void back(LongHall h, GroupBuilder g, int wood, int low) {
        double z = h.length();
        g.fill(h.eye().facing(-h.half(), 0, h.half(), 1.1, z), Kind.WOOD, OkLab.lighten(low, .03), low);
        double a = h.away() > 0 ? 1.2 : -3.6;
        HallThings.chalkboard(
                h, g, -h.away() * 1.1 - .1 - 1.15, 1.95, -h.away() * 1.1 - .1 + 1.15, 3.15, z - .02, 4912);
        for (int i = 0; i < 3; i++) {
            double y = 1.35 + .62 * i;
            h.solids().box(g, a, a + 2.5, y - .05, y, z - .3, z, Kind.WOOD, wood);
            if (i == 1) {
                cups(h, g, a + .1, a + 2.4, y, z - .2);
            } else {
                HallThings.bottles(h, g, a + .08, a + 2.4, y, z - .2, .46, 4913 + 3 * i);
            }
        }
        double[] at = h.eye().at(a + 1.25, 2, z);
        g.add(Node.Glow.of(
                at[0], at[1], 2.4 * h.eye().scale(z), h.room().glow(), h.stage().dark() ? .5 : .2));
    }

    private static void cups(LongHall h, GroupBuilder g, double x0, double x1, double y, double z) {
        double k = h.eye().scale(z);
        int i = 0;
        for (double x = x0; x < x1; x += .2, i++) {
            double[] at = h.eye().at(x, y, z);
            int china = i % 4 == 2 ? h.room().thing(.66, .12, 30) : h.room().trim();
            g.fill(Paths.rounded(at[0], at[1] - .12 * k, .14 * k, .12 * k, .04 * k), Kind.WALL, china);
            g.fill(
                    Paths.rounded(at[0], at[1] - .23 * k, .14 * k, .1 * k, .04 * k),
                    Kind.WALL,
                    OkLab.lighten(china, -.06));
        }
    }

    private static void walls(LongHall h, int paint, int low) {
        GroupBuilder g = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            h.sideWall(g, side, Kind.WALL, paint);
            double x = side * (h.half() - .02);
            int c = h.sided(low, side);
            double top = side == h.away() ? .6 : 1.1;
            g.fill(h.eye().upright(x, 0, LongHall.NEAR, top, h.length()), Kind.WOOD, OkLab.lighten(c, .04), c);
            g.fill(
                    h.eye().upright(x - side * .01, top, LongHall.NEAR, top + .08, h.length()),
                    Kind.WOOD,
                    OkLab.lighten(c, .1));
            if (side == h.away()) {
                for (double[] o : PANES) {
                    window(h, g, side, o, c);
                }
            } else {
                for (int i = 0; i < 3; i++) {
                    double z = 9 - 2.1 * i;
                    double deep = .8 + .5 * Scenery.roll(h.stage(), 4921, i);
                    Exhibits.frame(h, g, h.eye().upright(x, 1.55, z - deep, 2.4 + .3 * (i % 2), z), true, 4930 + i);
                }
            }
        }
        h.stage().layer("side walls", .3, g);
    }

    private static void window(LongHall h, GroupBuilder g, int side, double[] o, int frame) {
        double x = side * (h.half() - .03);
        int iron = OkLab.lighten(frame, -.06);
        g.fill(h.eye().upright(x, o[2] - .1, o[0] - .12, o[3] + .12, o[1] + .12), Kind.WOOD, iron);
        Across.street(h, g, h.eye().upright(x, o[2], o[0], o[3], o[1]), side);
        Path2D bars = new Path2D.Double(Path2D.WIND_NON_ZERO);
        bars.append(h.eye().upright(x - side * .02, 2.25, o[0], 2.32, o[1]), false);
        for (int i = 1; i < 3; i++) {
            double z = o[0] + (o[1] - o[0]) * i / 3;
            bars.append(h.eye().upright(x - side * .02, 2.25, z - .03, o[3], z + .03), false);
        }
        g.fill(bars, Kind.WOOD, iron);
    }

    /** The counter with its machine, cakes under glass and the till. */
    private static void counter(LongHall h, GroupBuilder g, Actors actors, int wood, int low) {
        Solids solids = h.solids();
        Room room = h.room();
        double x0 = h.away() > 0 ? -1.4 : -2.6;
        double x1 = x0 + 4;
        double z = 8.3;
        solids.shade(g, x0, x1, z, z + .8);
        solids.box(g, x0, x1, 0, 1.02, z, z + .75, Kind.WOOD, OkLab.lighten(low, .1));
        Path2D slats = new Path2D.Double();
        for (double x = x0 + .1; x < x1; x += .2) {
            slats.append(h.eye().facing(x, .1, x + .03, .96, z - .01), false);
        }
        g.fill(slats, Kind.WOOD, OkLab.lighten(low, .02));
        solids.box(g, x0 - .06, x1 + .06, 1.02, 1.08, z - .1, z + .8, Kind.WOOD, OkLab.lighten(wood, .08));
        machine(h, g, h.away() > 0 ? x1 - .95 : x0 + .95, z + .3);
        double c = h.away() > 0 ? x0 + 1 : x1 - 1;
        int glass = OkLab.alpha(OkLab.lch(.96, .02, 210), .3);
        solids.box(g, c - .6, c + .6, 1.08, 1.13, z + .1, z + .5, Kind.WOOD, OkLab.lighten(wood, .02));
        HallThings.loaves(h, g, c - .55, c + .58, 1.13, z + .25, 4915);
        g.fill(h.eye().facing(c - .6, 1.1, c + .6, 1.5, z + .1), Kind.GLASS, glass);
        g.line(h.eye().facing(c - .6, 1.1, c + .6, 1.5, z + .1), 1.4, Kind.METAL, room.thing(.72, .09, 82));
    }

    /** The machine that makes coffee. */
    private static void machine(LongHall h, GroupBuilder g, double x, double z) {
        Solids solids = h.solids();
        Room room = h.room();
        int steel = room.thing(.70, .012, 240);
        int body = room.thing(.48, .14, 25);
        solids.box(g, x - .5, x + .5, 1.08, 1.16, z, z + .4, Kind.METAL, OkLab.lighten(steel, -.2));
        solids.box(g, x - .46, x + .46, 1.16, 1.32, z + .2, z + .4, Kind.METAL, OkLab.lighten(steel, -.12));
        solids.box(g, x - .5, x + .5, 1.32, 1.62, z, z + .4, Kind.METAL, body);
        g.fill(h.eye().facing(x - .44, 1.36, x + .44, 1.44, z - .01), Kind.METAL, steel);
        for (int i = -1; i <= 1; i += 2) {
            g.fill(
                    h.eye().facing(x + i * .24 - .05, 1.22, x + i * .24 + .05, 1.36, z - .01),
                    Kind.METAL,
                    OkLab.lighten(steel, .1));
        }
        double k = h.eye().scale(z);
        double[] at = h.eye().at(x - .24, 1.3, z);
        for (int i = 0; i < 2; i++) {
            double sx = at[0] + .48 * k * i;
            g.line(
                    Paths.curve(
                            sx,
                            at[1] - .35 * k,
                            sx + .05 * k,
                            at[1] - .5 * k,
                            sx - .04 * k,
                            at[1] - .66 * k,
                            sx + .03 * k,
                            at[1] - .85 * k),
                    .04 * k,
                    Kind.AIR,
                    OkLab.alpha(room.trim(), .3));
        }
    }

    /** The bench along the wall, with tables and chairs before it. */
    private static void bench(LongHall h, GroupBuilder g, double hue, int wood) {
        Solids solids = h.solids();
        double side = -h.away();
        double out = side * (h.half() - .02);
        int cloth = h.room().thing(.44, .11, hue + 190);
        double in = side * (h.half() - .65);
        double back = side * (h.half() - .2);
        solids.box(g, Math.min(out, in), Math.max(out, in), 0, .46, 5, 9.6, Kind.CLOTH, OkLab.lighten(cloth, -.04));
        solids.box(g, Math.min(out, back), Math.max(out, back), .46, 1.2, 5, 9.6, Kind.CLOTH, cloth);
        for (int i = 0; i < 2; i++) {
            double z = 8.6 - 2 * i;
            double x = side * (h.half() - 1.15);
            HallThings.roundTable(h, g, x, z, .42, .74, wood);
            setting(h, g, x, z, i);
        }
    }

    private static void tables(LongHall h, GroupBuilder g, int wood) {
        double side = h.away();
        for (int i = 0; i < 2; i++) {
            double z = 7 - 1.9 * i;
            double x = side * (2.5 + .35 * i);
            h.solids().chair(g, x - .75, z + .15, OkLab.lighten(wood, -.1), false);
            HallThings.roundTable(h, g, x, z, .46, .74, OkLab.lighten(wood, .04));
            setting(h, g, x, z, i + 2);
            h.solids().chair(g, x + .72, z - .05, OkLab.lighten(wood, -.1), true);
        }
    }

    /** A cup and a flower on a table. */
    private static void setting(LongHall h, GroupBuilder g, double x, double z, int i) {
        double k = h.eye().scale(z);
        double[] at = h.eye().at(x, .76, z);
        int china = h.room().trim();
        g.fill(Paths.ellipse(at[0] - .16 * k, at[1], .1 * k, .03 * k), Kind.WALL, OkLab.lighten(china, -.05));
        g.fill(Paths.rounded(at[0] - .21 * k, at[1] - .09 * k, .1 * k, .09 * k, .03 * k), Kind.WALL, china);
        int vase = h.room().thing(.58, .08, 200);
        g.line(
                Paths.curve(
                        at[0] + .1 * k,
                        at[1] - .1 * k,
                        at[0] + .12 * k,
                        at[1] - .2 * k,
                        at[0] + .09 * k,
                        at[1] - .3 * k),
                Math.max(1, .014 * k),
                Kind.LEAF,
                h.room().thing(.50, .10, 145));
        g.fill(Paths.rounded(at[0] + .06 * k, at[1] - .14 * k, .08 * k, .15 * k, .03 * k), Kind.GLASS, vase);
        g.fill(
                Paths.circle(at[0] + .09 * k, at[1] - .31 * k, .045 * k),
                Kind.LEAF,
                h.room().thing(.68, .15, i % 2 == 0 ? 25 : 90));
    }

    /** The edge of the nearest table with a vase on it. */
    private static void near(LongHall h) {
        Stage s = h.stage();
        if (s.dice().chance(4916, .4)) {
            return;
        }
        GroupBuilder g = new GroupBuilder();
        double u = s.shorter();
        double x = s.width() * (.5 + h.away() * .39);
        double y = s.height() * .93;
        int top = h.room().thing(.34, .06, 52);
        g.fill(Paths.ellipse(x, y + u * .1, u * .34, u * .1), Kind.WOOD, OkLab.lighten(top, .04), top);
        int glass = h.room().thing(.46, .07, 200);
        for (int i = -1; i <= 1; i++) {
            double fx = x + i * u * .05;
            g.line(
                    Paths.curve(x, y - u * .03, x + i * u * .02, y - u * .12, fx, y - u * .2),
                    u * .006,
                    Kind.LEAF,
                    h.room().thing(.36, .07, 145));
            g.fill(Paths.circle(fx, y - u * .21, u * .024), Kind.LEAF, h.room().thing(.55, .13, i == 0 ? 85 : 20));
        }
        g.fill(
                Paths.rounded(x - u * .03, y - u * .09, u * .06, u * .14, u * .02),
                Material.of(Kind.GLASS, OkLab.lighten(glass, .08), OkLab.lighten(glass, -.1))
                        .at(0));
        s.layer("near", .97, g, new Effect.Blur(2.4));
    }
}
