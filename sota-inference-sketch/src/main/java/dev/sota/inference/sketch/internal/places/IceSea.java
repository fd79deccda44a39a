package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.noise.Noise;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.subjects.Habitat;

/** The ice: bergs with cut faces, floes on dark water, northern lights at night. */
final class IceSea implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        double h = s.horizon() - s.height() * .02;
        Scenery.sky(s);
        if (s.dark() && !s.brief().weather().covered()) {
            aurora(s, h);
        }
        GroupBuilder far = new GroupBuilder();
        for (int i = 0; i < 6; i++) {
            double x = s.width() * (i + .2 + .6 * Scenery.roll(s, 961, i)) / 6;
            berg(s, far, x, h + 4, s.shorter() * (.05 + .1 * Scenery.roll(s, 962, i)), .6, i + 3);
        }
        far.add(Scenery.mist(s, h - 40, h + 20, .5, 963));
        s.layer("far", .15, far);
        GroupBuilder middle = new GroupBuilder();
        double bx = s.width() * (.5 - s.side() * (.2 + .06 * s.dice().roll(964)));
        berg(s, middle, bx, h + 14, s.shorter() * .36, .22, s.lookSeed(965));
        berg(s, middle, s.width() * (.5 + s.side() * .44), h + 12, s.shorter() * .17, .3, s.lookSeed(966));
        s.layer("bergs", .3, middle, s.rim(2, .6));
        Water.mirror(s, h + 12);
        floes(s, h);
        Ridge near = shelf(s);
        LandSpots spots = new LandSpots(s, near, s.height() * .035, Ground.SNOW, h + s.height() * .12, .5);
        Actors.Spots all = habitat -> habitat == Habitat.WATER || habitat == Habitat.DEEP
                ? new Spot(s.subjectX(), s.height() * .76, Ground.WATER, 1, 0)
                : spots.front(habitat);
        actors.landmark(all, .5);
        Scenery.birds(s);
        actors.perform(all, .75);
        Scenery.weather(s);
    }

    /** One iceberg: lit and shaded facets from a ragged crest to the water line. */
    private static void berg(Stage s, GroupBuilder g, double x, double y, double tall, double haze, int seed) {
        Palette p = s.palette();
        int n = 7;
        double wide = tall * (1.1 + .6 * Noise.at(seed, 5));
        double[] crest = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            double t = i / (double) n;
            crest[i] = tall
                    * Math.pow(Math.sin(Math.PI * Math.min(1, .08 + .86 * t)), .7)
                    * (.55 + .5 * Noise.at(i, seed));
        }
        int lit = p.haze(p.lit(.96, .02, 215), haze);
        int dim = p.haze(p.lit(.72, .075, 225), haze);
        int deep = p.haze(p.lit(.62, .10, 215), haze);
        for (int i = 0; i < n; i++) {
            double x0 = x - wide / 2 + wide * i / n;
            double x1 = x - wide / 2 + wide * (i + 1) / n;
            double mid = (x0 + x1) / 2 + wide / n * .5 * (Noise.at(i, seed + 3) - .5);
            boolean toLight = (crest[i + 1] > crest[i]) == s.light().x() < 0;
            int face = toLight ? lit : dim;
            g.fill(
                    Paths.polygon(x0, y - crest[i], x1, y - crest[i + 1], x1, y, x0, y),
                    Kind.SNOW,
                    face,
                    OkLab.mix(face, deep, .35));
            g.fill(
                    Paths.polygon(
                            x0,
                            y - crest[i],
                            mid,
                            y - Math.min(crest[i], crest[i + 1]) * .45,
                            x0 + wide / n * .2,
                            y,
                            x0,
                            y),
                    Kind.SNOW,
                    OkLab.alpha(toLight ? dim : lit, .55),
                    OkLab.alpha(deep, .5));
        }
        g.fill(Paths.lens(x, y, wide * 1.1, 5), Kind.WATER, OkLab.alpha(p.lit(.80, .10, 200), .6));
    }

    private static void aurora(Stage s, double h) {
        GroupBuilder g = new GroupBuilder();
        double[] hues = {160, 175, 300};
        for (int b = 0; b < 3; b++) {
            double base = h * (.42 + .16 * b);
            int n = 22;
            for (int i = 0; i < n; i++) {
                double x = s.left() + (s.right() - s.left()) * i / n;
                double w = (s.right() - s.left()) / n * 1.3;
                double y = base + h * .12 * Math.sin(i * .55 + b * 2 + s.dice().roll(971) * 6);
                double tall = h * (.22 + .3 * Noise.smooth(i * .7, s.seed(972) + b));
                int shine = OkLab.lch(.84, .17, hues[b]);
                double strength = .22 + .3 * Noise.smooth(i * .9, s.seed(973) + b);
                g.fill(
                        Paths.polygon(x, y - tall, x + w, y - tall, x + w * .9, y, x, y),
                        Kind.LIGHT,
                        OkLab.alpha(shine, 0),
                        OkLab.alpha(shine, strength));
            }
        }
        // One blur for all of it: a blurred beam each would cost a second.
        s.layer("aurora", .04, g, new Effect.Blur(9));
    }

    /** Flat plates of ice on the water, larger towards the eye. */
    private static void floes(Stage s, double h) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        for (int i = 0; i < 16; i++) {
            double t = (i + .5) / 16;
            double y = h + 26 + (s.height() * .82 - h - 26) * t;
            double x = s.width() * Scenery.roll(s, 981, i);
            double w = s.shorter() * (.05 + .2 * t) * (.6 + .8 * Scenery.roll(s, 982, i));
            double d = w * (.10 + .1 * t);
            double[] xy = new double[18];
            for (int k = 0; k < 9; k++) {
                double a = 2 * Math.PI * k / 9;
                double q = .75 + .35 * Scenery.roll(s, 983, i * 9 + k);
                xy[2 * k] = x + Math.cos(a) * w * q;
                xy[2 * k + 1] = y + Math.sin(a) * d * q;
            }
            double[] lower = xy.clone();
            for (int k = 1; k < lower.length; k += 2) {
                lower[k] += 2 + 6 * t;
            }
            g.fill(Paths.polygon(lower), Kind.SNOW, p.haze(p.lit(.66, .09, 220), .3 * (1 - t)));
            int top = p.haze(p.lit(.95, .02, 230), .3 * (1 - t));
            g.fill(Paths.polygon(xy), Kind.SNOW, top, OkLab.lighten(top, -.05));
        }
        s.layer("floes", .5, g);
    }

    /** The snow that the subject stands on. */
    private static Ridge shelf(Stage s) {
        Palette p = s.palette();
        double top = s.height() * .83;
        Ridge ridge = Ridge.slope(
                s.left(),
                s.right(),
                top + s.side() * s.height() * .06,
                top - s.side() * s.height() * .06,
                9,
                240,
                s.lookSeed(991));
        int snow = p.lit(.95, .022, 250);
        GroupBuilder g = new GroupBuilder();
        g.fill(ridge.land(s.bottom()), Scenery.ground(s, Kind.SNOW, snow, OkLab.mix(snow, p.shade(), .45), top - 20));
        for (int i = 0; i < 9; i++) {
            double x = s.width() * Scenery.roll(s, 992, i);
            double y = ridge.at(x) + 12 + 80 * Scenery.roll(s, 993, i);
            int tone = i % 2 == 0 ? OkLab.mix(snow, p.light(), .5) : OkLab.mix(snow, p.shade(), .3);
            g.fill(Paths.lens(x, y, 140 + 240 * Scenery.roll(s, 994, i), 9), Kind.SNOW, OkLab.alpha(tone, .45));
        }
        s.layer("ice", .6, g, s.rim(2, .7));
        return ridge;
    }
}
