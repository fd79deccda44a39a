package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.words.Era;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A ward: beds in two rows with their heads at the walls, curtains between them, tall windows, a door at the end. */
final class WardHall implements PlaceRecipe {
    private static final double BAY = 2.5;
    private static final double SLOPE = .9;

    @Override
    public void build(Stage s, Actors actors) {
        LongHall h = new LongHall(s, 4.1, s.height() > s.width() ? 4.6 : 3.7, 13);
        double hue = new double[] {190, 160, 225, 95}[s.look().pick(5201, 4)];
        int paint = h.room().thing(.88, .02, hue);
        int low = h.room().thing(.74, .06, hue);
        GroupBuilder far = new GroupBuilder();
        h.farWall(far, paint);
        door(h, far, low);
        s.layer("far wall", .1, far);
        GroupBuilder sides = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            wall(h, sides, side, paint, low);
        }
        s.layer("side walls", .3, sides);
        ceiling(h);
        GroupBuilder floor = h.floor(Kind.ROCK, h.room().thing(.70, .03, hue), 1.4, 1.4);
        double[] b = h.eye().at(0, 0, 8);
        floor.add(new Node.Glow(b[0], b[1], s.width() * .2, .5, h.room().glow(), .4));
        s.layer("floor", .45, floor);
        h.pools(openings(h), SLOPE);
        GroupBuilder beds = new GroupBuilder();
        for (double z = h.length() - BAY + .4; z > 1.6; z -= BAY) {
            for (int side = -1; side <= 1; side += 2) {
                curtain(h, beds, side, z + 1.75, hue);
                bed(h, beds, side, z, hue);
            }
        }
        s.layer("beds", .52, beds);
        actors.perform(h.spots(OptionalInt.of(h.room().thing(.86, .015, 210)), 1.15, .8), .7);
        h.beams(openings(h), SLOPE, .18);
        s.vignette(.38);
    }

    private static double[][] openings(LongHall h) {
        List<double[]> all = new ArrayList<>();
        for (double z = h.length() - BAY + .4; z > 2; z -= BAY) {
            all.add(new double[] {z + .15, z + 1.15, 1.75, 3.2});
        }
        return all.toArray(double[][]::new);
    }

    private static void door(LongHall h, GroupBuilder g, int low) {
        double z = h.length();
        Room room = h.room();
        g.fill(h.eye().facing(-h.half(), 0, h.half(), 1.15, z), Kind.WALL, OkLab.lighten(low, .03), low);
        g.fill(h.eye().facing(-1.15, 0, 1.15, 2.5, z - .01), Kind.WOOD, room.trim());
        for (int i = 0; i < 2; i++) {
            double x = -1.05 + 1.07 * i;
            int leaf = room.thing(.66, .06, 210);
            g.fill(h.eye().facing(x, 0, x + 1.03, 2.4, z - .02), Kind.WOOD, OkLab.lighten(leaf, .04), leaf);
            g.fill(h.eye().facing(x + .12, .1, x + .91, .45, z - .03), Kind.METAL, OkLab.lighten(leaf, .1));
            double[] at = h.eye().at(x + .51, 1.7, z);
            double r = .24 * h.eye().scale(z);
            g.fill(Paths.circle(at[0], at[1], r * 1.2), Kind.METAL, OkLab.lighten(leaf, -.12));
            g.fill(Paths.circle(at[0], at[1], r), Kind.GLASS, h.stage().dark() ? OkLab.lch(.90, .07, 88) : room.trim());
        }
        double k = h.eye().scale(z);
        double[] c = h.eye().at(0, 3.02, z);
        g.fill(Paths.circle(c[0], c[1], .28 * k), Kind.METAL, OkLab.lighten(low, -.2));
        g.fill(Paths.circle(c[0], c[1], .24 * k), Kind.PAPER, room.trim());
        double m = 2 * Math.PI * Scenery.roll(h.stage(), 5202, 1);
        int ink = OkLab.lch(.22, .02, 260);
        g.line(Paths.line(c[0], c[1], c[0] + Math.sin(m) * .2 * k, c[1] - Math.cos(m) * .2 * k), 1.3, Kind.METAL, ink);
        g.line(
                Paths.line(c[0], c[1], c[0] + Math.cos(m) * .12 * k, c[1] + Math.sin(m) * .12 * k),
                1.6,
                Kind.METAL,
                ink);
        double[] cross = h.eye().at(h.away() * 2.6, 2.3, z);
        double q = .3 * k;
        g.fill(Paths.rounded(cross[0] - q * 1.5, cross[1] - q * 1.5, 3 * q, 3 * q, q * .3), Kind.PAPER, room.trim());
        g.fill(
                Paths.union(
                        Paths.rect(cross[0] - q * .32, cross[1] - q, q * .64, 2 * q),
                        Paths.rect(cross[0] - q, cross[1] - q * .32, 2 * q, q * .64)),
                Kind.PAPER,
                room.thing(.58, .16, 160));
    }

    private static void wall(LongHall h, GroupBuilder g, int side, int paint, int low) {
        h.sideWall(g, side, Kind.WALL, paint);
        double x = side * (h.half() - .02);
        int c = h.sided(low, side);
        g.fill(h.eye().upright(x, 0, LongHall.NEAR, 1.15, h.length()), Kind.WALL, OkLab.lighten(c, .03), c);
        g.fill(
                h.eye().upright(x - side * .02, 1.12, LongHall.NEAR, 1.2, h.length()),
                Kind.WOOD,
                OkLab.lighten(c, -.12));
        for (double[] o : openings(h)) {
            g.fill(
                    h.eye().upright(x, o[2] - .08, o[0] - .08, o[3] + .08, o[1] + .08),
                    Kind.WOOD,
                    h.sided(h.room().trim(), side));
            HallGlass.pane(h, g, h.eye().upright(x - side * .01, o[2], o[0], o[3], o[1]), side);
            Path2D bars = new Path2D.Double(Path2D.WIND_NON_ZERO);
            double m = (o[0] + o[1]) / 2;
            bars.append(h.eye().upright(x - side * .02, o[2], m - .03, o[3], m + .03), false);
            bars.append(h.eye().upright(x - side * .02, 2.6, o[0], 2.66, o[1]), false);
            g.fill(bars, Kind.WOOD, h.sided(h.room().trim(), side));
        }
    }

    private static void ceiling(LongHall h) {
        GroupBuilder g = new GroupBuilder();
        h.ceiling(g, Kind.WALL, h.room().thing(.90, .012, 90));
        boolean on = h.stage().dark();
        for (double z = h.length() - 2; z > 1; z -= 2.6) {
            if (h.stage().brief().era() != Era.NOW) {
                HallThings.pendant(h, g, 0, h.wall() - .7, z, h.wall(), h.room().thing(.80, .03, 150));
                continue;
            }
            int lamp = on ? OkLab.lch(.96, .03, 150) : OkLab.lighten(h.room().trim(), .03);
            g.fill(h.eye().level(-.5, z, .5, z + 1, h.wall() - .02), Kind.LIGHT, lamp);
            if (on) {
                double[] at = h.eye().at(0, h.wall(), z + .5);
                g.add(Node.Glow.of(at[0], at[1], 2 * h.eye().scale(z), OkLab.lch(.93, .05, 110), .34));
            }
        }
        h.stage().layer("ceiling", .32, g);
    }

    /** A curtain on its rail, drawn back to the wall. */
    private static void curtain(LongHall h, GroupBuilder g, int side, double z, double hue) {
        double out = side * (h.half() - .02);
        double in = side * (h.half() - 2.2);
        int steel = h.room().thing(.72, .01, 240);
        double[] a = h.eye().at(out, 2.3, z);
        double[] b = h.eye().at(in, 2.3, z);
        g.line(Paths.line(a[0], a[1], b[0], b[1]), Math.max(1.2, .03 * h.eye().scale(z)), Kind.METAL, steel);
        int cloth = h.room().thing(.80, .07, hue + 20);
        double drawn = side * (h.half() - .75);
        g.fill(
                h.eye().facing(Math.min(out, drawn), .35, Math.max(out, drawn), 2.28, z),
                Kind.CLOTH,
                OkLab.lighten(cloth, .03),
                OkLab.lighten(cloth, -.05));
        Path2D folds = new Path2D.Double();
        for (int i = 1; i < 5; i++) {
            double x = out + (drawn - out) * i / 5;
            folds.append(h.eye().facing(x, .35, x + .05, 2.28, z - .01), false);
        }
        g.fill(folds, Kind.CLOTH, OkLab.lighten(cloth, -.1));
    }

    private static void bed(LongHall h, GroupBuilder g, int side, double z, double hue) {
        Solids solids = h.solids();
        Room room = h.room();
        double head = side * (h.half() - .12);
        double foot = side * (h.half() - 2.15);
        double x0 = Math.min(head, foot);
        double x1 = Math.max(head, foot);
        int steel = room.thing(.76, .01, 240);
        int white = room.thing(.96, .008, 210);
        int cover = room.thing(.64, .09, hue + 20 * (int) (3 * Scenery.roll(h.stage(), 5203, (int) (z * 4) + side)));
        solids.shade(g, x0, x1, z, z + 1);
        for (double x : new double[] {x0 + .06, x1 - .1}) {
            for (double lz : new double[] {z + .92, z}) {
                solids.box(g, x, x + .04, 0, .42, lz, lz + .04, Kind.METAL, steel);
            }
        }
        solids.box(g, x0, x1, .36, .44, z, z + .98, Kind.METAL, steel);
        solids.box(g, x0 + .03, x1 - .03, .44, .62, z + .02, z + .96, Kind.CLOTH, white);
        double turned = side * (h.half() - .85);
        solids.box(g, Math.min(foot, turned), Math.max(foot, turned), .46, .66, z, z + .98, Kind.CLOTH, cover);
        double pillow = side * (h.half() - .42);
        solids.box(g, pillow - .2, pillow + .2, .62, .74, z + .2, z + .8, Kind.CLOTH, OkLab.lighten(white, .01));
        solids.box(
                g,
                Math.min(head, head + side * .06),
                Math.max(head, head + side * .06),
                .3,
                1.08,
                z,
                z + .98,
                Kind.METAL,
                steel);
        double rail = side * (h.half() - 2.2);
        solids.box(
                g,
                Math.min(rail, rail + side * .04),
                Math.max(rail, rail + side * .04),
                .3,
                .82,
                z,
                z + .98,
                Kind.METAL,
                steel);
        double table = side * (h.half() - .35);
        solids.box(g, table - .22, table + .22, 0, .68, z + 1.12, z + 1.5, Kind.WOOD, room.thing(.84, .03, 80));
        double k = h.eye().scale(z + 1.3);
        double[] at = h.eye().at(table, .68, z + 1.3);
        g.fill(
                Paths.rounded(at[0] - .04 * k, at[1] - .14 * k, .08 * k, .14 * k, 2),
                Kind.GLASS,
                room.thing(.78, .07, 210));
    }
}
