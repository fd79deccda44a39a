package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Ridge;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The hall of a village or parish: a small stage with its curtain, bunting under the rafters, stacked chairs, a tea table. */
final class VillageHall implements PlaceRecipe {
    private static final double BAY = 3;
    private static final double SLOPE = .9;
    private static final double RIDGE = 5.7;
    private static final double STAGE = .85;

    @Override
    public void build(Stage s, Actors actors) {
        LongHall h = new LongHall(s, 4.6, 3.5, 12.5);
        double hue = new double[] {95, 150, 70, 215}[s.look().pick(4851, 4)];
        int paint = h.room().thing(.86, .04, hue);
        int wood = h.room().thing(.56, .095, 55);
        int cloth = h.room()
                .thing(.45, .14, new double[] {22, 345, 255, 160}[s.look().pick(4852, 4)]);
        GroupBuilder far = new GroupBuilder();
        h.farWall(far, paint);
        proscenium(h, far, wood, cloth);
        s.layer("far wall", .1, far);
        walls(h, paint, wood, cloth);
        roof(h, wood);
        GroupBuilder floor = h.floor(Kind.WOOD, h.room().thing(.58, .085, 60), .28, 3.3);
        double[] b = h.eye().at(0, 0, 8);
        floor.add(new Node.Glow(b[0], b[1], s.width() * .34, .25, h.room().glow(), .3));
        s.layer("floor", .45, floor);
        h.pools(openings(h), SLOPE);
        GroupBuilder things = new GroupBuilder();
        bunting(h, things, 9.4, 4850);
        table(h, things, actors);
        stacks(h, things, wood);
        bunting(h, things, 6.2, 4860);
        s.layer("things", .52, things);
        actors.perform(h.spots(OptionalInt.of(h.room().bench())), .7);
        h.beams(openings(h), SLOPE, .2);
        s.vignette(.42);
    }

    private static double[][] openings(LongHall h) {
        List<double[]> all = new ArrayList<>();
        for (double z = h.length() - BAY; z > 1.6; z -= BAY) {
            all.add(new double[] {z + .6, z + 2.1, 1.35, 3.1});
        }
        return all.toArray(double[][]::new);
    }

    /** The stage: a painted landscape between curtains, under a valance. */
    private static void proscenium(LongHall h, GroupBuilder g, int wood, int cloth) {
        double z = h.length();
        Room room = h.room();
        double k = h.eye().scale(z);
        g.fill(h.eye().facing(-3.5, STAGE, 3.5, 3.75, z), Kind.WOOD, OkLab.lighten(wood, -.04));
        double[] a = h.eye().at(-3.2, 3.5, z);
        double[] b = h.eye().at(3.2, STAGE, z);
        GroupBuilder scene = new GroupBuilder()
                .clip()
                .fill(
                        Paths.rect(a[0], a[1], b[0] - a[0], b[1] - a[1]),
                        Kind.CLOTH,
                        room.thing(.74, .07, 225),
                        room.thing(.88, .05, 80));
        scene.fill(Paths.circle(a[0] + 4.1 * k, a[1] + 1.05 * k, .3 * k), Kind.CLOTH, room.thing(.94, .08, 90));
        for (int i = 0; i < 2; i++) {
            scene.fill(
                    Ridge.hills(
                                    a[0],
                                    b[0],
                                    b[1] - (1 - .45 * i) * k,
                                    .35 * k,
                                    1.5 * k,
                                    h.stage().lookSeed(4853) + i,
                                    4)
                            .land(b[1]),
                    Kind.CLOTH,
                    room.thing(.62 - .1 * i, .08, 150));
        }
        scene.fill(h.eye().level(-3.3, z, 3.3, z + 2.4, STAGE), Kind.WOOD, OkLab.lighten(wood, .06));
        scene.add(Node.Glow.of(
                (a[0] + b[0]) / 2, b[1], 2.6 * k, room.glow(), h.stage().dark() ? .5 : .3));
        g.add(scene.build());
        for (int side = -1; side <= 1; side += 2) {
            drape(h, g, side, cloth);
        }
        int fold = OkLab.lighten(cloth, .03);
        Path2D valance = new Path2D.Double(Path2D.WIND_NON_ZERO);
        valance.append(h.eye().facing(-3.2, 3.2, 3.2, 3.5, z), false);
        for (int i = 0; i < 8; i++) {
            double[] at = h.eye().at(-2.8 + .8 * i, 3.2, z);
            valance.append(Paths.ellipse(at[0], at[1], .4 * k, .2 * k), false);
        }
        g.fill(valance, Kind.CLOTH, OkLab.lighten(fold, .03), fold);
        Solids solids = h.solids();
        solids.box(g, -3.6, 3.6, 0, STAGE, z - .5, z, Kind.WOOD, OkLab.lighten(wood, -.02));
        Path2D seams = new Path2D.Double();
        for (double x = -3.6; x < 3.6; x += .3) {
            seams.append(h.eye().facing(x, 0, x + .02, STAGE - .06, z - .51), false);
        }
        g.fill(seams, Kind.WOOD, OkLab.lighten(wood, -.12));
        double x = -h.away() * 2.5;
        for (int i = 0; i < 3; i++) {
            solids.box(g, x - .5, x + .5, 0, .63 - .21 * i, z - .8 - .3 * i, z - .5 - .3 * i, Kind.WOOD, wood);
        }
        clock(h, g, 4.35);
    }

    private static void drape(LongHall h, GroupBuilder g, int side, int cloth) {
        double z = h.length();
        double out = side * 3.2;
        double in = side * 1.75;
        Path2D p = h.eye()
                .quad(
                        out,
                        STAGE,
                        z,
                        out,
                        3.5,
                        z,
                        in,
                        3.5,
                        z,
                        side * 1.95,
                        2.6,
                        z,
                        side * 2.6,
                        1.7,
                        z,
                        side * 2.45,
                        STAGE,
                        z);
        GroupBuilder k = new GroupBuilder().clip().fill(p, Kind.CLOTH, OkLab.lighten(cloth, .05), cloth);
        for (int i = 0; i < 6; i++) {
            double x = out - side * .26 * i;
            k.fill(
                    h.eye().quad(x, 3.5, z, x - side * .12, 3.5, z, x - side * .06, STAGE, z, x + side * .08, STAGE, z),
                    Kind.CLOTH,
                    OkLab.alpha(OkLab.lighten(cloth, -.16), .6));
        }
        k.fill(
                h.eye().facing(Math.min(out, side * 2.5), 1.64, Math.max(out, side * 2.5), 1.76, z),
                Kind.CLOTH,
                h.room().thing(.78, .12, 85));
        g.add(k.build());
    }

    private static void clock(LongHall h, GroupBuilder g, double y) {
        double[] at = h.eye().at(0, y, h.length());
        double r = .3 * h.eye().scale(h.length());
        g.fill(Paths.circle(at[0], at[1], r * 1.16), Kind.WOOD, h.room().wood());
        g.fill(Paths.circle(at[0], at[1], r), Kind.PAPER, h.room().trim());
        int ink = OkLab.lch(.22, .02, 260);
        double m = 2 * Math.PI * Scenery.roll(h.stage(), 4854, 1);
        g.line(
                Paths.line(at[0], at[1], at[0] + Math.sin(m) * r * .75, at[1] - Math.cos(m) * r * .75),
                1.3,
                Kind.METAL,
                ink);
        g.line(
                Paths.line(at[0], at[1], at[0] + Math.cos(m) * r * .5, at[1] + Math.sin(m) * r * .5),
                1.7,
                Kind.METAL,
                ink);
    }

    private static void walls(LongHall h, int paint, int wood, int cloth) {
        GroupBuilder g = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            h.sideWall(g, side, Kind.WALL, paint);
            double x = side * (h.half() - .02);
            int panel = h.sided(wood, side);
            g.fill(h.eye().upright(x, 0, LongHall.NEAR, 1.05, h.length()), Kind.WOOD, OkLab.lighten(panel, .04), panel);
            Path2D seams = new Path2D.Double();
            for (double z = 1.2; z < h.length(); z += .34) {
                seams.append(h.eye().upright(x - side * .01, .12, z, 1, z + .025), false);
            }
            g.fill(seams, Kind.WOOD, OkLab.lighten(panel, -.08));
            g.fill(
                    h.eye().upright(x - side * .02, 1.02, LongHall.NEAR, 1.12, h.length()),
                    Kind.WOOD,
                    OkLab.lighten(panel, .09));
            for (double[] o : openings(h)) {
                window(h, g, side, o, cloth);
            }
        }
        h.stage().layer("side walls", .3, g);
    }

    private static void window(LongHall h, GroupBuilder g, int side, double[] o, int cloth) {
        double x = side * (h.half() - .02);
        int trim = h.sided(h.room().trim(), side);
        g.fill(h.eye().upright(x, o[2] - .08, o[0] - .08, o[3] + .08, o[1] + .08), Kind.WOOD, trim);
        HallGlass.pane(h, g, h.eye().upright(x - side * .01, o[2], o[0], o[3], o[1]), side);
        Path2D cross = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double m = (o[0] + o[1]) / 2;
        cross.append(h.eye().upright(x - side * .02, o[2], m - .04, o[3], m + .04), false);
        cross.append(h.eye().upright(x - side * .02, 2.3, o[0], 2.37, o[1]), false);
        g.fill(cross, Kind.WOOD, trim);
        for (int end = 0; end < 2; end++) {
            double z0 = end == 0 ? o[0] - .3 : o[1] - .1;
            int c = OkLab.lighten(h.sided(cloth, side), end == 0 ? .1 : .05);
            g.fill(
                    h.eye().upright(x - side * .06, o[2] - .3, z0, o[3] + .16, z0 + .4),
                    Kind.CLOTH,
                    OkLab.lighten(c, .03),
                    OkLab.lighten(c, -.04));
        }
    }

    /** White boards under the roof, and the beams that hold it. */
    private static void roof(LongHall h, int wood) {
        GroupBuilder g = new GroupBuilder();
        int board = h.room().thing(.78, .045, 75);
        for (int side = -1; side <= 1; side += 2) {
            int c = OkLab.lighten(board, side == h.away() ? -.12 : -.04);
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
                    OkLab.lighten(c, -.05),
                    c);
        }
        for (double z = h.length() - 1.5; z > 1.4; z -= BAY) {
            double k = h.eye().scale(z);
            double w = Math.max(2, .2 * k);
            double[] l = h.eye().at(-h.half(), h.wall() - .1, z);
            double[] r = h.eye().at(h.half(), h.wall() - .1, z);
            double[] top = h.eye().at(0, RIDGE - .1, z);
            double[] tie = h.eye().at(0, h.wall() - .1, z);
            Path2D truss = Paths.line(l[0], l[1], top[0], top[1], r[0], r[1]);
            truss.append(Paths.line(l[0], l[1], r[0], r[1]), false);
            truss.append(Paths.line(tie[0], tie[1], top[0], top[1]), false);
            g.line(truss, w, Kind.WOOD, OkLab.lighten(wood, -.09));
            lamp(h, g, z);
        }
        h.stage().layer("roof", .32, g);
    }

    private static void lamp(LongHall h, GroupBuilder g, double z) {
        double k = h.eye().scale(z);
        boolean on = h.stage().dark();
        for (int side = -1; side <= 1; side += 2) {
            double[] at = h.eye().at(side * 2.1, 3, z);
            double[] up = h.eye().at(side * 2.1, h.wall() - .1, z);
            g.line(
                    Paths.line(up[0], up[1], at[0], at[1]),
                    Math.max(1, .02 * k),
                    Kind.METAL,
                    h.room().wood());
            g.fill(
                    Paths.circle(at[0], at[1], .16 * k),
                    Kind.LIGHT,
                    on ? OkLab.lch(.97, .07, 88) : h.room().trim());
            if (on) {
                g.add(Node.Glow.of(at[0], at[1], 1.7 * k, OkLab.lch(.91, .10, 80), .5));
            }
        }
    }

    /** Flags on a string from wall to wall. */
    private static void bunting(LongHall h, GroupBuilder g, double z, int part) {
        double[] hues = {25, 85, 250, 155};
        int n = 17;
        double k = h.eye().scale(z);
        Path2D[] flags = {Paths.union(), Paths.union(), Paths.union(), Paths.union()};
        double[] string = new double[2 * (n + 1)];
        for (int i = 0; i <= n; i++) {
            double t = 2.0 * i / n - 1;
            double[] at = h.eye().at(t * h.half(), 3.4 - .5 * (1 - t * t), z);
            string[2 * i] = at[0];
            string[2 * i + 1] = at[1];
            if (i < n) {
                double[] b = h.eye().at((2 * (i + .8) / n - 1) * h.half(), 3.4 - .5 * (1 - t * t), z);
                flags[(int) (4 * Scenery.roll(h.stage(), part, i)) % 4].append(
                        Paths.polygon(at[0], at[1], b[0], b[1], (at[0] + b[0]) / 2, at[1] + .5 * k), false);
            }
        }
        g.line(Paths.line(string), Math.max(1, .02 * k), Kind.CLOTH, h.room().trim());
        for (int i = 0; i < 4; i++) {
            int c = h.room().thing(.64, .13, hues[i]);
            g.fill(flags[i], Kind.CLOTH, OkLab.lighten(c, .04), c);
        }
    }

    /** Tea for all: a cloth, an urn, cups, a cake. */
    private static void table(LongHall h, GroupBuilder g, Actors actors) {
        Solids solids = h.solids();
        Room room = h.room();
        double x0 = h.away() > 0 ? 2.2 : -4.2;
        double x1 = x0 + 2;
        double z = 8.2;
        solids.shade(g, x0, x1, z, z + .8);
        solids.box(g, x0 + .04, x1 - .04, .2, .76, z + .04, z + .76, Kind.CLOTH, room.thing(.93, .02, 90));
        solids.box(g, x0, x1, .76, .79, z, z + .8, Kind.CLOTH, room.trim());
        double k = h.eye().scale(z);
        double[] urn = h.eye().at(x0 + .5, .79, z + .4);
        int steel = room.thing(.74, .015, 240);
        g.fill(
                Paths.rounded(urn[0] - .17 * k, urn[1] - .5 * k, .34 * k, .5 * k, .06 * k),
                Material.of(Kind.METAL, OkLab.lighten(steel, .12), OkLab.lighten(steel, -.2))
                        .at(0));
        g.fill(Paths.ellipse(urn[0], urn[1] - .5 * k, .17 * k, .06 * k), Kind.METAL, OkLab.lighten(steel, -.1));
        for (int i = 0; i < 5; i++) {
            double[] at = h.eye().at(x0 + .9 + .17 * i, .79, z + .15 + .2 * (i % 2));
            int china = room.thing(.70, .11, new double[] {230, 25, 85, 230, 150}[i]);
            g.fill(Paths.rounded(at[0] - .05 * k, at[1] - .1 * k, .1 * k, .1 * k, .03 * k), Kind.WALL, china);
        }
        if (h.stage().brief().subjects().size() < 2) {
            double[] at = h.eye().at(x1 - .3, .79, z + .4);
            actors.cast()
                    .draw("cake", h.stage().palette())
                    .ifPresent(c -> g.add(c.group().at(at[0], at[1], k * .003, k * .003)));
        }
    }

    /** Chairs on chairs against the wall. */
    private static void stacks(LongHall h, GroupBuilder g, int wood) {
        Solids solids = h.solids();
        double side = h.away();
        for (int i = 0; i < 3; i++) {
            double z = 6.6 - .75 * i;
            double x = side * (h.half() - .45);
            int n = 4 + (int) (3 * Scenery.roll(h.stage(), 4855, i));
            solids.shade(g, x - .3, x + .3, z, z + .5);
            int leg = h.room().thing(.36, .02, 250);
            for (int end = 0; end < 2; end++) {
                double lx = x + (end == 0 ? -.24 : .2);
                solids.box(g, lx, lx + .04, 0, .45 + .1 * n, z + .42, z + .46, Kind.METAL, leg);
                solids.box(g, lx, lx + .04, 0, .45, z, z + .04, Kind.METAL, leg);
            }
            for (int j = 0; j < n; j++) {
                double y = .44 + .1 * j;
                solids.box(g, x - .24, x + .24, y, y + .04, z, z + .46, Kind.WOOD, OkLab.lighten(wood, .03 * (j % 2)));
            }
            solids.box(
                    g,
                    x - .24,
                    x + .24,
                    .62 + .1 * n,
                    .88 + .1 * n,
                    z + .44,
                    z + .48,
                    Kind.WOOD,
                    OkLab.lighten(wood, .02));
        }
    }
}
