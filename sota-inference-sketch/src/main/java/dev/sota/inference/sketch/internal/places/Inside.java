package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;

/** Inside the body: a vessel with blood cells that stream by, a cell with its nucleus, or the room in which an organ lies. */
final class Inside implements PlaceRecipe {
    /** How far beside the middle an organ is, of the frame, where words hang beside it. */
    private static final double ASIDE = .19;

    @Override
    public void build(Stage s, Actors actors) {
        boolean organ = s.brief().subjects().stream()
                .anyMatch(m -> m.thing().get("role", "").equals("organ"));
        if (organ) {
            hollow(s);
        } else if (s.look().chance(1901, .5)) {
            vessel(s);
        } else {
            cell(s);
        }
        // Words hang on the other side.
        double x = organ && s.signed() ? s.width() * (.5 + s.side() * ASIDE) : s.subjectX();
        actors.perform(h -> new Spot(x, s.height() * .5, Ground.AIR, 1, 0), .75);
        if (!organ) {
            near(s);
        }
        s.vignette(.5);
    }

    /** Where an organ lies: folds of tissue on both sides, vessels that run through them, and a glow behind. */
    private static void hollow(Stage s) {
        GroupBuilder back = new GroupBuilder();
        back.fill(
                Paths.rect(s.left(), -80, s.right() - s.left(), s.bottom() + 100),
                Material.of(Kind.SKIN, OkLab.lch(.46, .06, 222), OkLab.lch(.26, .07, 262))
                        .at(90));
        back.add(Node.Glow.of(s.subjectX(), s.height() * .46, s.shorter() * .9, OkLab.lch(.90, .05, 200), .7));
        s.layer("wall", .05, back);
        for (int row = 0; row < 3; row++) {
            double light = .40 - .07 * row;
            for (int end = -1; end <= 1; end += 2) {
                double in = s.width() * (.30 - .10 * row) * (.85 + .3 * Scenery.roll(s, 1960 + row, end + 1));
                fold(s, row, end, end < 0 ? in - s.width() * .1 : s.width() * 1.1 - in, light);
            }
        }
    }

    /** A soft fold that comes in from one end, with its vessels. */
    private static void fold(Stage s, int row, int end, double edge, double light) {
        GroupBuilder g = new GroupBuilder();
        double[] side = new double[18];
        for (int i = 0; i < 9; i++) {
            double wave = Math.sin(i * .8 + row * 2.1 + end * 2 + 5 * Scenery.roll(s, 1970 + row, end + 1));
            side[2 * i] = edge + end * s.width() * .05 * wave;
            side[2 * i + 1] = s.height() * (-.15 + 1.3 * i / 8);
        }
        Path2D fold = new Path2D.Double(Paths.curve(side));
        double beyond = end < 0 ? s.left() - 60 : s.right() + 60;
        fold.lineTo(beyond, s.bottom() + 80);
        fold.lineTo(beyond, -s.height() * .2);
        fold.closePath();
        int c = OkLab.lch(light, .085, 350 - 20 * row);
        g.fill(
                fold,
                Material.of(Kind.SKIN, OkLab.lighten(c, .05), OkLab.lighten(c, -.08))
                        .at(end < 0 ? 0 : 180));
        for (int i = 0; i < 2; i++) {
            double[] run = side.clone();
            for (int k = 0; k < 9; k++) {
                run[2 * k] += end * s.width() * (.05 + .05 * i + .012 * Math.sin(k * 2.2 + i));
            }
            g.line(
                    Paths.curve(run),
                    s.shorter() * (.008 - .003 * i),
                    Kind.SKIN,
                    OkLab.alpha(i == 0 ? OkLab.lch(.48, .17, 24) : OkLab.lch(.40, .09, 275), .5));
        }
        s.layer("fold " + row + (end < 0 ? " left" : " right"), .12 + .13 * row, g, s.rim(2, .35));
    }

    private static void vessel(Stage s) {
        double x = s.width() * (.5 - s.side() * .12);
        double y = s.height() * .46;
        GroupBuilder back = new GroupBuilder();
        back.fill(
                Paths.rect(s.left(), -80, s.right() - s.left(), s.bottom() + 100),
                Kind.SKIN,
                OkLab.lch(.30, .12, 18),
                OkLab.lch(.24, .11, 12));
        s.layer("wall", .05, back);
        double reach = Math.hypot(s.width(), s.height()) * .62;
        int n = 8;
        for (int i = 0; i < n; i++) {
            double t = 1 - i / (double) n;
            double r = reach * Math.pow(t, 1.5) + s.shorter() * .06;
            GroupBuilder g = new GroupBuilder();
            int c = OkLab.lch(.34 + .05 * i, .15, 20 + 2 * i);
            g.fill(
                    Paths.blob(x + (1 - t) * s.side() * 12, y, r * 1.15, r * .86, s.lookSeed(1910) + i, 18, .05),
                    Kind.SKIN,
                    OkLab.lighten(c, .03),
                    OkLab.lighten(c, -.03));
            s.layer("ring " + i, .08 + .05 * i, g, new Effect.Rim(3, OkLab.lch(.72, .14, 30), .4, s.light()));
        }
        GroupBuilder glow = new GroupBuilder();
        glow.add(Node.Glow.of(x, y, s.shorter() * .34, OkLab.lch(.92, .10, 55), .85));
        s.layer("depth", .48, glow);
        for (int row = 0; row < 3; row++) {
            GroupBuilder cells = new GroupBuilder();
            for (int i = 0; i < 9 + 2 * row; i++) {
                double a = 2 * Math.PI * Scenery.roll(s, 1920 + row, i);
                double d = s.shorter() * (.10 + .16 * row + .22 * Scenery.roll(s, 1930 + row, i)) * (1 + row * .35);
                double cx = x + Math.cos(a) * d * 1.5;
                double cy = y + Math.sin(a) * d;
                double r = s.shorter() * (.018 + .022 * row) * (.8 + .5 * Scenery.roll(s, 1940 + row, i));
                if (row == 2 && Math.hypot(cx - s.subjectX(), cy - s.height() * .5) < s.shorter() * .3) {
                    continue;
                }
                disc(s, cells, cx, cy, r, 40 * Scenery.roll(s, 1950 + row, i) - 20, .52 + .05 * row);
            }
            s.layer("cells " + row, .5 + .12 * row, cells, s.rim(1.6, .5));
        }
    }

    /** A red blood cell: a disc with a dent. */
    private static void disc(Stage s, GroupBuilder g, double x, double y, double r, double turn, double light) {
        int c = OkLab.lch(light, .19, 24);
        g.fill(
                Paths.place(Paths.ellipse(0, 0, r * 1.25, r * .95), x, y, 1, 1, turn),
                Kind.SKIN,
                OkLab.lighten(c, .07),
                OkLab.lighten(c, -.1));
        g.fill(
                Paths.place(Paths.ellipse(0, 0, r * .66, r * .42), x, y, 1, 1, turn),
                Kind.SKIN,
                OkLab.lighten(c, -.11),
                OkLab.lighten(c, .02));
    }

    private static void cell(Stage s) {
        double hue = 195 + 60 * s.look().roll(1902);
        GroupBuilder back = new GroupBuilder();
        back.fill(
                Paths.rect(s.left(), -80, s.right() - s.left(), s.bottom() + 100),
                Material.of(Kind.WATER, OkLab.lch(.42, .09, hue), OkLab.lch(.22, .07, hue + 20))
                        .at(60));
        back.add(Node.Glow.of(s.sunX(), s.height() * .2, s.shorter() * .8, OkLab.lch(.80, .10, hue), .5));
        s.layer("water", .05, back);
        double x = s.width() * (.5 - s.side() * .06);
        double y = s.height() * .52;
        double rx = s.width() * .40;
        double ry = s.height() * .42;
        GroupBuilder body = new GroupBuilder();
        int m = OkLab.lch(.70, .11, hue - 20);
        body.fill(
                Paths.blob(x, y, rx, ry, s.lookSeed(1903), 16, .05),
                Kind.SKIN,
                OkLab.alpha(OkLab.lighten(m, .08), .5),
                OkLab.alpha(OkLab.lighten(m, -.1), .6));
        s.layer("cell", .3, body, new Effect.Rim(8, OkLab.lch(.90, .08, hue - 20), .7, s.light()));
        GroupBuilder inner = new GroupBuilder();
        for (int i = 0; i < 22; i++) {
            double a = 2 * Math.PI * Scenery.roll(s, 1904, i);
            double d = .35 + .5 * Scenery.roll(s, 1905, i);
            double ox = x + Math.cos(a) * rx * d;
            double oy = y + Math.sin(a) * ry * d;
            organelle(s, inner, ox, oy, s.shorter() * (.02 + .025 * Scenery.roll(s, 1906, i)), i);
        }
        s.layer("organelles", .45, inner, s.rim(1.6, .5));
        double nx = x - s.side() * rx * .34;
        double r = s.shorter() * .17;
        GroupBuilder nucleus = new GroupBuilder();
        nucleus.fill(
                Paths.blob(nx, y, r * 1.1, r, 7, 12, .05),
                Kind.SKIN,
                OkLab.lch(.66, .15, 320),
                OkLab.lch(.46, .15, 312));
        for (int i = 0; i < 9; i++) {
            double a = i * 2.4;
            double d = r * .12 * Math.sqrt(i) * 1.9;
            nucleus.line(
                    Paths.curve(
                            nx + Math.cos(a) * d - 12,
                            y + Math.sin(a) * d,
                            nx + Math.cos(a) * d,
                            y + Math.sin(a) * d - 8,
                            nx + Math.cos(a) * d + 12,
                            y + Math.sin(a) * d + 5),
                    4,
                    Kind.SKIN,
                    OkLab.lch(.80, .10, 330));
        }
        nucleus.fill(Paths.circle(nx + r * .2, y + r * .15, r * .3), Kind.SKIN, OkLab.lch(.40, .14, 310));
        s.layer("nucleus", .6, nucleus, s.core(r * .6, .5), s.rim(3, .7));
    }

    private static void organelle(Stage s, GroupBuilder g, double x, double y, double u, int i) {
        int c = OkLab.lch(.70, .15, new double[] {45, 90, 140, 20}[i % 4]);
        double turn = 180 * Scenery.roll(s, 1907, i);
        if (i % 4 == 0) {
            g.fill(
                    Paths.place(Paths.rounded(-u * 1.7, -u * .8, u * 3.4, u * 1.6, u * .8), x, y, 1, 1, turn),
                    Kind.SKIN,
                    OkLab.lighten(c, .05),
                    OkLab.lighten(c, -.12));
            g.line(
                    Paths.place(
                            Paths.curve(
                                    -u * 1.2, 0, -u * .7, -u * .5, -u * .2, u * .5, u * .3, -u * .5, u * .8, u * .5,
                                    u * 1.3, 0),
                            x,
                            y,
                            1,
                            1,
                            turn),
                    u * .2,
                    Kind.SKIN,
                    OkLab.lighten(c, .18));
        } else {
            g.fill(
                    Paths.circle(x, y, u * (i % 2 == 0 ? .9 : .5)),
                    Kind.SKIN,
                    OkLab.lighten(c, .06),
                    OkLab.lighten(c, -.1));
        }
    }

    /** Soft shapes close to the eye, away from the subject. */
    private static void near(Stage s) {
        GroupBuilder g = new GroupBuilder();
        for (int i = 0; i < 3; i++) {
            double x = s.width() * (.5 - s.side() * (.36 + .1 * i));
            double y = s.height() * (i == 1 ? .08 : .9 + .06 * i);
            disc(s, g, x, y, s.shorter() * (.10 + .03 * i), 30 * i - 20, .34);
        }
        s.layer("near", 1, g, new Effect.Blur(5));
    }
}
