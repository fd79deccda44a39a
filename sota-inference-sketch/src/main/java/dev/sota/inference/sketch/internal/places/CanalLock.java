package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;

/** The closed gates of a canal lock: two leaves that lean on each other, balance beams with white ends, and what leaks. */
final class CanalLock {
    private static final double ABOVE = .55;
    /** How far the leaves meet behind their hinges. */
    private static final double MITRE = 1.1;

    private final Stage s;
    private final Pinhole eye;
    private final double water;
    private final double z;

    CanalLock(Stage s, Pinhole eye, double water, double z) {
        this.s = s;
        this.eye = eye;
        this.water = water;
        this.z = z;
    }

    void draw(GroupBuilder g) {
        Palette p = s.palette();
        int wood = p.haze(p.lit(.30, .045, 60), Math.min(.3, z * .012));
        double a = Canal.across(s);
        double b = Canal.near(s);
        double middle = (a + b) / 2;
        mirrored(g, a, middle, b, wood);
        for (double hinge : new double[] {a, b}) {
            leaf(g, hinge, middle, hinge * s.side() < 0 ? wood : OkLab.lighten(wood, -.05));
        }
        leaks(g, a, b, middle);
        Solids solids = new Solids(eye, -s.side(), p.near());
        int black = p.haze(p.lit(.20, .02, 260), Math.min(.3, z * .012));
        int white = p.lit(.92, .01, 90);
        for (double hinge : new double[] {a, b}) {
            double out = Math.signum(hinge);
            double from = hinge - out * 1.1;
            double to = hinge + out * 3.4;
            double tip = to - out * .5;
            solids.box(g, hinge - .16, hinge + .16, water, 1, z, z + .3, Kind.WOOD, black);
            solids.box(g, Math.min(from, tip), Math.max(from, tip), .92, 1.22, z, z + .3, Kind.WOOD, black);
            solids.box(g, Math.min(tip, to), Math.max(tip, to), .92, 1.22, z, z + .3, Kind.WOOD, white);
            gear(g, hinge + out * .95 - out * 2.2, black);
        }
    }

    private void leaf(GroupBuilder g, double hinge, double middle, int wood) {
        double top = ABOVE + .25;
        double back = z + MITRE;
        g.fill(
                eye.quad(hinge, water, z, middle, water, back, middle, top, back, hinge, top, z),
                Kind.WOOD,
                OkLab.lighten(wood, .06),
                OkLab.lighten(wood, -.06));
        Path2D planks = new Path2D.Double();
        for (int i = 1; i < 7; i++) {
            double t = i / 7.0;
            double x = hinge + (middle - hinge) * t;
            double[] low = eye.at(x, water, z + MITRE * t);
            double[] high = eye.at(x, top, z + MITRE * t);
            planks.append(Paths.line(low[0], low[1], high[0], high[1]), false);
        }
        g.line(planks, Math.max(1, .03 * eye.scale(z)), Kind.WOOD, OkLab.lighten(wood, -.12));
        for (double y : new double[] {water + .2, .1, top - .16}) {
            g.fill(
                    eye.quad(hinge, y, z, middle, y, back, middle, y + .16, back, hinge, y + .16, z),
                    Kind.METAL,
                    OkLab.lighten(wood, .1));
        }
        double out = Math.signum(middle - hinge);
        g.fill(
                eye.quad(
                        middle - out * .12,
                        water,
                        back,
                        middle,
                        water,
                        back,
                        middle,
                        top,
                        back,
                        middle - out * .12,
                        top,
                        back),
                Kind.WOOD,
                s.palette().lit(.88, .01, 90));
        // A board to walk across, with its rail.
        g.fill(
                eye.quad(hinge, top, z, middle, top, back, middle, top + .07, back, hinge, top + .07, z),
                Kind.WOOD,
                OkLab.lighten(wood, .22));
        double[] r0 = eye.at(hinge, top + .9, z);
        double[] r1 = eye.at(middle, top + .9, back);
        g.line(
                Paths.line(r0[0], r0[1], r1[0], r1[1]),
                Math.max(1, .05 * eye.scale(z)),
                Kind.METAL,
                OkLab.lighten(wood, .2));
    }

    /** The gates again, upside down in the water. */
    private void mirrored(GroupBuilder g, double a, double middle, double b, int wood) {
        double deep = 2 * water - ABOVE;
        g.fill(
                eye.quad(
                        a, water, z, middle, water, z + MITRE, b, water, z, b, deep, z, middle, deep, z + MITRE, a,
                        deep, z),
                Kind.WATER,
                OkLab.alpha(OkLab.lighten(wood, -.02), .55),
                OkLab.alpha(wood, .05));
    }

    /** Where the leaves meet and below them water comes through. */
    private void leaks(GroupBuilder g, double a, double b, double middle) {
        Path2D jets = new Path2D.Double();
        for (int i = 0; i < 4; i++) {
            double x = i == 0 ? middle : a + (b - a) * (.2 + .6 * Scenery.roll(s, 2641, i));
            double[] from = eye.at(x, .05 + (i == 0 ? .35 : -.1), z + .6);
            double[] to = eye.at(x, water, z - .3);
            jets.append(Paths.curve(from[0], from[1], (from[0] + to[0]) / 2 + 1, from[1] + 3, to[0] + 2, to[1]), false);
        }
        g.line(
                jets,
                Math.max(1.4, .06 * eye.scale(z)),
                Kind.WATER,
                OkLab.alpha(s.palette().lit(.96, .02, 220), .75));
    }

    /** The rack and post by which a paddle is wound up. */
    private void gear(GroupBuilder g, double x, int iron) {
        double k = eye.scale(z);
        double[] foot = eye.at(x, ABOVE, z + .4);
        g.fill(
                Paths.rect(foot[0] - .07 * k, foot[1] - .95 * k, .14 * k, .95 * k),
                Kind.METAL,
                OkLab.lighten(iron, .06));
        g.fill(Paths.rounded(foot[0] - .17 * k, foot[1] - .8 * k, .34 * k, .3 * k, .05 * k), Kind.METAL, iron);
        g.fill(
                Paths.rect(foot[0] - .04 * k, foot[1] - 1.2 * k, .08 * k, .3 * k),
                Kind.METAL,
                s.palette().lit(.9, .01, 90));
    }
}
