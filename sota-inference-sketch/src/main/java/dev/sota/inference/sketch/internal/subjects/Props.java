package dev.sota.inference.sketch.internal.subjects;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Light;
import dev.sota.inference.sketch.internal.noise.Noise;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import java.awt.geom.Path2D;

/** Trees and plants as groups. */
public final class Props {
    private Props() {}

    /** A broadleaf tree standing at a point. */
    public static Group tree(
            double x, double y, double height, int seed, int leaf, int trunk, Palette palette, Light light) {
        GroupBuilder crown = new GroupBuilder().clip();
        int bright = OkLab.mix(leaf, palette.light(), .38);
        crown.fill(
                tufts(x, y - height * .66, height, seed, 13, .27, .22, .10, .075),
                Kind.LEAF,
                leaf,
                OkLab.lighten(leaf, -.10));
        crown.fill(
                tufts(x + light.x() * height * .045, y - height * .71, height, seed + 20, 11, .23, .17, .055, .05),
                Kind.LEAF,
                OkLab.mix(leaf, bright, .5),
                OkLab.mix(leaf, bright, .2));
        crown.fill(
                tufts(x + light.x() * height * .10, y - height * .76, height, seed + 30, 9, .2, .13, .03, .03),
                Kind.LEAF,
                bright,
                OkLab.mix(leaf, bright, .6));
        return new GroupBuilder()
                .fill(Plants.trunk(x, y, height * .84, seed, 3), Kind.WOOD, trunk, OkLab.lighten(trunk, -.06))
                .add(crown.build())
                .build(new Effect.Rim(1.6, palette.light(), .45, light));
    }

    private static Path2D tufts(
            double cx, double cy, double h, int seed, int count, double rx, double ry, double small, double spread) {
        Path2D p = Paths.union();
        for (int i = 0; i < count; i++) {
            double a = 2 * Math.PI * Noise.at(i, seed);
            double r = Math.sqrt(Noise.at(i, seed + 1));
            double q = h * (small + spread * Noise.at(i, seed + 2));
            p.append(
                    Plants.tuft(cx + Math.cos(a) * r * h * rx, cy + Math.sin(a) * r * h * ry, q, q * .82, seed + i),
                    false);
        }
        return p;
    }

    /** A palm standing at a point. */
    public static Group palm(double x, double y, double height, int seed, int leaf, int trunk) {
        GroupBuilder g = new GroupBuilder();
        double lean = (Noise.at(seed, 3) - .3) * height * .35;
        double tx = x + lean;
        double ty = y - height;
        Path2D t = new Path2D.Double();
        t.moveTo(x - height * .035, y);
        t.quadTo(x + lean * .2, y - height * .5, tx - height * .012, ty);
        t.lineTo(tx + height * .016, ty);
        t.quadTo(x + lean * .2 + height * .05, y - height * .5, x + height * .04, y);
        t.closePath();
        g.fill(t, Kind.WOOD, OkLab.lighten(trunk, .04), OkLab.lighten(trunk, -.06));
        for (int i = 0; i < 9; i++) {
            double a = Math.toRadians(-200 + i * 27 + 12 * Noise.at(i, seed));
            double l = height * (.36 + .14 * Noise.at(i, seed + 1));
            double ex = tx + Math.cos(a) * l;
            double ey = ty + Math.sin(a) * l * .55 + l * .30;
            double mx = tx + Math.cos(a) * l * .6;
            double my = ty + Math.sin(a) * l * .75 - l * .1;
            Path2D f = new Path2D.Double();
            f.moveTo(tx, ty);
            f.quadTo(mx, my - l * .10, ex, ey);
            f.quadTo(mx, my + l * .14, tx, ty);
            g.fill(f, Kind.LEAF, OkLab.lighten(leaf, .05 - .012 * i), OkLab.lighten(leaf, -.08));
        }
        return g.build();
    }

    /** A pot plant standing at the origin, about 100 high. */
    public static Group potPlant(int leaf, int pot, int seed) {
        GroupBuilder g = new GroupBuilder();
        for (int i = 0; i < 11; i++) {
            double a = -90 + (i - 5) * 17 + 8 * (Noise.at(i, seed) - .5);
            double l = 54 + 40 * Noise.at(i, seed + 1);
            int c = OkLab.lighten(leaf, .10 * (Noise.at(i, seed + 2) - .5));
            Path2D f = Paths.spline(0, 0, l * .3, -11, l * .7, -9, l, 0, l * .7, 7, l * .3, 9);
            g.fill(Paths.place(f, 0, -26, 1, 1, a), Kind.LEAF, c, OkLab.lighten(c, -.05));
        }
        g.fill(
                Paths.polygon(-20, -32, 20, -32, 15, 0, -15, 0),
                Kind.WALL,
                OkLab.lighten(pot, .03),
                OkLab.lighten(pot, -.1));
        g.fill(Paths.rounded(-22, -36, 44, 8, 2), Kind.WALL, OkLab.lighten(pot, .06), OkLab.lighten(pot, -.05));
        return g.build();
    }
}
