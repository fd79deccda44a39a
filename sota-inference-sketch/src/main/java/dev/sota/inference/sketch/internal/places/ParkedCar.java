package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;

/** A parked car, its nose or its tail towards the eye, in metres. */
final class ParkedCar {
    private static final double[][] PAINTS = {
        {.52, .17, 27},
        {.88, .01, 250},
        {.30, .015, 260},
        {.50, .12, 250},
        {.70, .02, 240},
        {.62, .10, 160},
        {.78, .13, 85},
        {.94, .01, 90}
    };
    private static final double HALF = .88;
    private static final double LONG = 4.1;
    private static final double WAIST = .92;

    private final Yard yard;
    private final Stage s;
    private final Pinhole eye;
    private final double x;
    private final double z;
    private final int index;
    private final double roof;

    /** A car whose near end is at a distance; the index decides its make and paint. */
    ParkedCar(Yard yard, double x, double z, int index) {
        this.yard = yard;
        this.s = yard.s();
        this.eye = yard.eye();
        this.x = x;
        this.z = z;
        this.index = index;
        this.roof = 1.40 + .32 * Math.floor(3 * roll(1)) / 2;
    }

    private double roll(int name) {
        return Scenery.roll(s, 4710 + name, index);
    }

    void draw(GroupBuilder g) {
        double[] own = PAINTS[(int) (roll(0) * PAINTS.length)];
        int paint = yard.seen(own[0], own[1], own[2], z);
        int glass =
                yard.seen(OkLab.mix(s.palette().lit(.32, .03, 235), s.palette().mid(), .3), z);
        yard.solids().shade(g, x - HALF - .15, x + HALF + .15, z - .2, z + LONG);
        flank(g, paint, glass);
        cabin(g, paint, glass);
        end(g, paint);
    }

    /** The side that is turned to the middle of the picture, with its wheels. */
    private void flank(GroupBuilder g, int paint, int glass) {
        double side = x > 0 ? x - HALF : x + HALF;
        boolean lit = x > 0 == s.side() > 0;
        int c = OkLab.lighten(paint, lit ? -.02 : -.12);
        g.fill(
                eye.quad(
                        side, .25, z + .1, side, .25, z + LONG, side, WAIST, z + LONG, side, WAIST, z + .3, side, .8,
                        z),
                Kind.METAL,
                OkLab.lighten(c, .04),
                OkLab.lighten(c, -.05));
        double in = side + (x > 0 ? .14 : -.14);
        g.fill(
                eye.quad(side, WAIST, z + .95, side, WAIST, z + LONG - .3, in, roof, z + LONG - .9, in, roof, z + 1.7),
                Kind.METAL,
                c);
        g.fill(
                eye.quad(
                        side,
                        WAIST + .04,
                        z + 1.2,
                        side,
                        WAIST + .04,
                        z + LONG - .6,
                        in,
                        roof - .08,
                        z + LONG - 1,
                        in,
                        roof - .08,
                        z + 1.8),
                Kind.GLASS,
                glass);
        for (double wz : new double[] {z + .85, z + LONG - .8}) {
            double[] hub = eye.at(side, .32, wz);
            double k = eye.scale(wz);
            double[] fore = eye.at(side, .32, wz - .33);
            double rx = Math.max(.06 * k, Math.abs(fore[0] - hub[0]));
            g.fill(Paths.ellipse(hub[0], hub[1], rx, .33 * k), Kind.METAL, yard.seen(.20, .01, 260, wz));
            g.fill(Paths.ellipse(hub[0], hub[1], rx * .55, .18 * k), Kind.METAL, yard.seen(.62, .01, 250, wz));
        }
    }

    private void cabin(GroupBuilder g, int paint, int glass) {
        double w = HALF - .04;
        double t = HALF - .16;
        int top = OkLab.lighten(paint, s.snowy() ? .0 : .07);
        int snow = s.snowy() ? yard.seen(.95, .015, 250, z) : top;
        g.fill(
                eye.quad(x - t, roof, z + 1.7, x + t, roof, z + 1.7, x + t, roof, z + 3, x - t, roof, z + 3),
                Kind.METAL,
                snow);
        g.fill(
                eye.quad(x - w, WAIST, z + .95, x + w, WAIST, z + .95, x + t, roof, z + 1.7, x - t, roof, z + 1.7),
                Kind.METAL,
                OkLab.lighten(paint, .01));
        g.fill(
                eye.quad(
                        x - w + .1,
                        WAIST + .04,
                        z + .98,
                        x + w - .1,
                        WAIST + .04,
                        z + .98,
                        x + t - .06,
                        roof - .06,
                        z + 1.65,
                        x - t + .06,
                        roof - .06,
                        z + 1.65),
                Kind.GLASS,
                OkLab.mix(glass, s.palette().horizon(), .35),
                glass);
        g.fill(
                eye.quad(
                        x - w + .04,
                        WAIST - .1,
                        z + .02,
                        x + w - .04,
                        WAIST - .1,
                        z + .02,
                        x + w,
                        WAIST,
                        z + .98,
                        x - w,
                        WAIST,
                        z + .98),
                Kind.METAL,
                s.snowy() ? snow : OkLab.lighten(paint, .09));
    }

    /** The near end: lamps, a grille or a number plate, the bumper, tyres under it. */
    private void end(GroupBuilder g, int paint) {
        boolean tail = roll(2) < .45;
        int dark = yard.seen(.20, .01, 260, z);
        for (double wx : new double[] {x - HALF + .06, x + HALF - .28}) {
            g.fill(yard.upright(Paths.rounded(wx, 0, .22, .4, .06), 0, z + .06), Kind.METAL, dark);
        }
        Path2D face = Paths.rounded(x - HALF, .24, 2 * HALF, WAIST - .34, .16);
        g.fill(yard.upright(face, 0, z), Kind.METAL, OkLab.lighten(paint, .02), OkLab.lighten(paint, -.08));
        g.fill(yard.upright(Paths.rounded(x - HALF + .03, .2, 2 * HALF - .06, .16, .06), 0, z - .01), Kind.METAL, dark);
        g.fill(
                yard.upright(Paths.rounded(x - .28, tail ? .5 : .38, .56, .12, .02), 0, z - .02),
                Kind.PAPER,
                yard.seen(.94, .01, 95, z));
        if (!tail) {
            g.fill(yard.upright(Paths.rounded(x - .42, .54, .84, .14, .05), 0, z - .01), Kind.METAL, dark);
        }
        int lamp = tail ? yard.seen(.48, .18, 27, z) : yard.seen(.93, .02, 95, z);
        for (double lx : new double[] {x - HALF + .06, x + HALF - .34}) {
            g.fill(yard.upright(Paths.rounded(lx, .56, .28, .16, .06), 0, z - .02), Kind.GLASS, lamp);
        }
    }
}
