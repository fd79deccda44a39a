package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Light;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.noise.Noise;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.shape.Skies;
import java.awt.geom.Path2D;

/** The ground of another planet: a strange sky with a large neighbour, arches and spires of rock, craters. */
final class Planet implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        double hue = new double[] {40, 350, 175, 290, 75}[s.look().pick(1701, 5)];
        double h = s.height() * .60;
        sky(s, hue, h);
        neighbour(s, hue, h);
        double[] dist = {.62, .38};
        for (int i = 0; i < 2; i++) {
            GroupBuilder g = new GroupBuilder();
            double base = h + s.height() * (.01 + .05 * i);
            int rock = OkLab.mix(ground(hue), OkLab.lch(.74, .09, hue + 30), dist[i]);
            Path2D land = Paths.union();
            for (int k = 0; k < 7; k++) {
                spire(
                        s,
                        land,
                        s.width() * (k + .2 + .6 * s.look().roll(1710 + i * 20 + k)) / 7,
                        base,
                        s.shorter() * (.07 + .2 * s.look().roll(1730 + i * 20 + k)),
                        k + i * 9);
            }
            land.append(
                    Ridge.hills(s.left(), s.right(), base, 10, 200, s.lookSeed(1702 + i), 4)
                            .land(s.bottom()),
                    false);
            g.fill(
                    land,
                    Material.of(Kind.ROCK, rock, OkLab.mix(rock, OkLab.lch(.78, .08, hue + 30), .5))
                            .over(0, base - s.height() * .25, s.width(), s.height() * .36));
            g.add(new Node.Mist(base - 60, base + 50, OkLab.lch(.80, .08, hue + 30), .45, s.seed(1704 + i)));
            s.layer(i == 0 ? "far" : "middle", .14 + .14 * i, g, s.rim(1.6, .4));
        }
        Ridge near = land(s, hue, h);
        LandSpots spots = new LandSpots(s, near, s.height() * .05, Ground.STONE, h + s.height() * .1, .5);
        actors.landmark(spots, .5);
        actors.perform(spots, .75);
        s.vignette(.36);
    }

    private static int ground(double hue) {
        return OkLab.lch(.48, .10, hue);
    }

    private static void sky(Stage s, double hue, double h) {
        GroupBuilder g = new GroupBuilder();
        boolean dark = s.dark();
        double d = dark ? .26 : 0;
        g.add(new Node.Sky(
                0,
                h,
                OkLab.lch(.40 - d, .09, hue - 60),
                OkLab.lch(.56 - d, .10, hue - 30),
                OkLab.lch(.74 - d, .10, hue),
                OkLab.lch(.86 - d, .09, hue + 25)));
        g.add(Node.Glow.of(s.sunX(), h - 40, s.shorter() * .7, OkLab.lch(.95, .08, hue + 40), .6));
        s.layer("sky", 0, g);
        GroupBuilder stars = new GroupBuilder();
        stars.fill(
                Skies.stars(0, -10, s.width(), h * .7, (int) (s.width() * (dark ? .25 : .08)), s.seed(1705), 1.1),
                Kind.LIGHT,
                OkLab.alpha(0xffffffff, .7));
        s.layer("stars", .02, stars);
    }

    private static void neighbour(Stage s, double hue, double h) {
        GroupBuilder g = new GroupBuilder();
        double r = s.shorter() * (.15 + .09 * s.look().roll(1706));
        double x = s.width() * (.5 - s.side() * .26);
        double y = h * .42;
        int c = OkLab.lch(.80, .08, hue + 60);
        GroupBuilder ball = new GroupBuilder().clip().fill(Paths.circle(x, y, r), Kind.ROCK, c, OkLab.lighten(c, -.12));
        for (int i = 0; i < 7; i++) {
            double by = y - r + r * 2 * i / 7;
            ball.fill(
                    Paths.lens(x, by, r * 2.4, r * (.08 + .1 * s.look().roll(1707 + i))),
                    Kind.ROCK,
                    OkLab.alpha(OkLab.lch(.66 + .2 * (i % 2), .09, hue + 40 + 30 * (i % 2)), .55));
        }
        Light l = Light.towards(s.light().x(), -.4);
        g.add(ball.build(
                new Effect.Core(r * .9, OkLab.lch(.45, .09, hue - 30), .85, l),
                new Effect.Haze(OkLab.lch(.66, .09, hue - 10), .22)));
        g.add(new Node.Glow(x, y, r * 1.5, 1, c, .25));
        g.fill(Paths.circle(x + s.side() * r * 2.1, y - r * .5, r * .17), Kind.ROCK, OkLab.lch(.90, .04, hue + 40));
        s.layer("neighbour", .05, g);
    }

    /** A needle of rock, or an arch. */
    private static void spire(Stage s, Path2D land, double x, double base, double tall, int id) {
        double w = tall * (.22 + .16 * Noise.at(id, s.lookSeed(1708)));
        if (Noise.at(id, s.lookSeed(1709)) < .3) {
            Path2D arch = new Path2D.Double();
            arch.moveTo(x - w * 2, base + 10);
            arch.curveTo(x - w * 1.7, base - tall, x + w * 1.6, base - tall * 1.1, x + w * 2.1, base + 10);
            arch.lineTo(x + w * 1.2, base + 10);
            arch.curveTo(x + w, base - tall * .62, x - w * .9, base - tall * .6, x - w, base + 10);
            arch.closePath();
            land.append(arch, false);
        } else {
            land.append(
                    Paths.spline(
                            x - w,
                            base + 12,
                            x - w * .5,
                            base - tall * .45,
                            x - w * .34,
                            base - tall * .8,
                            x,
                            base - tall,
                            x + w * .3,
                            base - tall * .78,
                            x + w * .55,
                            base - tall * .4,
                            x + w,
                            base + 12),
                    false);
        }
    }

    private static Ridge land(Stage s, double hue, double h) {
        double top = h + (s.height() - h) * .36;
        Ridge ridge =
                Ridge.slope(s.left(), s.right(), top + s.side() * 16, top - s.side() * 16, 9, 220, s.lookSeed(1741));
        GroupBuilder g = new GroupBuilder();
        int c = s.dark() ? OkLab.lighten(ground(hue), -.16) : ground(hue);
        g.fill(
                ridge.land(s.bottom()),
                Material.of(Kind.SAND, OkLab.lighten(c, .1), OkLab.lighten(c, -.22))
                        .over(0, top - 10, s.width(), s.height() - top));
        for (int i = 0; i < 11; i++) {
            double t = i / 11.0;
            double x = s.width() * Scenery.roll(s, 1742, i);
            double y = top + 22 + (s.height() - top) * .85 * t;
            double w = (18 + 62 * t) * (.5 + Scenery.roll(s, 1743, i));
            if (Math.abs(x - s.subjectX()) < s.shorter() * .2) {
                continue;
            }
            if (i % 3 == 0) {
                g.fill(
                        Paths.blob(x, y, w * .5, w * .34, i, 8, .25),
                        Kind.ROCK,
                        OkLab.lighten(c, .05),
                        OkLab.lighten(c, -.24));
            } else {
                g.fill(Paths.ellipse(x, y, w, w * .24), Kind.SAND, OkLab.lighten(c, -.17), OkLab.lighten(c, -.03));
                g.line(
                        Paths.curve(x - w, y + 1, x, y + w * .25, x + w, y + 1),
                        1.6,
                        Kind.SAND,
                        OkLab.alpha(OkLab.lighten(c, .18), .8));
            }
        }
        s.layer("ground", .5, g, s.rim(1.8, .5));
        return ridge;
    }
}
