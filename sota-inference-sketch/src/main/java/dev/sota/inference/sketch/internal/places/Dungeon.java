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

/** A dungeon with chains, straw and a torch, or the cell of a prison with its bed; one barred window high in the wall. */
final class Dungeon implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        boolean cell = s.brief().kind().filter("cell"::equals).isPresent();
        LongHall h = new LongHall(s, cell ? 2.5 : 3, cell ? 3.1 : 3.5, 8);
        int stone = cell
                ? h.room().thing(.62, .03, 150)
                : h.room().thing(.36, .025, s.look().between(3951, 200, 260));
        GroupBuilder far = new GroupBuilder();
        h.farWall(far, stone);
        if (!cell) {
            blocks(h, far, stone);
        }
        window(h, far, stone);
        s.layer("far wall", .1, far);
        GroupBuilder sides = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            h.sideWall(sides, side, Kind.ROCK, stone);
            if (cell) {
                sides.fill(
                        h.eye().upright(side * (h.half() - .01), 0, LongHall.NEAR, 1.3, h.length()),
                        Kind.WALL,
                        OkLab.lighten(h.sided(stone, side), -.12));
            } else {
                courses(h, sides, side, h.sided(stone, side));
            }
        }
        h.ceiling(sides, Kind.ROCK, OkLab.lighten(stone, -.08));
        gate(h, sides, cell);
        s.layer("side walls", .3, sides);
        GroupBuilder floor = h.floor(Kind.ROCK, OkLab.lighten(stone, -.04), .9, .9);
        s.layer("floor", .45, floor);
        GroupBuilder things = new GroupBuilder();
        if (cell) {
            bunk(h, things);
        } else {
            chains(h, things);
            straw(h, things);
            torch(h, things);
        }
        s.layer("furnishing", .5, things);
        actors.perform(h.spots(OptionalInt.empty()), .7);
        shaft(h);
        s.vignette(.62);
    }

    private static double[] opening(LongHall h) {
        double x = h.away() * .5;
        return new double[] {x - .55, x + .55, 2.05, 2.95};
    }

    private static void window(LongHall h, GroupBuilder g, int stone) {
        double[] o = opening(h);
        double z = h.length();
        Stage s = h.stage();
        g.fill(h.eye().facing(o[0] - .16, o[2] - .16, o[1] + .16, o[3] + .16, z), Kind.ROCK, OkLab.lighten(stone, .07));
        g.fill(h.eye().facing(o[0], o[2], o[1], o[3], z), Kind.GLASS, HallGlass.sky(s, .9), HallGlass.sky(s, .2));
        int iron = h.room().thing(.14, .01, 240);
        for (int i = 1; i < 5; i++) {
            double x = o[0] + (o[1] - o[0]) * i / 5;
            g.fill(h.eye().facing(x - .03, o[2], x + .03, o[3], z - .01), Kind.METAL, iron);
        }
        g.fill(h.eye().facing(o[0], 2.47, o[1], 2.53, z - .01), Kind.METAL, iron);
        double[] at = h.eye().at((o[0] + o[1]) / 2, 2.5, z);
        g.add(Node.Glow.of(at[0], at[1], 1.9 * h.eye().scale(z), HallGlass.sky(s, .3), s.dark() ? .3 : .6));
    }

    private static void blocks(LongHall h, GroupBuilder g, int stone) {
        int seam = OkLab.alpha(OkLab.lighten(stone, -.1), .6);
        Path2D lines = new Path2D.Double();
        for (int row = 0; row < 8; row++) {
            double y = .45 * row;
            double[] a = h.eye().at(-h.half(), y, h.length());
            double[] b = h.eye().at(h.half(), y, h.length());
            lines.append(Paths.line(a[0], a[1], b[0], b[1]), false);
            for (double x = -h.half() + (row % 2) * .45; x < h.half(); x += .9) {
                double[] c = h.eye().at(x, y, h.length());
                double[] d = h.eye().at(x, y + .45, h.length());
                lines.append(Paths.line(c[0], c[1], d[0], d[1]), false);
            }
        }
        g.line(lines, 1.2, Kind.ROCK, seam);
    }

    private static void courses(LongHall h, GroupBuilder g, int side, int colour) {
        Path2D lines = new Path2D.Double();
        for (int row = 0; row < 8; row++) {
            double y = .45 * row;
            double[] a = h.eye().at(side * h.half(), y, LongHall.NEAR);
            double[] b = h.eye().at(side * h.half(), y, h.length());
            lines.append(Paths.line(a[0], a[1], b[0], b[1]), false);
            for (double z = 1.2 + (row % 2) * .45; z < h.length(); z += .9) {
                double[] c = h.eye().at(side * h.half(), y, z);
                double[] d = h.eye().at(side * h.half(), y + .45, z);
                lines.append(Paths.line(c[0], c[1], d[0], d[1]), false);
                if (Scenery.roll(h.stage(), 3952 + side, row * 20 + (int) (z * 2)) < .2) {
                    g.fill(
                            h.eye().upright(side * (h.half() - .005), y, z, y + .45, z + .9),
                            Kind.ROCK,
                            OkLab.alpha(OkLab.lighten(colour, .045), .7));
                }
            }
        }
        g.line(lines, 1.1, Kind.ROCK, OkLab.alpha(OkLab.lighten(colour, -.1), .6));
    }

    /** A gate of bars in the wall beside the subject, or a door of steel. */
    private static void gate(LongHall h, GroupBuilder g, boolean cell) {
        int side = -h.away();
        double x = side * (h.half() - .02);
        if (cell) {
            int steel = h.room().thing(.46, .04, 230);
            g.fill(
                    h.eye().upright(x, 0, 5.2, 2.2, 6.5),
                    Kind.METAL,
                    OkLab.lighten(steel, .04),
                    OkLab.lighten(steel, -.06));
            g.fill(h.eye().upright(x - side * .02, 1.4, 5.65, 1.62, 6.05), Kind.SHADOW, OkLab.lch(.12, .01, 240));
            g.fill(h.eye().upright(x - side * .02, .9, 5.3, 1.06, 5.42), Kind.METAL, OkLab.lighten(steel, .16));
            return;
        }
        g.fill(
                h.sideArch(x, 4.9, 6.7, 0, 1.9, 2.6, false),
                Kind.SHADOW,
                OkLab.lch(.10, .015, 60),
                OkLab.lch(.2, .05, 60));
        int iron = h.room().thing(.24, .015, 240);
        for (int i = 0; i <= 7; i++) {
            double z = 4.95 + .24 * i;
            double[] a = h.eye().at(x, 0, z);
            double[] b = h.eye().at(x, 2.1 + .42 * Math.sin(Math.PI * i / 7), z);
            g.line(
                    Paths.line(a[0], a[1], b[0], b[1]),
                    Math.max(1.6, .055 * h.eye().scale(z)),
                    Kind.METAL,
                    iron);
        }
        for (double y : new double[] {.5, 1.5}) {
            double[] a = h.eye().at(x, y, 4.9);
            double[] b = h.eye().at(x, y, 6.7);
            g.line(Paths.line(a[0], a[1], b[0], b[1]), 3, Kind.METAL, iron);
        }
    }

    /** Two chains with shackles on the far wall. */
    private static void chains(LongHall h, GroupBuilder g) {
        int iron = h.room().thing(.30, .015, 240);
        double z = h.length() - .05;
        double k = h.eye().scale(z);
        for (int i = 0; i < 2; i++) {
            double[] at = h.eye().at(-h.away() * (.9 + .8 * i), 2.1, z);
            g.fill(Paths.circle(at[0], at[1], .07 * k), Kind.METAL, OkLab.lighten(iron, .08));
            for (int link = 0; link < 9; link++) {
                double y = at[1] + (.08 + .11 * link) * k;
                double sway = Math.sin(link * .5) * .04 * k;
                g.line(
                        Paths.ellipse(at[0] + sway, y, (link % 2 == 0 ? .045 : .015) * k, .06 * k),
                        Math.max(1, .018 * k),
                        Kind.METAL,
                        iron);
            }
            g.line(Paths.circle(at[0], at[1] + 1.14 * k, .1 * k), .045 * k, Kind.METAL, iron);
        }
    }

    private static void straw(LongHall h, GroupBuilder g) {
        double x = h.away() * 1.9;
        double[] at = h.eye().at(x, 0, 6.2);
        double k = h.eye().scale(6.2);
        int straw = h.room().thing(.64, .09, 82);
        g.fill(Paths.lens(at[0], at[1], 1.9 * k, .34 * k), Kind.GRASS, OkLab.lighten(straw, -.1));
        Path2D stalks = new Path2D.Double();
        for (int i = 0; i < 46; i++) {
            double px = at[0] + (Scenery.roll(h.stage(), 3955, i) - .5) * 1.9 * k;
            double py = at[1] + (Scenery.roll(h.stage(), 3956, i) - .5) * .26 * k;
            double turn = Scenery.roll(h.stage(), 3957, i) * Math.PI;
            stalks.append(Paths.line(px, py, px + Math.cos(turn) * .3 * k, py - Math.sin(turn) * .1 * k), false);
        }
        g.line(stalks, 1.5, Kind.GRASS, straw);
        double[] b = h.eye().at(h.away() * 2.2, 0, 5);
        double q = h.eye().scale(5);
        int wood = h.room().thing(.38, .06, 50);
        g.add(new Node.Glow(b[0], b[1], .34 * q, .25, OkLab.lch(.08, .01, 60), .8));
        g.fill(
                Paths.polygon(
                        b[0] - .2 * q,
                        b[1] - .36 * q,
                        b[0] + .2 * q,
                        b[1] - .36 * q,
                        b[0] + .15 * q,
                        b[1],
                        b[0] - .15 * q,
                        b[1]),
                Material.of(Kind.WOOD, OkLab.lighten(wood, .06), OkLab.lighten(wood, -.1))
                        .at(0));
        g.fill(Paths.ellipse(b[0], b[1] - .36 * q, .2 * q, .05 * q), Kind.SHADOW, OkLab.lch(.14, .02, 60));
    }

    /** A torch in an iron ring on the side wall, opposite the gate. */
    private static void torch(LongHall h, GroupBuilder g) {
        double z = 5.4;
        double k = h.eye().scale(z);
        double[] at = h.eye().at(h.away() * (h.half() - .22), 1.75, z);
        g.add(Node.Glow.of(at[0], at[1] - .2 * k, 2.8 * k, OkLab.lch(.78, .15, 60), .7));
        g.fill(
                Paths.polygon(
                        at[0] - .07 * k,
                        at[1],
                        at[0] + .07 * k,
                        at[1],
                        at[0] + .035 * k,
                        at[1] + .55 * k,
                        at[0] - .035 * k,
                        at[1] + .55 * k),
                Kind.WOOD,
                h.room().thing(.36, .07, 48));
        g.fill(
                Paths.rect(at[0] - .11 * k, at[1] + .12 * k, .22 * k, .05 * k),
                Kind.METAL,
                h.room().thing(.24, .01, 240));
        double[] hues = {48, 66, 85};
        for (int i = 0; i < 3; i++) {
            double w = (.15 - .035 * i) * k;
            double tall = (.46 - .11 * i) * k;
            g.fill(
                    Paths.spline(
                            at[0] - w,
                            at[1] - w * .4,
                            at[0] - w * .5,
                            at[1] - tall * .5,
                            at[0] + w * .1,
                            at[1] - tall,
                            at[0] + w * .7,
                            at[1] - tall * .45,
                            at[0] + w,
                            at[1] - w * .3,
                            at[0],
                            at[1] + w * .2),
                    Kind.LIGHT,
                    OkLab.lch(.72 + .1 * i, .17 - .02 * i, hues[i]));
        }
    }

    /** A narrow bed on its frame, a basin, a stool. */
    private static void bunk(LongHall h, GroupBuilder g) {
        Solids solids = h.solids();
        int steel = h.room().thing(.44, .02, 230);
        double out = h.away() * h.half();
        double in = h.away() * (h.half() - .95);
        double x0 = Math.min(out, in);
        double x1 = Math.max(out, in);
        for (double y : new double[] {.42, 1.5}) {
            solids.box(g, x0, x1, y - .08, y, 5.4, 7.5, Kind.METAL, steel);
            solids.box(g, x0, x1, y, y + .14, 5.42, 7.45, Kind.CLOTH, h.room().thing(.62, .05, 230));
            solids.box(
                    g,
                    x0 + .1,
                    x1 - .1,
                    y + .14,
                    y + .26,
                    7,
                    7.4,
                    Kind.CLOTH,
                    h.room().thing(.90, .01, 90));
        }
        for (double z : new double[] {7.45, 5.38}) {
            for (double x : new double[] {x0, x1 - .06}) {
                solids.box(g, x, x + .06, 0, 1.95, z, z + .06, Kind.METAL, OkLab.lighten(steel, .05));
            }
        }
        double bx = -h.away() * 1.1;
        solids.box(
                g,
                bx - .28,
                bx + .28,
                .72,
                .9,
                h.length() - .5,
                h.length() - .02,
                Kind.METAL,
                h.room().thing(.86, .01, 220));
        solids.box(
                g,
                bx - .07,
                bx + .07,
                0,
                .72,
                h.length() - .2,
                h.length() - .02,
                Kind.METAL,
                h.room().thing(.76, .01, 220));
    }

    /** Light through the bars. */
    private static void shaft(LongHall h) {
        Stage s = h.stage();
        double[] o = opening(h);
        GroupBuilder g = new GroupBuilder();
        int light = s.dark() ? OkLab.lch(.70, .06, 250) : h.room().glow();
        for (int i = 0; i < 5; i++) {
            double x0 = o[0] + (o[1] - o[0]) * (i + .12) / 5;
            double x1 = o[0] + (o[1] - o[0]) * (i + .88) / 5;
            double[] a = h.eye().at(x0, o[3], h.length());
            double[] b = h.eye().at(x1, o[3], h.length());
            double run = -h.away() * 1.5;
            double[] c = h.eye().at(x1 * 1.25 + run, 0, 4.6);
            double[] d = h.eye().at(x0 * 1.25 + run, 0, 4.6);
            g.add(new Node.Beam(
                    Paths.polygon(a[0], a[1], b[0], b[1], c[0], c[1], d[0], d[1]),
                    new Point2D.Double((a[0] + b[0]) / 2, a[1]),
                    new Point2D.Double((c[0] + d[0]) / 2, c[1]),
                    light,
                    h.sunny() ? .34 : .12,
                    4));
        }
        s.surface("beams", .8, g);
    }
}
