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
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.shape.Ridge.Peak;

/** A valley glacier: snow peaks at its head, rock walls on both sides, and its ice from there to the eye. */
final class Glacier implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        double h = s.horizon();
        Scenery.sky(s);
        Scenery.lightning(s);
        IceTongue tongue = new IceTongue(s);
        head(s, tongue, h);
        for (int side = -1; side <= 1; side += 2) {
            wall(s, tongue, h, side);
        }
        tongue.draw();
        Ridge near = shelf(s);
        LandSpots spots = new LandSpots(s, near, s.height() * .04, Ground.SNOW, h + s.height() * .1, .5);
        actors.landmark(spots, .5);
        Scenery.birds(s);
        actors.perform(spots, .75);
        near(s);
        Scenery.weather(s);
    }

    /** The peaks from which the ice comes, white but for the rock that is too steep for snow. */
    private static void head(Stage s, IceTongue tongue, double h) {
        Palette p = s.palette();
        GroupBuilder far = new GroupBuilder();
        far.add(Terrain.range(s, h - s.height() * .02, s.height() * .24, .66, true, 4601)
                .build());
        far.add(Scenery.mist(s, h - s.height() * .2, h, .5, 4602));
        s.layer("far", .12, far);
        double top = tongue.top();
        double u = Math.min(s.width() * .62, s.height() * .9);
        double x = tongue.headX();
        Peak[] peaks = {
            new Peak(x + s.side() * u * .06, u * .46, u * .42),
            new Peak(x - s.side() * u * .33, u * .27, u * .3),
            new Peak(x + s.side() * u * .42, u * .3, u * .34),
            new Peak(x - s.side() * u * .66, u * .2, u * .34)
        };
        Ridge ridge = Ridge.range(s.left(), s.right(), top + u * .06, s.lookSeed(4603), 7, peaks);
        int snow = p.haze(p.lit(.96, .018, 240), .3);
        int rock = p.haze(OkLab.lighten(p.shade(), .02), .36);
        GroupBuilder g = new GroupBuilder().clip();
        g.fill(
                ridge.land(s.bottom()),
                Material.of(Kind.SNOW, snow, p.haze(snow, .3)).over(0, top - u * .42, s.width(), u * .5));
        for (int i = 0; i < peaks.length; i++) {
            double away = peaks[i].x() < s.sunX() ? -1 : 1;
            int blue = p.haze(p.lit(.72, .06, 250), .34);
            g.fill(
                    ridge.face(peaks[i], away, s.lookSeed(4604) + i, .8),
                    Material.of(Kind.SNOW, blue, OkLab.alpha(blue, .25)));
            for (int k = 0; k < 5; k++) {
                crag(s, g, ridge, peaks[i], 5 * i + k, rock);
            }
        }
        GroupBuilder layer = new GroupBuilder().add(g.build());
        layer.add(Scenery.mist(s, top - u * .04, top + u * .1, .4, 4605));
        s.layer("peaks", .2, layer, s.rim(1.6, .5));
    }

    /** A rib of bare rock below a ridge. */
    private static void crag(Stage s, GroupBuilder g, Ridge ridge, Peak peak, int i, int rock) {
        double x = peak.x() + peak.halfWidth() * .8 * (2 * Scenery.roll(s, 4606, i) - 1);
        double y = ridge.at(x) + peak.height() * .05;
        double tall = peak.height() * (.2 + .28 * Scenery.roll(s, 4607, i));
        double w = tall * (.12 + .14 * Scenery.roll(s, 4608, i));
        double lean = Math.signum(x - peak.x()) * tall * .35;
        g.fill(
                Paths.polygon(
                        x - w * .3,
                        y,
                        x + w * .4,
                        y + tall * .08,
                        x + w + lean * .5,
                        y + tall * .5,
                        x + lean + w * .3,
                        y + tall,
                        x + lean * .7 - w * .2,
                        y + tall * .7,
                        x + lean * .4 - w,
                        y + tall * .55),
                Material.of(Kind.ROCK, OkLab.alpha(rock, .85), OkLab.alpha(rock, .3)));
    }

    /** The flank of a mountain that stands beside the ice. */
    private static void wall(Stage s, IceTongue tongue, double h, int side) {
        Palette p = s.palette();
        boolean tallSide = side != s.side();
        double u = Math.min(s.width() * .62, s.height() * .9);
        double edge = side < 0 ? 0 : s.width();
        double foot = tongue.edgeFoot(side);
        double inner = tongue.headX() + side * s.width() * .05;
        Peak[] peaks = {
            new Peak(edge + side * u * .04, u * (tallSide ? .62 : .44), Math.abs(inner - edge) * 1.06),
            new Peak(edge - side * Math.abs(inner - edge) * .48, u * (tallSide ? .33 : .25), u * .2)
        };
        double base = Math.min(h + s.height() * .06, foot);
        double from = side < 0 ? s.left() : tongue.headX();
        double to = side < 0 ? tongue.headX() : s.right();
        Ridge ridge = Ridge.range(from, to, base, s.lookSeed(4611 + side), 11, peaks);
        boolean lit = side == s.side();
        int rock = p.lit(lit ? .52 : .38, .028, lit ? 60 : 265);
        double own = .12;
        GroupBuilder g = new GroupBuilder().clip();
        g.fill(
                ridge.land(s.bottom()),
                Material.of(Kind.ROCK, p.haze(rock, own), p.haze(rock, own + .26))
                        .over(0, base - u * .6, s.width(), u * .7));
        for (int i = 0; i < peaks.length; i++) {
            int dark = p.haze(OkLab.lighten(rock, -.09), own);
            g.fill(
                    ridge.face(peaks[i], peaks[i].x() < s.sunX() ? -1 : 1, s.lookSeed(4614) + i, .9),
                    Material.of(Kind.ROCK, dark, OkLab.alpha(dark, .2)));
        }
        gullies(s, g, ridge, base, Math.min(edge, inner), Math.max(edge, inner), side);
        s.layer(side < 0 ? "left wall" : "right wall", .3, new GroupBuilder().add(g.build()), s.rim(2, lit ? .5 : .25));
    }

    /** Snow that lies in the gullies and on the ledges of a wall. */
    private static void gullies(Stage s, GroupBuilder g, Ridge ridge, double base, double from, double to, int side) {
        Palette p = s.palette();
        int white = p.haze(p.lit(.95, .018, 250), .1);
        int n = (int) Math.max(7, (to - from) / 24);
        for (int i = 0; i < n; i++) {
            double x = from + (to - from) * (i + Scenery.roll(s, 4621 + side, i)) / n;
            double top = ridge.at(x);
            double room = base - top;
            double y = top + room * .6 * Scenery.roll(s, 4624 + side, i);
            double w = 2.5 + room * .03 * (1 + Scenery.roll(s, 4627 + side, i));
            double tall = 10 + room * (.2 + .3 * Scenery.roll(s, 4630 + side, i));
            double lean = -side * tall * .5;
            g.fill(
                    Paths.polygon(
                            x,
                            y,
                            x + w * .6,
                            y + tall * .3,
                            x + lean * .4 + w * .5,
                            y + tall * .6,
                            x + lean,
                            y + tall,
                            x + lean * .5 - w * .3,
                            y + tall * .55,
                            x - w * .7,
                            y + tall * .25),
                    Kind.SNOW,
                    OkLab.alpha(white, .9),
                    OkLab.alpha(white, .35));
        }
        for (double x = from; x < to; x += 26) {
            double y = ridge.at(x);
            double fall = (base - y) * (.1 + .14 * Scenery.roll(s, 4633 + side, (int) x));
            g.fill(
                    Paths.polygon(
                            x - 14,
                            ridge.at(x - 14) - 2,
                            x,
                            y - 2,
                            x + 14,
                            ridge.at(x + 14) - 2,
                            x + 6,
                            y + fall * .5,
                            x - side * 5,
                            y + fall,
                            x - 8,
                            y + fall * .4),
                    Kind.SNOW,
                    white);
        }
    }

    /** The ice before the eye, where walkers stand. */
    private static Ridge shelf(Stage s) {
        Palette p = s.palette();
        double top = s.height() * .83;
        double tilt = s.side() * s.height() * .035;
        Ridge ridge = Ridge.slope(s.left(), s.right(), top + tilt, top - tilt, 8, 170, s.lookSeed(4641));
        int snow = p.lit(.95, .02, 235);
        GroupBuilder g = new GroupBuilder().clip();
        g.fill(
                ridge.land(s.bottom()),
                Scenery.ground(s, Kind.SNOW, snow, OkLab.mix(p.lit(.72, .07, 235), p.shade(), .2), top - 20));
        for (int i = 0; i < 10; i++) {
            double x = s.width() * Scenery.roll(s, 4642, i);
            double y = ridge.at(x) + 10 + 80 * Scenery.roll(s, 4643, i);
            int tone = i % 3 == 0 ? p.lit(.99, .008, 220) : p.lit(.80, .06, 232);
            g.fill(
                    Paths.lens(x, y, 110 + 200 * Scenery.roll(s, 4644, i), 4 + 5 * Scenery.roll(s, 4645, i)),
                    Kind.SNOW,
                    OkLab.alpha(tone, .5));
        }
        for (int i = 0; i < 3; i++) {
            double x = s.width() * (.5 - s.side() * (.1 + .14 * i));
            double y = ridge.at(x) + s.height() * (.035 + .045 * i);
            g.fill(Paths.lens(x, y + 3, s.shorter() * (.3 + .16 * i), 8 + 5 * i), Kind.SNOW, p.lit(.99, .008, 220));
            g.fill(
                    Paths.lens(x, y, s.shorter() * (.3 + .16 * i), 7 + 5 * i),
                    Kind.SNOW,
                    p.lit(.78, .08, 225),
                    p.lit(.40, .11, 245));
        }
        int stone = p.lit(.42, .02, 60);
        for (int i = 0; i < 26; i++) {
            double x = s.width() * (.5 - s.side() * (.02 + .5 * Scenery.roll(s, 4646, i)));
            double y = ridge.at(x) + 8 + 60 * Scenery.roll(s, 4647, i);
            double r = 1.5 + 5 * Math.pow(Scenery.roll(s, 4648, i), 3);
            g.fill(
                    Paths.polygon(
                            x - r, y, x - r * .5, y - r * .9, x + r * .4, y - r, x + r, y, x + r * .3, y + r * .3),
                    Kind.ROCK,
                    OkLab.lighten(stone, .08),
                    OkLab.lighten(stone, -.08));
        }
        s.layer("ice", .6, new GroupBuilder().add(g.build()), s.rim(2, .7));
        return ridge;
    }

    /** A tower of ice close to the eye, opposite the subject. */
    private static void near(Stage s) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        double u = s.shorter();
        double x = s.width() * (.5 - s.side() * .5);
        int lit = p.lit(.86, .055, 225);
        int dim = p.lit(.62, .1, 235);
        double b = s.bottom();
        double k = -s.side();
        double[] reach = {-.2, .025, .09, .15, .25};
        double[] high = {.26, .34, .22, .2, -.05};
        for (int i = 0; i < 4; i++) {
            double x0 = x - k * u * reach[i];
            double x1 = x - k * u * reach[i + 1];
            double y0 = b - u * high[i] - 60;
            double y1 = b - u * high[i + 1] - 60;
            int face = i % 2 == 0 ? dim : lit;
            g.fill(
                    Paths.polygon(x0, y0, x1, y1, x1, b, x0, b),
                    Material.of(Kind.SNOW, OkLab.lighten(face, .05), OkLab.mix(face, p.shade(), .5))
                            .over(Math.min(x0, x1), y0, Math.abs(x1 - x0), b - y0));
        }
        s.layer("near", 1, g, s.rim(2.4, .6), new Effect.Blur(2));
    }
}
