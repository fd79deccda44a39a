package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.words.Era;
import java.awt.geom.Path2D;
import java.util.OptionalInt;

/** An inn: dark beams, a fire in a wide hearth, casks behind a counter, benches at plank tables. */
final class TavernRoom implements PlaceRecipe {
    private static final double SLOPE = 1.1;
    private static final double[][] PANES = {{7, 8.5, 1.15, 2.2}, {4.2, 5.7, 1.15, 2.2}, {1.4, 2.9, 1.15, 2.2}};

    @Override
    public void build(Stage s, Actors actors) {
        LongHall h = new LongHall(s, 4, s.height() > s.width() ? 3.8 : 2.85, 10);
        int plaster = h.room().thing(.74, .05, s.look().between(4951, 68, 88));
        int beam = h.room().thing(.30, .05, 48);
        int wood = h.room().thing(.46, .085, 52);
        GroupBuilder far = new GroupBuilder();
        h.farWall(far, plaster);
        timbers(h, far, beam);
        hearth(h, far);
        s.layer("far wall", .1, far);
        walls(h, plaster, beam, wood);
        ceiling(h, beam);
        GroupBuilder floor = h.floor(Kind.ROCK, h.room().thing(.50, .045, 62), .8, .8);
        double[] fire = h.eye().at(h.away() * 1.3, 0, h.length() - 1);
        floor.add(new Node.Glow(
                fire[0], fire[1], 3 * h.eye().scale(h.length()), .5, OkLab.lch(.80, .15, 60), s.dark() ? .7 : .35));
        s.layer("floor", .45, floor);
        h.pools(PANES, SLOPE);
        GroupBuilder things = new GroupBuilder();
        bar(h, things, wood);
        plankTable(h, things, -h.away() * 2.7, 6.6, wood, 0);
        plankTable(h, things, h.away() * 2.5, 5, wood, 1);
        s.layer("tables", .52, things);
        actors.perform(h.spots(OptionalInt.of(h.room().bench())), .7);
        h.beams(PANES, SLOPE, .2);
        s.vignette(.54);
    }

    /** The frame of the house in its plaster. */
    private static void timbers(LongHall h, GroupBuilder g, int beam) {
        double z = h.length();
        Path2D frame = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (double x : new double[] {-3.9, -2.95, 2.95, 3.7}) {
            frame.append(h.eye().facing(x, 0, x + .2, h.wall(), z), false);
        }
        frame.append(h.eye().facing(-h.half(), 1.25, h.half(), 1.42, z), false);
        g.fill(frame, Kind.WOOD, OkLab.lighten(beam, .04));
    }

    /** A hearth as wide as a cart, with its fire, a pot over it and pewter on the mantel. */
    private static void hearth(LongHall h, GroupBuilder g) {
        double z = h.length() - .3;
        Room room = h.room();
        double m = h.away() * 1.3;
        double k = h.eye().scale(z);
        int stone = room.thing(.58, .03, 70);
        g.fill(h.eye().facing(m - 1.6, 0, m + 1.6, h.wall(), z), Kind.ROCK, OkLab.lighten(stone, -.05), stone);
        Path2D joints = new Path2D.Double();
        for (int row = 0; row < 8; row++) {
            double y = .36 * row;
            joints.append(h.eye().facing(m - 1.6, y, m + 1.6, y + .015, z - .01), false);
            for (double x = m - 1.6 + (row % 2) * .25; x < m + 1.6; x += .5) {
                joints.append(h.eye().facing(x, y, x + .015, y + .36, z - .01), false);
            }
        }
        g.fill(joints, Kind.ROCK, OkLab.lighten(stone, -.14));
        g.fill(
                h.arch(m - 1.1, m + 1.1, 0, 1.2, 1.5, z - .02, false),
                Kind.SHADOW,
                OkLab.lch(.17, .03, 40),
                OkLab.lch(.30, .08, 40));
        double[] at = h.eye().at(m, .1, z);
        g.add(Node.Glow.of(at[0], at[1] - .3 * k, 1.9 * k, OkLab.lch(.76, .17, 55), .8));
        for (int i = -1; i <= 1; i++) {
            g.line(
                    Paths.line(at[0] + (i * .3 - .35) * k, at[1] - .02 * k, at[0] + (i * .3 + .35) * k, at[1] - .1 * k),
                    .11 * k,
                    Kind.WOOD,
                    OkLab.lch(.26, .05, 40));
        }
        int[] flames = {OkLab.lch(.70, .19, 45), OkLab.lch(.82, .16, 70), OkLab.lch(.94, .10, 92)};
        for (int i = 0; i < 3; i++) {
            double r = (.5 - .14 * i) * k;
            double t = (.85 - .22 * i) * k;
            double y = at[1] - .05 * k;
            g.fill(
                    Paths.spline(
                            at[0] - r,
                            y,
                            at[0] - r * .8,
                            y - t * .45,
                            at[0] - r * .45,
                            y - t * .85,
                            at[0] - r * .2,
                            y - t * .55,
                            at[0] + r * .1,
                            y - t,
                            at[0] + r * .4,
                            y - t * .5,
                            at[0] + r * .7,
                            y - t * .66,
                            at[0] + r,
                            y),
                    Kind.LIGHT,
                    flames[i]);
        }
        g.fill(Paths.ellipse(at[0], at[1] - 1.02 * k, .26 * k, .2 * k), Kind.METAL, OkLab.lch(.15, .01, 260));
        g.line(Paths.line(at[0], at[1] - 1.2 * k, at[0], at[1] - 1.42 * k), 1.6, Kind.METAL, OkLab.lch(.15, .01, 260));
        h.solids().box(g, m - 1.75, m + 1.75, 1.58, 1.72, z - .25, z, Kind.WOOD, room.thing(.36, .06, 48));
        for (int i = 0; i < 6; i++) {
            double[] p = h.eye().at(m - 1.35 + .54 * i, 1.72, z - .15);
            int pewter = i % 3 == 1 ? room.thing(.66, .10, 60) : room.thing(.68, .012, 240);
            double r = (i % 2 == 0 ? .1 : .16) * k;
            g.fill(
                    i % 2 == 0
                            ? Paths.rounded(p[0] - r, p[1] - r * 2.4, 2 * r, r * 2.4, r * .4)
                            : Paths.circle(p[0], p[1] - r, r),
                    Material.of(Kind.METAL, OkLab.lighten(pewter, .1), OkLab.lighten(pewter, -.14))
                            .at(0));
        }
    }

    private static void walls(LongHall h, int plaster, int beam, int wood) {
        GroupBuilder g = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            h.sideWall(g, side, Kind.WALL, plaster);
            double x = side * (h.half() - .02);
            int panel = h.sided(OkLab.lighten(wood, -.04), side);
            g.fill(h.eye().upright(x, 0, LongHall.NEAR, .95, h.length()), Kind.WOOD, OkLab.lighten(panel, .04), panel);
            Path2D seams = new Path2D.Double();
            for (double z = 1; z < h.length(); z += .42) {
                seams.append(h.eye().upright(x - side * .01, .06, z, .9, z + .03), false);
            }
            g.fill(seams, Kind.WOOD, OkLab.lighten(panel, -.08));
            Path2D posts = new Path2D.Double(Path2D.WIND_NON_ZERO);
            for (double z = h.length() - .4; z > 1; z -= 2.8) {
                posts.append(h.eye().upright(x - side * .03, 0, z - .12, h.wall(), z + .12), false);
            }
            posts.append(h.eye().upright(x - side * .03, .92, LongHall.NEAR, 1.05, h.length()), false);
            g.fill(posts, Kind.WOOD, h.sided(OkLab.lighten(beam, .04), side));
            for (double[] o : PANES) {
                window(h, g, side, o, beam);
            }
        }
        h.stage().layer("side walls", .3, g);
    }

    /** Small panes in lead. */
    private static void window(LongHall h, GroupBuilder g, int side, double[] o, int beam) {
        double x = side * (h.half() - .03);
        g.fill(h.eye().upright(x, o[2] - .12, o[0] - .12, o[3] + .12, o[1] + .12), Kind.WOOD, h.sided(beam, side));
        HallGlass.pane(h, g, h.eye().upright(x - side * .02, o[2], o[0], o[3], o[1]), side);
        Path2D leads = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 1; i < 5; i++) {
            double z = o[0] + (o[1] - o[0]) * i / 5;
            leads.append(h.eye().upright(x - side * .03, o[2], z - .018, o[3], z + .018), false);
            double y = o[2] + (o[3] - o[2]) * i / 5;
            leads.append(h.eye().upright(x - side * .03, y - .015, o[0], y + .015, o[1]), false);
        }
        g.fill(leads, Kind.METAL, OkLab.lch(.24, .02, 250));
    }

    private static void ceiling(LongHall h, int beam) {
        GroupBuilder g = new GroupBuilder();
        h.ceiling(g, Kind.WALL, h.room().thing(.60, .05, 70));
        Solids solids = h.solids();
        for (double z = h.length() - .8; z > 1; z -= 1.5) {
            solids.box(g, -h.half(), h.half(), h.wall() - .24, h.wall(), z - .12, z + .12, Kind.WOOD, beam);
        }
        h.stage().layer("ceiling", .32, g);
    }

    /** Casks on their rack, the counter, tankards. */
    private static void bar(LongHall h, GroupBuilder g, int wood) {
        Solids solids = h.solids();
        Room room = h.room();
        double m = -h.away() * 2.3;
        double z = h.length() - .5;
        int oak = room.thing(.52, .09, 54);
        solids.box(g, m - 1.2, m + 1.2, .5, .6, z, z + .4, Kind.WOOD, OkLab.lighten(wood, -.08));
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i < 3 - row; i++) {
                HallThings.cask(h, g, m - .8 + .8 * i + .4 * row, .6 + .68 * row, z, .38, OkLab.lighten(oak, .02 * i));
            }
        }
        double c = 8;
        double x0 = m - 1.4;
        double x1 = m + 1.4;
        solids.shade(g, x0, x1, c, c + .6);
        solids.box(g, x0, x1, 0, 1.02, c, c + .55, Kind.WOOD, wood);
        Path2D planks = new Path2D.Double();
        for (double x = x0 + .28; x < x1; x += .28) {
            planks.append(h.eye().facing(x, .04, x + .03, 1, c - .01), false);
        }
        g.fill(planks, Kind.WOOD, OkLab.lighten(wood, -.1));
        solids.box(g, x0 - .08, x1 + .08, 1.02, 1.1, c - .1, c + .6, Kind.WOOD, OkLab.lighten(wood, .08));
        for (int i = 0; i < 4; i++) {
            tankard(h, g, x0 + .4 + .6 * i, 1.1, c + .15);
        }
        if (h.stage().brief().era() == Era.NOW) {
            for (int i = 0; i < 3; i++) {
                double[] at = h.eye().at(m - .5 + .5 * i, 1.1, c + .3);
                double k = h.eye().scale(c);
                g.fill(
                        Paths.rounded(at[0] - .03 * k, at[1] - .42 * k, .06 * k, .42 * k, 2),
                        Kind.METAL,
                        room.thing(.72, .10, 80));
                g.fill(
                        Paths.rounded(at[0] - .04 * k, at[1] - .62 * k, .08 * k, .24 * k, 3),
                        Kind.WOOD,
                        room.thing(.28, .05, 40));
            }
        }
    }

    private static void tankard(LongHall h, GroupBuilder g, double x, double y, double z) {
        double k = h.eye().scale(z);
        double[] at = h.eye().at(x, y, z);
        int pewter = h.room().thing(.62, .05, 70);
        g.line(
                Paths.ellipse(at[0] + .1 * k, at[1] - .1 * k, .06 * k, .06 * k),
                Math.max(1, .025 * k),
                Kind.METAL,
                pewter);
        g.fill(
                Paths.rounded(at[0] - .08 * k, at[1] - .19 * k, .16 * k, .19 * k, .02 * k),
                Material.of(Kind.METAL, OkLab.lighten(pewter, .1), OkLab.lighten(pewter, -.14))
                        .at(0));
        g.fill(
                Paths.ellipse(at[0], at[1] - .2 * k, .085 * k, .04 * k),
                Kind.CLOTH,
                h.room().trim());
    }

    /** A table of planks between two benches, with a candle. */
    private static void plankTable(LongHall h, GroupBuilder g, double x, double z, int wood, int index) {
        Solids solids = h.solids();
        double w = .95;
        plank(solids, g, x - w, x + w, z + .85, OkLab.lighten(wood, -.05));
        solids.table(g, x - w, x + w, z, z + .7, .76, OkLab.lighten(wood, .03));
        double k = h.eye().scale(z);
        double[] at = h.eye().at(x + .1, .76, z + .35);
        g.fill(Paths.ellipse(at[0], at[1], .1 * k, .03 * k), Kind.METAL, OkLab.lch(.24, .02, 60));
        g.fill(
                Paths.rect(at[0] - .025 * k, at[1] - .2 * k, .05 * k, .2 * k),
                Kind.PAPER,
                h.room().trim());
        HallGlass.flame(h, g, at[0], at[1] - .25 * k, .13 * k);
        tankard(h, g, x - .5, .76, z + .3);
        if (index == 0) {
            tankard(h, g, x + .6, .76, z + .4);
        }
        plank(solids, g, x - w, x + w, z - .4, OkLab.lighten(wood, -.03));
    }

    private static void plank(Solids solids, GroupBuilder g, double x0, double x1, double z, int wood) {
        solids.shade(g, x0, x1, z, z + .3);
        for (double x : new double[] {x0 + .12, x1 - .2}) {
            solids.box(g, x, x + .08, 0, .4, z + .04, z + .26, Kind.WOOD, OkLab.lighten(wood, -.08));
        }
        solids.box(g, x0, x1, .4, .46, z, z + .3, Kind.WOOD, wood);
    }
}
