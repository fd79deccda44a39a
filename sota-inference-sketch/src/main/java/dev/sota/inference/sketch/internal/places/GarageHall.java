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
import java.util.OptionalInt;

/** A garage: a car on its lift, the door rolled up on the yard, tyres in stacks, tools on a board over the bench. */
final class GarageHall implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        LongHall h = new LongHall(s, 4.7, s.height() > s.width() ? 5.2 : 4.3, 12);
        int wall = h.room().thing(.78, .025, s.look().between(5301, 60, 100));
        int low = h.room()
                .thing(.48, .10, new double[] {250, 25, 160, 210}[s.look().pick(5302, 4)]);
        GroupBuilder far = new GroupBuilder();
        h.farWall(far, wall);
        door(h, far, low);
        s.layer("far wall", .1, far);
        GroupBuilder sides = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            h.sideWall(sides, side, Kind.WALL, wall);
            double x = side * (h.half() - .02);
            int c = h.sided(low, side);
            sides.fill(h.eye().upright(x, 0, LongHall.NEAR, 1.3, h.length()), Kind.WALL, OkLab.lighten(c, .03), c);
            sides.fill(
                    h.eye().upright(x, 1.3, LongHall.NEAR, 1.38, h.length()),
                    Kind.WALL,
                    h.sided(h.room().trim(), side));
        }
        tools(h, sides);
        s.layer("side walls", .3, sides);
        ceiling(h, wall);
        GroupBuilder floor = h.floor(Kind.ROCK, h.room().thing(.56, .012, 240), 2.4, 2.4);
        double[] b = h.eye().at(0, 0, h.length());
        floor.add(new Node.Glow(
                b[0], b[1], 5 * h.eye().scale(h.length()), .9, h.room().glow(), s.dark() ? .15 : .5));
        double[] n = h.eye().at(0, 0, 6);
        floor.add(new Node.Glow(n[0], n[1], s.width() * .34, .25, h.room().glow(), .34));
        s.layer("floor", .45, floor);
        GroupBuilder things = new GroupBuilder();
        lift(h, things, actors);
        bench(h, things);
        tyres(h, things);
        s.layer("lift", .52, things);
        actors.perform(h.spots(OptionalInt.of(h.room().thing(.50, .02, 240)), 2, .8), .7);
        s.vignette(.46);
    }

    private static void door(LongHall h, GroupBuilder g, int low) {
        double z = h.length();
        Stage s = h.stage();
        Room room = h.room();
        g.fill(h.eye().facing(-h.half(), 0, h.half(), 1.3, z), Kind.WALL, OkLab.lighten(low, .03), low);
        double m = -h.away() * 1.3;
        g.fill(h.eye().facing(m - 2.3, 0, m + 2.3, 3.5, z), Kind.METAL, room.thing(.46, .03, 240));
        g.fill(h.eye().facing(m - 2.1, 0, m + 2.1, 3.3, z), Kind.SKY, HallGlass.sky(s, .9), HallGlass.sky(s, 0));
        int far = s.palette().haze(s.palette().lit(.62, .05, 45), .5);
        for (int i = 0; i < 4; i++) {
            double x = m - 2.1 + 1.05 * i;
            g.fill(
                    h.eye().facing(x, 1.2, x + 1.05, 2 + .8 * Scenery.roll(s, 5303, i), z),
                    Kind.WALL,
                    OkLab.lighten(far, .03 * (i % 2)));
        }
        int yard = s.snowy()
                ? s.palette().lit(.94, .012, 250)
                : s.palette().haze(s.palette().lit(.56, .015, 240), .3);
        g.fill(h.eye().facing(m - 2.1, 0, m + 2.1, 1.25, z), Kind.ROCK, yard, OkLab.lighten(yard, -.06));
        int slat = room.thing(.74, .015, 240);
        g.fill(
                h.eye().facing(m - 2.1, 2.75, m + 2.1, 3.3, z - .02),
                Kind.METAL,
                OkLab.lighten(slat, .02),
                OkLab.lighten(slat, -.06));
        Path2D lines = new Path2D.Double();
        for (double y = 2.85; y < 3.3; y += .14) {
            lines.append(h.eye().facing(m - 2.1, y, m + 2.1, y + .03, z - .03), false);
        }
        g.fill(lines, Kind.METAL, OkLab.lighten(slat, -.13));
    }

    /** A board with spanners in their sizes and other iron. */
    private static void tools(LongHall h, GroupBuilder g) {
        double side = h.away();
        double x = side * (h.half() - .04);
        Pinhole e = h.eye();
        g.fill(e.upright(x, 1.55, 5, 2.85, 9.6), Kind.WOOD, h.room().thing(.62, .07, 66));
        int iron = h.room().thing(.46, .012, 240);
        int red = h.room().thing(.56, .16, 25);
        Path2D steel = new Path2D.Double(Path2D.WIND_NON_ZERO);
        Path2D grips = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < 12; i++) {
            double z = 5.2 + .36 * i;
            double top = 2.72;
            double length = .34 + .035 * i;
            steel.append(e.upright(x, top - length, z, top, z + .07), false);
            steel.append(e.upright(x, top - .12, z - .05, top, z + .12), false);
            if (i % 2 == 0) {
                steel.append(e.upright(x, 1.75, z, 2, z + .06), false);
                grips.append(e.upright(x, 1.62, z - .02, 1.8, z + .09), false);
            }
        }
        g.fill(steel, Kind.METAL, iron);
        g.fill(grips, Kind.WOOD, red);
    }

    private static void ceiling(LongHall h, int wall) {
        GroupBuilder g = new GroupBuilder();
        h.ceiling(g, Kind.METAL, OkLab.lighten(wall, -.1));
        boolean on = h.stage().dark();
        for (double z = h.length() - 1.4; z > 1; z -= 2.4) {
            h.solids()
                    .box(
                            g,
                            -h.half(),
                            h.half(),
                            h.wall() - .26,
                            h.wall(),
                            z - .1,
                            z + .1,
                            Kind.METAL,
                            OkLab.lighten(wall, -.24));
            int lamp = on ? OkLab.lch(.98, .03, 110) : OkLab.lighten(h.room().trim(), .02);
            for (int side = -1; side <= 1; side += 2) {
                g.fill(
                        h.eye().level(side * 2 - .14, z + .4, side * 2 + .14, z + 1.8, h.wall() - .05),
                        Kind.LIGHT,
                        lamp);
                if (on) {
                    double[] at = h.eye().at(side * 2, h.wall(), z + 1);
                    g.add(Node.Glow.of(at[0], at[1], 1.7 * h.eye().scale(z + 1), OkLab.lch(.95, .05, 100), .4));
                }
            }
        }
        h.stage().layer("ceiling", .32, g);
    }

    /** Two posts with arms; the car is up between them unless a car is told of, which then stands on the floor. */
    private static void lift(LongHall h, GroupBuilder g, Actors actors) {
        Solids solids = h.solids();
        double z = 8.4;
        double m = h.away() * 1.25;
        int blue = h.room().thing(.46, .13, 255);
        boolean told = h.stage().brief().subjects().stream()
                .anyMatch(s -> "vehicle".equals(s.thing().get("role", "")));
        solids.shade(g, m - 2.2, m + 2.2, z - .2, z + 1);
        for (int side = -1; side <= 1; side += 2) {
            double x = m + side * 2.25;
            solids.box(g, x - .3, x + .3, 0, .08, z - .2, z + .6, Kind.METAL, OkLab.lighten(blue, -.1));
            solids.box(g, x - .13, x + .13, .08, 3.1, z + .05, z + .35, Kind.METAL, blue);
            double in = x - side * .9;
            solids.box(
                    g,
                    Math.min(x, in),
                    Math.max(x, in),
                    1.5,
                    1.6,
                    z,
                    z + .12,
                    Kind.METAL,
                    h.room().thing(.80, .15, 88));
        }
        solids.box(g, m - 2.4, m + 2.4, 3.05, 3.2, z + .1, z + .3, Kind.METAL, blue);
        if (!told) {
            double[] at = h.eye().at(m, 1.56, z);
            actors.cast().draw("car", h.stage().palette()).ifPresent(car -> {
                double k = 4 * h.eye().scale(z) / car.width();
                double way = h.away();
                g.add(car.group().at(at[0], at[1], way * k, k));
            });
        }
    }

    private static void bench(LongHall h, GroupBuilder g) {
        Solids solids = h.solids();
        double out = h.away() * (h.half() - .03);
        double in = h.away() * (h.half() - .75);
        double x0 = Math.min(out, in);
        double x1 = Math.max(out, in);
        int red = h.room().thing(.52, .16, 25);
        solids.box(g, x0, x1, 0, .86, 5.2, 7.4, Kind.METAL, red);
        Path2D drawers = new Path2D.Double();
        for (int i = 0; i < 4; i++) {
            drawers.append(h.eye().facing(x0 + .06, .1 + .19 * i, x1 - .06, .25 + .19 * i, 5.19), false);
        }
        g.fill(drawers, Kind.METAL, OkLab.lighten(red, .06));
        solids.box(
                g,
                x0 - .04,
                x1 + .04,
                .86,
                .92,
                5.15,
                7.45,
                Kind.METAL,
                h.room().thing(.66, .012, 240));
        double k = h.eye().scale(5.6);
        double[] at = h.eye().at((x0 + x1) / 2, .92, 5.6);
        int can = h.room().thing(.74, .15, 85);
        g.fill(
                Paths.rounded(at[0] - .1 * k, at[1] - .3 * k, .2 * k, .3 * k, .03 * k),
                Material.of(Kind.METAL, OkLab.lighten(can, .06), OkLab.lighten(can, -.1))
                        .at(0));
        g.fill(Paths.rect(at[0] - .03 * k, at[1] - .37 * k, .06 * k, .08 * k), Kind.METAL, OkLab.lch(.25, .01, 250));
    }

    /** Stacks of tyres, and one that leans. */
    private static void tyres(LongHall h, GroupBuilder g) {
        double side = -h.away();
        int rubber = h.room().thing(.24, .01, 260);
        for (int stack = 0; stack < 2; stack++) {
            double x = side * (h.half() - .55);
            double z = 8.6 - 1.1 * stack;
            double k = h.eye().scale(z);
            int n = 4 - stack;
            h.solids().shade(g, x - .4, x + .4, z - .3, z + .3);
            for (int i = 0; i < n; i++) {
                double[] at = h.eye().at(x, .22 * i, z);
                double flat = Math.abs(1.6 - .22 * (i + 1)) / z;
                g.fill(
                        Paths.rounded(at[0] - .36 * k, at[1] - .21 * k, .72 * k, .22 * k, .09 * k),
                        Material.of(Kind.CLOTH, OkLab.lighten(rubber, .07), OkLab.lighten(rubber, -.05))
                                .at(h.away() < 0 ? 0 : 180));
                if (i == n - 1) {
                    g.fill(
                            Paths.ellipse(at[0], at[1] - .2 * k, .34 * k, .34 * flat * k),
                            Kind.CLOTH,
                            OkLab.lighten(rubber, .1));
                    g.fill(
                            Paths.ellipse(at[0], at[1] - .2 * k, .19 * k, .19 * flat * k),
                            Kind.SHADOW,
                            OkLab.lighten(rubber, -.1));
                }
            }
        }
    }
}
