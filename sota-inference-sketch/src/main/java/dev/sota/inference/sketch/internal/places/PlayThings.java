package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;

/** What children climb, swing and ride on. */
final class PlayThings {
    private static final double[][] PAINTS = {{.58, .18, 28}, {.56, .14, 250}, {.78, .15, 88}, {.58, .13, 152}};

    private final Yard yard;
    private final Stage s;
    private final int first;

    PlayThings(Yard yard) {
        this.yard = yard;
        this.s = yard.s();
        this.first = s.look().pick(4921, 4);
    }

    private int paint(int i, double z) {
        double[] own = PAINTS[(first + i) % 4];
        return yard.seen(own[0], own[1], own[2], z);
    }

    private void bar(
            GroupBuilder g, double x0, double y0, double z0, double x1, double y1, double z1, double w, int c) {
        double[] a = yard.eye().at(x0, y0, z0);
        double[] b = yard.eye().at(x1, y1, z1);
        g.line(Paths.line(a[0], a[1], b[0], b[1]), Math.max(1, w * yard.eye().scale((z0 + z1) / 2)), Kind.METAL, c);
    }

    /** Two swings that hang from a bar on two pairs of legs. */
    void swings(GroupBuilder g, double x, double z) {
        int iron = paint(1, z);
        int seat = paint(0, z);
        double half = 2.1;
        double top = 2.5;
        yard.solids().shade(g, x - half, x + half, z - .6, z + .8);
        for (int side = -1; side <= 1; side += 2) {
            double px = x + side * half;
            bar(g, px, top, z, px + side * .15, 0, z + 1, .1, OkLab.lighten(iron, -.06));
            bar(g, px, top, z, px + side * .15, 0, z - .9, .1, iron);
        }
        bar(g, x - half - .1, top, z, x + half + .1, top, z, .12, OkLab.lighten(iron, .04));
        for (int i = -1; i <= 1; i += 2) {
            double sx = x + i * .95;
            double away = i * .35 * s.dice().roll(4922);
            int chain = yard.seen(.5, .01, 250, z);
            for (double dx : new double[] {-.24, .24}) {
                bar(g, sx + dx, top, z, sx + dx, .52, z + away, .03, chain);
            }
            double[] at = yard.eye().at(sx, .5, z + away);
            double k = yard.eye().scale(z + away);
            g.fill(Paths.rounded(at[0] - .28 * k, at[1], .56 * k, .09 * k, .03 * k), Kind.WOOD, seat);
        }
    }

    /** A tower with a roof, a ladder on one side, the chute on the other. */
    void slide(GroupBuilder g, double x, double z, double way) {
        int post = yard.seen(.60, .08, 64, z);
        int chute = paint(0, z);
        int roof = paint(2, z);
        int wall = paint(3, z);
        double deck = 1.5;
        yard.solids().shade(g, x - 1.6, x + 1.6, z - .4, z + 1.2);
        for (double pz : new double[] {z + 1, z}) {
            for (double px : new double[] {x - .6, x + .6}) {
                bar(g, px, 0, pz, px, 2.7, pz, .12, pz > z ? OkLab.lighten(post, -.08) : post);
            }
        }
        yard.solids().box(g, x - .68, x + .68, deck - .1, deck, z - .05, z + 1.05, Kind.WOOD, post);
        g.fill(
                yard.eye().facing(x - .6, deck, x + .6, deck + .55, z - .02),
                Kind.WOOD,
                wall,
                OkLab.lighten(wall, -.05));
        g.fill(yard.upright(Paths.circle(x, deck + .28, .16), 0, z - .03), Kind.WOOD, OkLab.lighten(wall, -.2));
        double away = x - way * .66;
        for (double y = .25; y < deck; y += .25) {
            double out = away - way * .5 * (1 - y / deck);
            bar(g, out, y, z + .25, out, y, z + .8, .06, post);
        }
        bar(g, away, deck + .5, z + .2, away - way * .55, 0, z + .2, .08, post);
        Path2D slope = chute(x, way, deck, 0);
        Path2D edge = chute(x, way, deck, .16);
        g.fill(yard.upright(edge, 0, z + .8), Kind.METAL, OkLab.lighten(chute, -.1));
        g.fill(yard.upright(slope, 0, z + .3), Kind.METAL, OkLab.lighten(chute, .1), OkLab.lighten(chute, .03));
        g.fill(yard.upright(edge, 0, z + .2), Kind.METAL, chute, OkLab.lighten(chute, -.06));
        bar(g, x + way * 2.5, .3, z + .4, x + way * 2.5, 0, z + .4, .08, post);
        g.fill(
                yard.upright(Paths.polygon(x - .95, 2.6, x, 3.5, x + .95, 2.6), 0, z - .1),
                Kind.CLOTH,
                s.snowy() ? yard.seen(.95, .015, 250, z) : OkLab.lighten(roof, .03),
                roof);
    }

    private static Path2D chute(double x, double way, double deck, double up) {
        double t = .12;
        Path2D p = Paths.curve(
                x + way * .6,
                deck + up,
                x + way * 1.0,
                deck - .18 + up,
                x + way * 1.6,
                deck - .8 + up,
                x + way * 2.2,
                .42 + up,
                x + way * 2.8,
                .32 + up);
        p.lineTo(x + way * 2.8, .32 - t);
        p.lineTo(x + way * 2.15, .40 - t);
        p.lineTo(x + way * 1.55, deck - .84 - t);
        p.lineTo(x + way * .95, deck - .24 - t);
        p.lineTo(x + way * .6, deck - t);
        p.closePath();
        return p;
    }

    /** A horse on a spring. */
    void rider(GroupBuilder g, double x, double z, double way) {
        int body = paint(2, z);
        int mane = paint(1, z);
        int iron = yard.seen(.42, .02, 250, z);
        yard.solids().shade(g, x - .5, x + .5, z - .2, z + .2);
        double[] foot = yard.eye().at(x, 0, z);
        double k = yard.eye().scale(z);
        for (int i = 0; i < 4; i++) {
            g.line(
                    Paths.ellipse(foot[0], foot[1] - (.06 + .09 * i) * k, .13 * k, .05 * k),
                    .045 * k,
                    Kind.METAL,
                    OkLab.lighten(iron, .04 * (i % 2)));
        }
        Path2D horse = Paths.spline(
                -.52, .62, -.44, .46, -.1, .42, .3, .44, .5, .6, .58, .86, .78, .92, .80, 1.04, .62, 1.16, .5, 1.3, .40,
                1.2, .28, .92, .05, .78, -.3, .80);
        g.fill(
                Paths.place(horse, foot[0], foot[1], -way * k, -k, 0),
                Kind.WOOD,
                OkLab.lighten(body, .04),
                OkLab.lighten(body, -.05));
        Path2D crest = Paths.spline(.47, 1.34, .36, 1.2, .22, .94, .12, .86, .2, .84, .34, .96, .46, 1.2);
        g.fill(Paths.place(crest, foot[0], foot[1], -way * k, -k, 0), Kind.WOOD, mane);
        Path2D saddle = Paths.spline(-.2, .84, 0, .80, .14, .86, .12, .7, 0, .6, -.16, .68);
        g.fill(Paths.place(saddle, foot[0], foot[1], -way * k, -k, 0), Kind.CLOTH, mane);
        g.fill(
                Paths.circle(foot[0] - way * .62 * k, foot[1] - 1.06 * k, .035 * k),
                Kind.SHADOW,
                yard.seen(.2, 0, 0, z));
        g.line(
                Paths.line(foot[0] - way * .3 * k, foot[1] - .98 * k, foot[0] - way * .3 * k, foot[1] - 1.0 * k),
                .1 * k,
                Kind.METAL,
                iron);
    }
}
