package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.colour.Season;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.noise.Noise;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.shape.Ridge;
import java.awt.geom.Path2D;

/** Ruins of a temple: broken columns in two rows, fallen drums, ivy, the sea or hills beyond. */
final class Ruins implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        Palette p = s.palette();
        double h = s.horizon();
        Scenery.sky(s);
        Scenery.lightning(s);
        GroupBuilder far = new GroupBuilder();
        boolean sea = s.look().chance(1021, .5);
        if (sea) {
            s.layer("far", .1, far);
            Water.open(s, h);
        } else {
            far.add(Terrain.range(s, h, s.height() * .17, .6, s.snowy(), 1022).build());
            far.add(Scenery.mist(s, h - 60, h + 30, .55, 1023));
            s.layer("far", .14, far);
        }
        double top = h + s.height() * .035;
        ground(s, top);
        Pinhole eye = new Pinhole(s.width() * (.5 - s.side() * .1), h, s.shorter() * 1.05, 1.75);
        int stone = p.lit(.80, .04, 75);
        GroupBuilder back = new GroupBuilder();
        colonnade(s, back, eye, stone, 4, 9);
        s.layer("far columns", .38, back);
        GroupBuilder front = new GroupBuilder();
        colonnade(s, front, eye, stone, 1, 4);
        drums(s, front, eye, stone);
        s.layer("columns", .56, front, s.rim(2, .6));
        double foot = s.height() * .86;
        Ridge near = Ridge.hills(s.left(), s.right(), foot, 4, 300, s.lookSeed(1024), 2);
        GroupBuilder detail = new GroupBuilder();
        Terrain.litter(
                s, detail, top + s.height() * .12, Terrain.meadow(s), s.brief().season() == Season.SPRING, 1025);
        s.layer("detail", .62, detail);
        LandSpots spots = new LandSpots(s, near, 0, s.snowy() ? Ground.SNOW : Ground.STONE, top + s.height() * .1, .5);
        actors.landmark(spots, .5);
        Scenery.birds(s);
        actors.perform(spots, .75);
        Terrain.frame(s, s.dice().chance(1026, .5));
        Scenery.weather(s);
    }

    private static void ground(Stage s, double top) {
        Palette p = s.palette();
        int grass = OkLab.mix(Terrain.meadow(s), p.lit(s.snowy() ? .92 : .70, s.snowy() ? .02 : .06, 85), .45);
        GroupBuilder g = new GroupBuilder();
        g.fill(
                Ridge.hills(s.left(), s.right(), top, 7, 260, s.lookSeed(1031), 3)
                        .land(s.bottom()),
                Scenery.ground(s, Kind.GRASS, p.haze(grass, .3), OkLab.mixHue(grass, p.near(), .45), top));
        s.layer("ground", .34, g);
        Pinhole eye = new Pinhole(s.width() * (.5 - s.side() * .1), s.horizon(), s.shorter() * 1.05, 1.75);
        GroupBuilder paving = new GroupBuilder();
        int slab = p.lit(s.snowy() ? .9 : .76, .03, 75);
        for (int r = 0; r < 9; r++) {
            for (int c = -2; c < 2; c++) {
                double z = 3.2 + r * 1.15;
                double gap = .06;
                if (Scenery.roll(s, 1032, r * 5 + c + 2) < .82) {
                    int tone = OkLab.lighten(slab, .06 * (Scenery.roll(s, 1033, r * 5 + c + 2) - .6));
                    paving.fill(
                            eye.level(c * .95 + gap, z + gap, c * .95 + .95 - gap, z + 1.15 - gap, 0),
                            Kind.ROCK,
                            OkLab.alpha(p.haze(tone, .02 * r), .85));
                }
            }
        }
        s.layer("paving", .36, paving);
    }

    /** Pairs of columns; some whole with a beam across, others broken off. */
    private static void colonnade(Stage s, GroupBuilder g, Pinhole eye, int stone, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            double z = 3.4 + 2.3 * i;
            for (int side = -1; side <= 1; side += 2) {
                double x = side * 3.1;
                double whole = s.look().roll(1041 + i * 2 + side);
                double tall = whole < .45 ? 5.2 : 1.1 + 3.4 * s.look().roll(1061 + i * 2 + side);
                boolean own = side == s.side() && z < 6.5;
                column(s, g, eye, x, z, own ? Math.min(tall, 1.5) : tall, tall > 5, stone);
            }
            boolean left = s.look().roll(1041 + i * 2 - 1) < .45;
            boolean right = s.look().roll(1041 + i * 2 + 1) < .45;
            if (left && right && i > 2) {
                int c = s.palette().haze(stone, Math.min(.5, z * .022));
                g.fill(eye.facing(-3.7, 5.3, 3.7, 6, z - .4), Kind.ROCK, OkLab.lighten(c, .03), OkLab.lighten(c, -.06));
                g.fill(eye.facing(-3.9, 6, 3.9, 6.2, z - .5), Kind.ROCK, OkLab.lighten(c, .05));
            }
        }
    }

    private static void column(
            Stage s, GroupBuilder g, Pinhole eye, double x, double z, double tall, boolean whole, int stone) {
        Palette p = s.palette();
        double k = eye.scale(z);
        double[] foot = eye.at(x, 0, z);
        double r = .42 * k;
        double y = foot[1] - tall * k;
        int c = p.haze(stone, Math.min(.5, z * .022));
        boolean left = s.light().x() < 0;
        int lit = OkLab.lighten(c, .04);
        int dim = OkLab.lighten(c, -.16);
        Material m = Material.of(Kind.ROCK, left ? lit : dim, left ? dim : lit).at(0);
        g.add(new Node.Glow(foot[0], foot[1], r * 2.6, .16, p.shadow(), .6));
        g.fill(Paths.rect(foot[0] - r * 1.35, foot[1] - r * .5, r * 2.7, r * .5), m);
        double lean = whole ? 0 : r * .5 * (Noise.at((int) (z * 10), s.lookSeed(1081)) - .5);
        Path2D shaft = new Path2D.Double();
        shaft.moveTo(foot[0] - r, foot[1] - r * .5);
        shaft.lineTo(foot[0] - r * .84, y);
        if (whole) {
            shaft.lineTo(foot[0] + r * .84, y);
        } else {
            shaft.lineTo(foot[0] - r * .3, y - r * .7 + lean);
            shaft.lineTo(foot[0] + r * .1, y - r * .2);
            shaft.lineTo(foot[0] + r * .5, y - r * .8 - lean);
            shaft.lineTo(foot[0] + r * .84, y + r * .3);
        }
        shaft.lineTo(foot[0] + r, foot[1] - r * .5);
        shaft.closePath();
        g.fill(shaft, m);
        int flute = OkLab.alpha(OkLab.lighten(c, -.2), .28);
        for (int i = -2; i <= 2; i++) {
            g.line(
                    Paths.line(foot[0] + i * r * .36, foot[1] - r * .6, foot[0] + i * r * .3, y + r * .5),
                    Math.max(.8, r * .07),
                    Kind.SHADOW,
                    flute);
        }
        if (whole) {
            g.fill(
                    Paths.polygon(
                            foot[0] - r * .84,
                            y,
                            foot[0] + r * .84,
                            y,
                            foot[0] + r * 1.4,
                            y - r * .6,
                            foot[0] - r * 1.4,
                            y - r * .6),
                    m);
            g.fill(Paths.rect(foot[0] - r * 1.5, y - r, r * 3, r * .45), m);
        } else if (!s.snowy()) {
            int ivy = p.haze(Terrain.leaf(s, .2), .1);
            for (int i = 0; i < 7; i++) {
                double t = Noise.at(i, (int) (z * 31 + x));
                g.fill(
                        Plants.tuft(
                                foot[0] - r + r * .8 * Noise.at(i, 5),
                                foot[1] - tall * k * t * .6,
                                r * .45,
                                r * .35,
                                i),
                        Kind.LEAF,
                        ivy);
            }
        }
    }

    /** Fallen drums in the grass. */
    private static void drums(Stage s, GroupBuilder g, Pinhole eye, int stone) {
        Palette p = s.palette();
        for (int i = 0; i < 3; i++) {
            double z = 4.2 + 1.7 * i;
            double[] at = eye.at(-s.side() * (1.9 + .5 * i), 0, z);
            double r = .4 * eye.scale(z);
            int c = p.haze(stone, .08);
            g.add(new Node.Glow(at[0], at[1], r * 2.4, .18, p.shadow(), .7));
            g.fill(
                    Paths.rounded(at[0] - r * .2, at[1] - r * 1.7, r * 2.2, r * 1.7, r * .8),
                    Kind.ROCK,
                    OkLab.lighten(c, .02),
                    OkLab.lighten(c, -.16));
            g.fill(
                    Paths.ellipse(at[0], at[1] - r * .86, r * .7, r * .85),
                    Kind.ROCK,
                    OkLab.lighten(c, .05),
                    OkLab.lighten(c, -.08));
            g.fill(Paths.circle(at[0], at[1] - r * .86, r * .14), Kind.ROCK, OkLab.lighten(c, -.2));
        }
    }
}
