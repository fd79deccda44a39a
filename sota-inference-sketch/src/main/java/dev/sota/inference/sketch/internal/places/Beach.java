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
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Props;
import java.awt.Shape;

/** A sandy beach with surf, a headland and palms. */
final class Beach implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        Palette p = s.palette();
        Scenery.sky(s);
        Scenery.lightning(s);
        double h = s.horizon() - s.height() * .06;
        GroupBuilder far = new GroupBuilder();
        double x = s.width() * (.5 + s.side() * .4);
        Ridge cape = Ridge.range(
                s.left(),
                s.right(),
                h + 2,
                s.seed(101),
                6,
                new Ridge.Peak(x, 74, 230),
                new Ridge.Peak(x - s.side() * 120, 40, 130));
        int green = OkLab.mixHue(Terrain.leaf(s, .3), p.shade(), .3);
        far.fill(cape.land(h + 3), Kind.ROCK, p.haze(green, .45), p.haze(green, .7));
        s.layer("cape", .15, far);
        Water.open(s, h);
        GroupBuilder waves = new GroupBuilder();
        Water.wave(s, waves, h, .04, 0);
        Water.wave(s, waves, h, .14, 1);
        s.layer("waves", .45, waves);
        Actors.Spots spots = habitat -> spot(s, habitat, h);
        boolean afloat = actors.habitat()
                .filter(q -> q == Habitat.WATER || q == Habitat.DEEP)
                .isPresent();
        if (afloat) {
            actors.perform(spots, .5);
        }
        sand(s, h);
        palms(s, .38, .68, 110);
        Scenery.birds(s);
        if (!afloat) {
            actors.perform(spots, .75);
        }
        near(s);
        Scenery.weather(s);
    }

    private static void sand(Stage s, double h) {
        Palette p = s.palette();
        int sand = s.snowy() ? p.lit(.93, .02, 262) : p.lit(.86, .06, 80);
        int wet = OkLab.mixHue(OkLab.lighten(sand, -.12), Water.deep(s), .25);
        double d = s.height() - h;
        double o = s.side();
        double w = s.width();
        double c = w * .5;
        double[][] edges = {{.30, .36, .50, .74}, {.345, .40, .555, .80}, {.37, .43, .585, .84}};
        int[] colours = {OkLab.alpha(OkLab.mix(p.light(), 0xffffffff, .4), .85), wet, sand};
        GroupBuilder g = new GroupBuilder();
        for (int i = 0; i < 3; i++) {
            double[] e = edges[i];
            Shape beach = Paths.spline(
                    c + o * w * .8,
                    h + d * e[0],
                    c + o * w * .3,
                    h + d * e[1],
                    c,
                    h + d * e[2],
                    c - o * w * .22,
                    h + d * (e[2] + .1),
                    c - o * w * .42,
                    h + d * e[3],
                    c - o * w * .8,
                    h + d * (e[3] + .08),
                    c - o * w * .9,
                    s.bottom() + 60,
                    c + o * w * .9,
                    s.bottom() + 60);
            g.fill(
                    beach,
                    i == 2
                            ? Scenery.ground(s, Kind.SAND, sand, OkLab.mixHue(sand, p.near(), .3), h + d * .35)
                            : Scenery.ground(s, Kind.SAND, colours[i], colours[i], h));
        }
        int ripple = OkLab.alpha(OkLab.mixHue(sand, p.shade(), .5), .2);
        for (int i = 0; i < 26; i++) {
            double t = Scenery.roll(s, 105, i);
            g.fill(
                    Paths.lens(w * Scenery.roll(s, 106, i), h + d * (.62 + .4 * t), 50 + 110 * t, 1.6 + 2 * t),
                    Kind.SAND,
                    ripple);
        }
        s.layer("sand", .6, g);
    }

    private static void palms(Stage s, double at, double size, int part) {
        Palette p = s.palette();
        if (s.snowy()) {
            return;
        }
        GroupBuilder g = new GroupBuilder();
        for (int i = 0; i < 2; i++) {
            double x = s.width() * (.5 - s.side() * (at + .07 * i));
            int leaf = OkLab.mixHue(p.lit(.46, .11, 142), p.near(), .35);
            double tall = s.height() * (size - .16 * i);
            g.add(Props.palm(
                    x,
                    s.height() * (.93 - .04 * i),
                    tall,
                    s.seed(part) + i,
                    leaf,
                    OkLab.mixHue(p.lit(.42, .05, 55), p.near(), .4)));
        }
        s.layer("palms", .7, g, s.rim(2, .6));
    }

    private static void near(Stage s) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        double e = s.width() * (.5 - s.side() * .5);
        double o = s.side();
        int rock = OkLab.mix(p.near(), p.shade(), .3);
        g.fill(
                Paths.spline(
                        e - o * 60,
                        s.height() * .84,
                        e + o * 40,
                        s.height() * .86,
                        e + o * 130,
                        s.height() * .95,
                        e + o * 170,
                        s.height() * 1.1,
                        e - o * 60,
                        s.height() * 1.1),
                Kind.ROCK,
                rock,
                p.near());
        s.layer("near", 1, g, s.rim(2, .5), new Effect.Blur(2));
    }

    private static Spot spot(Stage s, Habitat habitat, double h) {
        double d = s.height() - h;
        return switch (habitat) {
            case AIR, SPACE -> new Spot(s.subjectX(), h * .6, Ground.AIR, 1, 0);
            case WATER, DEEP -> new Spot(s.width() * .5, h + d * .24, Ground.WATER, .75, .05);
            default -> new Spot(s.subjectX(), h + d * .78, Ground.SAND, 1, 0);
        };
    }
}
