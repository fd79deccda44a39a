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
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.noise.Noise;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import java.awt.geom.Path2D;

/** Dunes with lit and shaded faces before mesas; or the savanna with flat-crowned trees. */
final class Desert implements PlaceRecipe {
    private final boolean savanna;

    Desert(boolean savanna) {
        this.savanna = savanna;
    }

    @Override
    public void build(Stage s, Actors actors) {
        Palette p = s.palette();
        Scenery.sky(s);
        Scenery.lightning(s);
        double h = s.horizon();
        GroupBuilder far = new GroupBuilder();
        if (savanna || s.dice().chance(101, .5)) {
            far.add(Terrain.range(s, h + 4, 90, .55, false, 102).build());
        } else {
            mesas(s, far, h);
        }
        far.add(Scenery.mist(s, h - 60, h + 26, .5, 103));
        s.layer("far", .15, far);
        int own = savanna ? p.lit(.66, .115, 75) : p.lit(.78, .11, 66);
        int sand = s.dark() ? OkLab.mix(own, p.low(), .3) : own;
        if (savanna) {
            plain(s, h, sand);
        } else {
            dunes(s, h, sand);
        }
        Actors.Spots spots = habitat -> spot(s, habitat);
        actors.landmark(spots, .5);
        Scenery.birds(s);
        actors.perform(spots, .75);
        near(s, sand);
        Scenery.weather(s);
    }

    private static void mesas(Stage s, GroupBuilder g, double h) {
        Palette p = s.palette();
        int rock = p.lit(.52, .10, 40);
        for (int i = 0; i < 4; i++) {
            double x = s.width() * (i + .3 + .5 * Scenery.roll(s, 104, i)) / 4;
            double w = 60 + 80 * Scenery.roll(s, 105, i);
            double t = 40 + 70 * Scenery.roll(s, 106, i);
            g.fill(
                    Paths.polygon(
                            x - w * 1.25,
                            h + 4,
                            x - w,
                            h - t * .45,
                            x - w * .8,
                            h - t,
                            x + w * .7,
                            h - t,
                            x + w * .86,
                            h - t * .5,
                            x + w * 1.2,
                            h + 4),
                    Kind.ROCK,
                    p.haze(rock, .45),
                    p.haze(rock, .8));
        }
    }

    private static void dune(Stage s, GroupBuilder g, double y, double lift, double haze, int sand, int part) {
        Palette p = s.palette();
        double w = s.width();
        double o = s.side();
        int dark = OkLab.lighten(OkLab.mixHue(sand, p.shade(), .45), -.04);
        // The crest peaks on one side; its lee face, away from the sun, lies in shade.
        double cx = w * (.25 + .5 * s.dice().roll(part));
        double x0 = o < 0 ? s.left() : s.right();
        double x1 = o < 0 ? s.right() : s.left();
        Path2D land = new Path2D.Double();
        land.moveTo(x0, y + lift * .4);
        land.curveTo(x0 + (cx - x0) * .5, y + lift * .2, cx - (cx - x0) * .2, y - lift, cx, y - lift);
        land.curveTo(cx + (x1 - cx) * .2, y - lift * .3, cx + (x1 - cx) * .5, y + lift * .5, x1, y + lift * .35);
        land.lineTo(x1, s.bottom());
        land.lineTo(x0, s.bottom());
        land.closePath();
        GroupBuilder d = new GroupBuilder().clip();
        d.fill(
                land,
                Material.of(Kind.SAND, p.haze(sand, haze), p.haze(OkLab.lighten(sand, -.09), haze))
                        .over(0, y - lift, w, lift * 3 + 60));
        Path2D shade = new Path2D.Double();
        double dir = Math.signum(x0 - cx);
        shade.moveTo(cx, y - lift);
        shade.curveTo(cx + dir * w * .1, y - lift * .7, cx + dir * w * .3, y - lift * .1, x0, y + lift * .4);
        shade.lineTo(x0, y + lift * 3.4);
        shade.curveTo(
                cx + dir * w * .2,
                y + lift * 2.6,
                cx - dir * w * .07,
                y + lift * 2.2,
                cx - dir * w * .03,
                y + lift * 1.1);
        shade.curveTo(cx - dir * w * .01, y + lift * .2, cx + dir * w * .02, y - lift * .2, cx, y - lift);
        shade.closePath();
        d.fill(
                shade,
                Material.of(
                                Kind.SAND,
                                p.haze(dark, haze * .9),
                                OkLab.alpha(p.haze(OkLab.mixHue(dark, sand, .5), haze), .8))
                        .at(80));
        g.add(d.build(new Effect.Rim(1.5, p.light(), .4, s.light())));
    }

    private static void dunes(Stage s, double h, int sand) {
        double[][] rows = {{.04, 20, .5, .25}, {.16, 30, .32, .4}, {.36, 40, .14, .55}};
        for (int i = 0; i < rows.length; i++) {
            GroupBuilder g = new GroupBuilder();
            double y = h + (s.height() - h) * rows[i][0];
            dune(s, g, y, rows[i][1], rows[i][2], sand, 110 + i);
            s.layer("dune " + i, rows[i][3], g);
        }
        GroupBuilder g = new GroupBuilder();
        double top = h + (s.height() - h) * .5;
        int ripple = OkLab.alpha(OkLab.mixHue(sand, s.palette().shade(), .5), .25);
        for (int i = 0; i < 40; i++) {
            double t = Scenery.roll(s, 115, i);
            g.fill(
                    Paths.lens(
                            s.width() * Scenery.roll(s, 116, i),
                            top + (s.height() - top) * t,
                            50 + 120 * t,
                            1.6 + 2.4 * t),
                    Kind.SAND,
                    ripple);
        }
        s.layer("ripples", .6, g);
    }

    private static void acacia(Path2D p, double x, double y, double h, int seed) {
        p.append(
                Paths.polygon(
                        x - h * .035,
                        y,
                        x - h * .015,
                        y - h * .4,
                        x - h * .2,
                        y - h * .78,
                        x - h * .17,
                        y - h * .8,
                        x,
                        y - h * .5,
                        x + h * .14,
                        y - h * .8,
                        x + h * .18,
                        y - h * .79,
                        x + h * .035,
                        y - h * .4,
                        x + h * .045,
                        y),
                false);
        for (int i = 0; i < 7; i++) {
            double cx = x + h * .86 * (Noise.at(i, seed) - .5);
            double cy = y - h * (.80 + .10 * Noise.at(i, seed + 1));
            double w = h * (.30 + .26 * Noise.at(i, seed + 2));
            p.append(Plants.tuft(cx, cy, w * .62, h * .055, seed + i), false);
            p.append(Paths.ellipse(cx, cy, w * .6, h * .05), false);
        }
    }

    private static void plain(Stage s, double h, int sand) {
        Palette p = s.palette();
        GroupBuilder m = new GroupBuilder();
        Ridge line = Ridge.hills(s.left(), s.right(), h + 4, 5, 260, s.seed(120), 3);
        Path2D trees = Paths.union();
        int n = (int) (s.width() / 140);
        for (int i = 0; i < n; i++) {
            double x = s.width() * (i + .2 + .6 * Scenery.roll(s, 121, i)) / n;
            acacia(trees, x, line.at(x) + 3, 44 + 30 * Scenery.roll(s, 122, i), i * 7 + 3);
        }
        int dark = OkLab.mixHue(p.lit(.36, .07, 95), p.near(), .45);
        m.fill(trees, Kind.LEAF, p.haze(dark, .3));
        m.fill(
                line.land(s.bottom()),
                Scenery.ground(s, Kind.GRASS, p.haze(sand, .35), OkLab.mixHue(sand, p.near(), .45), h));
        m.add(Scenery.mist(s, h - 16, h + 56, .4, 123));
        s.layer("plain", .4, m);
        GroupBuilder g = new GroupBuilder();
        Terrain.litter(s, g, h + (s.height() - h) * .4, sand, false, 124);
        s.layer("grass", .6, g);
    }

    private void near(Stage s, int sand) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int dark = OkLab.mixHue(OkLab.mixHue(sand, p.shade(), .6), p.near(), .5);
        if (savanna) {
            Path2D tree = Paths.union();
            acacia(tree, s.width() * (.5 - s.side() * .42), s.bottom(), s.height() * .86, s.seed(130));
            g.fill(tree, Kind.LEAF, p.near());
            g.fill(
                    Plants.grass(s.left(), s.right(), s.height() + 40, 74, 5, s.seed(131), .2),
                    Kind.GRASS,
                    dark,
                    p.near());
        } else {
            double e = s.width() * (.5 - s.side() * .5);
            double o = s.side();
            g.fill(
                    Paths.spline(
                            e - o * 80,
                            s.height() * .8,
                            e + o * 60,
                            s.height() * .82,
                            e + o * 220,
                            s.height() * .9,
                            e + o * 420,
                            s.height() * 1.02,
                            e + o * 300,
                            s.height() * 1.2,
                            e - o * 80,
                            s.height() * 1.2),
                    Kind.SAND,
                    OkLab.mixHue(sand, dark, .55),
                    dark);
            g.fill(
                    Plants.grass(e + o * 60 - 40, e + o * 60 + 40, s.height() * .86, 46, 5, s.seed(132), .2),
                    Kind.GRASS,
                    dark);
        }
        s.layer("near", 1, g, s.rim(2, .45), new Effect.Blur(2.2));
    }

    private static Spot spot(Stage s, Habitat habitat) {
        double h = s.horizon();
        return switch (habitat) {
            case AIR, SPACE, DEEP -> new Spot(s.subjectX(), h * .6, Ground.AIR, 1, 0);
            default -> new Spot(s.subjectX(), h + (s.height() - h) * .52, Ground.SAND, 1, 0);
        };
    }
}
