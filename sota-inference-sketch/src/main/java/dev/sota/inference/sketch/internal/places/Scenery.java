package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.Hour;
import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.colour.Weather;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.noise.Noise;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Skies;

/** The sky and what falls from it: shared by all places under the open sky. */
final class Scenery {
    private Scenery() {}

    /** Sky, sun or moon, stars and clouds. */
    static void sky(Stage s) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        g.add(new Node.Sky(0, s.horizon(), p.zenith(), p.mid(), p.low(), p.horizon()));
        boolean covered = s.brief().weather().covered();
        Hour hour = s.brief().hour();
        if (covered) {
            double strength = s.brief().weather() == Weather.STORM ? .55 : .7;
            g.add(Node.Glow.of(s.sunX(), s.horizon() - 20, s.shorter() * .8, p.horizon(), strength));
        } else if (hour != Hour.DUSK) {
            disc(s, g, hour);
        } else {
            g.add(Node.Glow.of(s.sunX(), s.horizon() - 6, s.shorter() * .85, p.horizon(), .75));
        }
        s.layer("sky", 0, g);
        clouds(s);
        if (hour.dark() && !covered) {
            stars(s, hour == Hour.NIGHT);
        }
    }

    /** A layer of their own, for they twinkle; none stands before the moon. */
    private static void stars(Stage s, boolean night) {
        int count = (int) (s.width() * (night ? .26 : .1));
        double moon = night ? moon(s) * 1.25 : 0;
        GroupBuilder g = new GroupBuilder();
        g.fill(
                Skies.stars(
                        0,
                        -20,
                        s.width(),
                        s.horizon() * .8,
                        count,
                        s.seed(11),
                        1.3,
                        (x, y) -> Math.hypot(x - s.sunX(), y - s.sunY()) > moon),
                Kind.LIGHT,
                OkLab.alpha(0xffffffff, .8));
        s.layer("stars", .06, g);
    }

    private static double moon(Stage s) {
        return s.shorter() * s.dice().between(12, .05, .085);
    }

    private static void disc(Stage s, GroupBuilder g, Hour hour) {
        Palette p = s.palette();
        double u = s.shorter();
        g.add(Node.Glow.of(
                s.sunX(), s.sunY(), u * (hour == Hour.NIGHT ? .62 : .8), p.sun(), hour == Hour.NIGHT ? .5 : .8));
        if (hour == Hour.NIGHT) {
            double r = moon(s);
            GroupBuilder moon = new GroupBuilder().clip();
            moon.fill(
                    Paths.circle(s.sunX(), s.sunY(), r), Kind.LIGHT, OkLab.lch(.97, .025, 95), OkLab.lch(.89, .04, 90));
            for (int i = 0; i < 5; i++) {
                double x = s.sunX() + r * 1.4 * (s.dice().roll(20 + i) - .5);
                double y = s.sunY() + r * 1.4 * (s.dice().roll(30 + i) - .5);
                moon.fill(
                        Paths.circle(x, y, r * (.1 + .17 * s.dice().roll(40 + i))),
                        Kind.LIGHT,
                        OkLab.lch(.85, .035, 90));
            }
            g.add(moon.build());
        } else {
            double r = u * (hour == Hour.DAY ? .042 : s.dice().between(12, .055, .09));
            g.fill(Paths.circle(s.sunX(), s.sunY(), r), Kind.LIGHT, p.sun());
        }
    }

    private static void clouds(Stage s) {
        Palette p = s.palette();
        Weather weather = s.brief().weather();
        GroupBuilder g = new GroupBuilder();
        if (weather == Weather.STORM || weather == Weather.RAIN || weather == Weather.OVERCAST) {
            heavy(s, g, weather == Weather.STORM);
        } else if (s.brief().hour() == Hour.DAY
                && weather == Weather.CLEAR
                && s.dice().chance(13, .75)) {
            heaps(s, g);
        } else if (weather != Weather.FOG) {
            int colour = OkLab.alpha(OkLab.mix(p.horizon(), p.low(), .35), .5);
            for (int i = 0; i < 6; i++) {
                double x = s.width() * (i + .5 + .6 * (s.dice().roll(200 + i) - .5)) / 6;
                double y = s.horizon() * (.14 + .1 * i * (.6 + .5 * s.dice().roll(210 + i)));
                g.fill(
                        Skies.streak(x, y, s.shorter() * (.5 + .25 * s.dice().roll(220 + i)), 18, s.seed(14) + i),
                        Kind.CLOUD,
                        colour);
            }
        }
        s.layer("clouds", .06, g);
    }

    private static void heaps(Stage s, GroupBuilder g) {
        Palette p = s.palette();
        for (int i = 0; i < 4; i++) {
            double w = s.shorter() * (.34 + .34 * s.dice().roll(230 + i));
            double x = s.width() * (i + .3 + .5 * s.dice().roll(240 + i)) / 4;
            double y = s.horizon() * (.46 + .42 * s.dice().roll(250 + i));
            int white = OkLab.mix(0xffffffff, p.light(), .25);
            GroupBuilder c = new GroupBuilder()
                    .fill(
                            Skies.cumulus(x, y, w, w * .34, s.seed(15) + i),
                            Kind.CLOUD,
                            white,
                            OkLab.mix(p.low(), white, .3));
            g.add(c.build(
                    new Effect.Core(26, OkLab.mix(p.mid(), p.shade(), .22), .34, s.light()),
                    new Effect.Fade(y - w * .12, y + 5)));
        }
    }

    private static void heavy(Stage s, GroupBuilder g, boolean storm) {
        Palette p = s.palette();
        int n = 9;
        for (int i = 0; i < n; i++) {
            double w = s.shorter() * (.45 + .4 * s.dice().roll(260 + i));
            double x = s.width() * (i + .5) / n + 60 * (s.dice().roll(270 + i) - .5);
            // Lower ones first: they are further away.
            double y = s.horizon() * (1.02 - .7 * (i * 5 % n) / n);
            int top = storm ? OkLab.lighten(p.mid(), .02) : OkLab.mix(p.horizon(), p.low(), .3);
            int foot = storm ? OkLab.mix(p.zenith(), p.mid(), .4) : p.low();
            GroupBuilder c =
                    new GroupBuilder().fill(Skies.tower(x, y, w, w * .36, s.seed(16) + i), Kind.CLOUD, top, foot);
            g.add(c.build(
                    new Effect.Core(
                            36,
                            storm ? OkLab.lighten(p.zenith(), -.05) : OkLab.mix(p.mid(), p.shade(), .25),
                            .4,
                            s.light()),
                    s.rim(2.6, storm ? .5 : .4),
                    new Effect.Fade(y - w * .2, y + 4)));
        }
    }

    /** Lightning, in most storms. */
    static void lightning(Stage s) {
        if (s.brief().weather() != Weather.STORM || !s.dice().chance(17, .8)) {
            return;
        }
        double x = s.sunX() + 40 * (s.dice().roll(18) - .5);
        double foot = x + 70 * (s.dice().roll(19) - .5);
        GroupBuilder g = new GroupBuilder();
        g.add(Node.Glow.of(x, s.horizon() * .5, s.shorter() * .5, OkLab.lch(.95, .05, 220), .6));
        GroupBuilder halo = new GroupBuilder()
                .fill(Skies.bolt(x, -20, foot, s.horizon(), 5.5, s.seed(19), 2), Kind.LIGHT, OkLab.lch(.9, .08, 235));
        g.add(halo.build(new Effect.Blur(11)));
        g.fill(Skies.bolt(x, -20, foot, s.horizon(), 2.4, s.seed(19), 2), Kind.LIGHT, OkLab.lch(.99, .015, 220));
        s.layer("lightning", .09, g);
    }

    /** Rain, snow or fog before everything. */
    static void weather(Stage s) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        switch (s.brief().weather()) {
            case RAIN, STORM -> {
                double slant = s.brief().weather() == Weather.STORM ? -.28 : -.12;
                int count = (int) (s.width() * .24);
                g.line(
                        Skies.rain(s.width(), s.height(), count, s.seed(91), 34, slant),
                        1.1,
                        Kind.AIR,
                        OkLab.alpha(p.light(), .26));
                g.line(
                        Skies.rain(s.width(), s.height(), count / 4, s.seed(92), 70, slant),
                        1.7,
                        Kind.AIR,
                        OkLab.alpha(p.light(), .17));
                s.layer("rain", 1, g);
            }
            case SNOW -> {
                int white = OkLab.alpha(0xffffffff, .8);
                g.fill(Skies.flakes(0, 0, s.width(), s.height(), 230, s.seed(93), .8, 1.7), Kind.AIR, white);
                GroupBuilder close = new GroupBuilder()
                        .fill(Skies.flakes(0, 0, s.width(), s.height(), 44, s.seed(94), 2.2, 4.4), Kind.AIR, white);
                g.add(close.build(new Effect.Blur(2)));
                s.layer("snow", 1, g);
            }
            case FOG -> {
                for (int i = 0; i < 3; i++) {
                    double y = s.horizon() - 90 + 95 * i;
                    g.add(new Node.Mist(y, y + 190, p.horizon(), .62 - .1 * i, s.seed(95) + i));
                }
                s.layer("fog", .95, g);
            }
            default -> {}
        }
    }

    /** Birds far off, in quiet daylight. */
    static void birds(Stage s) {
        Weather w = s.brief().weather();
        if ((w == Weather.CLEAR || w == Weather.OVERCAST)
                && s.brief().hour() != Hour.NIGHT
                && s.dice().chance(97, .6)) {
            GroupBuilder g = new GroupBuilder();
            double x = s.width() * (.5 - s.side() * .12);
            g.fill(
                    Skies.birds(x, s.horizon() * .36, 30, 5 + s.dice().pick(98, 4), s.seed(99), 9),
                    Kind.FUR,
                    s.palette().haze(s.palette().near(), .35));
            s.layer("birds", .3, g);
        }
    }

    /** Mist between two layers. */
    static Node mist(Stage s, double top, double bottom, double strength, int part) {
        return new Node.Mist(top, bottom, s.palette().horizon(), strength, s.seed(part));
    }

    /** A gradient over the ground plane from the horizon down. */
    static Material ground(Stage s, Kind kind, int far, int near, double top) {
        return Material.of(kind, far, near).over(0, top, s.width(), Math.max(1, s.bottom() - top));
    }

    /** A number in [0, 1) for an index and a named part of the picture. */
    static double roll(Stage s, int part, int index) {
        return Noise.at(index, s.seed(part));
    }
}
