package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;

/**
 * The ice of a glacier from its head to the eye, in two measures: t along it from 0 at the head to 1 at the lower edge of
 * the picture, u across it from -1 to 1.
 */
final class IceTongue {
    private static final int STEPS = 40;

    /** Where it breaks over a step of the valley. */
    private static final double FALL = .17;

    private final Stage s;
    private final double top;
    private final double bend;

    IceTongue(Stage s) {
        this.s = s;
        this.top = s.horizon() - Math.min(s.height() * .13, s.width() * .1);
        this.bend = s.width() * s.look().between(4651, .08, .12);
    }

    /** The height of the picture where the ice begins. */
    double top() {
        return top;
    }

    double headX() {
        return s.width() * (.5 - s.side() * .13);
    }

    /** How far down a wall beside it is seen. */
    double edgeFoot(int side) {
        double t = 0;
        while (t < 1 && x(t, side) > 0 && x(t, side) < s.width()) {
            t += .01;
        }
        return y(t, side);
    }

    private double half(double t) {
        double basin = .12 * Math.pow(Math.max(0, 1 - t / FALL), 1.5);
        return s.width() * (.05 + basin + .17 * t + 1.05 * Math.pow(t, 3));
    }

    private double x(double t, double u) {
        double middle = headX() + s.side() * (bend * Math.sin(t * 7.5) * (1 - t) + t * s.width() * .06);
        return middle + u * half(t);
    }

    /** Steep at the fall and flatter below it; the middle stands higher than the edges. */
    private double y(double t, double u) {
        double down = .16 * Math.min(1, t / FALL) * .9 + .84 * Math.pow(t, 1.45) + .016 * t;
        double crown = Math.min(s.height() * .016, half(t) * .1) * (1 - u * u);
        return top + (s.bottom() - top) * down - crown;
    }

    void draw() {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder().clip();
        int far = p.haze(p.lit(.97, .015, 230), .26);
        int near = p.lit(.83, .05, 228);
        Path2D outline = band(-1, 1, 0);
        g.fill(outline, Material.of(Kind.SNOW, far, near).over(0, top, s.width(), s.bottom() - top));
        ogives(g);
        moraine(g, -.97, .1, .9, 0);
        moraine(g, .97, .1, .9, 1);
        moraine(g, s.side() * .22, .035, .8, 2);
        moraine(g, -s.side() * .45, .028, .7, 3);
        fall(g);
        crevasses(g);
        s.layer("glacier", .42, new GroupBuilder().add(g.build()), s.rim(1.6, .5));
    }

    /** A strip along the ice between two places across it; its edges wander a little. */
    private Path2D band(double from, double to, double wander) {
        double[] xy = new double[4 * (STEPS + 1)];
        for (int i = 0; i <= STEPS; i++) {
            double t = i / (double) STEPS;
            double w = wander * (Scenery.roll(s, 4652, i) - .5);
            xy[2 * i] = x(t, from + w);
            xy[2 * i + 1] = y(t, from + w);
            int k = 2 * STEPS + 1 - i;
            xy[2 * k] = x(t, to + w * .6);
            xy[2 * k + 1] = y(t, to + w * .6);
        }
        return Paths.polygon(xy);
    }

    /** A line of stones that the ice carries, brown at its near end. */
    private void moraine(GroupBuilder g, double u, double half, double strength, int row) {
        Palette p = s.palette();
        int stone = p.lit(.47, .025, 65);
        g.fill(
                band(u - half, u + half, half * .8),
                Material.of(Kind.ROCK, OkLab.alpha(p.haze(stone, .35), 0), OkLab.alpha(stone, strength))
                        .over(0, y(FALL, u), s.width(), s.height() * .16));
        for (int i = 0; i < 60; i++) {
            double t = .2 + .75 * Math.sqrt(Scenery.roll(s, 4653 + row, i));
            double at = u + half * 1.25 * (2 * Scenery.roll(s, 4657 + row, i) - 1);
            double r = half(t) * .012 * (.4 + Scenery.roll(s, 4661 + row, i));
            double x = x(t, at);
            double y = y(t, at);
            int c = OkLab.lighten(p.haze(stone, .3 * (1 - t)), i % 3 == 0 ? .09 : -.08);
            g.fill(Paths.polygon(x - r, y, x - r * .4, y - r * .8, x + r * .5, y - r * .7, x + r, y), Kind.ROCK, c);
        }
    }

    /** The bows that the flow draws on the ice, one for each year. */
    private void ogives(GroupBuilder g) {
        Palette p = s.palette();
        for (int i = 0; i < 11; i++) {
            double t = .26 + .06 * i;
            int blue = p.haze(p.lit(.78, .06, 230), .25 * (1 - t));
            g.fill(arc(t, -.95, .95, .03, .02), Kind.SNOW, OkLab.alpha(blue, .4));
        }
    }

    /** A bow across the ice, thickest in its middle: the flow is fastest there and pulls it down the valley. */
    private Path2D arc(double t, double from, double to, double sag, double thick) {
        int n = 14;
        double[] xy = new double[4 * (n + 1)];
        for (int i = 0; i <= n; i++) {
            double f = i / (double) n;
            double u = from + (to - from) * f;
            double down = t + sag * (1 - u * u);
            double fat = thick * Math.pow(Math.sin(Math.PI * f), .7) * (.8 + .4 * Scenery.roll(s, 4665, i));
            xy[2 * i] = x(down, u);
            xy[2 * i + 1] = y(down, u);
            int k = 2 * n + 1 - i;
            xy[2 * k] = x(down, u);
            xy[2 * k + 1] = y(down + fat, u);
        }
        return Paths.polygon(xy);
    }

    /** Clefts: of each the far wall is seen, pale above and dark blue in its depth, and the bright edge before it. */
    private void crevasses(GroupBuilder g) {
        Palette p = s.palette();
        int n = 26;
        for (int i = 0; i < n; i++) {
            double t = .26 + .46 * (i + Scenery.roll(s, 4671, i)) / n;
            double middle = 1.5 * (Scenery.roll(s, 4672, i) - .5);
            double reach = .12 + .26 * Scenery.roll(s, 4673, i);
            double thick = .012 + .024 * Scenery.roll(s, 4674, i);
            double haze = .3 * (1 - t);
            Path2D cleft = arc(t, Math.max(-.86, middle - reach), Math.min(.86, middle + reach), .07, thick);
            Path2D lip = arc(t + thick * .7, middle - reach, middle + reach, .07, thick * .6);
            g.fill(lip, Kind.SNOW, OkLab.alpha(p.haze(p.lit(.99, .008, 220), haze), .8));
            g.fill(cleft, Kind.SNOW, p.haze(p.lit(.76, .085, 225), haze), p.haze(p.lit(.40, .11, 245), haze));
        }
    }

    /** The icefall: rows of broken edges, white on top and blue where they break off. */
    private void fall(GroupBuilder g) {
        Palette p = s.palette();
        int lit = p.haze(p.lit(.98, .012, 220), .2);
        int blue = p.haze(p.lit(.64, .09, 232), .2);
        int rows = 5;
        for (int row = 0; row < rows; row++) {
            double t = FALL * (.5 + .95 * row / rows);
            int n = 22;
            double[] edge = new double[2 * (n + 1) + 4];
            double deep = half(t) * .2;
            for (int i = 0; i <= n; i++) {
                double u = -1 + 2.0 * i / n;
                edge[2 * i] = x(t, u);
                double block = Scenery.roll(s, 4681 + row, i / 3) * Scenery.roll(s, 4691 + row, i);
                edge[2 * i + 1] = y(t, u) + deep * (.7 * (1 - u * u) - .2 - 1.5 * block * (1 - Math.abs(u * u * u)));
            }
            edge[2 * n + 2] = x(t, 1);
            edge[2 * n + 3] = y(t, 1) + 1.4 * deep;
            edge[2 * n + 4] = x(t, -1);
            edge[2 * n + 5] = y(t, -1) + 1.4 * deep;
            g.fill(
                    Paths.polygon(edge),
                    Material.of(Kind.SNOW, lit, OkLab.alpha(OkLab.mix(lit, blue, .75), row == rows - 1 ? 0 : 1))
                            .over(0, y(t, 0) - deep, s.width(), 2.1 * deep));
            for (int i = 1; i < n; i += 2) {
                double w = half(t) / n * (.3 + .8 * Scenery.roll(s, 4696 + row, i));
                g.fill(
                        Paths.polygon(
                                edge[2 * i] - w,
                                edge[2 * i + 1] + deep * .1,
                                edge[2 * i] + w * .4,
                                edge[2 * i + 1] + deep * .2,
                                edge[2 * i],
                                edge[2 * i + 1] + deep * (.6 + .5 * Scenery.roll(s, 4686 + row, i))),
                        Kind.SNOW,
                        OkLab.alpha(blue, .8));
            }
        }
    }
}
