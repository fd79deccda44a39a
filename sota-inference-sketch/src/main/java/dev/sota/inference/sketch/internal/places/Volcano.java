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
import dev.sota.inference.sketch.internal.noise.Noise;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.shape.Ridge;
import java.awt.geom.Path2D;

/** A volcano: a cone with a glowing crater, smoke in the wind, lava on its flank, black land before it. */
final class Volcano implements PlaceRecipe {
    private static final int LAVA = OkLab.lch(.78, .18, 55);

    @Override
    public void build(Stage s, Actors actors) {
        double h = s.horizon() + s.height() * .02;
        Scenery.sky(s);
        Scenery.lightning(s);
        double x = s.width() * (.5 - s.side() * .13);
        double top = h - s.height() * .40;
        plume(s, x, top);
        far(s, h);
        cone(s, x, top, h);
        Ridge near = land(s, h);
        LandSpots spots = LandSpots.on(s, near, s.snowy() ? Ground.SNOW : Ground.STONE);
        actors.landmark(spots, .52);
        actors.perform(spots, .75);
        near(s);
        Scenery.weather(s);
        s.vignette(.4);
    }

    /** Smoke that rises, swells and leans with the wind; lit from below. */
    private static void plume(Stage s, double x, double top) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        double u = s.shorter();
        GroupBuilder glow = new GroupBuilder();
        glow.add(Node.Glow.of(x, top, u * .6, OkLab.lch(.72, .18, 45), s.dark() ? .75 : .5));
        s.layer("glow", .08, glow);
        int smoke = OkLab.mix(p.lit(.52, .02, 40), p.shade(), .35);
        int lit = OkLab.mix(smoke, LAVA, .42);
        int n = 15;
        for (int i = n - 1; i >= 0; i--) {
            double t = i / (double) n;
            double sx = x + s.side() * -u * .55 * t * t + u * .07 * (Scenery.roll(s, 901, i) - .5);
            double sy = top + u * .02 - (top + u * .1) * Math.pow(t, .85);
            double r = u * (.035 + .13 * t) * (.8 + .5 * Scenery.roll(s, 902, i));
            int c = OkLab.mix(lit, smoke, Math.min(1, t * 2.6));
            GroupBuilder puff = new GroupBuilder()
                    .fill(
                            Plants.tuft(sx, sy, r * 1.15, r, i),
                            Kind.CLOUD,
                            OkLab.lighten(c, .07),
                            OkLab.lighten(c, -.05));
            g.add(puff.build(s.core(r * .8, .35)));
        }
        Path2D sparks = Paths.union();
        for (int i = 0; i < 46; i++) {
            double a = -Math.PI / 2 + 1.3 * (Scenery.roll(s, 903, i) - .5);
            double d = u * (.04 + .26 * Scenery.roll(s, 904, i));
            sparks.append(
                    Paths.circle(x + Math.cos(a) * d, top + Math.sin(a) * d, .8 + 1.7 * Scenery.roll(s, 905, i)),
                    false);
        }
        g.fill(sparks, Kind.LIGHT, OkLab.lch(.88, .15, 70));
        s.layer("smoke", .1, g);
    }

    private static void far(Stage s, double h) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        g.add(Terrain.range(s, h + 8, s.height() * .12, .62, s.snowy(), 911).build());
        g.add(Scenery.mist(s, h - 60, h + 30, .5, 912));
        s.layer("far", .15, g);
        GroupBuilder hills = new GroupBuilder();
        hills.fill(
                Ridge.hills(s.left(), s.right(), h + 10, 16, 240, s.lookSeed(913), 4)
                        .land(s.bottom()),
                Scenery.ground(s, Kind.ROCK, p.haze(p.shade(), .5), p.haze(p.shade(), .75), h - 10));
        s.layer("hills", .18, hills);
    }

    private static void cone(Stage s, double x, double top, double h) {
        Palette p = s.palette();
        double half = s.shorter() * (.62 + .12 * s.look().roll(921));
        double rim = s.shorter() * .075;
        double foot = h + s.height() * .07;
        int rock = OkLab.mix(p.lit(.40, .03, 30), p.shade(), .5);
        int own = p.haze(rock, .22);
        Path2D body = new Path2D.Double();
        body.moveTo(x - half, foot);
        body.curveTo(x - half * .45, foot - (foot - top) * .18, x - rim * 1.9, top + (foot - top) * .3, x - rim, top);
        body.curveTo(x - rim * .5, top + rim * .4, x - rim * .1, top + rim * .12, x + rim * .3, top + rim * .34);
        body.lineTo(x + rim, top + rim * .05);
        body.curveTo(x + rim * 1.9, top + (foot - top) * .3, x + half * .45, foot - (foot - top) * .18, x + half, foot);
        body.lineTo(x + half, s.bottom());
        body.lineTo(x - half, s.bottom());
        body.closePath();
        GroupBuilder g = new GroupBuilder().clip();
        g.fill(body, Material.of(Kind.ROCK, own, p.haze(rock, .6)).over(0, top, s.width(), foot - top));
        double away = -s.light().x();
        g.fill(
                Paths.polygon(
                        x,
                        top,
                        x + away * rim * 3,
                        foot,
                        x + away * half * 1.2,
                        foot,
                        x + away * half,
                        h,
                        x + away * rim,
                        top),
                Kind.SHADOW,
                OkLab.alpha(OkLab.lighten(own, -.1), .65),
                OkLab.alpha(own, .1));
        for (int i = 0; i < 9; i++) {
            double t = (i + .5) / 9 * 2 - 1;
            g.fill(
                    Paths.polygon(x + t * rim * .9, top, x + t * half * .8 - 8, foot, x + t * half * .8 + 16, foot),
                    Kind.SHADOW,
                    OkLab.alpha(OkLab.lighten(own, i % 2 == 0 ? -.07 : .05), .4));
        }
        lava(s, g, x, top, foot, rim, half);
        GroupBuilder all = new GroupBuilder().add(g.build(s.rim(2.2, .5)));
        all.add(Node.Glow.of(x, top + rim * .2, rim * 2.6, LAVA, .8));
        all.add(Scenery.mist(s, foot - 50, foot + 40, .45, 922));
        s.layer("volcano", .26, all);
    }

    private static void lava(Stage s, GroupBuilder g, double x, double top, double foot, double rim, double half) {
        int streams = 3;
        for (int i = 0; i < streams; i++) {
            double t = (i - 1) * .55 + .3 * (s.look().roll(931 + i) - .5);
            double end = .55 + .42 * s.look().roll(934 + i);
            double[] xy = new double[12];
            double[] w = {rim * .16, rim * .10, rim * .13, rim * .07, rim * .09, rim * .04};
            Path2D stream = Paths.union();
            for (int k = 0; k < 6; k++) {
                double f = end * k / 5.0;
                double spread = rim * .8 + (half * .62 - rim * .8) * f * f;
                xy[2 * k] = x + t * spread + rim * .35 * (Noise.at(k, s.lookSeed(937) + i) - .5) * (k == 0 ? 0 : 1);
                xy[2 * k + 1] = top + rim * .2 + (foot - top) * f;
            }
            for (int k = 0; k < 5; k++) {
                stream.append(
                        Paths.limb(xy[2 * k], xy[2 * k + 1], w[k], xy[2 * k + 2], xy[2 * k + 3], w[k + 1]), false);
            }
            g.add(Node.Glow.of(xy[4], xy[5], rim * 1.5, OkLab.lch(.66, .20, 40), .5));
            g.fill(stream, Kind.LIGHT, OkLab.lch(.90, .15, 85), OkLab.lch(.66, .21, 38));
        }
    }

    private static Ridge land(Stage s, double h) {
        Palette p = s.palette();
        double top = h + (s.height() - h) * .44;
        Ridge ridge =
                Ridge.slope(s.left(), s.right(), top + s.side() * 20, top - s.side() * 20, 12, 200, s.lookSeed(941));
        GroupBuilder g = new GroupBuilder();
        Ridge mid = Ridge.hills(s.left(), s.right(), h + (top - h) * .5, 14, 240, s.lookSeed(942), 4);
        int ash = OkLab.mix(p.lit(s.snowy() ? .86 : .42, .02, 40), p.shade(), .3);
        g.fill(mid.land(s.bottom()), Scenery.ground(s, Kind.ROCK, p.haze(ash, .35), p.haze(ash, .1), h));
        g.fill(
                ridge.land(s.bottom()),
                Scenery.ground(s, Kind.ROCK, OkLab.lighten(ash, -.04), OkLab.mix(ash, p.near(), .8), top - 20));
        for (int i = 0; i < 7; i++) {
            double x = s.width() * Scenery.roll(s, 943, i);
            double y = ridge.at(x) + 18 + (s.height() - top) * .8 * Scenery.roll(s, 944, i);
            if (Math.abs(x - s.subjectX()) < s.shorter() * .16) {
                continue;
            }
            double l = 34 + 70 * Scenery.roll(s, 945, i);
            Path2D crack = Paths.curve(x - l, y + 4, x - l * .4, y - 5, x, y + 3, x + l * .5, y - 4, x + l, y + 2);
            g.add(new Node.Glow(x, y, l, .25, OkLab.lch(.66, .20, 40), .35));
            g.line(crack, 2.6, Kind.LIGHT, OkLab.lch(.80, .18, 60));
        }
        s.layer("ground", .5, g, s.rim(1.8, .4));
        return ridge;
    }

    /** Dark boulders at the near edge, lit from the fire. */
    private static void near(Stage s) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        for (int i = 0; i < 5; i++) {
            double x = s.side() < 0 ? s.width() * (.66 + .1 * i) : s.width() * (.34 - .1 * i);
            double r = s.shorter() * (.06 + .07 * Scenery.roll(s, 951, i));
            g.fill(
                    Paths.blob(x, s.height() + r * .1, r * 1.4, r, i + s.seed(952), 9, .22),
                    Kind.ROCK,
                    OkLab.mix(p.near(), p.shade(), .3),
                    p.near());
        }
        s.layer("near", 1, g, new Effect.Rim(2.4, LAVA, .6, s.light()), new Effect.Blur(1.6));
    }
}
