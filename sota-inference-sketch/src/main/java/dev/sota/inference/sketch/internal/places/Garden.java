package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.colour.Season;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Leaves;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.subjects.Props;
import java.awt.geom.Path2D;

/** A garden: a hedge with an arch of roses, a paved way between beds, tall flowers before the eye. */
final class Garden implements PlaceRecipe {
    private static final double[] HUES = {15, 350, 80, 305, 45, 265};

    @Override
    public void build(Stage s, Actors actors) {
        Palette p = s.palette();
        double h = s.horizon();
        Scenery.sky(s);
        Scenery.lightning(s);
        GroupBuilder far = new GroupBuilder();
        Ridge woods = Ridge.hills(s.left(), s.right(), h - s.height() * .05, 14, 220, s.lookSeed(2001), 3);
        Terrain.woods(s, far, woods, 40, 110, .45, 2002, false);
        far.add(Scenery.mist(s, h - 60, h + 40, .45, 2003));
        s.layer("far", .16, far);
        double top = h + s.height() * .07;
        lawn(s, top);
        hedge(s, top);
        trees(s, top);
        double foot = h + (s.height() - h) * .42;
        Ridge near = Ridge.hills(s.left(), s.right(), foot, 3, 400, s.lookSeed(2004), 2);
        LandSpots spots = LandSpots.on(s, near, s.snowy() ? Ground.SNOW : Ground.GRASS);
        actors.landmark(spots, .5);
        beds(s, top);
        Scenery.birds(s);
        actors.perform(spots, .75);
        front(s);
        Scenery.weather(s);
    }

    private static void lawn(Stage s, double top) {
        Palette p = s.palette();
        int meadow = Terrain.meadow(s);
        GroupBuilder g = new GroupBuilder();
        g.fill(
                Paths.rect(s.left(), top - 6, s.right() - s.left(), s.bottom()),
                Scenery.ground(
                        s,
                        Kind.GRASS,
                        p.haze(OkLab.lighten(meadow, .06), .14),
                        OkLab.mixHue(meadow, p.near(), .45),
                        top));
        Pinhole eye = new Pinhole(s.width() * (.5 - s.side() * .16), s.horizon(), s.shorter(), 1.6);
        int slab = p.lit(s.snowy() ? .92 : .80, .03, 75);
        for (int r = 0; r < 13; r++) {
            double z = 2.6 + .9 * r;
            int tone = OkLab.lighten(slab, .05 * (Scenery.roll(s, 2011, r) - .5));
            g.fill(eye.level(-.62, z, .62, z + .82, 0), Kind.ROCK, p.haze(tone, .02 * r));
        }
        s.layer("ground", .45, g);
    }

    private static void hedge(Stage s, double top) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int leaf = p.haze(Terrain.leaf(s, .25), .12);
        double tall = s.height() * .12;
        double ax = s.width() * (.5 - s.side() * .16);
        double w = s.shorter() * .075;
        for (int side = -1; side <= 1; side += 2) {
            double x0 = side < 0 ? s.left() : ax + w;
            double x1 = side < 0 ? ax - w : s.right();
            Path2D bush = Paths.union(Paths.rect(x0, top - tall, Math.max(1, x1 - x0), tall + 4));
            for (double x = x0; x < x1; x += 22) {
                bush.append(Plants.tuft(Math.min(x, x1 - 10), top - tall, 17, 11, (int) x & 1023), false);
            }
            g.fill(bush, Kind.LEAF, OkLab.lighten(leaf, .05), OkLab.lighten(leaf, -.07));
        }
        Path2D arch = Paths.union();
        Path2D roses = Paths.union();
        for (int i = 0; i <= 26; i++) {
            double a = Math.PI * i / 26;
            double x = ax - Math.cos(a) * w * 1.15;
            double y = top - tall * .75 - Math.sin(a) * w * 1.5;
            arch.append(Plants.tuft(x, y, w * .26, w * .24, i), false);
            if (i % 2 == 0) {
                roses.append(
                        Paths.circle(
                                x + 4 * (Scenery.roll(s, 2012, i) - .5),
                                y + 6 * (Scenery.roll(s, 2013, i) - .5),
                                w * .075),
                        false);
            }
        }
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 0; i < 7; i++) {
                arch.append(Plants.tuft(ax + side * w * 1.15, top - tall * .12 * i, w * .24, w * .2, i + 40), false);
            }
        }
        g.fill(arch, Kind.LEAF, OkLab.lighten(leaf, .03), OkLab.lighten(leaf, -.05));
        if (!s.snowy()) {
            g.fill(roses, Kind.LEAF, p.lit(.66, .19, HUES[s.look().pick(2014, 3)]));
        }
        s.layer("hedge", .4, g, s.rim(1.6, .5));
    }

    private static void trees(Stage s, double top) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        for (int i = 0; i < 2; i++) {
            double x = s.width() * (.5 - s.side() * (i == 0 ? .40 : -.44));
            double tall = s.height() * (i == 0 ? .46 : .34);
            int leaf = s.brief().season() == Season.SPRING ? p.lit(.86, .09, 355) : Terrain.leaf(s, .15);
            g.add(new Node.Glow(x, top + 14, tall * .4, .12, p.shadow(), .6));
            g.add(Props.tree(
                    x, top + 16, tall, s.lookSeed(2021) + i * 9, p.haze(leaf, .06), p.lit(.36, .05, 45), p, s.light()));
        }
        s.layer("trees", .48, g);
    }

    /** Beds on both sides of the way, in rows that grow towards the eye; the subject's place stays free. */
    private static void beds(Stage s, double top) {
        Palette p = s.palette();
        for (int row = 0; row < 3; row++) {
            double t = (row + .4) / 3;
            double y = top + 10 + (s.height() * .80 - top) * t;
            double k = .55 + .8 * t;
            GroupBuilder g = new GroupBuilder();
            Path2D leaves = Paths.union();
            int hue = s.look().pick(2031 + row, HUES.length);
            GroupBuilder blooms = new GroupBuilder();
            Path2D petals = Paths.union();
            Path2D hearts = Paths.union();
            double way = s.width() * (.5 - s.side() * .16);
            double gap = s.shorter() * (.10 + .34 * t);
            for (int i = 0; i < s.width() / (17 * k); i++) {
                double x = s.left() + i * 19 * k + 10 * Scenery.roll(s, 2041 + row, i);
                boolean free = Math.abs(x - way) < gap || Math.abs(x - s.subjectX()) < s.shorter() * .22;
                if (free) {
                    continue;
                }
                leaves.append(Plants.tuft(x, y, 15 * k, 9 * k, i), false);
                if (s.snowy()) {
                    continue;
                }
                double fy = y - (9 + 15 * Scenery.roll(s, 2051 + row, i)) * k;
                petals.append(Leaves.bloom(x, fy, 7.5 * k, 6, i * 17), false);
                hearts.append(Paths.circle(x, fy, 2.3 * k), false);
            }
            int leaf = Terrain.leaf(s, .12 + .2 * t);
            g.fill(leaves, Kind.LEAF, OkLab.lighten(leaf, .05), OkLab.lighten(leaf, -.07));
            blooms.fill(petals, Kind.LEAF, p.lit(.72, .17, HUES[hue]));
            blooms.fill(hearts, Kind.LEAF, p.lit(.86, .13, 88));
            s.layer("bed " + row, .52 + .07 * row, g.add(blooms.build()), s.rim(1.2, .35));
        }
    }

    /** Tall flowers and leaves close to the eye, on the side away from the subject. */
    private static void front(Stage s) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int dark = OkLab.mix(Terrain.leaf(s, .6), p.near(), .4);
        double from = s.side() < 0 ? s.width() * .66 : s.left();
        double to = s.side() < 0 ? s.right() : s.width() * .34;
        g.fill(Plants.grass(s.left(), s.right(), s.height() + 34, 46, 6, s.seed(2061), .1), Kind.GRASS, dark, p.near());
        for (int i = 0; i < 9 && !s.snowy(); i++) {
            double x = from + (to - from) * (i + .5) / 9;
            double tall = s.height() * (.13 + .13 * Scenery.roll(s, 2062, i));
            double y = s.height() + 8 - tall;
            g.line(Paths.curve(x - 6, s.height() + 20, x + 3, y + tall * .5, x, y), 3.4, Kind.LEAF, dark);
            g.fill(
                    Leaves.broad(x, s.height() - tall * .2, tall * .5, tall * .12, i % 2 == 0 ? -62 : -118, i),
                    Kind.LEAF,
                    dark);
            int petal = OkLab.mix(p.lit(.66, .19, HUES[(i + s.look().pick(2063, 6)) % HUES.length]), p.near(), .18);
            g.fill(
                    Leaves.cup(x, y + 4, s.shorter() * .045),
                    Kind.LEAF,
                    OkLab.lighten(petal, .05),
                    OkLab.lighten(petal, -.08));
        }
        s.layer("near", 1, g, s.rim(2, .4), new Effect.Blur(1.8));
    }
}
