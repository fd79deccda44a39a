package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Planes on the ground, in metres: an airliner from its side or head on, and a small one with a propeller. */
final class Airliners {
    private static final double[][] PAINTS = {
        {.46, .15, 258}, {.54, .18, 27}, {.56, .11, 165}, {.74, .15, 75}, {.40, .13, 300}
    };

    private final Yard yard;
    private final Stage s;

    Airliners(Yard yard) {
        this.yard = yard;
        this.s = yard.s();
    }

    private int paint(int index, double air) {
        double[] own = PAINTS[(s.look().pick(5621, 5) + index * 2) % 5];
        return yard.seen(own[0], own[1], own[2], air);
    }

    /** A plane whose nose points one way. */
    void side(GroupBuilder g, double x, double z, double way, int index) {
        double air = z * .45;
        int white = yard.seen(.96, .006, 230, air);
        int paint = paint(index, air);
        int grey = yard.seen(.70, .01, 250, air);
        double[] foot = yard.eye().at(x, 0, z);
        double k = yard.eye().scale(z);
        g.add(new Node.Glow(foot[0], foot[1], 17 * k, .07, s.palette().shadow(), .8));
        // The far wing and the fin are behind the body.
        g.fill(
                at(Paths.polygon(1, 3.4, -2.5, 3.4, -6.6, 4.4, -7.4, 4.4), foot, k, way),
                Kind.METAL,
                OkLab.lighten(grey, -.1));
        g.fill(
                at(Paths.polygon(-10.6, 5, -14.4, 10.8, -17.4, 10.8, -16.2, 4.8), foot, k, way),
                Kind.METAL,
                OkLab.lighten(paint, .04),
                OkLab.lighten(paint, -.05));
        Path2D body = Paths.spline(
                17.6, 2.8, 16.6, 3.9, 14.4, 5.0, 11, 5.35, 0, 5.4, -9, 5.4, -15, 5.35, -17.8, 5.1, -17, 4.5, -12, 2.7,
                -7, 1.65, 0, 1.5, 10, 1.5, 14.6, 1.65, 16.8, 2.1);
        GroupBuilder hull = new GroupBuilder().clip();
        hull.fill(at(body, foot, k, way), Kind.METAL, OkLab.lighten(white, .02), OkLab.lighten(white, -.13));
        hull.fill(
                at(Paths.polygon(-20, 5.6, -9, 5.6, -13.4, 2.6, -20, 1), foot, k, way),
                Kind.METAL,
                OkLab.alpha(paint, .95));
        hull.fill(at(Paths.rect(-20, 1, 40, 1.35), foot, k, way), Kind.METAL, OkLab.alpha(paint, index == 0 ? .9 : .5));
        g.add(hull.build());
        windows(g, foot, k, way, air);
        g.fill(
                at(Paths.polygon(-12.6, 4.7, -17.6, 5.3, -18.6, 5.3, -15.2, 4.4), foot, k, way),
                Kind.METAL,
                OkLab.lighten(grey, .08),
                OkLab.lighten(grey, -.04));
        g.fill(
                at(Paths.polygon(4.2, 2.5, -2, 2.2, -9.4, 1.2, -10.2, 1.55, -5, 2.75), foot, k, way),
                Kind.METAL,
                OkLab.lighten(grey, .1),
                OkLab.lighten(grey, -.06));
        g.fill(
                at(
                        Paths.spline(4.2, 1.3, 3.9, 2.0, 2.6, 2.15, 0, 1.75, -.6, 1.5, 0, 1.05, 2.6, .6, 3.9, .7),
                        foot,
                        k,
                        way),
                Kind.METAL,
                OkLab.lighten(white, -.02),
                OkLab.lighten(white, -.2));
        g.fill(at(Paths.ellipse(4.0, 1.35, .26, .68), foot, k, way), Kind.METAL, yard.seen(.26, .01, 260, air));
        gear(g, foot, k, way, air);
        if (s.dark()) {
            double[][] lamps = {{-10, 1.4, 27}, {0, 5.7, 27}, {17, 2.4, 95}};
            for (double[] lamp : lamps) {
                double lx = foot[0] + way * lamp[0] * k;
                double ly = foot[1] - lamp[1] * k;
                g.add(Node.Glow.of(lx, ly, 1.6 * k, OkLab.lch(.8, .15, lamp[2]), .7));
                g.fill(Paths.circle(lx, ly, .2 * k), Kind.LIGHT, OkLab.lch(.92, .08, lamp[2]));
            }
        }
    }

    private static Shape at(Shape shape, double[] foot, double k, double way) {
        return Paths.place(shape, foot[0], foot[1], way * k, -k, 0);
    }

    private void windows(GroupBuilder g, double[] foot, double k, double way, double air) {
        Path2D panes = Paths.union();
        for (double x = 11; x > -12; x -= .98) {
            panes.append(Paths.rounded(x, 3.75, .5, .6, .2), false);
        }
        int glass = s.dark() ? OkLab.lch(.90, .10, 85) : yard.seen(.36, .03, 240, air);
        g.fill(at(panes, foot, k, way), Kind.LIGHT, glass);
        g.fill(
                at(Paths.polygon(14.2, 4.55, 15.5, 4.3, 16.1, 3.9, 14.2, 3.95), foot, k, way),
                Kind.GLASS,
                yard.seen(.28, .03, 240, air));
        Path2D doors = new Path2D.Double();
        for (double x : new double[] {12.4, -13.2}) {
            doors.append(Paths.rounded(x, 2.9, .85, 1.8, .2), false);
        }
        g.line(at(doors, foot, k, way), 1, Kind.METAL, yard.seen(.6, .01, 250, air));
    }

    private void gear(GroupBuilder g, double[] foot, double k, double way, double air) {
        int dark = yard.seen(.22, .01, 260, air);
        int steel = yard.seen(.6, .01, 250, air);
        double[][] legs = {{13, .42}, {-2.4, .58}, {-3.8, .58}};
        for (double[] leg : legs) {
            g.fill(at(Paths.rect(leg[0] - .12, leg[1], .24, 1.3), foot, k, way), Kind.METAL, steel);
            g.fill(at(Paths.circle(leg[0], leg[1], leg[1]), foot, k, way), Kind.METAL, dark);
            g.fill(at(Paths.circle(leg[0], leg[1], leg[1] * .4), foot, k, way), Kind.METAL, steel);
        }
    }

    /** A plane that comes towards the eye. */
    void front(GroupBuilder g, double x, double z) {
        double air = z * .45;
        int white = yard.seen(.96, .006, 230, air);
        int grey = yard.seen(.74, .01, 250, air);
        int paint = paint(0, air);
        int dark = yard.seen(.24, .01, 260, air);
        double[] foot = yard.eye().at(x, 0, z);
        double k = yard.eye().scale(z);
        g.add(new Node.Glow(foot[0], foot[1], 14 * k, .07, s.palette().shadow(), .7));
        g.fill(at(Paths.polygon(-.22, 5, -.1, 11.6, .1, 11.6, .22, 5), foot, k, 1), Kind.METAL, paint);
        g.fill(
                at(Paths.polygon(-6, 5.6, 0, 5, 6, 5.6, 6, 5.4, 0, 4.6, -6, 5.4), foot, k, 1),
                Kind.METAL,
                OkLab.lighten(grey, -.06));
        g.fill(
                at(
                        Paths.polygon(-17, 4.3, -1.6, 2.6, 1.6, 2.6, 17, 4.3, 17, 4.1, 1.6, 1.9, -1.6, 1.9, -17, 4.1),
                        foot,
                        k,
                        1),
                Kind.METAL,
                OkLab.lighten(grey, .04),
                OkLab.lighten(grey, -.1));
        for (int side = -1; side <= 1; side += 2) {
            g.fill(at(Paths.circle(side * 5.6, 1.75, 1.05), foot, k, 1), Kind.METAL, white, OkLab.lighten(white, -.15));
            g.fill(at(Paths.circle(side * 5.6, 1.75, .82), foot, k, 1), Kind.METAL, dark);
            g.fill(at(Paths.circle(side * 5.6, 1.75, .25), foot, k, 1), Kind.METAL, grey);
            g.fill(at(Paths.rect(side * 2.6 - .4, 0, .8, 1.1), foot, k, 1), Kind.METAL, dark);
        }
        g.fill(at(Paths.rect(-.25, 0, .5, 1.6), foot, k, 1), Kind.METAL, dark);
        g.fill(
                at(Paths.circle(0, 3.4, 1.95), foot, k, 1),
                Kind.METAL,
                OkLab.lighten(white, .02),
                OkLab.lighten(white, -.16));
        g.fill(
                at(Paths.polygon(-1.25, 4.1, -.9, 4.7, .9, 4.7, 1.25, 4.1, .1, 3.95, -.1, 3.95), foot, k, 1),
                Kind.GLASS,
                yard.seen(.28, .03, 240, air));
        int beam = s.dark() || s.brief().weather().covered() ? OkLab.lch(.97, .05, 95) : white;
        for (double lx : new double[] {-2, 2}) {
            double px = foot[0] + lx * k;
            double py = foot[1] - 2.2 * k;
            g.add(Node.Glow.of(px, py, (s.dark() ? 4 : 1.6) * k, OkLab.lch(.95, .06, 95), s.dark() ? .9 : .5));
            g.fill(Paths.circle(px, py, .3 * k), Kind.LIGHT, beam);
        }
    }

    /** A small plane with one propeller and its wing on top. */
    void small(GroupBuilder g, double x, double z, double way) {
        int white = yard.seen(.95, .01, 90, z);
        int paint = paint(0, z);
        int dark = yard.seen(.24, .01, 260, z);
        double[] foot = yard.eye().at(x, 0, z);
        double k = yard.eye().scale(z);
        g.add(new Node.Glow(foot[0], foot[1], 3.6 * k, .12, s.palette().shadow(), .7));
        g.fill(at(Paths.polygon(-3.1, 1.5, -3.7, 2.75, -4.25, 2.75, -4.1, 1.5), foot, k, way), Kind.METAL, paint);
        Path2D body = Paths.spline(
                3, 1.3, 2.7, 1.62, 1.5, 1.78, .9, 2.3, -.7, 2.32, -1.6, 1.85, -4.1, 1.62, -4.2, 1.3, -1.5, .82, .8, .68,
                2.4, .82);
        GroupBuilder hull = new GroupBuilder().clip();
        hull.fill(at(body, foot, k, way), Kind.METAL, OkLab.lighten(white, .02), OkLab.lighten(white, -.12));
        hull.fill(at(Paths.rect(-5, 1.05, 9, .3), foot, k, way), Kind.METAL, paint);
        hull.fill(
                at(Paths.polygon(1.5, 1.7, .85, 2.2, .1, 2.2, .1, 1.6), foot, k, way),
                Kind.GLASS,
                yard.seen(.46, .04, 230, z));
        hull.fill(
                at(Paths.polygon(-.05, 1.6, -.05, 2.2, -.75, 2.2, -1.3, 1.7), foot, k, way),
                Kind.GLASS,
                yard.seen(.46, .04, 230, z));
        g.add(hull.build());
        g.fill(at(Paths.polygon(-3.2, 1.55, -4.6, 1.6, -4.6, 1.48, -3.2, 1.42), foot, k, way), Kind.METAL, white);
        g.fill(
                at(Paths.rounded(-1.2, 2.28, 2.5, .22, .1), foot, k, way),
                Kind.METAL,
                OkLab.lighten(white, .02),
                OkLab.lighten(white, -.14));
        double[][] strut = {{.5, 1, .2, 2.3}, {1.9, .85, 2.1, .35}, {-.4, .8, -.6, .3}};
        for (double[] t : strut) {
            g.line(at(Paths.line(t), foot, k, way), Math.max(1, .07 * k), Kind.METAL, dark);
        }
        for (double wx : new double[] {2.1, -.6}) {
            g.fill(at(Paths.circle(wx, .27, .27), foot, k, way), Kind.METAL, dark);
        }
        g.fill(at(Paths.lens(3.1, 1.25, .12, 2), foot, k, way), Kind.METAL, dark);
        g.fill(at(Paths.ellipse(3.08, 1.25, .14, 1), foot, k, way), Kind.AIR, OkLab.alpha(dark, .16));
        g.fill(at(Paths.circle(3.05, 1.25, .15), foot, k, way), Kind.METAL, paint);
    }
}
