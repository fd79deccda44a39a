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
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.shape.Ridge;
import java.util.ArrayList;
import java.util.List;

/** A canyon: banded walls on both sides, mesas beyond, a river that winds out of the depth. */
final class Canyon implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        Palette p = s.palette();
        double h = s.horizon() - s.height() * .04;
        Scenery.sky(s);
        Scenery.lightning(s);
        double hue = s.look().between(841, 32, 52);
        int rock = s.snowy() ? p.lit(.78, .03, 40) : p.lit(.62, .105, hue);
        double[] haze = {.62, .40};
        for (int i = 0; i < 2; i++) {
            double base = h + s.height() * (.02 + .07 * i);
            Ridge mesa = Ridge.mesas(
                    s.left(), s.right(), base, s.height() * (.2 + .05 * i), 210 + 60 * i, s.lookSeed(842 + i));
            GroupBuilder g = new GroupBuilder().clip();
            int c = p.haze(rock, haze[i]);
            g.fill(
                    mesa.land(s.bottom()),
                    Material.of(Kind.ROCK, c, p.haze(rock, Math.min(1, haze[i] + .34)))
                            .over(0, base - s.height() * .24, s.width(), s.height() * .3));
            strata(s, g, base - s.height() * .27, base, c, 844 + i);
            GroupBuilder layer = new GroupBuilder().add(g.build());
            layer.add(Scenery.mist(s, base - 50, base + 60, .45, 846 + i));
            s.layer(i == 0 ? "far" : "middle", .14 + .12 * i, layer);
        }
        floor(s, h, rock);
        walls(s, h, rock);
        Ridge near = ledge(s, rock);
        LandSpots spots = new LandSpots(
                s, near, s.height() * .035, s.snowy() ? Ground.SNOW : Ground.SAND, h + s.height() * .2, .5);
        actors.landmark(spots, .5);
        Scenery.birds(s);
        actors.perform(spots, .75);
        near(s);
        Scenery.weather(s);
    }

    /** Bands of light and dark stone, level and slightly uneven. */
    private static void strata(Stage s, GroupBuilder g, double top, double bottom, int rock, int part) {
        int n = 9;
        for (int i = 0; i < n; i++) {
            double y = top + (bottom - top) * (i + .6 * s.look().roll(part * 20 + i)) / n;
            double thick = (bottom - top) / n * (.22 + .4 * s.look().roll(part * 20 + 10 + i));
            int c = i % 2 == 0 ? OkLab.lighten(rock, -.055) : OkLab.lighten(rock, .045);
            double wobble = 3;
            g.fill(
                    Paths.polygon(
                            s.left(),
                            y,
                            s.width() * .3,
                            y + wobble,
                            s.width() * .7,
                            y - wobble,
                            s.right(),
                            y,
                            s.right(),
                            y + thick,
                            s.width() * .6,
                            y + thick + wobble,
                            s.width() * .25,
                            y + thick - wobble,
                            s.left(),
                            y + thick),
                    Kind.ROCK,
                    OkLab.alpha(c, .75));
        }
    }

    private static void floor(Stage s, double h, int rock) {
        Palette p = s.palette();
        double top = h + s.height() * .09;
        GroupBuilder g = new GroupBuilder();
        int sand = OkLab.lighten(rock, .06);
        g.fill(
                Ridge.hills(s.left(), s.right(), top, 5, 300, s.lookSeed(851), 3)
                        .land(s.bottom()),
                Scenery.ground(s, Kind.SAND, p.haze(sand, .4), p.haze(OkLab.lighten(sand, -.1), .1), top));
        double vx = s.width() * (.5 - s.side() * .1);
        double b = s.bottom();
        double d = s.width() * .16 * s.side();
        double mid = top + (b - top) * .36;
        double w = s.width() * .05;
        int water = OkLab.mix(Water.deep(s), p.horizon(), .35);
        g.fill(
                Paths.spline(
                        vx - 5,
                        top + 3,
                        vx - d * .5 - w * .3,
                        top + (mid - top) * .4,
                        vx + d * .3 - w,
                        mid,
                        vx - d * 1.1 - w * 2.6,
                        b,
                        vx - d * .6 + w * 2.6,
                        b,
                        vx + d * .55 + w * .9,
                        mid,
                        vx - d * .3 + w * .3,
                        top + (mid - top) * .36,
                        vx + 6,
                        top + 3),
                Material.of(Kind.WATER, OkLab.mix(p.horizon(), p.low(), .4), water)
                        .over(0, top, s.width(), b - top));
        s.layer("floor", .4, g);
    }

    /** The two near walls, one in the light and one in the shade, cut back in steps. */
    private static void walls(Stage s, double h, int rock) {
        Palette p = s.palette();
        for (int side = -1; side <= 1; side += 2) {
            boolean tallSide = side != s.side();
            double edge = side < 0 ? s.left() : s.right();
            double reach = s.width() * (tallSide ? .36 : .2);
            double top = h - s.height() * (tallSide ? .42 : .27);
            double foot = h + s.height() * (tallSide ? .26 : .17);
            double x = side < 0 ? reach : s.width() - reach;
            List<Double> xy = new ArrayList<>(List.of(edge, top));
            int steps = 5;
            for (int i = 0; i < steps; i++) {
                double t0 = i / (double) steps;
                double t1 = (i + 1.0) / steps;
                double y0 = top + (foot - top) * t0 * t0;
                double y1 = top + (foot - top) * t1 * t1;
                double in = (x - edge)
                        * (.42 + .5 * Math.pow(t0, .7))
                        * (.9 + .2 * s.look().roll(861 + i + side * 9));
                xy.addAll(List.of(edge + in, y0 + 6, edge + in + side * -4, y1 - 8));
            }
            xy.addAll(List.of(x - side * s.width() * .06, foot, edge, foot + s.height() * .16));
            boolean lit = side == s.side();
            int own = p.haze(OkLab.lighten(rock, lit ? .035 : -.11), .14);
            GroupBuilder g = new GroupBuilder().clip();
            g.fill(
                    Paths.polygon(xy.stream().mapToDouble(Double::doubleValue).toArray()),
                    Material.of(Kind.ROCK, own, p.haze(own, .34)).over(0, top, s.width(), foot - top));
            strata(s, g, top, foot, own, 870 + side);
            for (int i = 0; i < 7; i++) {
                double cx = edge + (x - edge) * Scenery.roll(s, 872 + side, i);
                double cy = top + (foot - top) * Scenery.roll(s, 875 + side, i);
                g.fill(
                        Paths.polygon(cx, cy, cx + 5, cy + 4, cx + 3, cy + 70, cx - 4, cy + 90),
                        Kind.SHADOW,
                        OkLab.alpha(OkLab.lighten(own, -.12), .45));
            }
            s.layer(
                    side < 0 ? "left wall" : "right wall",
                    .46,
                    new GroupBuilder().add(g.build()),
                    s.rim(2, lit ? .5 : .25));
        }
    }

    private static Ridge ledge(Stage s, int rock) {
        Palette p = s.palette();
        double top = s.height() * .84;
        Ridge ridge = Ridge.slope(
                s.left(),
                s.right(),
                top + s.side() * s.height() * .07,
                top - s.side() * s.height() * .07,
                8,
                190,
                s.lookSeed(881));
        int stone = OkLab.mix(OkLab.lighten(rock, -.05), p.near(), .25);
        GroupBuilder g = new GroupBuilder();
        g.fill(ridge.land(s.bottom()), Scenery.ground(s, Kind.ROCK, stone, OkLab.mix(stone, p.near(), .7), top - 40));
        for (int i = 0; i < 9; i++) {
            double x = s.width() * Scenery.roll(s, 882, i);
            double y = ridge.at(x) + 14 + 70 * Scenery.roll(s, 883, i);
            g.fill(
                    Paths.lens(x, y, 90 + 140 * Scenery.roll(s, 884, i), 5),
                    Kind.ROCK,
                    OkLab.alpha(i % 2 == 0 ? OkLab.lighten(stone, .07) : OkLab.lighten(stone, -.09), .6));
        }
        s.layer("ledge", .6, g, s.rim(2.2, .7));
        return ridge;
    }

    /** Dry scrub close to the eye. */
    private static void near(Stage s) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int dark = OkLab.mix(p.lit(.40, .06, 100), p.near(), .6);
        double from = s.side() < 0 ? s.width() * .62 : s.left();
        double to = s.side() < 0 ? s.right() : s.width() * .38;
        if (!s.snowy()) {
            g.fill(Plants.grass(from, to, s.height() + 30, 76, 7, s.seed(891), .2), Kind.GRASS, dark, p.near());
        }
        s.layer("near", 1, g, s.rim(2, .4), new Effect.Blur(2.2));
    }
}
