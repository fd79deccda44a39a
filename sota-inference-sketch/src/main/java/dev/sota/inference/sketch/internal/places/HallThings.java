package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.noise.Noise;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;

/** Small furniture and wares of cafes, inns, bakeries and stores. */
final class HallThings {
    private static final double[] GLASS = {195, 145, 60, 330, 110};

    private HallThings() {}

    private static double roll(LongHall h, int part, int i) {
        return Noise.at(i, h.stage().lookSeed(part));
    }

    /** A lamp under the ceiling, with its light after dark. */
    static void pendant(LongHall h, GroupBuilder g, double x, double y, double z, double from, int shade) {
        double[] top = h.eye().at(x, from, z);
        double[] at = h.eye().at(x, y, z);
        double r = .26 * h.eye().scale(z);
        boolean on = h.stage().dark();
        g.line(Paths.line(top[0], top[1], at[0], at[1]), Math.max(1, r * .06), Kind.METAL, OkLab.lighten(shade, -.2));
        g.fill(
                Paths.spline(
                        at[0] - r,
                        at[1] + r * .9,
                        at[0] - r * .7,
                        at[1] + r * .2,
                        at[0],
                        at[1] - r * .1,
                        at[0] + r * .7,
                        at[1] + r * .2,
                        at[0] + r,
                        at[1] + r * .9),
                Kind.METAL,
                OkLab.lighten(shade, .05),
                OkLab.lighten(shade, -.08));
        int warm = on ? OkLab.lch(.95, .09, 85) : OkLab.lighten(h.room().trim(), .02);
        g.fill(Paths.ellipse(at[0], at[1] + r * .9, r * .9, r * .14), Kind.LIGHT, warm);
        if (on) {
            g.add(Node.Glow.of(at[0], at[1] + r, r * 7, OkLab.lch(.90, .11, 78), .5));
        }
    }

    /** Bottles and jars on a board that faces the eye. */
    static void bottles(LongHall h, GroupBuilder g, double x0, double x1, double y, double z, double tall, int part) {
        double k = h.eye().scale(z);
        double x = x0 + .03;
        for (int i = 0; x < x1 - .1; i++) {
            double w = (.09 + .06 * roll(h, part, i)) * k;
            double t = tall * (.55 + .45 * roll(h, part + 1, i)) * k;
            double[] at = h.eye().at(x, y, z);
            int c = h.room().thing(.58, .11, GLASS[(int) (5 * roll(h, part + 2, i)) % 5]);
            Path2D bottle = Paths.rounded(at[0], at[1] - t * .76, w, t * .76, w * .3);
            bottle.append(Paths.rounded(at[0] + w * .33, at[1] - t, w * .34, t * .4, w * .1), false);
            g.fill(
                    bottle,
                    Material.of(Kind.GLASS, OkLab.lighten(c, .08), OkLab.lighten(c, -.12))
                            .at(0));
            x += w / k + .05;
        }
    }

    /** Loaves in a row: long, round and in a tin's shape. */
    static void loaves(LongHall h, GroupBuilder g, double x0, double x1, double y, double z, int part) {
        double k = h.eye().scale(z);
        double x = x0;
        for (int i = 0; ; i++) {
            double w = .3 + .22 * roll(h, part, i);
            if (x + w > x1) {
                return;
            }
            double[] at = h.eye().at(x + w / 2, y, z);
            double r = w * k / 2;
            double t = (.13 + .08 * roll(h, part + 1, i)) * k;
            int crust = h.room().thing(.56 + .1 * roll(h, part + 2, i), .115, 58 + 8 * roll(h, part + 3, i));
            g.fill(
                    Paths.spline(
                            at[0] - r,
                            at[1] - t * .3,
                            at[0] - r * .6,
                            at[1] - t,
                            at[0] + r * .6,
                            at[1] - t,
                            at[0] + r,
                            at[1] - t * .3,
                            at[0] + r * .8,
                            at[1],
                            at[0] - r * .8,
                            at[1]),
                    Kind.CLOTH,
                    OkLab.lighten(crust, .08),
                    OkLab.lighten(crust, -.1));
            Path2D cuts = new Path2D.Double();
            for (int j = -1; j <= 1; j++) {
                double cx = at[0] + j * r * .5;
                cuts.append(Paths.line(cx - r * .12, at[1] - t * .5, cx + r * .14, at[1] - t * .85), false);
            }
            g.line(cuts, Math.max(1, .025 * k), Kind.CLOTH, OkLab.lighten(crust, .16));
            x += w + .04;
        }
    }

    /** A small round table on one foot. */
    static void roundTable(LongHall h, GroupBuilder g, double x, double z, double r, double top, int wood) {
        double k = h.eye().scale(z);
        double[] foot = h.eye().at(x, 0, z);
        double[] at = h.eye().at(x, top, z);
        double flat = Math.max(.06, (h.eye().height() - top) / z);
        int iron = h.room().thing(.28, .02, 250);
        g.add(new Node.Glow(
                foot[0], foot[1], r * 1.5 * k, .26, OkLab.lighten(h.room().floor(), -.32), .7));
        g.fill(Paths.ellipse(foot[0], foot[1], r * .6 * k, r * .2 * k), Kind.METAL, iron);
        g.fill(Paths.rect(at[0] - .035 * k, at[1], .07 * k, foot[1] - at[1]), Kind.METAL, iron);
        g.fill(Paths.ellipse(at[0], at[1] + .03 * k, r * k, r * flat * k), Kind.WOOD, OkLab.lighten(wood, -.14));
        g.fill(Paths.ellipse(at[0], at[1], r * k, r * flat * k), Kind.WOOD, OkLab.lighten(wood, .07), wood);
    }

    /** A full sack that stands on the floor, its neck tied. */
    static void sack(LongHall h, GroupBuilder g, double x, double z, double tall, int cloth) {
        double[] at = h.eye().at(x, 0, z);
        double k = h.eye().scale(z) * tall;
        g.add(new Node.Glow(at[0], at[1], .48 * k, .22, OkLab.lighten(h.room().floor(), -.32), .75));
        g.fill(
                Paths.spline(
                        at[0] - .3 * k,
                        at[1],
                        at[0] - .36 * k,
                        at[1] - .4 * k,
                        at[0] - .2 * k,
                        at[1] - .78 * k,
                        at[0] - .16 * k,
                        at[1] - k,
                        at[0] + .16 * k,
                        at[1] - k,
                        at[0] + .2 * k,
                        at[1] - .78 * k,
                        at[0] + .36 * k,
                        at[1] - .4 * k,
                        at[0] + .3 * k,
                        at[1]),
                Material.of(Kind.CLOTH, OkLab.lighten(cloth, .06), OkLab.lighten(cloth, -.14))
                        .at(h.away() < 0 ? 0 : 180));
        g.fill(
                Paths.rounded(at[0] - .19 * k, at[1] - .84 * k, .38 * k, .05 * k, .02 * k),
                Kind.CLOTH,
                OkLab.lighten(cloth, -.24));
    }

    /** A cask on its side whose head faces the eye. */
    static void cask(LongHall h, GroupBuilder g, double x, double y, double z, double r, int wood) {
        double k = h.eye().scale(z);
        double[] at = h.eye().at(x, y + r, z);
        double q = r * k;
        int iron = h.room().thing(.28, .02, 250);
        g.fill(Paths.circle(at[0], at[1], q), Kind.METAL, iron);
        g.fill(Paths.circle(at[0], at[1], q * .93), Kind.WOOD, OkLab.lighten(wood, -.06));
        g.fill(Paths.circle(at[0], at[1], q * .82), Kind.WOOD, OkLab.lighten(wood, .05), OkLab.lighten(wood, -.06));
        Path2D staves = new Path2D.Double();
        for (int i = -2; i <= 2; i++) {
            double dx = i * q * .3;
            double dy = Math.sqrt(Math.max(0, q * q * .66 - dx * dx));
            staves.append(Paths.line(at[0] + dx, at[1] - dy, at[0] + dx, at[1] + dy), false);
        }
        g.line(staves, 1, Kind.WOOD, OkLab.lighten(wood, -.13));
        g.fill(
                Paths.rounded(at[0] - q * .08, at[1] + q * .36, q * .16, q * .34, q * .05),
                Kind.METAL,
                h.room().thing(.68, .11, 80));
    }

    /** A black board with what there is today, in chalk. */
    static void chalkboard(LongHall h, GroupBuilder g, double x0, double y0, double x1, double y1, double z, int part) {
        int slate = OkLab.lch(.24, .02, 200);
        g.fill(
                h.eye().facing(x0 - .06, y0 - .06, x1 + .06, y1 + .06, z),
                Kind.WOOD,
                h.room().wood());
        g.fill(h.eye().facing(x0, y0, x1, y1, z), Kind.WALL, OkLab.lighten(slate, .03), slate);
        double w = x1 - x0;
        Path2D chalk = new Path2D.Double();
        chalk.append(h.eye().facing(x0 + w * .28, y1 - .24, x1 - w * .28, y1 - .14, z - .01), false);
        int columns = w > 1.8 ? 2 : 1;
        for (int c = 0; c < columns; c++) {
            double a = x0 + w * (.07 + .5 * c);
            double b = a + w * (columns > 1 ? .4 : .86);
            for (double y = y1 - .44; y > y0 + .08; y -= .16) {
                double t = .4 + .3 * roll(h, part + c, (int) (y * 20));
                chalk.append(h.eye().facing(a, y, a + (b - a) * t, y + .045, z - .01), false);
                chalk.append(h.eye().facing(b - .14, y, b, y + .045, z - .01), false);
            }
        }
        g.fill(chalk, Kind.PAPER, OkLab.alpha(OkLab.lch(.94, .02, 95), .85));
    }
}
