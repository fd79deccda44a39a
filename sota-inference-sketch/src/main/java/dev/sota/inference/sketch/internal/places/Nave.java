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
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The nave of a church: arcades under a vault, pews, the altar below a rose window, coloured light on the floor. */
final class Nave implements PlaceRecipe {
    private static final double BAY = 3.8;
    private static final double AISLE = 7.6;
    private static final double SPRING = 7.2;
    private static final double RIDGE = 10.8;
    private static final double SLOPE = .62;

    @Override
    public void build(Stage s, Actors actors) {
        LongHall h = new LongHall(s, 4.3, SPRING, 24);
        int stone = h.room().thing(.70, .03, s.look().between(3601, 60, 90));
        GroupBuilder far = new GroupBuilder();
        h.farWall(far, stone);
        s.layer("far wall", .08, far);
        GroupBuilder apse = new GroupBuilder();
        rose(h, apse, stone);
        altar(h, apse);
        s.layer("apse", .14, apse);
        aisles(h, stone);
        arcade(h, stone);
        vault(h, stone);
        GroupBuilder floor = h.floor(Kind.ROCK, h.room().thing(.60, .03, 65), .8, .8, AISLE);
        runner(h, floor);
        s.layer("floor", .45, floor);
        colours(h);
        GroupBuilder pews = new GroupBuilder();
        for (double z = h.length() - 5; z > 6; z -= 1.35) {
            pew(h, pews, z);
        }
        s.layer("pews", .5, pews);
        actors.perform(h.spots(OptionalInt.of(h.room().bench())), .7);
        h.beams(openings(h), SLOPE, .3);
        near(h, stone);
        s.vignette(.46);
    }

    /** The windows above the arcade: z from and to, sill and top. */
    private static double[][] openings(LongHall h) {
        List<double[]> all = new ArrayList<>();
        for (double z = h.length() - BAY; z > 4; z -= BAY) {
            all.add(new double[] {z + 1.15, z + 2.65, 5, 7});
        }
        return all.toArray(double[][]::new);
    }

    private static void rose(LongHall h, GroupBuilder g, int stone) {
        double z = h.length();
        double[] c = h.eye().at(0, 7.5, z);
        double r = 1.75 * h.eye().scale(z);
        boolean dark = h.stage().dark();
        g.add(Node.Glow.of(c[0], c[1], r * 3.2, h.room().glow(), dark ? .14 : .6));
        g.fill(Paths.circle(c[0], c[1], r * 1.14), Kind.ROCK, OkLab.lighten(stone, -.12));
        g.fill(Paths.circle(c[0], c[1], r), Kind.GLASS, OkLab.lch(dark ? .26 : .52, .12, 265));
        double[] hues = {25, 85, 255, 320};
        for (int ring = 0; ring < 2; ring++) {
            double out = r * (ring == 0 ? .74 : .36);
            double size = r * (ring == 0 ? .2 : .15);
            for (int i = 0; i < 12; i++) {
                double a = 2 * Math.PI * (i + .5 * ring) / 12;
                double l = (dark ? .36 : .76) - .06 * ring;
                g.fill(
                        Paths.circle(c[0] + Math.cos(a) * out, c[1] + Math.sin(a) * out, size),
                        Kind.GLASS,
                        OkLab.lch(l, dark ? .09 : .14, hues[(i + ring) % 4]));
            }
        }
        g.fill(Paths.circle(c[0], c[1], r * .17), Kind.GLASS, OkLab.lch(dark ? .5 : .9, .11, 85));
        for (int i = 0; i < 12; i++) {
            double a = 2 * Math.PI * i / 12;
            g.line(
                    Paths.line(
                            c[0] + Math.cos(a) * r * .2,
                            c[1] + Math.sin(a) * r * .2,
                            c[0] + Math.cos(a) * r,
                            c[1] + Math.sin(a) * r),
                    Math.max(1, r * .035),
                    Kind.ROCK,
                    OkLab.lighten(stone, -.2));
        }
        g.line(Paths.circle(c[0], c[1], r * .54), Math.max(1, r * .035), Kind.ROCK, OkLab.lighten(stone, -.2));
        for (int i = -1; i <= 1; i++) {
            HallGlass.leaded(h, g, i * 1.5 - .5, i * 1.5 + .5, 2.3, 4.4, 5.1, z, 3610 + 20 * i);
        }
    }

    private static void altar(LongHall h, GroupBuilder g) {
        Solids solids = h.solids();
        Room room = h.room();
        double z = h.length() - 1.6;
        int step = room.thing(.66, .02, 70);
        solids.box(g, -3.4, 3.4, 0, .2, z - 1.8, z + 1.6, Kind.ROCK, step);
        solids.box(g, -2.3, 2.3, .2, .4, z - 1, z + 1.6, Kind.ROCK, OkLab.lighten(step, .03));
        solids.box(g, -1.15, 1.15, .4, 1.4, z - .5, z + .3, Kind.CLOTH, room.thing(.94, .015, 90));
        g.fill(h.eye().facing(-.28, .4, .28, 1.4, z - .52), Kind.CLOTH, room.thing(.50, .15, 25));
        int gold = room.thing(.80, .12, 88);
        g.fill(h.eye().facing(-.06, 1.4, .06, 2.5, z - .1), Kind.METAL, gold);
        g.fill(h.eye().facing(-.34, 2.02, .34, 2.14, z - .1), Kind.METAL, gold);
        for (int i = -2; i <= 2; i++) {
            if (i != 0) {
                double[] at = h.eye().at(i * .45, 1.4, z - .2);
                double k = h.eye().scale(z);
                g.fill(Paths.rect(at[0] - .04 * k, at[1] - .5 * k, .08 * k, .5 * k), Kind.PAPER, room.trim());
                HallGlass.flame(h, g, at[0], at[1] - .58 * k, .22 * k);
            }
        }
        if (h.stage().dark()) {
            double[] at = h.eye().at(0, 2.2, z);
            g.add(Node.Glow.of(at[0], at[1], h.stage().shorter() * .4, OkLab.lch(.84, .12, 72), .5));
        }
    }

    /** The lower walls behind the columns, with their windows. */
    private static void aisles(LongHall h, int stone) {
        GroupBuilder g = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            int c = OkLab.lighten(h.sided(stone, side), -.1);
            g.fill(
                    h.eye()
                            .quad(
                                    side * AISLE,
                                    0,
                                    h.length(),
                                    side * AISLE,
                                    5,
                                    h.length(),
                                    side * h.half(),
                                    5,
                                    h.length(),
                                    side * h.half(),
                                    0,
                                    h.length()),
                    Kind.ROCK,
                    OkLab.lighten(c, -.03));
            g.fill(
                    h.eye().upright(side * AISLE, 0, LongHall.NEAR, 5, h.length()),
                    Kind.ROCK,
                    c,
                    OkLab.lighten(c, -.12));
            g.fill(
                    h.eye()
                            .quad(
                                    side * AISLE,
                                    5,
                                    h.length(),
                                    side * AISLE,
                                    5,
                                    LongHall.NEAR,
                                    side * h.half(),
                                    5,
                                    LongHall.NEAR,
                                    side * h.half(),
                                    5,
                                    h.length()),
                    Kind.ROCK,
                    OkLab.lighten(c, -.12));
            for (double z = h.length() - BAY; z > 2; z -= BAY) {
                HallGlass.pane(h, g, h.sideArch(side * (AISLE - .02), z + 1, z + 2.8, 1.6, 3.2, 4.3, true), side);
            }
        }
        h.stage().layer("aisles", .2, g);
    }

    /** The walls on their arches, with windows above, and the columns that carry them. */
    private static void arcade(LongHall h, int stone) {
        GroupBuilder g = new GroupBuilder();
        GroupBuilder columns = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            int c = h.sided(stone, side);
            Path2D wall = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            wall.append(h.eye().upright(side * h.half(), 0, LongHall.NEAR, SPRING + .2, h.length()), false);
            for (double z = h.length() - BAY; z > 0; z -= BAY) {
                double near = Math.max(LongHall.NEAR, z + .3);
                wall.append(h.sideArch(side * h.half(), near, z + BAY - .3, 0, 2.7, 4.3, true), false);
            }
            double inner = h.eye().at(side * h.half(), 0, h.length())[0];
            double out = side < 0 ? h.stage().left() : h.stage().right();
            g.fill(
                    wall,
                    Material.of(Kind.ROCK, OkLab.lighten(c, .02), OkLab.lighten(c, -.14))
                            .over(
                                    Math.min(inner, out),
                                    0,
                                    Math.abs(out - inner),
                                    h.stage().height())
                            .at(side < 0 ? 180 : 0));
            for (double[] o : openings(h)) {
                HallGlass.pane(
                        h, g, h.sideArch(side * (h.half() - .02), o[0], o[1], o[2], o[3] - .9, o[3], true), side);
            }
            g.fill(
                    h.eye().upright(side * (h.half() - .05), 4.5, LongHall.NEAR, 4.68, h.length()),
                    Kind.ROCK,
                    OkLab.lighten(c, .06));
        }
        for (double z = h.length() - BAY; z > 1.6; z -= BAY) {
            for (int side = -1; side <= 1; side += 2) {
                h.column(columns, side * h.half(), z, .34, 2.8, h.sided(stone, side));
            }
        }
        h.stage().layer("arcades", .3, g);
        h.stage().layer("columns", .47, columns);
    }

    private static void vault(LongHall h, int stone) {
        GroupBuilder g = new GroupBuilder();
        int bays = (int) (h.length() / BAY);
        for (int i = 0; i <= bays; i++) {
            double z1 = h.length() - i * BAY;
            double z0 = Math.max(LongHall.NEAR, z1 - BAY);
            int c = OkLab.lighten(stone, -.06 - .03 * i);
            g.fill(
                    h.vault(h.half(), SPRING, RIDGE, z0, z1, true),
                    Material.of(Kind.ROCK, OkLab.lighten(c, -.05), OkLab.lighten(c, .05)));
        }
        int rib = OkLab.lighten(stone, .06);
        for (double z = h.length(); z > 1.6; z -= BAY) {
            double k = Math.max(1.5, .24 * h.eye().scale(z));
            g.line(h.rib(h.half(), SPRING, SPRING, RIDGE, z, true), k, Kind.ROCK, OkLab.lighten(rib, -.004 * k));
            cross(h, g, z, OkLab.lighten(rib, -.03));
        }
        h.stage().layer("vault", .35, g);
    }

    /** The ribs that cross under one bay. */
    private static void cross(LongHall h, GroupBuilder g, double z, int rib) {
        double near = z - BAY;
        if (near < 1.6) {
            return;
        }
        for (int side = -1; side <= 1; side += 2) {
            Path2D line = new Path2D.Double();
            for (int i = 0; i <= 10; i++) {
                double t = i / 10.0;
                double x = side * h.half() * (1 - 2 * t);
                double u = Math.abs(1 - 2 * t);
                double y = SPRING + (RIDGE - SPRING) * Math.sqrt(Math.max(0, 4 - (1 + u) * (1 + u)) / 3);
                double[] at = h.eye().at(x, y, z - BAY * t);
                if (i == 0) {
                    line.moveTo(at[0], at[1]);
                } else {
                    line.lineTo(at[0], at[1]);
                }
            }
            g.line(line, Math.max(1, .12 * h.eye().scale(z)), Kind.ROCK, rib);
        }
    }

    private static void runner(LongHall h, GroupBuilder g) {
        int cloth = h.room().thing(.42, .13, 22);
        g.fill(
                h.eye().level(-.75, LongHall.NEAR, .75, h.length() - 3, 0),
                Kind.CLOTH,
                OkLab.lighten(cloth, .03),
                cloth);
    }

    /** What the coloured panes throw on the floor. */
    private static void colours(LongHall h) {
        h.pools(openings(h), SLOPE);
        if (!h.sunny()) {
            return;
        }
        GroupBuilder g = new GroupBuilder();
        double[] hues = {25, 85, 255, 320, 150};
        for (int i = 0; i < 16; i++) {
            double z = 4.6 + 8 * Scenery.roll(h.stage(), 3621, i);
            double x = h.away() * (-.4 + 1.9 * Scenery.roll(h.stage(), 3622, i));
            double[] at = h.eye().at(x, 0, z);
            double r = (.16 + .2 * Scenery.roll(h.stage(), 3623, i)) * h.eye().scale(z);
            g.fill(
                    Paths.ellipse(at[0], at[1], r, r * .3),
                    Kind.LIGHT,
                    OkLab.alpha(OkLab.lch(.78, .14, hues[i % 5]), .5));
        }
        h.stage().layer("colours", .48, g, new Effect.Blur(2.2));
    }

    /** Two pews, one on each side of the way, seen from behind. */
    private static void pew(LongHall h, GroupBuilder g, double z) {
        Solids solids = h.solids();
        int wood = h.room().thing(.42, .075, 48);
        for (int side = -1; side <= 1; side += 2) {
            double x0 = side > 0 ? 1.15 : -3.7;
            double x1 = x0 + 2.55;
            solids.shade(g, x0, x1, z - .1, z + .5);
            solids.box(g, x0, x1, .4, .46, z, z + .45, Kind.WOOD, wood);
            solids.box(g, x0, x1, .05, .95, z - .06, z, Kind.WOOD, wood);
            double end = side > 0 ? x0 - .05 : x1 - .03;
            solids.box(g, end, end + .08, 0, 1.08, z - .1, z + .5, Kind.WOOD, OkLab.lighten(wood, .06));
        }
    }

    private static void near(LongHall h, int stone) {
        Stage s = h.stage();
        if (s.dice().chance(3602, .5)) {
            return;
        }
        GroupBuilder g = new GroupBuilder();
        double x = h.away() > 0 ? s.width() * .92 : -s.width() * .08;
        int dark = OkLab.lighten(stone, -.36);
        g.fill(
                Paths.rect(x, -60, s.width() * .16, s.bottom() + 80),
                Material.of(Kind.ROCK, OkLab.lighten(dark, .06), OkLab.lighten(dark, -.05))
                        .at(0));
        s.layer("near", 1, g, new Effect.Blur(4));
    }
}
