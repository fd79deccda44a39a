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
import dev.sota.inference.sketch.internal.shape.Skies;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Inside a beehive: walls of comb in the warm dark, light from the entrance, bees at work on the cells. */
final class BeeHive implements PlaceRecipe {
    private static final int GLOW = OkLab.lch(.90, .11, 78);

    @Override
    public void build(Stage s, Actors actors) {
        double cx = s.width() * (.5 - s.side() * .16);
        double cy = s.height() * .52;
        comb(s, cx, cy);
        workers(s);
        curtain(s, s.side() < 0 ? 1 : -1, .24, .46);
        curtain(s, s.side(), .09, .58);
        beams(s, cx, cy);
        actors.perform(h -> new Spot(s.subjectX(), s.height() * .54, Ground.AIR, 1, 0), .75);
        s.vignette(.55);
    }

    /** The comb in the middle: cells of wax, some filled with honey, some capped. */
    private static void comb(Stage s, double cx, double cy) {
        GroupBuilder g = new GroupBuilder();
        double r = s.shorter() * .046;
        g.fill(
                Paths.rect(s.left(), -80, s.right() - s.left(), s.bottom() + 120),
                Material.of(Kind.EARTH, OkLab.lch(.52, .11, 66), OkLab.lch(.34, .08, 55)));
        g.add(Node.Glow.of(cx, cy, s.shorter() * .95, OkLab.lch(.80, .14, 76), .9));
        Path2D empty = Paths.union();
        Path2D honey = Paths.union();
        Path2D capped = Paths.union();
        Path2D shine = Paths.union();
        int index = 0;
        for (int row = 0; row * 1.5 * r < s.bottom() + 80; row++) {
            double y = -40 + row * 1.5 * r;
            for (double x = s.left() + (row % 2) * .87 * r; x < s.right(); x += 1.74 * r) {
                index++;
                double band = .5
                        + .5
                                * Math.sin(x / s.width() * 5
                                        + y / s.height() * 4
                                        + s.look().roll(2501) * 6);
                double roll = .35 * Scenery.roll(s, 2502, index) + .65 * band;
                Path2D cells = roll < .38 ? empty : roll < .74 ? honey : capped;
                cells.append(cell(x, y, r * .84), false);
                if (roll >= .38 && roll < .74) {
                    shine.append(Paths.ellipse(x - r * .25 * s.side(), y - r * .34, r * .24, r * .11), false);
                }
            }
        }
        double top = cy - s.height() * .6;
        double tall = s.height() * 1.3;
        g.fill(
                empty,
                Material.of(Kind.SHADOW, OkLab.lch(.40, .095, 58), OkLab.lch(.20, .06, 48))
                        .over(0, top, s.width(), tall));
        g.fill(
                honey,
                Material.of(Kind.GLASS, OkLab.lch(.74, .155, 74), OkLab.lch(.46, .13, 56))
                        .over(0, top, s.width(), tall));
        g.fill(
                capped,
                Material.of(Kind.EARTH, OkLab.lch(.80, .09, 80), OkLab.lch(.54, .08, 66))
                        .over(0, top, s.width(), tall));
        g.fill(shine, Kind.LIGHT, OkLab.alpha(OkLab.lch(.95, .07, 88), .55));
        g.add(Node.Glow.of(cx, cy, s.shorter() * .55, GLOW, .42));
        s.layer("comb", .15, g);
    }

    private static Shape cell(double x, double y, double r) {
        double[] xy = new double[12];
        for (int i = 0; i < 6; i++) {
            double a = Math.PI / 6 + i * Math.PI / 3;
            xy[2 * i] = x + Math.cos(a) * r;
            xy[2 * i + 1] = y + Math.sin(a) * r;
        }
        return Paths.polygon(xy);
    }

    /** Bees seen from above, on the cells round the subject. */
    private static void workers(Stage s) {
        GroupBuilder g = new GroupBuilder();
        for (int i = 0; i < 26; i++) {
            double x = s.width() * (.02 + .96 * Scenery.roll(s, 2511, i));
            double y = s.height() * (.06 + .9 * Scenery.roll(s, 2512, i));
            boolean near = Math.hypot(x - s.subjectX(), y - s.height() * .5) < s.shorter() * .3;
            if (!near) {
                double size = s.shorter() * (.052 + .014 * Scenery.roll(s, 2513, i));
                g.add(worker(x, y, size, 2 * Math.PI * Scenery.roll(s, 2514, i))
                        .build(new Effect.Rim(1.4, GLOW, .5, Light.towards(-s.side() * .5, -.6))));
            }
        }
        s.layer("workers", .3, g);
    }

    /** A bee from above, its head along the turn. */
    private static GroupBuilder worker(double x, double y, double size, double turn) {
        AffineTransform t = AffineTransform.getTranslateInstance(x, y);
        t.rotate(turn);
        t.scale(size, size);
        GroupBuilder g = new GroupBuilder();
        int dark = OkLab.lch(.20, .035, 55);
        int gold = OkLab.lch(.70, .145, 72);
        g.add(new Node.Glow(x, y + size * .16, size * .8, .7, OkLab.lch(.12, .04, 50), .7));
        for (int side = -1; side <= 1; side += 2) {
            for (double leg : new double[] {-.02, .14, .3}) {
                Shape line = t.createTransformedShape(Paths.line(leg, side * .1, leg + (leg - .1) * .6, side * .42));
                g.line(line, size * .05, Kind.FUR, dark);
            }
        }
        g.fill(t.createTransformedShape(Paths.ellipse(-.42, 0, .42, .24)), Kind.FUR, gold, OkLab.lighten(gold, -.1));
        for (double stripe : new double[] {-.24, -.44, -.64}) {
            g.fill(
                    t.createTransformedShape(Paths.ellipse(stripe, 0, .055, .23 - .16 * Math.abs(stripe + .34))),
                    Kind.FUR,
                    dark);
        }
        g.fill(t.createTransformedShape(Paths.circle(.14, 0, .2)), Kind.FUR, OkLab.lch(.52, .10, 66));
        g.fill(t.createTransformedShape(Paths.circle(.4, 0, .13)), Kind.FUR, dark);
        for (int side = -1; side <= 1; side += 2) {
            g.fill(
                    t.createTransformedShape(
                            Paths.place(Paths.ellipse(-.36, 0, .42, .13), .12, side * .1, 1, 1, -side * 20)),
                    Kind.GLASS,
                    OkLab.alpha(OkLab.lch(.93, .03, 85), .6));
        }
        return g;
    }

    /** A comb that hangs at a side, nearer and darker, its edge in scallops of wax. */
    private static void curtain(Stage s, int side, double share, double depth) {
        double edge = side < 0 ? s.width() * share : s.width() * (1 - share);
        double out = side < 0 ? s.left() - 60 : s.right() + 60;
        Path2D shape = new Path2D.Double();
        shape.moveTo(out, -90);
        shape.lineTo(edge, -90);
        double step = s.shorter() * .09;
        for (double y = -90; y < s.bottom() + 60; y += step) {
            double in = edge + side * s.shorter() * .16 * Math.max(0, y / s.height() - .55);
            shape.quadTo(in - side * step * .42, y + step * .5, in, y + step);
        }
        shape.lineTo(out, s.bottom() + 90);
        shape.closePath();
        int wax = OkLab.lch(depth > .5 ? .30 : .42, .09, 60);
        GroupBuilder g = new GroupBuilder();
        g.fill(shape, Material.of(Kind.EARTH, OkLab.lighten(wax, .05), OkLab.lighten(wax, -.1)));
        Path2D cells = Paths.union();
        double r = s.shorter() * (depth > .5 ? .07 : .058);
        for (int row = 0; row * 1.5 * r < s.bottom() + 80; row++) {
            for (int i = 0; i < 9; i++) {
                double y = -40 + row * 1.5 * r;
                double x = edge
                        + side
                                * ((i + .8 + .5 * (row % 2)) * 1.3 * r
                                        + s.shorter() * .16 * Math.max(0, y / s.height() - .55));
                cells.append(Paths.place(cell(0, 0, r * .8), x, y, .74, 1, 0), false);
            }
        }
        g.fill(cells, Kind.SHADOW, OkLab.alpha(OkLab.lch(.16, .05, 48), .75));
        s.layer("curtain " + side, depth, g, new Effect.Rim(2.6, GLOW, .6, Light.towards(-side, .1)));
    }

    private static void beams(Stage s, double cx, double cy) {
        GroupBuilder g = new GroupBuilder();
        for (int i = 0; i < 2; i++) {
            double x = cx + (i - .5) * s.width() * .12;
            double to = x + s.side() * s.width() * (.2 + .1 * i);
            g.add(new Node.Beam(
                    Paths.polygon(x - 20, -30, x + 26, -30, to + 110, s.height() * 1.02, to - 40, s.height() * 1.02),
                    new Point2D.Double(x, -20),
                    new Point2D.Double(to, s.height()),
                    GLOW,
                    .24,
                    14));
        }
        g.fill(
                Skies.flakes(
                        s.width() * .2, s.height() * .2, s.width() * .8, s.height() * .9, 46, s.seed(2521), .6, 1.8),
                Kind.AIR,
                OkLab.alpha(GLOW, .5));
        s.surface("beams", .5, g);
    }
}
