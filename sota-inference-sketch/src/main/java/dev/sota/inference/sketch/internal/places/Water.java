package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.colour.Weather;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Light;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Skies;
import dev.sota.inference.sketch.internal.shape.Wave;

/** Water surfaces. */
final class Water {
    private Water() {}

    /** Deep water's own colour under the light. */
    static int deep(Stage s) {
        Palette p = s.palette();
        return OkLab.mix(OkLab.mixHue(p.lit(.42, .085, 225), p.zenith(), .45), p.near(), .2);
    }

    /** A still mirror from a shore down, with the light's glitter. */
    static void mirror(Stage s, double shore) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        g.add(new Node.Mirror(shore, .78, 5, p.horizon(), deep(s), .12, .64, s.seed(301)));
        g.fill(
                Skies.glitter(s.width() * .5, shore + 16, s.bottom(), s.width() * .4, s.width() * .55, 60, s.seed(303)),
                Kind.WATER,
                OkLab.alpha(p.horizon(), .22));
        g.add(Scenery.mist(s, shore - 16, shore + 38, .5, 304));
        s.surface("water", .45, g);
        if (!s.brief().weather().covered()) {
            glitter(s, shore + 6, new double[] {26, 150}, 130, s.brief().hour().low() ? .6 : .4, .45);
        }
    }

    /** The open sea without waves: colour, glints and a hard horizon. */
    static void open(Stage s, double shore) {
        Palette p = s.palette();
        int deep = deep(s);
        GroupBuilder g = new GroupBuilder();
        g.fill(
                Paths.rect(s.left(), shore, s.right() - s.left(), s.bottom()),
                Material.of(Kind.WATER, OkLab.mix(deep, p.horizon(), .5), deep)
                        .over(0, shore, s.width(), (s.height() - shore) * .55));
        s.surface("water", .4, g);
        glitter(s, shore + 4, new double[] {24, 120}, 90, s.brief().weather().covered() ? .25 : .6, .4);
    }

    /** The light on the water, which comes and goes by itself. */
    private static void glitter(Stage s, double top, double[] spread, int count, double strength, double depth) {
        GroupBuilder g = new GroupBuilder();
        g.fill(
                Skies.glitter(s.sunX(), top, s.bottom(), spread[0], spread[1], count, s.seed(302)),
                Kind.LIGHT,
                OkLab.alpha(s.palette().sun(), strength));
        s.surface("glitter", depth, g);
    }

    /** How high waves go, 0 for calm. */
    static double roughness(Stage s) {
        Weather w = s.brief().weather();
        return switch (w) {
            case STORM -> 1;
            case RAIN -> .45;
            case OVERCAST, SNOW -> .35;
            default -> .16;
        };
    }

    /** One row of waves; {@code t} is 0 at the horizon .. 1 at the near edge. */
    static void wave(Stage s, GroupBuilder g, double shore, double t, int row) {
        Palette p = s.palette();
        double rough = roughness(s);
        double depth = s.height() - shore;
        double y = shore + depth * (.06 + .94 * t);
        double tall = (3 + 40 * t) * (.25 + .85 * rough);
        Wave wave =
                new Wave(y, tall, 110 + 340 * t, s.dice().roll(310 + row) * 6.3, .25 + .22 * rough, s.seed(320 + row));
        int deep = deep(s);
        int top = OkLab.mixHue(OkLab.mix(deep, p.low(), .38 - .2 * t), p.light(), .05);
        int foot = OkLab.mix(deep, p.near(), .25 + .45 * t);
        int foam = OkLab.mix(p.light(), p.horizon(), .3);
        GroupBuilder w = new GroupBuilder();
        w.fill(
                wave.water(s.left(), s.right(), s.bottom() + 40),
                Material.of(Kind.WATER, top, foot).over(0, y - tall, s.width(), depth * .42 + tall));
        if (rough > .3) {
            w.fill(wave.foam(s.left(), s.right(), .74 - .24 * rough), Kind.SNOW, OkLab.alpha(foam, .5 + .35 * rough));
        }
        Effect.Rim crest = new Effect.Rim(
                1 + t, foam, .35 + .35 * rough, Light.towards(s.light().x() * .5, -1));
        g.add(w.build(crest));
    }
}
