package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Light;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.shape.Skies;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import java.awt.geom.Path2D;

/** Space with a nebula and planets; or the surface of the moon under the Earth. */
final class Space implements PlaceRecipe {
    private final boolean surface;

    Space(boolean surface) {
        this.surface = surface;
    }

    private static final double[] HUES = {285, 255, 200, 320};

    @Override
    public void build(Stage s, Actors actors) {
        double hue = HUES[s.dice().pick(101, HUES.length)];
        boolean earth =
                s.brief().subjects().stream().anyMatch(m -> m.thing().art().equals("icon:earth"));
        // A row of moons is not told from others that float behind it.
        boolean diagram = !surface
                && s.brief().subjects().stream()
                        .anyMatch(m -> m.thing().get("role", "").equals("diagram"));
        sky(s, hue);
        if (!diagram) {
            planet(s, hue, earth || surface);
        }
        if (surface) {
            ground(s, hue);
        } else if (!diagram) {
            moons(s, hue);
        }
        if (!earth || diagram) {
            actors.perform(h -> spot(s, h), .7);
        }
        if (!surface) {
            rocks(s, hue);
        }
        s.vignette(.4);
    }

    private static void sky(Stage s, double hue) {
        GroupBuilder g = new GroupBuilder();
        g.add(new Node.Sky(
                0,
                s.height(),
                OkLab.lch(.13, .05, hue),
                OkLab.lch(.17, .06, hue - 5),
                OkLab.lch(.24, .09, hue + 15),
                OkLab.lch(.30, .11, hue + 45)));
        for (int i = 0; i < 9; i++) {
            double t = i / 8.0;
            double x = s.width() * t + 60 * (Scenery.roll(s, 102, i) - .5);
            double y = s.height() * (s.side() > 0 ? .8 - .6 * t : .2 + .6 * t) + 70 * (Scenery.roll(s, 103, i) - .5);
            int c = OkLab.lch(.45, .15, i % 2 == 0 ? hue + 45 : hue - 20);
            g.add(new Node.Glow(x, y, s.shorter() * (.32 + .18 * Scenery.roll(s, 104, i)), .6, c, .28));
        }
        for (int k = 0; k < 3; k++) {
            double y = s.height() * (.1 + .18 * k);
            g.add(new Node.Mist(
                    y, y + s.height() * .5, OkLab.lch(.55, .14, k == 1 ? hue + 65 : hue), .28, s.seed(105) + k));
        }
        g.fill(
                Skies.stars(0, 0, s.width(), s.height(), (int) (s.width() * s.height() / 1000), s.seed(106), 1.2),
                Kind.LIGHT,
                OkLab.alpha(0xffffffff, .8));
        for (int i = 0; i < 14; i++) {
            double x = s.width() * Scenery.roll(s, 107, i);
            double y = s.height() * Scenery.roll(s, 108, i);
            double r = 4.5 + 6 * Scenery.roll(s, 109, i);
            g.add(Node.Glow.of(x, y, r * 2.6, OkLab.lch(.9, .06, i % 3 == 0 ? 60 : 250), .6));
            double q = r * .13;
            g.fill(
                    Paths.polygon(
                            x, y - r, x + q, y - q, x + r, y, x + q, y + q, x, y + r, x - q, y + q, x - r, y, x - q,
                            y - q),
                    Kind.LIGHT,
                    0xffffffff);
        }
        s.layer("stars", 0, g);
    }

    private Light sun(Stage s) {
        return Light.towards(-s.side(), -.35);
    }

    private void planet(Stage s, double hue, boolean earth) {
        boolean alone = s.brief().subjects().isEmpty()
                || s.brief().subjects().get(0).thing().art().equals("icon:earth");
        double r = s.shorter() * (surface ? .2 : alone ? .31 : .27);
        double x = s.width() * (.5 + (alone ? s.side() * .08 : -s.side() * .2));
        double y = s.height() * (surface ? .3 : .45);
        GroupBuilder g = new GroupBuilder();
        double own = earth ? 235 : hue + 120;
        g.add(Node.Glow.of(x, y, r * 1.7, OkLab.lch(.70, .14, own), .5));
        boolean rings = !earth && s.dice().chance(110, .5);
        if (rings) {
            ring(g, x, y, r, own, true);
        }
        GroupBuilder ball = new GroupBuilder().clip();
        ball.fill(
                Paths.circle(x, y, r),
                Material.of(
                        Kind.ROCK,
                        OkLab.lch(earth ? .62 : .84, .12, own),
                        OkLab.lch(earth ? .46 : .66, .15, own - 14)));
        if (earth) {
            continents(s, ball, x, y, r);
        } else {
            bands(s, ball, x, y, r, own);
        }
        g.add(ball.build(
                new Effect.Core(r * .85, OkLab.lch(.12, .05, hue), .97, sun(s)),
                new Effect.Rim(3, OkLab.lch(.97, .05, earth ? 215 : 80), .8, sun(s))));
        if (rings) {
            ring(g, x, y, r, own, false);
        }
        s.layer("planet", .25, g);
    }

    private static void bands(Stage s, GroupBuilder g, double x, double y, double r, double hue) {
        for (int i = 0; i < 11; i++) {
            double yy = y - r + r * 2 * (i + .5) / 11;
            double t = r * (.04 + .08 * Scenery.roll(s, 111, i));
            double bow = r * .1;
            Path2D b = new Path2D.Double();
            b.moveTo(x - r, yy + bow);
            b.quadTo(x, yy - bow - t, x + r, yy + bow - t * .3);
            b.lineTo(x + r, yy + bow + t * .7);
            b.quadTo(x, yy - bow + t, x - r, yy + bow + t * .8);
            b.closePath();
            g.fill(
                    b,
                    Kind.ROCK,
                    OkLab.alpha(
                            OkLab.lch(.56 + .3 * Scenery.roll(s, 112, i), .13, hue - 30 + 45 * Scenery.roll(s, 113, i)),
                            .7));
        }
    }

    private static void continents(Stage s, GroupBuilder g, double x, double y, double r) {
        int land = OkLab.lch(.62, .11, 135);
        for (int i = 0; i < 6; i++) {
            double cx = x + r * 1.5 * (Scenery.roll(s, 114, i) - .5);
            double cy = y + r * 1.6 * (Scenery.roll(s, 115, i) - .5);
            double w = r * (.2 + .34 * Scenery.roll(s, 116, i));
            g.fill(Paths.blob(cx, cy, w, w * .75, i + s.seed(117), 13, .42), Kind.EARTH, land, OkLab.lch(.60, .09, 95));
        }
        g.fill(Paths.ellipse(x, y - r, r * .5, r * .13), Kind.SNOW, OkLab.lch(.97, .01, 230));
        g.fill(Paths.ellipse(x, y + r, r * .55, r * .15), Kind.SNOW, OkLab.lch(.97, .01, 230));
        for (int i = 0; i < 9; i++) {
            double cx = x + r * 1.7 * (Scenery.roll(s, 118, i) - .5);
            double cy = y + r * 1.6 * (Scenery.roll(s, 119, i) - .5);
            g.fill(Skies.streak(cx, cy, r * .9, r * .14, i), Kind.CLOUD, OkLab.alpha(0xffffffff, .6));
        }
    }

    private static void ring(GroupBuilder g, double px, double py, double r, double hue, boolean back) {
        for (int i = 0; i < 4; i++) {
            double r0 = r * (1.28 + .17 * i);
            double r1 = r0 + r * (i == 2 ? .08 : .145);
            Path2D p = new Path2D.Double();
            int n = 40;
            for (int k = 0; k <= 2 * n + 1; k++) {
                boolean outer = k <= n;
                double a = (back ? Math.PI : 0) + Math.PI * (outer ? k : 2 * n + 1 - k) / n;
                double q = outer ? r1 : r0;
                double x = Math.cos(a) * q;
                double y = Math.sin(a) * q * .24;
                double c = Math.cos(-.28);
                double d = Math.sin(-.28);
                double tx = px + x * c - y * d;
                double ty = py + x * d + y * c;
                if (k == 0) {
                    p.moveTo(tx, ty);
                } else {
                    p.lineTo(tx, ty);
                }
            }
            p.closePath();
            int c = OkLab.lch(new double[] {.78, .66, .84, .60}[i], .08, hue - 20 + 20 * i);
            g.fill(
                    p,
                    Material.of(
                                    Kind.ROCK,
                                    OkLab.alpha(c, .9),
                                    OkLab.alpha(OkLab.mix(c, OkLab.lch(.2, .07, 295), .65), .9))
                            .at(0));
        }
    }

    private void moons(Stage s, double hue) {
        GroupBuilder g = new GroupBuilder();
        for (int i = 0; i < 2; i++) {
            double x = s.width() * (i == 0 ? .5 - s.side() * .43 : .5 + s.side() * .4);
            double y = s.height() * (.16 + .6 * Scenery.roll(s, 121, i));
            double r = s.shorter() * (.03 + .035 * Scenery.roll(s, 122, i));
            int c = OkLab.lch(.72, .04, hue);
            GroupBuilder m = new GroupBuilder().clip().fill(Paths.circle(x, y, r), Kind.ROCK, c, OkLab.lighten(c, -.1));
            for (int k = 0; k < 8; k++) {
                m.fill(
                        Paths.circle(
                                x + r * 1.6 * (Scenery.roll(s, 123, k) - .5),
                                y + r * 1.6 * (Scenery.roll(s, 124, k) - .5),
                                r * (.06 + .16 * Scenery.roll(s, 125, k))),
                        Kind.ROCK,
                        OkLab.lighten(c, -.1));
            }
            g.add(m.build(
                    new Effect.Core(r * .8, OkLab.lch(.12, .05, hue), .95, sun(s)),
                    new Effect.Rim(2, OkLab.lch(.96, .05, 80), .7, sun(s))));
        }
        s.layer("moons", .4, g);
    }

    private void rocks(Stage s, double hue) {
        GroupBuilder g = new GroupBuilder();
        int n = 4;
        Ridge.Peak[] peaks = new Ridge.Peak[n];
        for (int i = 0; i < n; i++) {
            peaks[i] = new Ridge.Peak(
                    s.width() * (i + .2) / (n - .6),
                    (i == 0 || i == n - 1 ? 110 : 34) * (.7 + .5 * Scenery.roll(s, 126, i)),
                    170);
        }
        Ridge ridge = Ridge.range(s.left(), s.right(), s.height() * 1.02, s.seed(127), 8, peaks);
        g.fill(
                ridge.land(s.bottom()),
                Material.of(Kind.ROCK, OkLab.lch(.27, .07, hue + 15), OkLab.lch(.13, .05, hue + 5))
                        .over(0, s.height() * .8, s.width(), s.height() * .25));
        s.layer(
                "near",
                1,
                g,
                new Effect.Rim(2.4, OkLab.lch(.80, .12, hue + 120), .7, Light.towards(-s.side() * .3, -1)));
    }

    private void ground(Stage s, double hue) {
        double[][] rows = {{.60, 24, .62}, {.68, 18, .72}, {.80, 12, .82}};
        for (int i = 0; i < rows.length; i++) {
            GroupBuilder g = new GroupBuilder();
            double y = s.height() * rows[i][0];
            Ridge ridge = Ridge.hills(s.left(), s.right(), y, rows[i][1], 300, s.seed(130 + i), 4);
            int dust = OkLab.lch(rows[i][2] - .12, .015, 80);
            g.fill(
                    ridge.land(s.bottom()),
                    Material.of(Kind.ROCK, dust, OkLab.lighten(dust, -.24))
                            .over(0, y - 20, s.width(), s.height() * .34));
            for (int k = 0; k < 6 + 3 * i; k++) {
                double x = s.width() * Scenery.roll(s, 134 + i, k);
                double cy = y + 14 + s.height() * .12 * Scenery.roll(s, 138 + i, k);
                double w = (14 + 40 * Scenery.roll(s, 142 + i, k)) * (.5 + .4 * i);
                g.fill(
                        Paths.ellipse(x, cy, w, w * .26),
                        Kind.ROCK,
                        OkLab.lighten(dust, -.2),
                        OkLab.lighten(dust, -.06));
                g.line(
                        Paths.curve(x - w, cy + 1, x, cy + w * .27, x + w, cy + 1),
                        1.6,
                        Kind.ROCK,
                        OkLab.alpha(OkLab.lighten(dust, .12), .8));
            }
            s.layer("dust " + i, .4 + .15 * i, g, new Effect.Rim(1.6, 0xffffffff, .45, sun(s)));
        }
    }

    private Spot spot(Stage s, Habitat habitat) {
        double x = s.subjectX();
        return surface && habitat != Habitat.AIR && habitat != Habitat.SPACE
                ? new Spot(x, s.height() * .84, Ground.STONE, 1, 0)
                : new Spot(x, s.height() * .46, Ground.AIR, 1, 0);
    }
}
