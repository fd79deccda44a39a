package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Light;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.noise.Noise;
import dev.sota.inference.sketch.internal.shape.Outline;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.shape.Skies;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Under water: rays from the surface, rocks, a school of fish, coral and kelp. */
final class Underwater implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        double dim = s.dark() ? -.22 : 0;
        int surface = OkLab.lch(.88 + dim, .10, 195);
        int m1 = OkLab.lch(.66 + dim, .11, 205);
        int m2 = OkLab.lch(.42 + dim * .6, .10, 230);
        int deep = OkLab.lch(.22 + dim * .3, .075, 255);
        int ray = OkLab.lch(.95, .06, 185);
        GroupBuilder water = new GroupBuilder();
        water.add(new Node.Sky(0, s.height(), surface, m1, m2, deep));
        water.add(new Node.Glow(s.sunX(), -30, s.shorter() * .95, .75, OkLab.lch(.97, .05, 180), .8));
        s.layer("water", 0, water);
        rays(s, ray);
        GroupBuilder far = new GroupBuilder();
        rocks(s, far, 1.0, .45, OkLab.mix(m1, m2, .65), OkLab.mix(m2, deep, .5), 101);
        far.fill(
                school(s, s.width() * (.5 - s.side() * .2), s.height() * .32, 300, 90, .5, 110),
                Kind.FUR,
                OkLab.alpha(OkLab.mix(m1, m2, .8), .75));
        s.layer("far", .2, far);
        GroupBuilder middle = new GroupBuilder();
        rocks(s, middle, 1.03, .34, OkLab.mix(m2, deep, .35), OkLab.mix(m2, deep, .85), 102);
        Path2D kelp = Paths.union();
        for (int i = 0; i < 11; i++) {
            double x = s.width() * (.5 - s.side() * (.28 + .02 * i)) + 14 * Scenery.roll(s, 103, i);
            kelp(kelp, x, s.height() * .96, s.height() * (.3 + .25 * Scenery.roll(s, 104, i)), i);
        }
        middle.fill(
                kelp,
                Material.of(
                        Kind.LEAF,
                        OkLab.mix(OkLab.lch(.50, .10, 165), m2, .5),
                        OkLab.mix(OkLab.lch(.35, .08, 180), deep, .6)));
        s.layer("middle", .42, middle);
        GroupBuilder fish = new GroupBuilder();
        fish.fill(
                school(s, s.width() * (.5 - s.side() * .22), s.height() * .55, 240, 150, .8, 90),
                Material.of(Kind.FUR, OkLab.lch(.86 + dim, .07, 95), OkLab.lch(.62 + dim, .10, 215)));
        s.layer("school", .55, fish, new Effect.Rim(1.4, ray, .7, Light.towards(-.3, -1)));
        actors.perform(
                h -> h == Habitat.LAND || h == Habitat.FLOOR || h == Habitat.TABLE
                        ? new Spot(s.subjectX(), s.height() * .9, Ground.SAND, 1, .05)
                        : new Spot(s.subjectX(), s.height() * .44, Ground.AIR, 1.15, .05),
                .7);
        floor(s, m2, deep, ray);
        bubbles(s, ray);
        s.vignette(.5);
    }

    private static void rays(Stage s, int colour) {
        GroupBuilder g = new GroupBuilder();
        double lean = s.side() * .5;
        for (int i = 0; i < 8; i++) {
            double x = s.sunX() + (i - 4) * 52 + 30 * Scenery.roll(s, 105, i);
            double w = 14 + 40 * Scenery.roll(s, 106, i);
            double dx = lean * s.height() * (.5 + .12 * i);
            g.add(new Node.Beam(
                    Paths.polygon(
                            x, -30, x + w, -30, x + w + dx + w * 1.8, s.height() * 1.02, x + dx - w, s.height() * 1.02),
                    new Point2D.Double(x, -20),
                    new Point2D.Double(x + dx, s.height() * .92),
                    colour,
                    (.2 + .2 * Scenery.roll(s, 107, i)) * (s.dark() ? .4 : 1),
                    12));
        }
        s.surface("rays", .1, g);
    }

    private static void rocks(Stage s, GroupBuilder g, double base, double tall, int top, int foot, int part) {
        double h = s.height() * tall;
        Ridge.Peak[] peaks = {
            new Ridge.Peak(s.left(), h * (.8 + .4 * Scenery.roll(s, part, 0)), 190),
            new Ridge.Peak(s.width() * .14, h * .5, 140),
            new Ridge.Peak(s.width() * .5, h * .16, 220),
            new Ridge.Peak(s.width() * .84, h * .62, 170),
            new Ridge.Peak(s.right() - 20, h * (.8 + .4 * Scenery.roll(s, part, 1)), 190)
        };
        Ridge ridge = Ridge.range(s.left(), s.right(), s.height() * base, s.seed(part), 15, peaks);
        g.fill(ridge.land(s.bottom() + 40), Material.of(Kind.ROCK, top, foot).over(0, s.height() - h, s.width(), h));
    }

    private static Path2D school(Stage s, double cx, double cy, double w, double h, double k, int count) {
        Shape fish = Outline.parse(
                "spline", "20,0! 12,-5.6 0,-7.4 -10,-4 -15,-1 -23,-7! -20.5,0 -23,7! -15,1 -10,4 0,7 12,5");
        Path2D p = Paths.union();
        int seed = s.seed(108);
        for (int i = 0; i < count; i++) {
            double a = 2 * Math.PI * Noise.at(i, seed);
            double r = Math.sqrt(Noise.at(i, seed + 1));
            double bend = Math.sin(Math.cos(a) * r * 2.6);
            double q = k * (.45 + .5 * Noise.at(i, seed + 2));
            double turn = -12 + 16 * Math.cos(Math.cos(a) * r * 2.6) + 10 * (Noise.at(i, seed + 3) - .5);
            p.append(
                    Paths.place(
                            fish,
                            cx + Math.cos(a) * r * w * .5,
                            cy + Math.sin(a) * r * h * .5 + bend * h * .32,
                            q * s.side(),
                            q,
                            turn * s.side()),
                    false);
        }
        return p;
    }

    private static void kelp(Path2D p, double x, double y, double h, int seed) {
        int n = 22;
        double phase = seed * 1.7;
        double wide = h * .045 * (.8 + .5 * Noise.at(seed, 3));
        double[] xy = new double[4 * (n + 1)];
        for (int i = 0; i <= n; i++) {
            double t = i / (double) n;
            double c = x + Math.sin(t * 5 + phase) * h * .05 * t + h * .06 * t * Math.sin(phase * 2.3);
            double w = wide * Math.sin(Math.PI * Math.min(1, .12 + t * .88)) * (1 - .35 * t) + .8 * (1 - t);
            double frill = wide * .38 * Math.sin(t * 34 + phase);
            xy[2 * i] = c - w + frill * .6;
            xy[2 * i + 1] = y - h * t;
            xy[4 * n + 2 - 2 * i] = c + w + frill;
            xy[4 * n + 3 - 2 * i] = y - h * t;
        }
        p.append(Paths.spline(xy), false);
    }

    private static void floor(Stage s, int middle, int deep, int ray) {
        GroupBuilder g = new GroupBuilder();
        Ridge sand = Ridge.hills(s.left(), s.right(), s.height() * .95, 22, 260, s.seed(111), 4);
        g.fill(
                sand.land(s.bottom()),
                Scenery.ground(s, Kind.SAND, OkLab.mix(OkLab.lch(.60, .07, 110), middle, .55), deep, s.height() * .91));
        double[] hues = {20, 60, 340, 150};
        int n = (int) (s.width() / 84);
        for (int i = 0; i < n; i++) {
            double t = (i + .6 * Scenery.roll(s, 112, i)) / n;
            if (Math.abs(t - .5) < .14) {
                continue;
            }
            double x = s.width() * t;
            if (Math.abs(x - s.subjectX()) < s.width() * .08) {
                continue;
            }
            double h = 46 + 66 * Scenery.roll(s, 113, i);
            int c = OkLab.mix(OkLab.lch(.63, .15, hues[i % 4]), middle, s.dark() ? .6 : .25);
            g.add(coral(x, sand.at(x) + 8, h, i).lit(c, deep, ray));
        }
        Path2D kelp = Paths.union();
        for (int i = 0; i < 6; i++) {
            double x = s.width() * (.5 - s.side() * .5) + s.side() * (i * 30 - 30);
            kelp(kelp, x, s.bottom(), s.height() * (.5 + .24 * Scenery.roll(s, 114, i)), i + 40);
        }
        g.fill(
                kelp,
                Material.of(
                        Kind.LEAF,
                        OkLab.mix(OkLab.lch(.36, .08, 175), deep, s.dark() ? .5 : 0),
                        OkLab.lch(.16, .06, 230)));
        s.layer("floor", .9, g);
    }

    /** A coral's outline, and how to colour it. */
    private record Coral(Path2D shape) {
        Group lit(int colour, int deep, int ray) {
            Light light = Light.towards(-.3, -1);
            return new GroupBuilder()
                    .fill(shape, Kind.LEAF, OkLab.lighten(colour, .05), OkLab.lighten(colour, -.14))
                    .build(new Effect.Core(16, deep, .5, light), new Effect.Rim(1.8, ray, .55, light));
        }
    }

    private static Coral coral(double x, double y, double h, int seed) {
        Path2D p = Paths.union();
        switch (seed % 3) {
            case 0 -> p.append(Plants.trunk(x, y, h * 1.3, seed + 3, 4), false);
            case 1 -> {
                for (int i = 0; i < 7; i++) {
                    double a = Math.toRadians(-90 + (i - 3) * 20);
                    double l = h * (.7 + .4 * Noise.at(i, seed));
                    p.append(Paths.limb(x, y, h * .07, x + Math.cos(a) * l, y + Math.sin(a) * l, h * .09), false);
                }
            }
            default ->
                p.append(
                        Paths.spline(
                                x - h * .6,
                                y,
                                x - h * .55,
                                y - h * .4,
                                x,
                                y - h * .62,
                                x + h * .55,
                                y - h * .4,
                                x + h * .6,
                                y),
                        false);
        }
        return new Coral(p);
    }

    private static void bubbles(Stage s, int ray) {
        GroupBuilder g = new GroupBuilder();
        for (int i = 0; i < 26; i++) {
            double x = s.width() * (i > 15 ? .5 - s.side() * .3 : .5 + s.side() * .3)
                    + 60 * (Scenery.roll(s, 115, i) - .5);
            double y = s.height() * .92 * Scenery.roll(s, 116, i);
            double r = 2 + 5 * Scenery.roll(s, 117, i);
            g.line(Paths.circle(x, y, r), 1.1, Kind.AIR, OkLab.alpha(ray, .65));
            g.fill(Paths.circle(x - r * .3, y - r * .35, r * .28), Kind.AIR, OkLab.alpha(0xffffffff, .8));
        }
        g.fill(Skies.flakes(0, 0, s.width(), s.height(), 110, s.seed(118), .5, 1.3), Kind.AIR, OkLab.alpha(ray, .4));
        s.layer("bubbles", 1, g);
    }
}
