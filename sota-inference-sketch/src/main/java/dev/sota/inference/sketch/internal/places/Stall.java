package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;

/** One stall of a market: posts, an awning in two colours, a counter with crates of goods. */
final class Stall {
    private static final double DEEP = 2.7;
    private static final double IN = 2.6;
    private static final double OUT = 4.6;
    private static final double[] HUES = {25, 145, 250, 75, 350, 190};

    private final Stage s;
    private final Pinhole eye;
    private final Palette p;
    private final int side;
    private final double z;
    private final int index;

    Stall(Stage s, Pinhole eye, int side, double z) {
        this.s = s;
        this.eye = eye;
        this.p = s.palette();
        this.side = side;
        this.z = z;
        this.index = (int) Math.round(z * 3) + (side > 0 ? 200 : 0);
    }

    private int colour(double lightness, double chroma, double hue) {
        int own = p.lit(lightness, chroma, hue);
        // Lamps hang under the awnings after dark.
        int warm = s.dark() ? OkLab.mixHue(own, OkLab.lch(lightness * .75, chroma, hue), .6) : own;
        return p.haze(warm, Math.min(.3, z * .008));
    }

    void draw(GroupBuilder g) {
        Solids solids = new Solids(eye, -s.side(), OkLab.mix(p.near(), p.lit(.5, .03, 60), .25));
        int wood = colour(.50, .08, 58);
        double x0 = side > 0 ? IN + .3 : -IN - 1.2;
        double x1 = x0 + .9;
        double back = side * OUT;
        solids.shade(g, x0, x1, z, z + DEEP);
        g.fill(eye.upright(back, 0, z, 2.7, z + DEEP), Kind.CLOTH, colour(.42, .05, 60));
        for (double pz : new double[] {z + DEEP - .08, z}) {
            double px = side * IN;
            solids.box(g, px - .04, px + .04, 0, 2.35, pz, pz + .08, Kind.WOOD, wood);
        }
        solids.box(g, x0, x1, 0, .78, z + .1, z + DEEP - .1, Kind.WOOD, OkLab.lighten(wood, -.04));
        goods(g, x0, x1);
        if (s.dark()) {
            double[] lamp = eye.at(side * (IN + .6), 2, z + DEEP / 2);
            double k = eye.scale(z + DEEP / 2);
            g.add(Node.Glow.of(lamp[0], lamp[1], 1.5 * k, OkLab.lch(.88, .12, 75), .6));
            g.fill(Paths.circle(lamp[0], lamp[1], .09 * k), Kind.LIGHT, OkLab.lch(.96, .08, 88));
        }
        awning(g);
    }

    /** Heaps in crates, each of another colour. */
    private void goods(GroupBuilder g, double x0, double x1) {
        int crate = colour(.64, .07, 70);
        double low = side > 0 ? x0 : x1;
        double high = side > 0 ? x1 : x0;
        int n = 4;
        for (int i = n - 1; i >= 0; i--) {
            double a = z + .15 + (DEEP - .3) * i / n;
            double b = a + (DEEP - .3) / n - .06;
            g.fill(
                    eye.quad(low, .80, a, low, .80, b, high, 1.16, b, high, 1.16, a),
                    Kind.WOOD,
                    crate,
                    OkLab.lighten(crate, -.08));
            g.fill(eye.quad(low, .66, a, low, .66, b, low, .82, b, low, .82, a), Kind.WOOD, OkLab.lighten(crate, .05));
            double roll = Scenery.roll(s, 4431, index * 5 + i);
            int fruit = colour(.62, .16, HUES[(int) (roll * 6) % 6]);
            Path2D heap = Paths.union();
            Path2D lit = Paths.union();
            for (int row = 0; row < 4; row++) {
                for (int col = 0; col < 4; col++) {
                    double u = (row + .5) / 4;
                    double v = (col + .35 + .3 * (row % 2)) / 4;
                    double[] at = eye.at(low + (high - low) * u, .86 + .34 * u, a + (b - a) * v);
                    double r = .085 * eye.scale(a);
                    heap.append(Paths.circle(at[0], at[1], r), false);
                    lit.append(Paths.circle(at[0] - r * .25 * s.side(), at[1] - r * .3, r * .4), false);
                }
            }
            g.fill(heap, Kind.LEAF, OkLab.lighten(fruit, .03), OkLab.lighten(fruit, -.07));
            g.fill(lit, Kind.LEAF, OkLab.alpha(OkLab.lighten(fruit, .14), .8));
        }
    }

    /** The awning slopes to the way between the stalls; its edge hangs in scallops. */
    private void awning(GroupBuilder g) {
        double hue = HUES[(int) (Scenery.roll(s, 4432, index) * 6) % 6];
        int one = colour(.56, .15, hue);
        int other = colour(.93, .02, 85);
        int stripes = 8;
        double inner = side * (IN - .35);
        double outer = side * OUT;
        for (int i = stripes - 1; i >= 0; i--) {
            double a = z - .1 + (DEEP + .2) * i / stripes;
            double b = z - .1 + (DEEP + .2) * (i + 1) / stripes;
            int c = i % 2 == 0 ? one : other;
            g.fill(
                    eye.quad(inner, 2.3, a, inner, 2.3, b, outer, 3.1, b, outer, 3.1, a),
                    Kind.CLOTH,
                    OkLab.lighten(c, s.side() == side ? -.02 : -.08));
            double[] p0 = eye.at(inner, 2.32, a);
            double[] p1 = eye.at(inner, 2.32, b);
            double[] q0 = eye.at(inner, 2.02, a);
            double[] q1 = eye.at(inner, 2.02, b);
            Path2D hem = new Path2D.Double();
            hem.moveTo(p0[0], p0[1]);
            hem.lineTo(p1[0], p1[1]);
            hem.curveTo(q1[0], q1[1], q0[0], q0[1], p0[0], p0[1]);
            hem.lineTo(p0[0], p0[1]);
            hem.closePath();
            g.fill(hem, Kind.CLOTH, OkLab.lighten(c, .04));
        }
        g.fill(
                eye.quad(inner, 2.3, z - .1, outer, 3.1, z - .1, outer, 2.3, z - .1),
                Kind.CLOTH,
                OkLab.lighten(one, -.08),
                OkLab.lighten(one, -.14));
    }
}
