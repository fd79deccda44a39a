package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Ridge;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** What a museum shows: pictures in frames, vases, busts and statues. */
final class Exhibits {
    private Exhibits() {}

    /** A picture in a gold frame; in a side wall its outline is that of the wall's perspective. */
    static void frame(LongHall h, GroupBuilder g, Shape outline, boolean side, int part) {
        Room room = h.room();
        Rectangle2D b = outline.getBounds2D();
        int gold = room.thing(.70, .10, 80);
        GroupBuilder f =
                new GroupBuilder().fill(outline, Kind.WOOD, OkLab.lighten(gold, .06), OkLab.lighten(gold, -.1));
        Shape inner = shrunk(outline, b, side ? .78 : .84, side ? .86 : .87);
        double hue = 360 * Scenery.roll(h.stage(), part, 1);
        GroupBuilder art = new GroupBuilder()
                .clip()
                .fill(inner, Kind.PAPER, room.thing(.80, .07, hue), room.thing(.64, .11, hue + 50));
        double x = b.getX();
        double w = b.getWidth();
        double y = b.getY() + b.getHeight() * (.56 + .16 * Scenery.roll(h.stage(), part, 2));
        if (Scenery.roll(h.stage(), part, 3) < .62) {
            art.fill(
                    Paths.ellipse(
                            x + w * (.3 + .4 * Scenery.roll(h.stage(), part, 4)),
                            y - b.getHeight() * .16,
                            w * .12,
                            w * .12),
                    Kind.PAPER,
                    room.thing(.94, .08, 85));
            art.fill(
                    Ridge.hills(
                                    x,
                                    x + w,
                                    y,
                                    b.getHeight() * .08,
                                    Math.max(12, w * .5),
                                    h.stage().lookSeed(part),
                                    3)
                            .land(b.getMaxY()),
                    Kind.PAPER,
                    room.thing(.42, .08, hue + 170));
        } else {
            double cx = b.getCenterX();
            art.fill(
                    Paths.ellipse(cx, b.getMaxY(), w * .34, b.getHeight() * .42),
                    Kind.PAPER,
                    room.thing(.34, .08, hue + 190));
            art.fill(
                    Paths.ellipse(cx, b.getY() + b.getHeight() * .42, w * .14, b.getHeight() * .14),
                    Kind.PAPER,
                    room.thing(.78, .06, 60));
        }
        f.add(art.build());
        double m = Math.max(2, b.getHeight() * .03);
        g.add(f.build(new Effect.Drop(m * -h.away(), m, m, OkLab.lch(.14, .03, 40), .5)));
        if (h.stage().dark()) {
            g.add(Node.Glow.of(b.getCenterX(), b.getY(), b.getHeight() * .8, room.glow(), .34));
        }
    }

    private static Shape shrunk(Shape shape, Rectangle2D b, double x, double y) {
        AffineTransform t = AffineTransform.getTranslateInstance(b.getCenterX(), b.getCenterY());
        t.scale(x, y);
        t.translate(-b.getCenterX(), -b.getCenterY());
        return t.createTransformedShape(shape);
    }

    /** A pedestal with a work on it; each index has another. */
    static void pedestal(LongHall h, GroupBuilder g, double x, double z, int index) {
        int stone = h.room().thing(.80, .015, 80);
        h.solids().shade(g, x - .38, x + .38, z, z + .76);
        h.solids().box(g, x - .38, x + .38, 0, 1, z, z + .76, Kind.ROCK, stone);
        h.solids().box(g, x - .43, x + .43, 1, 1.07, z - .05, z + .8, Kind.ROCK, OkLab.lighten(stone, .03));
        double[] at = h.eye().at(x, 1.07, z + .36);
        double k = h.eye().scale(z + .36);
        switch (Math.floorMod(index, 3)) {
            case 0 -> vase(h, g, at[0], at[1], k);
            case 1 -> bust(h, g, at[0], at[1], k);
            default -> shell(h, g, at[0], at[1], k);
        }
    }

    private static void vase(LongHall h, GroupBuilder g, double x, double y, double k) {
        int clay = h.room().thing(.54, .12, 45);
        int dark = h.room().thing(.26, .03, 40);
        Shape body = Paths.spline(
                x - .13 * k,
                y,
                x - .24 * k,
                y - .36 * k,
                x - .1 * k,
                y - .6 * k,
                x - .15 * k,
                y - .76 * k,
                x + .15 * k,
                y - .76 * k,
                x + .1 * k,
                y - .6 * k,
                x + .24 * k,
                y - .36 * k,
                x + .13 * k,
                y);
        GroupBuilder v = new GroupBuilder()
                .clip()
                .fill(
                        body,
                        Material.of(Kind.ROCK, OkLab.lighten(clay, .06), OkLab.lighten(clay, -.12))
                                .at(turn(h)));
        v.fill(Paths.rect(x - k, y - .46 * k, 2 * k, .14 * k), Kind.ROCK, dark);
        v.fill(Paths.rect(x - k, y - .1 * k, 2 * k, .06 * k), Kind.ROCK, dark);
        v.fill(Paths.rect(x - k, y - .66 * k, 2 * k, .04 * k), Kind.ROCK, dark);
        g.add(v.build());
    }

    private static double turn(LongHall h) {
        return h.away() < 0 ? 0 : 180;
    }

    private static void bust(LongHall h, GroupBuilder g, double x, double y, double k) {
        int marble = h.room().thing(.90, .015, 85);
        Shape body = Paths.union(
                Paths.rounded(x - .13 * k, y - .12 * k, .26 * k, .12 * k, .02 * k),
                Paths.spline(
                        x - .1 * k,
                        y - .1 * k,
                        x - .3 * k,
                        y - .28 * k,
                        x - .24 * k,
                        y - .4 * k,
                        x - .07 * k,
                        y - .48 * k,
                        x + .07 * k,
                        y - .48 * k,
                        x + .24 * k,
                        y - .4 * k,
                        x + .3 * k,
                        y - .28 * k,
                        x + .1 * k,
                        y - .1 * k),
                Paths.rect(x - .065 * k, y - .58 * k, .13 * k, .16 * k),
                Paths.ellipse(x, y - .68 * k, .12 * k, .15 * k));
        g.fill(
                body,
                Material.of(Kind.ROCK, OkLab.lighten(marble, .03), OkLab.lighten(marble, -.2))
                        .at(turn(h)));
    }

    /** A great ammonite. */
    private static void shell(LongHall h, GroupBuilder g, double x, double y, double k) {
        int stone = h.room().thing(.60, .06, 65);
        g.fill(
                Paths.circle(x, y - .32 * k, .32 * k),
                Material.of(Kind.ROCK, OkLab.lighten(stone, .06), OkLab.lighten(stone, -.1))
                        .at(turn(h)));
        double[] spiral = new double[2 * 26];
        for (int i = 0; i < 26; i++) {
            double a = i * .52;
            double r = .29 * k * (1 - i / 28.0);
            spiral[2 * i] = x + Math.cos(a) * r;
            spiral[2 * i + 1] = y - .32 * k + Math.sin(a) * r;
        }
        g.line(Paths.curve(spiral), Math.max(1, .045 * k), Kind.ROCK, OkLab.lighten(stone, -.2));
    }

    /** A standing figure of marble on a low plinth. */
    static void statue(LongHall h, GroupBuilder g, double x, double z, double tall) {
        double[] at = h.eye().at(x, 0, z);
        double k = h.eye().scale(z) * tall / 1.9;
        double y = at[1];
        int marble = h.room().thing(.74, .02, 80);
        g.fill(Paths.rect(at[0] - .42 * k, y - .5 * k, .84 * k, .5 * k), Kind.ROCK, OkLab.lighten(marble, -.12));
        double f = y - .5 * k;
        Shape body = Paths.union(
                Paths.spline(
                        at[0] - .26 * k,
                        f,
                        at[0] - .2 * k,
                        f - .6 * k,
                        at[0] - .22 * k,
                        f - 1.1 * k,
                        at[0] - .06 * k,
                        f - 1.3 * k,
                        at[0] + .08 * k,
                        f - 1.3 * k,
                        at[0] + .22 * k,
                        f - 1.1 * k,
                        at[0] + .18 * k,
                        f - .6 * k,
                        at[0] + .28 * k,
                        f),
                Paths.limbs(
                        at[0] + .18 * k,
                        f - 1.16 * k,
                        .06 * k,
                        at[0] + .4 * k,
                        f - 1.34 * k,
                        .05 * k,
                        at[0] + .36 * k,
                        f - 1.66 * k,
                        .04 * k),
                Paths.ellipse(at[0], f - 1.43 * k, .1 * k, .13 * k));
        g.fill(
                body,
                Material.of(Kind.ROCK, OkLab.lighten(marble, .02), OkLab.lighten(marble, -.2))
                        .at(turn(h)));
    }
}
