package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.Shape;
import java.awt.geom.Point2D;

/** The great lens of a lighthouse on its iron foot: rings of ground glass about a lamp, which is lit in the dark. */
final class LampLens {
    private static final double FOOT = .95;
    private static final double TALL = 2.3;

    private final LongHall h;
    private final Stage s;
    private final double x;
    private final double floor;
    private final double base;
    private final double k;

    LampLens(LongHall h, double x, double z) {
        this.h = h;
        this.s = h.stage();
        double[] at = h.eye().at(x, 0, z);
        this.x = at[0];
        this.floor = at[1];
        this.k = h.eye().scale(z);
        this.base = floor - FOOT * k;
    }

    void draw() {
        GroupBuilder g = new GroupBuilder();
        g.add(new Node.Glow(x, floor, 1.5 * k, .24, OkLab.lighten(h.room().floor(), -.34), .75));
        foot(g);
        double y = base - TALL * k / 2;
        if (s.dark()) {
            beam(g, y, -1);
            beam(g, y, 1);
            g.add(Node.Glow.of(x, y, 2.6 * k, OkLab.lch(.93, .1, 85), .8));
        }
        glass(g, y);
        if (s.dark()) {
            g.add(Node.Glow.of(x, y, 1.1 * k, OkLab.lch(.98, .06, 92), .9));
        }
        s.layer("lens", .56, g);
    }

    /** An iron drum on claws, with the wheel by which it is turned. */
    private void foot(GroupBuilder g) {
        int iron = h.room().thing(.40, .06, 165);
        int brass = h.room().thing(.70, .11, 80);
        double turn = h.away() < 0 ? 0 : 180;
        for (int i = -1; i <= 1; i++) {
            g.fill(
                    Paths.polygon(
                            x + i * .5 * k - .07 * k,
                            floor - .3 * k,
                            x + i * .5 * k + .07 * k,
                            floor - .3 * k,
                            x + i * .62 * k + .12 * k,
                            floor + (i == 0 ? .06 : 0) * k,
                            x + i * .62 * k - .12 * k,
                            floor + (i == 0 ? .06 : 0) * k),
                    Kind.METAL,
                    OkLab.lighten(iron, -.08));
        }
        Shape drum = Paths.rounded(x - .56 * k, base + .1 * k, 1.12 * k, (FOOT - .3) * k, .06 * k);
        g.fill(
                drum,
                Material.of(Kind.METAL, OkLab.lighten(iron, .1), OkLab.lighten(iron, -.12))
                        .at(turn));
        for (int i = -1; i <= 1; i++) {
            g.fill(
                    Paths.rounded(x + i * .34 * k - .13 * k, base + .2 * k, .26 * k, .42 * k, .04 * k),
                    Material.of(Kind.METAL, OkLab.lighten(iron, -.1), OkLab.lighten(iron, .03)));
        }
        g.fill(
                Paths.rounded(x - .78 * k, base - .02 * k, 1.56 * k, .14 * k, .05 * k),
                Material.of(Kind.METAL, OkLab.lighten(brass, .1), OkLab.lighten(brass, -.2))
                        .at(turn));
    }

    /** Half of the lens's width at a height over its middle, both in halves of its height. */
    private static double half(double up) {
        return .86 - .34 * up * up - .1 * Math.abs(up);
    }

    private Shape slice(double y, double low, double high, double from, double to) {
        double half = TALL * k / 2;
        double a = half(low) * k;
        double b = half(high) * k;
        return Paths.polygon(
                x + from * a,
                y - low * half,
                x + to * a,
                y - low * half,
                x + to * b,
                y - high * half,
                x + from * b,
                y - high * half);
    }

    private void glass(GroupBuilder g, double y) {
        boolean lit = s.dark();
        int pale = lit ? OkLab.lch(.97, .05, 95) : OkLab.lch(.93, .035, 185);
        int deep = lit ? OkLab.lch(.80, .1, 80) : OkLab.lch(.66, .075, 195);
        int brass = h.room().thing(.68, .11, 80);
        double half = TALL * k / 2;
        GroupBuilder body = new GroupBuilder();
        int n = 20;
        for (int i = 0; i < n; i++) {
            double low = -1 + 2.0 * i / n;
            double high = low + 2.0 / n;
            int c = OkLab.mix(pale, deep, (i % 2 == 0 ? .2 : .5) + .3 * Math.abs(low + .05));
            body.fill(slice(y, low, high, -1, 1), Kind.GLASS, OkLab.mix(c, pale, .35), OkLab.mix(c, deep, .4));
        }
        // Each side panel has its own bull's eye; the middle one faces the eye.
        double[] middle = {-.74, 0, .74};
        double[] wide = {.2, .4, .2};
        for (int i = 0; i < 3; i++) {
            for (int r = 5; r >= 1; r--) {
                double f = r / 5.0;
                int c = OkLab.mix(pale, deep, r % 2 == 0 ? .65 : .12);
                body.fill(Paths.ellipse(x + middle[i] * .86 * k, y, wide[i] * k * f, .44 * k * f), Kind.GLASS, c, pale);
            }
        }
        double shine = h.away() * .5;
        body.fill(slice(y, -.85, .9, shine - .07, shine + .07), Kind.LIGHT, OkLab.alpha(0xffffffff, lit ? .2 : .4));
        g.add(body.build(s.rim(1.6, .5)));
        for (double side : new double[] {-1, -.5, .5, 1}) {
            double[] xy = new double[22];
            for (int i = 0; i <= 10; i++) {
                double up = -1 + .2 * i;
                xy[2 * i] = x + side * half(up) * k;
                xy[2 * i + 1] = y - up * half;
            }
            g.line(Paths.line(xy), .045 * k, Kind.METAL, brass);
        }
        for (double up : new double[] {-.99, -.44, .44, .99}) {
            double w = half(up) * k;
            g.line(Paths.line(x - w, y - up * half, x + w, y - up * half), .04 * k, Kind.METAL, brass);
        }
        g.fill(
                Paths.spline(
                        x - .44 * k,
                        y - half,
                        x - .2 * k,
                        y - half - .2 * k,
                        x,
                        y - half - .26 * k,
                        x + .2 * k,
                        y - half - .2 * k,
                        x + .44 * k,
                        y - half),
                Material.of(Kind.METAL, OkLab.lighten(brass, .06), OkLab.lighten(brass, -.2)));
        g.fill(Paths.circle(x, y, .1 * k), Kind.LIGHT, lit ? OkLab.lch(.99, .03, 95) : OkLab.lch(.97, .02, 110));
    }

    private void beam(GroupBuilder g, double y, int side) {
        double reach = s.width() * 1.1;
        double end = .32 * reach;
        g.add(new Node.Beam(
                Paths.polygon(
                        x,
                        y - .3 * k,
                        x + side * reach,
                        y - .3 * k - end * .5,
                        x + side * reach,
                        y + .3 * k + end * .2,
                        x,
                        y + .3 * k),
                new Point2D.Double(x, y),
                new Point2D.Double(x + side * reach * .8, y - end * .1),
                OkLab.lch(.95, .09, 92),
                .85,
                10));
    }
}
