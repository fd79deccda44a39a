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
import dev.sota.inference.sketch.internal.noise.Noise;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;

/** A map on paper: land and sea, mountains and woods as signs, a dashed way to a marked place, a compass rose. */
final class MapSheet implements PlaceRecipe {

    @Override
    public void build(Stage s, Actors actors) {
        boolean old = s.look().chance(1801, .5);
        int sea = old ? OkLab.lch(.86, .045, 82) : OkLab.lch(.76, .06, 225);
        int land = old ? OkLab.lch(.78, .075, 78) : OkLab.lch(.86, .07, 110);
        int ink = old ? OkLab.lch(.38, .07, 50) : OkLab.lch(.40, .06, 245);
        GroupBuilder paper = new GroupBuilder();
        paper.fill(
                Paths.rect(s.left(), -80, s.right() - s.left(), s.bottom() + 120),
                Material.of(Kind.PAPER, OkLab.lighten(sea, .03), OkLab.lighten(sea, -.05))
                        .at(40));
        for (int i = 1; i < 8; i++) {
            double x = s.width() * i / 8;
            double y = s.height() * i / 8;
            paper.line(Paths.line(x, -60, x, s.bottom()), .9, Kind.PAPER, OkLab.alpha(ink, .16));
            paper.line(Paths.line(s.left(), y, s.right(), y), .9, Kind.PAPER, OkLab.alpha(ink, .16));
        }
        s.layer("sea", .2, paper);
        double[][] masses = {{.36, .46, .30, .33}, {.79, .66, .19, .25}, {.80, .20, .12, .13}, {.12, .86, .12, .1}};
        GroupBuilder shelf = new GroupBuilder();
        GroupBuilder ground = new GroupBuilder().clip();
        Path2D all = Paths.union();
        for (int i = 0; i < masses.length; i++) {
            double[] m = masses[i];
            double x = s.width() * (s.side() > 0 ? m[0] : 1 - m[0]);
            Path2D coast = coast(s, x, s.height() * m[1], s.width() * m[2], s.height() * m[3], s.lookSeed(1810 + i));
            for (int k = 3; k >= 1; k--) {
                shelf.line(
                        coast,
                        9.0 * k,
                        Kind.WATER,
                        OkLab.alpha(old ? OkLab.lighten(sea, -.06) : OkLab.lighten(sea, .06), .45));
            }
            all.append(coast, false);
        }
        s.layer("shallows", .3, shelf);
        ground.fill(all, Kind.PAPER, OkLab.lighten(land, .03), OkLab.lighten(land, -.05));
        signs(s, ground, masses, ink, old);
        GroupBuilder layer = new GroupBuilder().add(ground.build());
        layer.line(all, 2.2, Kind.PAPER, ink);
        s.layer("land", .45, layer, new Effect.Drop(2, 4, 6, OkLab.alpha(ink, 1), .3));
        way(s, masses, ink);
        rose(s, ink, old);
        folds(s, ink);
        actors.perform(h -> new Spot(s.subjectX(), s.height() * .82, Ground.TABLE, .8, 0), .8);
        s.vignette(.3);
    }

    /** A coast line: a closed curve roughened twice. */
    private static Path2D coast(Stage s, double x, double y, double rx, double ry, int seed) {
        int n = 64;
        double[] xy = new double[2 * n];
        for (int i = 0; i < n; i++) {
            double a = 2 * Math.PI * i / n;
            double k = .74 + .5 * (Noise.fractal(3 + 2.2 * Math.cos(a), 3 + 2.2 * Math.sin(a), seed, 4) - .25);
            xy[2 * i] = x + Math.cos(a) * rx * k;
            xy[2 * i + 1] = y + Math.sin(a) * ry * k;
        }
        return Paths.spline(xy);
    }

    private static void signs(Stage s, GroupBuilder g, double[][] masses, int ink, boolean old) {
        for (int m = 0; m < 3; m++) {
            double cx = s.width() * (s.side() > 0 ? masses[m][0] : 1 - masses[m][0]);
            double cy = s.height() * masses[m][1];
            double u = s.shorter() * (m == 0 ? .042 : .032);
            for (int i = 0; i < 9; i++) {
                double x = cx + s.width() * masses[m][2] * .8 * (s.look().roll(1830 + m * 40 + i) - .6);
                double y = cy + s.height() * masses[m][3] * .75 * (s.look().roll(1840 + m * 40 + i) - .5);
                if (i < 5) {
                    g.fill(
                            Paths.polygon(x - u, y, x, y - u * 1.5, x + u, y),
                            Kind.PAPER,
                            OkLab.alpha(OkLab.lighten(ink, .32), .9));
                    g.fill(Paths.polygon(x, y - u * 1.5, x + u, y, x + u * .1, y), Kind.PAPER, OkLab.alpha(ink, .7));
                } else {
                    int leaf = old ? OkLab.lch(.56, .07, 100) : OkLab.lch(.60, .11, 145);
                    g.fill(
                            Paths.union(
                                    Paths.circle(x, y - u * .7, u * .42),
                                    Paths.circle(x - u * .5, y - u * .5, u * .34),
                                    Paths.circle(x + u * .5, y - u * .5, u * .34)),
                            Kind.LEAF,
                            leaf);
                    g.line(Paths.line(x, y, x, y - u * .4), 1.6, Kind.WOOD, ink);
                }
            }
            double d = s.side() * s.width() * masses[m][2];
            g.line(
                    Paths.curve(
                            cx - d * .1,
                            cy - s.height() * masses[m][3] * .3,
                            cx + d * .1,
                            cy - s.height() * .02,
                            cx + d * .02,
                            cy + s.height() * masses[m][3] * .3,
                            cx + d * .2,
                            cy + s.height() * masses[m][3]),
                    2.6,
                    Kind.WATER,
                    OkLab.alpha(old ? ink : OkLab.lch(.60, .10, 235), .7));
        }
    }

    /** A dashed way from one land to another, ending at a pin. */
    private static void way(Stage s, double[][] m, int ink) {
        double x0 = s.width() * (s.side() > 0 ? m[0][0] - .12 : 1.12 - m[0][0]);
        double y0 = s.height() * (m[0][1] + .12);
        double x1 = s.width() * (s.side() > 0 ? m[1][0] : 1 - m[1][0]);
        double y1 = s.height() * m[1][1];
        GroupBuilder g = new GroupBuilder();
        int red = OkLab.lch(.56, .21, 27);
        int n = 26;
        for (int i = 0; i < n; i += 2) {
            double[] a = along(x0, y0, x1, y1, i / (double) n, s.height() * .2);
            double[] b = along(x0, y0, x1, y1, (i + 1.1) / n, s.height() * .2);
            g.line(Paths.line(a[0], a[1], b[0], b[1]), 4, Kind.PAPER, red);
        }
        g.fill(Paths.circle(x0, y0, 7), Kind.PAPER, red);
        g.fill(Paths.circle(x0, y0, 3.4), Kind.PAPER, OkLab.lch(.96, .02, 85));
        double u = s.shorter() * .05;
        g.add(new Node.Glow(x1, y1 + 2, u, .3, ink, .6));
        GroupBuilder pin = new GroupBuilder();
        pin.fill(
                Paths.spline(
                        x1,
                        y1,
                        x1 - u * .5,
                        y1 - u * .9,
                        x1 - u * .68,
                        y1 - u * 1.6,
                        x1,
                        y1 - u * 2.3,
                        x1 + u * .68,
                        y1 - u * 1.6,
                        x1 + u * .5,
                        y1 - u * .9),
                Kind.METAL,
                OkLab.lighten(red, .05),
                OkLab.lighten(red, -.1));
        pin.fill(Paths.circle(x1, y1 - u * 1.6, u * .3), Kind.PAPER, OkLab.lch(.97, .01, 90));
        g.add(pin.build(s.rim(2, .7), new Effect.Drop(5, 5, 5, ink, .4)));
        s.layer("subject", .7, g);
    }

    private static double[] along(double x0, double y0, double x1, double y1, double t, double bow) {
        return new double[] {
            x0 + (x1 - x0) * t, y0 + (y1 - y0) * t - bow * Math.sin(Math.PI * t) + bow * .25 * Math.sin(3 * Math.PI * t)
        };
    }

    private static void rose(Stage s, int ink, boolean old) {
        GroupBuilder g = new GroupBuilder();
        double x = s.width() * (.5 + s.side() * .40);
        double y = s.height() * .84;
        double r = s.shorter() * .095;
        g.line(Paths.circle(x, y, r * .72), 1.6, Kind.PAPER, OkLab.alpha(ink, .8));
        for (int i = 0; i < 8; i++) {
            double a = Math.toRadians(45 * i - 90);
            double l = i % 2 == 0 ? r : r * .58;
            double q = r * .14;
            double px = Math.cos(a + Math.PI / 2) * q;
            double py = Math.sin(a + Math.PI / 2) * q;
            double ex = x + Math.cos(a) * l;
            double ey = y + Math.sin(a) * l;
            g.fill(
                    Paths.polygon(x, y, x + px + Math.cos(a) * q, y + py + Math.sin(a) * q, ex, ey),
                    Kind.PAPER,
                    i == 0 ? OkLab.lch(.56, .21, 27) : ink);
            g.fill(
                    Paths.polygon(x, y, x - px + Math.cos(a) * q, y - py + Math.sin(a) * q, ex, ey),
                    Kind.PAPER,
                    old ? OkLab.lch(.90, .04, 82) : OkLab.lch(.94, .02, 220));
        }
        s.layer("rose", .6, g);
    }

    private static void folds(Stage s, int ink) {
        GroupBuilder g = new GroupBuilder();
        for (int i = 1; i < 4; i++) {
            double x = s.width() * i / 4;
            g.fill(
                    Paths.rect(x, -60, s.width() * .05, s.bottom() + 60),
                    Material.of(Kind.SHADOW, OkLab.alpha(ink, .13), OkLab.alpha(ink, 0))
                            .at(0));
            g.fill(
                    Paths.rect(x - s.width() * .03, -60, s.width() * .03, s.bottom() + 60),
                    Material.of(Kind.LIGHT, OkLab.alpha(0xffffffff, 0), OkLab.alpha(0xffffffff, .16))
                            .at(0));
        }
        s.layer("folds", .62, g);
    }
}
