package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.colour.Season;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.shape.Skies;
import dev.sota.inference.sketch.internal.words.Era;
import java.awt.geom.Path2D;

/** What is seen from a bridge in a town: the river between its quays, houses and trees on them, the next bridge. */
final class RiverTown {
    static final double DOWN = -6;
    private static final double HALF = 20;
    private static final double QUAY = -1.6;
    private static final double FAR = 260;

    private final Yard yard;
    private final Stage s;
    private final Pinhole eye;
    private final Palette p;
    private final boolean old;

    RiverTown(Yard yard) {
        this.yard = yard;
        this.s = yard.s();
        this.eye = yard.eye();
        this.p = s.palette();
        this.old = s.brief().era() == Era.OLD || s.look().chance(5105, .5);
    }

    private int seen(int colour, double z) {
        return p.haze(colour, Math.min(.62, .06 + z * .0036));
    }

    void build() {
        yard.hills(5141);
        GroupBuilder water = new GroupBuilder();
        water(water);
        s.layer("river", .28, water);
        GroupBuilder far = new GroupBuilder();
        bridge(far);
        far.add(Scenery.mist(s, eye.y() - 26, eye.y() + 24, .4, 5142));
        s.layer("next bridge", .3, far, s.rim(1.2, .3));
        GroupBuilder houses = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            quay(houses, side);
            double z = FAR * .8;
            for (int i = 0; z > 14; i++) {
                double deep = (old ? 9 : 15) + 6 * Scenery.roll(s, 5143, i * 2 + side);
                house(houses, side, Math.max(12, z - deep), z, i);
                z -= deep + (old ? 0 : 2);
            }
            for (double tz = 120; tz > 16; tz *= .8) {
                tree(houses, side * (HALF + 2.6), tz, (int) tz + side);
            }
        }
        s.layer("quays", .36, houses, s.rim(1.2, .35));
    }

    private void water(GroupBuilder g) {
        double top = eye.at(0, DOWN, FAR)[1];
        g.fill(
                Paths.rect(s.left(), top, s.right() - s.left(), s.bottom()),
                Material.of(Kind.WATER, OkLab.mix(p.low(), p.horizon(), .4), OkLab.mix(Water.deep(s), p.low(), .12))
                        .over(0, top, s.width(), s.height() * .3));
        Path2D ripples = Paths.union();
        for (int i = 0; i < 110; i++) {
            double z = 16 + 110 * Math.pow(Scenery.roll(s, 5112, i), 1.8);
            double[] at = eye.at(2 * HALF * (Scenery.roll(s, 5113, i) - .5), DOWN, z);
            double k = eye.scale(z);
            ripples.append(Paths.lens(at[0], at[1], (1.2 + 2.6 * Scenery.roll(s, 5114, i)) * k, .16 * k), false);
        }
        g.fill(ripples, Kind.WATER, OkLab.alpha(OkLab.mix(p.horizon(), p.light(), .4), .4));
        if (s.dark()) {
            // Lamps of the quays in the water.
            for (int i = 0; i < 12; i++) {
                double z = 24 + 12 * i;
                double[] at = eye.at((i % 2 == 0 ? 1 : -1) * (HALF - 3), DOWN, z);
                double k = eye.scale(z);
                g.fill(
                        Skies.glitter(at[0], at[1], at[1] + 9 * k, .6 * k, 1.6 * k, 10, s.seed(5145) + i),
                        Kind.LIGHT,
                        OkLab.alpha(OkLab.lch(.86, .12, 78), .6));
            }
        }
        g.fill(
                Skies.glitter(s.sunX(), top + 4, s.bottom(), 24, 110, 70, s.seed(5115)),
                Kind.LIGHT,
                OkLab.alpha(p.sun(), s.brief().weather().covered() ? .12 : .4));
    }

    /** Arches of stone across the river. */
    private void bridge(GroupBuilder g) {
        double z = 150;
        int stone = seen(p.lit(.70, .03, 75), z);
        double deck = 2.2;
        Path2D body = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        body.append(yard.upright(Paths.rect(-HALF - 4, DOWN, 2 * HALF + 8, deck - DOWN), 0, z), false);
        for (int i = -1; i <= 1; i++) {
            double x = i * 13.2;
            Path2D arch = new Path2D.Double();
            arch.moveTo(x - 5.4, DOWN);
            arch.curveTo(x - 5.4, DOWN + 8.6, x + 5.4, DOWN + 8.6, x + 5.4, DOWN);
            arch.closePath();
            body.append(yard.upright(arch, 0, z), false);
        }
        g.fill(body, Kind.WALL, OkLab.lighten(stone, .03), OkLab.lighten(stone, -.06));
        g.fill(eye.facing(-HALF - 4, deck, HALF + 4, deck + .9, z - .1), Kind.WALL, OkLab.lighten(stone, .06));
        for (int i = -2; i <= 2; i++) {
            g.fill(eye.facing(i * 8 - .2, deck, i * 8 + .2, deck + 5, z), Kind.METAL, OkLab.lighten(stone, -.12));
            if (s.dark()) {
                double[] at = eye.at(i * 8, deck + 5, z);
                g.fill(Paths.circle(at[0], at[1], 1.8), Kind.LIGHT, OkLab.lch(.92, .1, 80));
            }
        }
    }

    /** The wall of the quay, its steps of stone and the walk on it. */
    private void quay(GroupBuilder g, int side) {
        double x = side * HALF;
        int stone = seen(p.lit(s.snowy() ? .78 : .64, .03, 76), 30);
        int face = OkLab.lighten(stone, side * s.side() > 0 ? .02 : -.1);
        double near = BridgeWay.EDGE;
        g.fill(eye.upright(x, DOWN, near, QUAY, FAR), Kind.WALL, face, OkLab.lighten(face, -.12));
        g.fill(
                eye.upright(x, DOWN, near, DOWN + .7, FAR),
                Kind.WALL,
                OkLab.alpha(OkLab.mixHue(OkLab.lighten(face, -.2), p.lit(.36, .07, 140), .4), .7));
        double out = side * (HALF + 40);
        int walk = seen(s.snowy() ? p.lit(.92, .015, 250) : p.lit(.74, .025, 78), 40);
        g.fill(
                eye.level(Math.min(x, out), near, Math.max(x, out), FAR, QUAY),
                Kind.ROCK,
                walk,
                OkLab.lighten(walk, -.06));
    }

    private static final double[][] WALLS = {
        {.82, .06, 80}, {.70, .09, 45}, {.86, .03, 90}, {.74, .06, 230}, {.66, .10, 30}
    };

    private void house(GroupBuilder g, int side, double z0, double z1, int i) {
        double x = side * (HALF + 7);
        int id = i * 2 + (side > 0 ? 1 : 0);
        double[] tone = WALLS[(int) (Scenery.roll(s, 5146, id) * WALLS.length)];
        double tall = (old ? 9 + 4 * Scenery.roll(s, 5147, id) : 14 + 12 * Scenery.roll(s, 5147, id)) + QUAY;
        boolean lit = side * s.side() > 0;
        int wall = OkLab.lighten(seen(p.lit(tone[0], tone[1], tone[2]), (z0 + z1) / 2), lit ? .02 : -.08);
        g.fill(eye.upright(x, QUAY, z0, tall, z1), Kind.WALL, OkLab.lighten(wall, .02), OkLab.lighten(wall, -.05));
        if (z0 > BridgeWay.EDGE + 2) {
            double out = x + side * 12;
            g.fill(
                    eye.facing(Math.min(x, out), QUAY, Math.max(x, out), tall, z0),
                    Kind.WALL,
                    OkLab.lighten(wall, lit ? -.1 : -.02));
        }
        if (old) {
            int roof = seen(s.snowy() ? p.lit(.94, .015, 250) : p.lit(.46, .10, 35), z0);
            g.fill(
                    eye.quad(
                            x - side * .5,
                            tall,
                            z0,
                            x - side * .5,
                            tall,
                            z1,
                            x + side * 4,
                            tall + 4,
                            z1,
                            x + side * 4,
                            tall + 4,
                            z0),
                    Kind.WALL,
                    OkLab.lighten(roof, lit ? .03 : -.05));
            g.fill(
                    eye.quad(x - side * .5, tall, z0, x + side * 8.5, tall, z0, x + side * 4, tall + 4, z0),
                    Kind.WALL,
                    OkLab.lighten(wall, lit ? -.1 : -.02));
        }
        Path2D shut = Paths.union();
        Path2D open = Paths.union();
        int bays = (int) Math.max(2, (z1 - z0) / 2.6);
        double bay = (z1 - z0) / bays;
        for (double y = QUAY + 1.2; y < tall - 1.4; y += 2.9) {
            for (int b = 0; b < bays; b++) {
                double a = z0 + bay * (b + .28);
                boolean on = s.dark() && Scenery.roll(s, 5148, id * 97 + b * 13 + (int) (y * 3)) < .5;
                (on ? open : shut).append(eye.upright(x, y, a, y + 1.6, a + bay * .44), false);
            }
        }
        g.fill(shut, Kind.GLASS, OkLab.lighten(wall, s.dark() ? -.04 : -.16));
        g.fill(open, Kind.LIGHT, OkLab.mix(wall, OkLab.lch(.88, .12, 80), .9));
    }

    private void tree(GroupBuilder g, double x, double z, int seed) {
        double[] foot = eye.at(x, QUAY, z);
        double k = eye.scale(z);
        int wood = seen(p.lit(.34, .045, 50), z);
        double h = 7 * k;
        if (s.brief().season() == Season.WINTER) {
            g.fill(Plants.trunk(foot[0], foot[1], h, seed, 3), Kind.WOOD, wood);
            return;
        }
        int leaf = seen(Terrain.leaf(s, .25), z);
        g.fill(Paths.rect(foot[0] - .16 * k, foot[1] - 3.4 * k, .32 * k, 3.5 * k), Kind.WOOD, wood);
        g.fill(
                Plants.tuft(foot[0], foot[1] - 4.8 * k, 2.3 * k, 2.1 * k, seed),
                Kind.LEAF,
                OkLab.lighten(leaf, .05),
                OkLab.lighten(leaf, -.07));
    }
}
