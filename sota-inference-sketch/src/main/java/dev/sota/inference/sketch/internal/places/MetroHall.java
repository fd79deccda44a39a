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

/** A platform under the ground: a tiled vault, the pit with its rails, a train that comes out of its tunnel. */
final class MetroHall implements PlaceRecipe {
    private static final double SPRING = 2.3;
    private static final double CROWN = 4.6;
    private static final double EDGE = 1.3;

    @Override
    public void build(Stage s, Actors actors) {
        LongHall h = new LongHall(s, 4.6, SPRING, 24);
        int tile = h.room().thing(.84, .025, s.look().between(5221, 80, 230));
        int band = h.room()
                .thing(.55, .15, new double[] {25, 250, 150, 60, 310}[s.look().pick(5222, 5)]);
        GroupBuilder far = new GroupBuilder();
        h.farWall(far, OkLab.lighten(tile, -.12));
        mouths(h, far, band);
        s.layer("far wall", .1, far);
        vault(h, tile);
        walls(h, tile, band);
        GroupBuilder floor = h.floor(Kind.ROCK, h.room().thing(.60, .015, 80), 1.1, 1.1);
        pit(h, floor);
        s.layer("floor", .45, floor);
        GroupBuilder train = new GroupBuilder();
        if (s.look().chance(5223, .8)) {
            train(h, train, band);
        }
        bench(h, train);
        sign(h, train, band);
        s.layer("train", .5, train);
        lamps(h);
        actors.perform(h.spots(OptionalInt.empty(), 1.6, .8), .7);
        s.vignette(.5);
    }

    /** Where the trains come from, and the way up to the street. */
    private static void mouths(LongHall h, GroupBuilder g, int band) {
        double z = h.length();
        double pit = h.away() * 2.9;
        g.fill(h.arch(pit - 1.65, pit + 1.65, -1, 1.6, 3.1, z, false), Kind.ROCK, OkLab.lch(.36, .01, 250));
        g.fill(
                h.arch(pit - 1.45, pit + 1.45, -1, 1.5, 2.85, z - .01, false),
                Kind.SHADOW,
                OkLab.lch(.10, .01, 260),
                OkLab.lch(.17, .02, 260));
        double way = -h.away() * 2.2;
        g.fill(
                h.arch(way - 1.1, way + 1.1, 0, 1.9, 2.8, z, false),
                Kind.LIGHT,
                OkLab.lch(.90, .05, 88),
                OkLab.lch(.74, .05, 80));
        Path2D steps = new Path2D.Double();
        for (int i = 0; i < 7; i++) {
            steps.append(h.eye().facing(way - 1.1, .2 * i, way + 1.1, .2 * i + .07, z - .02), false);
        }
        g.fill(steps, Kind.ROCK, OkLab.lch(.52, .02, 80));
        g.fill(h.eye().facing(way - 1.3, 2.95, way + 1.3, 3.3, z - .03), Kind.METAL, band);
    }

    private static void vault(LongHall h, int tile) {
        GroupBuilder g = new GroupBuilder();
        for (double z1 = h.length(); z1 > 1.2; z1 -= 2) {
            double z0 = Math.max(LongHall.NEAR, z1 - 2);
            double t = z1 / h.length();
            g.fill(
                    h.vault(h.half(), SPRING, CROWN, z0, z1, false),
                    Kind.ROCK,
                    OkLab.lighten(tile, -.05 - .08 * (1 - t)),
                    OkLab.lighten(tile, -.12 - .08 * (1 - t)));
            g.line(h.rib(h.half(), SPRING, SPRING, CROWN, z1, false), 1, Kind.ROCK, OkLab.lighten(tile, -.2));
        }
        h.stage().layer("vault", .28, g);
    }

    private static void walls(LongHall h, int tile, int band) {
        GroupBuilder g = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            h.sideWall(g, side, Kind.WALL, tile);
            double x = side * (h.half() - .02);
            if (side == h.away()) {
                g.fill(h.eye().upright(x, -1, LongHall.NEAR, 0, h.length()), Kind.ROCK, OkLab.lch(.20, .01, 250));
            }
            Path2D joints = new Path2D.Double();
            for (double y = .3; y < SPRING; y += .3) {
                joints.append(h.eye().upright(x - side * .01, y, LongHall.NEAR, y + .014, h.length()), false);
            }
            for (double z = 1.4; z < h.length(); z += .6) {
                joints.append(h.eye().upright(x - side * .01, 0, z, SPRING, z + .016), false);
            }
            g.fill(joints, Kind.WALL, OkLab.lighten(h.sided(tile, side), -.07));
            g.fill(
                    h.eye().upright(x - side * .02, 1.95, LongHall.NEAR, 2.2, h.length()),
                    Kind.WALL,
                    h.sided(band, side));
            g.fill(
                    h.eye().upright(x - side * .02, 0, LongHall.NEAR, .25, h.length()),
                    Kind.WALL,
                    h.sided(OkLab.lighten(band, -.12), side));
            for (int i = 0; i < 6; i++) {
                double z = 4.2 + 3.2 * i;
                Exhibits.frame(h, g, h.eye().upright(x - side * .02, .6, z - 1.5, 1.75, z), true, 5230 + 10 * side + i);
            }
        }
        h.stage().layer("side walls", .3, g);
    }

    /** The pit beside the platform, its rails, the edge one must not cross. */
    private static void pit(LongHall h, GroupBuilder g) {
        double a = h.away() * EDGE;
        double b = h.away() * h.half();
        Pinhole e = h.eye();
        g.fill(
                e.level(Math.min(a, b), LongHall.NEAR, Math.max(a, b), h.length(), 0),
                Kind.ROCK,
                OkLab.lch(.15, .01, 250));
        GroupBuilder in = new GroupBuilder().clip();
        in.fill(
                e.level(Math.min(a, b), LongHall.NEAR, Math.max(a, b), h.length(), 0),
                Kind.ROCK,
                OkLab.lch(.17, .01, 250));
        Path2D ties = new Path2D.Double();
        for (double z = 1.2; z < h.length(); z += .7) {
            ties.append(e.level(h.away() * 2.9 - 1.1, z, h.away() * 2.9 + 1.1, z + .25, -1), false);
        }
        in.fill(ties, Kind.WOOD, OkLab.lch(.27, .02, 60));
        for (int i = -1; i <= 1; i += 2) {
            double x = h.away() * 2.9 + i * .72;
            in.fill(e.level(x - .04, LongHall.NEAR, x + .04, h.length(), -.9), Kind.METAL, OkLab.lch(.66, .01, 240));
        }
        in.fill(e.upright(b, -1.2, LongHall.NEAR, .02, h.length()), Kind.ROCK, OkLab.lch(.21, .01, 250));
        g.add(in.build());
        double yellow = h.away() * (EDGE - .42);
        double lip = h.away() * (EDGE - .14);
        g.fill(
                e.level(Math.min(yellow, lip), LongHall.NEAR, Math.max(yellow, lip), h.length(), 0),
                Kind.PAPER,
                h.room().thing(.84, .15, 92));
        g.fill(
                e.level(Math.min(lip, a), LongHall.NEAR, Math.max(lip, a), h.length(), 0),
                Kind.ROCK,
                h.room().thing(.78, .01, 80));
        double[] b0 = e.at(-h.away() * 1.4, 0, 7);
        g.add(new Node.Glow(b0[0], b0[1], h.stage().width() * .3, .24, OkLab.lch(.93, .05, 90), .36));
    }

    private static void train(LongHall h, GroupBuilder g, int band) {
        Pinhole e = h.eye();
        double z = 11.5;
        double m = h.away() * 2.9;
        double x0 = m - 1.35;
        double x1 = m + 1.35;
        int steel = h.room().thing(.80, .01, 235);
        double near = h.away() > 0 ? x0 : x1;
        g.fill(
                e.upright(near, -.7, z, 2.35, h.length()),
                Kind.METAL,
                OkLab.lighten(steel, -.06),
                OkLab.lighten(steel, -.16));
        g.fill(e.upright(near - h.away() * .01, 1, z + .3, 1.85, h.length()), Kind.GLASS, OkLab.lch(.90, .08, 88));
        Path2D doors = new Path2D.Double();
        for (double dz = z + .5; dz < h.length(); dz += 2.2) {
            doors.append(e.upright(near - h.away() * .02, -.1, dz, 2, dz + .9), false);
        }
        g.fill(doors, Kind.METAL, band);
        double[] a = e.at(x0, 2.45, z);
        double[] b = e.at(x1, -.75, z);
        double w = b[0] - a[0];
        double t = b[1] - a[1];
        g.fill(
                Paths.rounded(a[0], a[1], w, t, w * .16),
                Material.of(Kind.METAL, OkLab.lighten(steel, .06), OkLab.lighten(steel, -.12)));
        g.fill(
                Paths.rounded(a[0] + w * .08, a[1] + t * .12, w * .84, t * .36, w * .08),
                Kind.GLASS,
                OkLab.lch(.22, .03, 240),
                OkLab.lch(.34, .04, 220));
        g.fill(Paths.rect(a[0] + 1, a[1] + t * .56, w - 2, t * .12), Kind.METAL, band);
        g.fill(Paths.rounded(a[0] + w * .3, a[1] + t * .035, w * .4, t * .065, 3), Kind.LIGHT, OkLab.lch(.84, .15, 75));
        g.fill(Paths.rect(a[0] + w * .12, a[1] + t * .9, w * .76, t * .1), Kind.METAL, OkLab.lch(.22, .01, 250));
        for (int i = 0; i < 2; i++) {
            double lx = a[0] + w * (.18 + .64 * i);
            double ly = a[1] + t * .78;
            g.fill(Paths.circle(lx, ly, w * .06), Kind.LIGHT, OkLab.lch(.98, .04, 95));
            g.add(Node.Glow.of(lx, ly, w * .5, OkLab.lch(.95, .07, 90), .6));
        }
    }

    private static void bench(LongHall h, GroupBuilder g) {
        Solids solids = h.solids();
        double out = -h.away() * (h.half() - .2);
        double in = -h.away() * (h.half() - .75);
        double x0 = Math.min(out, in);
        double x1 = Math.max(out, in);
        int wood = h.room().thing(.54, .09, 55);
        for (double z = 13.5; z > 7; z -= 4.5) {
            solids.shade(g, x0, x1, z, z + 2);
            solids.box(g, x0 + .1, x1 - .1, 0, .4, z + 1.6, z + 1.7, Kind.METAL, OkLab.lch(.26, .02, 250));
            solids.box(g, x0 + .1, x1 - .1, 0, .4, z + .2, z + .3, Kind.METAL, OkLab.lch(.26, .02, 250));
            solids.box(g, x0, x1, .4, .48, z, z + 2, Kind.WOOD, wood);
        }
    }

    /** A board under the vault that says when the next one comes. */
    private static void sign(LongHall h, GroupBuilder g, int band) {
        double z = 8.5;
        double x = -h.away() * .7;
        int dark = OkLab.lch(.16, .02, 250);
        for (int i = -1; i <= 1; i += 2) {
            double[] a = h.eye().at(x + i * .7, 4.4, z);
            double[] b = h.eye().at(x + i * .7, 3.2, z);
            g.line(Paths.line(a[0], a[1], b[0], b[1]), 1.6, Kind.METAL, dark);
        }
        g.fill(h.eye().facing(x - 1, 2.65, x + 1, 3.2, z), Kind.METAL, dark);
        g.fill(h.eye().facing(x - .92, 2.73, x - .5, 3.12, z - .01), Kind.METAL, band);
        for (int i = 0; i < 2; i++) {
            g.fill(
                    h.eye().facing(x - .36, 2.98 - .18 * i, x + .3 - .1 * i, 3.06 - .18 * i, z - .01),
                    Kind.LIGHT,
                    OkLab.lch(.84, .15, 75));
            g.fill(
                    h.eye().facing(x + .66, 2.98 - .18 * i, x + .84, 3.06 - .18 * i, z - .01),
                    Kind.LIGHT,
                    OkLab.lch(.84, .15, 75));
        }
    }

    private static void lamps(LongHall h) {
        GroupBuilder g = new GroupBuilder();
        double x = -h.away() * .6;
        for (double z = h.length() - 2; z > 1.5; z -= 2.4) {
            g.fill(h.eye().level(x - .12, z, x + .12, z + 1.5, 4.15), Kind.LIGHT, OkLab.lch(.98, .03, 95));
            double[] at = h.eye().at(x, 4.1, z + .7);
            g.add(Node.Glow.of(at[0], at[1], 1.6 * h.eye().scale(z + .7), OkLab.lch(.94, .06, 90), .4));
        }
        h.stage().layer("lamps", .42, g);
    }
}
