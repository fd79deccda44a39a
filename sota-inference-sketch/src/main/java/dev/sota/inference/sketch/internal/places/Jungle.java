package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Leaves;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.subjects.Props;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Inside a rain forest: walls of trees in wet air, lianas, ferns, large leaves before the eye. */
final class Jungle implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        Palette p = s.palette();
        double h = s.horizon();
        Scenery.sky(s);
        int green = p.lit(.50, .12, 145);
        GroupBuilder far = new GroupBuilder();
        wall(s, far, h - s.height() * .26, .66, 60, 701, green);
        far.add(Scenery.mist(s, h - s.height() * .3, h + 30, .7, 702));
        s.layer("far", .12, far);
        GroupBuilder middle = new GroupBuilder();
        wall(s, middle, h - s.height() * .1, .42, 84, 703, green);
        middle.add(Scenery.mist(s, h - s.height() * .14, h + 60, .6, 704));
        s.layer("middle", .28, middle);
        if (s.look().chance(705, .5)) {
            fall(s, h);
        }
        trunks(s, green);
        Ridge near = ground(s, h, green);
        shafts(s);
        LandSpots spots = LandSpots.on(s, near, Ground.GRASS);
        actors.landmark(spots, .5);
        undergrowth(s, near, green);
        actors.perform(spots, .75);
        near(s, green);
        Scenery.weather(s);
        s.vignette(.42);
    }

    /** Crowns of many heights, with a palm here and there. */
    private static void wall(Stage s, GroupBuilder g, double top, double haze, double size, int part, int green) {
        Palette p = s.palette();
        Path2D crowns = Paths.union();
        int n = (int) (s.width() / size * 2.2);
        for (int i = 0; i < n; i++) {
            double x = s.left() + (s.right() - s.left()) * (i + .5) / n;
            double y = top + size * (1.3 * Scenery.roll(s, part, i) - .2);
            double r = size * (.5 + .5 * Scenery.roll(s, part + 20, i));
            crowns.append(Plants.tuft(x, y, r * 1.1, r * .8, i), false);
        }
        crowns.append(Paths.rect(s.left(), top + size, s.right() - s.left(), s.height()), false);
        int leaf = p.haze(OkLab.mixHue(green, p.near(), .25), haze);
        g.fill(crowns, Material.of(Kind.LEAF, leaf, p.haze(leaf, .5)).over(0, top - size, s.width(), size * 4));
        for (int i = 0; i < 3; i++) {
            double x = s.width() * (.12 + .76 * Scenery.roll(s, part + 40, i));
            double tall = size * (2.4 + Scenery.roll(s, part + 41, i));
            g.add(Props.palm(x, top + size * 2, tall, i * 7 + part, leaf, p.haze(p.shade(), haze)));
        }
    }

    private static void trunks(Stage s, int green) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int bark = p.haze(p.lit(.42, .05, 75), .2);
        int lit = OkLab.lighten(bark, .07);
        int dim = OkLab.lighten(bark, -.08);
        int n = Math.max(3, (int) (s.width() / 190));
        for (int i = 0; i < n; i++) {
            double x = s.width() * (i + .5 + .5 * (Scenery.roll(s, 711, i) - .5)) / n;
            if (Math.abs(x - s.subjectX()) < s.shorter() * .17) {
                continue;
            }
            double w = 13 + 17 * Scenery.roll(s, 712, i);
            double foot = s.horizon() + s.height() * (.12 + .08 * Scenery.roll(s, 713, i));
            g.fill(
                    Paths.spline(
                            x - w * 2.3,
                            foot,
                            x - w * .8,
                            foot - 60,
                            x - w * .6,
                            s.height() * .3,
                            x - w * .7,
                            -40,
                            x + w * .7,
                            -40,
                            x + w * .6,
                            s.height() * .3,
                            x + w * .8,
                            foot - 60,
                            x + w * 2.3,
                            foot),
                    Material.of(
                                    Kind.WOOD,
                                    s.light().x() < 0 ? lit : dim,
                                    s.light().x() < 0 ? dim : lit)
                            .at(0));
            for (int k = 0; k < 3; k++) {
                double ly = s.height() * (.1 + .4 * Scenery.roll(s, 714, i * 3 + k));
                g.fill(Leaves.fern(x + w * (k - 1) * .6, ly, 34, i * 3 + k), Kind.LEAF, p.haze(green, .15));
            }
        }
        canopy(s, g, green, n);
        s.layer("trunks", .4, g, s.rim(1.8, .5));
    }

    private static void canopy(Stage s, GroupBuilder g, int green, int lianas) {
        Palette p = s.palette();
        Path2D canopy = Paths.union();
        for (int i = 0; i < s.width() / 34; i++) {
            double x = s.left() + 40 * i;
            double r = 40 + 34 * Scenery.roll(s, 715, i);
            canopy.append(Plants.tuft(x, -14 + 20 * Scenery.roll(s, 716, i), r * 1.2, r * .8, i), false);
        }
        int shade = OkLab.mixHue(green, p.near(), .55);
        g.fill(canopy, Kind.LEAF, OkLab.mix(shade, p.near(), .4), p.haze(shade, .12));
        for (int i = 0; i < lianas + 2; i++) {
            double x = s.width() * Scenery.roll(s, 717, i);
            double l = s.height() * (.25 + .35 * Scenery.roll(s, 718, i));
            if (Math.abs(x - s.subjectX()) > s.shorter() * .14) {
                g.line(
                        Paths.curve(x, -20, x + 8, l * .4, x - 6, l * .75, x + 14, l),
                        2.4,
                        Kind.LEAF,
                        p.haze(shade, .1));
            }
        }
    }

    private static Ridge ground(Stage s, double h, int green) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        double top = h + (s.height() - h) * .38;
        Ridge ridge = Ridge.hills(s.left(), s.right(), top, 12, 260, s.lookSeed(721), 3);
        int soil = OkLab.mixHue(OkLab.lighten(green, .02), p.near(), .25);
        g.fill(
                ridge.land(s.bottom()),
                Scenery.ground(s, Kind.GRASS, p.haze(soil, .2), OkLab.mix(soil, p.near(), .7), top - 10));
        int earth = OkLab.alpha(p.lit(.62, .07, 70), .6);
        g.fill(Terrain.path(s, s.width() * (.5 - s.side() * .12), top + 4, 64), Kind.EARTH, earth);
        g.add(Scenery.mist(s, top - 30, top + 50, .4, 722));
        s.layer("ground", .5, g);
        return ridge;
    }

    /** A waterfall far in the mist. */
    private static void fall(Stage s, double h) {
        Palette p = s.palette();
        double x = s.sunX();
        double top = h - s.height() * .3;
        double foot = h + s.height() * .06;
        double w = s.shorter() * .05;
        int white = OkLab.mix(p.lit(.95, .02, 220), p.horizon(), .3);
        GroupBuilder g = new GroupBuilder();
        g.fill(
                Paths.polygon(x - w, top, x + w, top, x + w * 1.5, foot, x - w * 1.4, foot),
                Kind.WATER,
                OkLab.alpha(white, .9),
                OkLab.alpha(white, .5));
        for (int i = 0; i < 7; i++) {
            double dx = w * 2 * (Scenery.roll(s, 731, i) - .5);
            int line = OkLab.alpha(p.haze(p.shade(), .6), .4);
            g.line(Paths.line(x + dx, top + 6, x + dx * 1.4, foot - 8), 1.4, Kind.WATER, line);
        }
        g.add(new Node.Glow(x, foot, w * 5, .4, white, .7));
        s.layer("fall", .3, g);
    }

    private static void shafts(Stage s) {
        if (s.brief().weather().covered()) {
            return;
        }
        GroupBuilder g = new GroupBuilder();
        for (int i = 0; i < 3; i++) {
            double x = s.sunX() + s.side() * 70 * (i - 1);
            double to = x + s.side() * (170 + 60 * i);
            g.add(new Node.Beam(
                    Paths.polygon(x - 16, -20, x + 30, -20, to + 110, s.height() * .9, to, s.height() * .9),
                    new Point2D.Double(x, -20),
                    new Point2D.Double(to, s.height() * .88),
                    s.palette().light(),
                    s.dark() ? .12 : .26,
                    14));
        }
        s.surface("light", .55, g);
    }

    private static void undergrowth(Stage s, Ridge near, int green) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int n = (int) (s.width() / 60);
        for (int i = 0; i < n; i++) {
            double x = s.left() + (s.right() - s.left()) * (i + Scenery.roll(s, 741, i)) / n;
            double t = Scenery.roll(s, 742, i);
            double y = near.at(x) + 14 + (s.height() - near.at(x)) * t * .75;
            if (Math.abs(x - s.subjectX()) < s.shorter() * .2) {
                continue;
            }
            int c = OkLab.mixHue(OkLab.lighten(green, .05 * (1 - t)), p.near(), .1 + .5 * t);
            g.fill(Leaves.fern(x, y, 34 + 40 * t, i + 7), Kind.LEAF, OkLab.lighten(c, .05), OkLab.mix(c, p.near(), .3));
            if (i % 4 == 0) {
                int petal = p.lit(.66, .2, i % 8 == 0 ? 20 : 330);
                g.fill(Leaves.bloom(x + 12, y - 26, 9 + 5 * t, 5, i * 31), Kind.LEAF, petal);
            }
        }
        s.layer("undergrowth", .62, g, s.rim(1.2, .35));
    }

    /** Large leaves from both lower corners and one upper one. */
    private static void near(Stage s, int green) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int dark = OkLab.mixHue(green, p.near(), .62);
        double u = s.shorter();
        for (int side = -1; side <= 1; side += 2) {
            double x = side < 0 ? -20 : s.width() + 20;
            boolean own = side == s.side();
            int n = own ? 3 : 5;
            for (int i = 0; i < n; i++) {
                double a = side < 0 ? -78 + 23 * i : 258 - 23 * i;
                double l = u * (own ? .24 : .42) * (.8 + .35 * Scenery.roll(s, 751 + side, i));
                g.fill(
                        Leaves.broad(x - side * 30, s.height() + 26, l, l * .34, a, i + s.lookSeed(752)),
                        Kind.LEAF,
                        OkLab.mix(dark, p.near(), .12 * i),
                        p.near());
            }
        }
        double x = s.width() * (.5 - s.side() * .5);
        for (int i = 0; i < 3; i++) {
            double a = s.side() > 0 ? 12 + 25 * i : 168 - 25 * i;
            g.fill(Leaves.broad(x, -20, u * .44, u * .15, a, i + 60), Kind.LEAF, dark, p.near());
        }
        s.layer("near", 1, g, s.rim(2.2, .4), new Effect.Blur(2.4));
    }
}
