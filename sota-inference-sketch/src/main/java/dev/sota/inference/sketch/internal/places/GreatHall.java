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
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The great hall of a castle under its timber roof: lancet windows, banners, tables along the walls, a throne. */
final class GreatHall implements PlaceRecipe {
    private static final double BAY = 4.2;
    private static final double SLOPE = .85;

    @Override
    public void build(Stage s, Actors actors) {
        LongHall h = new LongHall(s, 5.4, 6.4, 23);
        int stone = h.room().thing(.62, .035, s.look().between(3511, 50, 80));
        double hue = new double[] {25, 255, 150, 300}[s.look().pick(3512, 4)];
        GroupBuilder far = new GroupBuilder();
        h.farWall(far, stone);
        windows(h, far);
        s.layer("far wall", .1, far);
        GroupBuilder dais = new GroupBuilder();
        throne(h, dais, stone, hue);
        s.layer("dais", .2, dais);
        walls(h, stone);
        timber(h, hue);
        GroupBuilder floor = h.floor(Kind.ROCK, h.room().thing(.56, .03, 65), 1.2, 1.4);
        carpet(h, floor, hue);
        s.layer("floor", .45, floor);
        h.pools(openings(h), SLOPE);
        GroupBuilder tables = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            board(h, tables, side, hue);
        }
        s.layer("tables", .5, tables);
        actors.perform(h.spots(OptionalInt.of(h.room().bench())), .7);
        h.beams(openings(h), SLOPE, .26);
        near(h, stone);
        s.vignette(.46);
    }

    /** The side windows: z from and to, sill and top. */
    private static double[][] openings(LongHall h) {
        List<double[]> all = new ArrayList<>();
        for (double z = h.length() - BAY; z > 3; z -= BAY) {
            all.add(new double[] {z + 1.2, z + 3, 2.5, 5.4});
        }
        return all.toArray(double[][]::new);
    }

    /** Three lancets in the gable, the middle one the tallest. */
    private static void windows(LongHall h, GroupBuilder g) {
        double z = h.length();
        int frame = h.room().thing(.72, .03, 70);
        for (int i = -1; i <= 1; i++) {
            double x = i * 2.1;
            double top = i == 0 ? 8.6 : 7.4;
            g.line(h.arch(x - .8, x + .8, 3.6, top - 1.4, top, z, true), 5, Kind.ROCK, frame);
            HallGlass.leaded(h, g, x - .8, x + .8, 3.6, top - 1.4, top, z, 3530 + 20 * i);
        }
        double[] at = h.eye().at(0, 6, z);
        g.add(Node.Glow.of(
                at[0],
                at[1],
                h.stage().shorter() * .42,
                h.room().glow(),
                h.stage().dark() ? .12 : .5));
    }

    private static void throne(LongHall h, GroupBuilder g, int stone, double hue) {
        Solids solids = h.solids();
        Room room = h.room();
        double z = h.length() - .3;
        int cloth = room.thing(.42, .15, hue);
        g.fill(h.eye().facing(-1.1, .6, 1.1, 3.5, z), Kind.CLOTH, OkLab.lighten(cloth, .05), OkLab.lighten(cloth, -.1));
        int gold = room.thing(.80, .12, 88);
        g.fill(h.eye().facing(-1.2, 3.4, 1.2, 3.56, z - .02), Kind.METAL, gold);
        solids.box(g, -3.4, 3.4, 0, .22, z - 3.2, z, Kind.ROCK, OkLab.lighten(stone, -.03));
        solids.box(g, -2.5, 2.5, .22, .44, z - 2.4, z, Kind.ROCK, stone);
        int wood = room.thing(.36, .07, 45);
        solids.box(g, -.45, .45, .44, 2.5, z - 1.1, z - .9, Kind.WOOD, wood);
        g.fill(h.arch(-.45, .45, 2.4, 2.5, 3, z - 1.12, true), Kind.WOOD, OkLab.lighten(wood, .05));
        g.fill(h.eye().facing(-.3, 1, .3, 2.4, z - 1.13), Kind.CLOTH, OkLab.lighten(cloth, .08));
        solids.box(g, -.45, .45, .44, 1, z - 1.8, z - 1.1, Kind.CLOTH, OkLab.lighten(cloth, .02));
        for (int side = -1; side <= 1; side += 2) {
            solids.box(g, side * .5 - .08, side * .5 + .08, .44, 1.35, z - 1.8, z - 1.1, Kind.WOOD, wood);
            candles(h, g, side * 1.9, .44, z - 1.4);
        }
    }

    /** A tall candlestick. */
    private static void candles(LongHall h, GroupBuilder g, double x, double y, double z) {
        double[] foot = h.eye().at(x, y, z);
        double k = h.eye().scale(z);
        int iron = h.room().thing(.26, .02, 60);
        g.fill(Paths.rect(foot[0] - .03 * k, foot[1] - 1.7 * k, .06 * k, 1.7 * k), Kind.METAL, iron);
        for (int i = -1; i <= 1; i++) {
            HallGlass.flame(h, g, foot[0] + i * .26 * k, foot[1] - (i == 0 ? 1.95 : 1.75) * k, .2 * k);
        }
    }

    private static void walls(LongHall h, int stone) {
        GroupBuilder g = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            h.sideWall(g, side, Kind.ROCK, stone);
            int c = h.sided(stone, side);
            for (double[] o : openings(h)) {
                double x = side * (h.half() - .01);
                g.fill(
                        h.sideArch(x, o[0] - .25, o[1] + .25, o[2] - .25, o[3] - 1.1, o[3] + .3, true),
                        Kind.ROCK,
                        OkLab.lighten(c, side == h.away() ? .02 : .06));
                HallGlass.pane(h, g, h.sideArch(x, o[0], o[1], o[2], o[3] - 1.1, o[3], true), side);
            }
            for (double z = h.length() - BAY; z > 1.5; z -= BAY) {
                h.solids()
                        .box(
                                g,
                                side * h.half() - .28,
                                side * h.half() + .28,
                                0,
                                h.wall(),
                                z - .3,
                                z + .3,
                                Kind.ROCK,
                                OkLab.lighten(c, .04));
            }
        }
        s(h).layer("side walls", .3, g);
    }

    private static Stage s(LongHall h) {
        return h.stage();
    }

    /** The roof: two slopes of boards, a truss over every pillar, and what hangs from it. */
    private static void timber(LongHall h, double hue) {
        GroupBuilder g = new GroupBuilder();
        Room room = h.room();
        int boards = room.thing(.36, .055, 50);
        double ridge = 10.4;
        for (int side = -1; side <= 1; side += 2) {
            int c = OkLab.lighten(boards, side == h.away() ? -.05 : .02);
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
                                    ridge,
                                    LongHall.NEAR,
                                    0,
                                    ridge,
                                    h.length()),
                    Kind.WOOD,
                    c,
                    OkLab.lighten(c, .05));
        }
        for (double z = h.length() - BAY; z > 2; z -= BAY) {
            truss(h, g, z, ridge, room.thing(.28, .055, 45));
            for (int side = -1; side <= 1; side += 2) {
                banner(h, g, side * (h.half() - .9), z, side * z > 0 == (int) (z / BAY) % 2 > 0 ? hue : hue + 60);
            }
        }
        for (double z = h.length() - 1.5 * BAY; z > 4; z -= 2 * BAY) {
            wheel(h, g, z);
        }
        s(h).layer("roof", .4, g);
    }

    private static void truss(LongHall h, GroupBuilder g, double z, double ridge, int wood) {
        Pinhole eye = h.eye();
        double k = eye.scale(z);
        double[] l = eye.at(-h.half(), h.wall(), z);
        double[] r = eye.at(h.half(), h.wall(), z);
        double[] top = eye.at(0, ridge, z);
        double w = .34 * k;
        g.line(Paths.line(l[0], l[1], top[0], top[1], r[0], r[1]), w, Kind.WOOD, wood);
        double beam = eye.at(0, h.wall() + .2, z)[1];
        for (int side = -1; side <= 1; side += 2) {
            double[] foot = eye.at(side * (h.half() - .25), h.wall() - 1.7, z);
            double[] bend = eye.at(side * (h.half() - .7), h.wall() - .1, z);
            double[] end = eye.at(side * h.half() * .42, h.wall() + .1, z);
            java.awt.geom.Path2D brace = new java.awt.geom.Path2D.Double();
            brace.moveTo(foot[0], foot[1]);
            brace.quadTo(bend[0], bend[1], end[0], end[1]);
            g.line(brace, w * .7, Kind.WOOD, wood);
        }
        g.fill(Paths.rect(l[0], beam - w * .6, r[0] - l[0], w * 1.1), Kind.WOOD, OkLab.lighten(wood, .05), wood);
        g.fill(Paths.rect(top[0] - w * .4, top[1], w * .8, beam - top[1]), Kind.WOOD, wood);
    }

    private static void banner(LongHall h, GroupBuilder g, double x, double z, double hue) {
        double[] at = h.eye().at(x, h.wall() - .15, z - .2);
        double k = h.eye().scale(z);
        double w = .62 * k;
        double tall = 2.5 * k;
        int cloth = h.room().thing(.46, .15, hue);
        g.fill(
                Paths.polygon(
                        at[0] - w,
                        at[1],
                        at[0] + w,
                        at[1],
                        at[0] + w,
                        at[1] + tall,
                        at[0],
                        at[1] + tall * .84,
                        at[0] - w,
                        at[1] + tall),
                Material.of(Kind.CLOTH, OkLab.lighten(cloth, .06), OkLab.lighten(cloth, -.09)));
        int gold = h.room().thing(.80, .12, 88);
        g.fill(Paths.rect(at[0] - w * 1.15, at[1] - w * .1, w * 2.3, w * .16), Kind.METAL, gold);
        g.fill(Paths.circle(at[0], at[1] + tall * .36, w * .42), Kind.CLOTH, gold);
    }

    /** A wheel of candles on a chain. */
    private static void wheel(LongHall h, GroupBuilder g, double z) {
        double[] top = h.eye().at(0, 9.6, z);
        double[] at = h.eye().at(0, 4.9, z);
        double k = h.eye().scale(z);
        double r = 1.05 * k;
        int iron = h.room().thing(.22, .02, 60);
        g.line(Paths.line(top[0], top[1], at[0], at[1] - r * .9), Math.max(1, .05 * k), Kind.METAL, iron);
        g.line(
                Paths.line(at[0] - r, at[1], at[0], at[1] - r * .9, at[0] + r, at[1]),
                Math.max(.8, .03 * k),
                Kind.METAL,
                iron);
        g.line(Paths.ellipse(at[0], at[1], r, r * .2), Math.max(1.5, .1 * k), Kind.METAL, iron);
        for (int i = 0; i < 7; i++) {
            double a = 2 * Math.PI * i / 7;
            HallGlass.flame(h, g, at[0] + Math.cos(a) * r, at[1] + Math.sin(a) * r * .2 - .12 * k, .16 * k);
        }
    }

    private static void carpet(LongHall h, GroupBuilder g, double hue) {
        int cloth = h.room().thing(.44, .15, hue);
        int edge = h.room().thing(.76, .11, 88);
        g.fill(h.eye().level(-1.25, LongHall.NEAR, 1.25, h.length(), 0), Kind.CLOTH, edge);
        g.fill(h.eye().level(-1.1, LongHall.NEAR, 1.1, h.length(), 0), Kind.CLOTH, OkLab.lighten(cloth, .03), cloth);
    }

    /** A laid table along the wall. */
    private static void board(LongHall h, GroupBuilder g, int side, double hue) {
        Solids solids = h.solids();
        Room room = h.room();
        int wood = room.thing(.42, .07, 48);
        double x0 = side > 0 ? 2.7 : -3.7;
        for (double z = 17; z > 8; z -= 5) {
            solids.shade(g, x0, x0 + 1, z - 4, z);
            solids.box(g, x0, x0 + 1, .68, .78, z - 4, z, Kind.WOOD, wood);
            solids.box(g, x0 + .1, x0 + .9, 0, .68, z - 3.8, z - 3.6, Kind.WOOD, OkLab.lighten(wood, -.07));
            double in = side > 0 ? x0 - .55 : x0 + 1.25;
            solids.box(g, in, in + .3, .36, .44, z - 4, z, Kind.WOOD, OkLab.lighten(wood, -.02));
            solids.box(g, x0 + .3, x0 + .7, .78, .79, z - 4, z, Kind.CLOTH, room.thing(.60, .13, hue));
            for (int i = 0; i < 3; i++) {
                double[] at = h.eye().at(x0 + .5, .79, z - .8 - 1.2 * i);
                double k = h.eye().scale(z - .8 - 1.2 * i);
                g.fill(Paths.rect(at[0] - .03 * k, at[1] - .25 * k, .06 * k, .25 * k), Kind.PAPER, room.trim());
                HallGlass.flame(h, g, at[0], at[1] - .3 * k, .12 * k);
            }
        }
    }

    /** A pillar beside the eye, opposite the subject. */
    private static void near(LongHall h, int stone) {
        Stage s = h.stage();
        if (s.dice().chance(3513, .5)) {
            return;
        }
        GroupBuilder g = new GroupBuilder();
        double x = h.away() > 0 ? s.width() * .93 : -s.width() * .07;
        int dark = OkLab.lighten(stone, -.3);
        g.fill(
                Paths.rect(x, -60, s.width() * .14, s.bottom() + 80),
                Material.of(Kind.ROCK, OkLab.lighten(dark, .05), OkLab.lighten(dark, -.05))
                        .at(0));
        s.layer("near", 1, g, new Effect.Blur(4));
    }
}
