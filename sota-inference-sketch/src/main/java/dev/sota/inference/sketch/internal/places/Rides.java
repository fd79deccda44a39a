package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;

/** What a fair is made of: the wheel, tents, a merry-go-round. */
final class Rides {
    private static final double[] HUES = {27, 250, 150, 345, 60, 200, 90, 300};

    private final Yard yard;
    private final Stage s;
    private final Pinhole eye;

    Rides(Yard yard) {
        this.yard = yard;
        this.s = yard.s();
        this.eye = yard.eye();
    }

    private static void spoke(Path2D to, double[] hub, double r0, double r1, double angle) {
        to.append(
                Paths.line(
                        hub[0] + Math.cos(angle) * r0,
                        hub[1] + Math.sin(angle) * r0,
                        hub[0] + Math.cos(angle) * r1,
                        hub[1] + Math.sin(angle) * r1),
                false);
    }

    /** The great wheel on its legs. */
    void wheel(GroupBuilder g, double x, double z) {
        double k = eye.scale(z);
        double r = 8.6 * k;
        double[] hub = eye.at(x, 11, z);
        // White bulbs at night; by day it is painted, or it would be lost before a pale sky.
        int rim = s.dark()
                ? yard.seen(.93, .015, 240, z * .5)
                : yard.seen(.58, .15, s.look().chance(5524, .5) ? 27 : 255, z * .4);
        int steel = yard.seen(.66, .05, 245, z * .5);
        double[] left = eye.at(x - 4.6, 0, z);
        double[] right = eye.at(x + 4.6, 0, z);
        g.line(Paths.line(left[0], left[1], hub[0], hub[1], right[0], right[1]), .5 * k, Kind.METAL, steel);
        if (s.dark()) {
            g.add(Node.Glow.of(hub[0], hub[1], r * 1.35, OkLab.lch(.72, .17, 330), .5));
        }
        int n = 14;
        double turn = s.dice().roll(5521);
        Path2D spokes = new Path2D.Double();
        for (int i = 0; i < n; i++) {
            spoke(spokes, hub, 0, r, 2 * Math.PI * (i + turn) / n);
        }
        g.line(spokes, Math.max(1, .1 * k), Kind.METAL, OkLab.alpha(rim, .9));
        for (double ring : new double[] {1, .9}) {
            g.line(Paths.circle(hub[0], hub[1], r * ring), Math.max(1.1, (ring == 1 ? .24 : .12) * k), Kind.METAL, rim);
        }
        g.fill(Paths.circle(hub[0], hub[1], .75 * k), Kind.METAL, yard.seen(.62, .17, 27, z * .5));
        for (int i = 0; i < n; i++) {
            double a = 2 * Math.PI * (i + turn) / n;
            double gx = hub[0] + Math.cos(a) * r;
            double gy = hub[1] + Math.sin(a) * r;
            int c = yard.seen(.62, .16, HUES[i % HUES.length], z * .5);
            g.fill(
                    Paths.rounded(gx - .62 * k, gy + .2 * k, 1.24 * k, 1.15 * k, .34 * k),
                    Kind.METAL,
                    OkLab.lighten(c, .06),
                    OkLab.lighten(c, -.06));
            g.fill(
                    Paths.rounded(gx - .44 * k, gy + .38 * k, .88 * k, .36 * k, .1 * k),
                    Kind.LIGHT,
                    s.dark() ? OkLab.lch(.92, .09, 88) : yard.seen(.9, .02, 230, z * .5));
            if (s.dark()) {
                g.add(Node.Glow.of(gx, gy, 1.3 * k, OkLab.lch(.86, .13, HUES[i % HUES.length]), .6));
                g.fill(Paths.circle(gx, gy, .2 * k), Kind.LIGHT, OkLab.lch(.95, .06, 90));
            }
        }
    }

    /** A round tent in stripes, its front open. */
    void tent(GroupBuilder g, double x, double z, double half, int index) {
        int one = yard.seen(.58, .17, HUES[(index + s.look().pick(5522, 8)) % HUES.length], z);
        int other = yard.seen(.95, .015, 88, z);
        double wall = 2.3;
        double peak = wall + half * .95;
        yard.solids().shade(g, x - half * 1.1, x + half * 1.1, z - .4, z + 1.4);
        int n = 8;
        for (int i = 0; i < n; i++) {
            double a = x - half * Math.cos(Math.PI * i / n);
            double b = x - half * Math.cos(Math.PI * (i + 1) / n);
            double ea = x + (a - x) * 1.14;
            double eb = x + (b - x) * 1.14;
            int c = i % 2 == 0 ? one : other;
            int shade = OkLab.lighten(c, ((i - n / 2.0) * s.light().x() > 0 ? .02 : -.05));
            g.fill(eye.facing(a, 0, b, wall, z), Kind.CLOTH, shade, OkLab.lighten(shade, -.07));
            double bend = peak - (peak - wall) * .62;
            Path2D roof = new Path2D.Double();
            roof.moveTo(x, peak);
            roof.quadTo(x + (ea - x) * .34, bend, ea, wall);
            roof.lineTo(eb, wall);
            roof.quadTo(x + (eb - x) * .34, bend, x, peak);
            roof.closePath();
            g.fill(yard.upright(roof, 0, z - .1), Kind.CLOTH, OkLab.lighten(shade, .04), shade);
            Path2D hem = new Path2D.Double();
            hem.moveTo(ea, wall + .02);
            hem.lineTo(eb, wall + .02);
            hem.quadTo((ea + eb) / 2, wall - .75, ea, wall + .02);
            hem.closePath();
            g.fill(yard.upright(hem, 0, z - .12), Kind.CLOTH, OkLab.lighten(i % 2 == 0 ? other : one, -.02));
        }
        double door = half * .34;
        int inside = s.dark() ? OkLab.lch(.84, .13, 72) : yard.seen(.30, .05, 40, z);
        g.fill(
                yard.upright(
                        Paths.polygon(x - door, 0, x - door * .3, wall - .2, x + door * .3, wall - .2, x + door, 0),
                        0,
                        z - .15),
                Kind.LIGHT,
                OkLab.lighten(inside, .03),
                OkLab.lighten(inside, -.08));
        double[] top = eye.at(x, peak, z);
        double k = eye.scale(z);
        g.line(
                Paths.line(top[0], top[1], top[0], top[1] - .7 * k),
                Math.max(1, .05 * k),
                Kind.WOOD,
                yard.seen(.4, .04, 60, z));
        double way = s.side();
        g.fill(
                Paths.polygon(
                        top[0], top[1] - .7 * k, top[0] + way * .75 * k, top[1] - .52 * k, top[0], top[1] - .34 * k),
                Kind.CLOTH,
                yard.seen(.72, .16, 85, z));
        if (s.dark()) {
            double[] lamp = eye.at(x, 1.2, z);
            g.add(Node.Glow.of(lamp[0], lamp[1], half * k, OkLab.lch(.86, .13, 72), .5));
        }
    }

    /** Horses that go round under a roof of gold and red. */
    void carousel(GroupBuilder g, double x, double z) {
        double half = 2.7;
        double k = eye.scale(z);
        int red = yard.seen(.54, .18, 27, z);
        int gold = yard.seen(.80, .13, 86, z);
        int cream = yard.seen(.94, .03, 85, z);
        yard.solids().shade(g, x - half, x + half, z - .5, z + 2);
        double[] foot = eye.at(x, 0, z);
        g.fill(
                Paths.ellipse(foot[0], foot[1] - .18 * k, half * k, half * k * .16),
                Kind.WOOD,
                OkLab.lighten(red, -.04));
        g.fill(
                Paths.ellipse(foot[0], foot[1] - .32 * k, half * k * .98, half * k * .15),
                Kind.WOOD,
                cream,
                OkLab.lighten(cream, -.1));
        if (s.dark()) {
            g.add(Node.Glow.of(foot[0], foot[1] - 1.6 * k, half * 1.3 * k, OkLab.lch(.87, .12, 76), .6));
        }
        int drum = s.dark() ? OkLab.lch(.86, .11, 78) : gold;
        g.fill(
                Paths.rect(foot[0] - .65 * k, foot[1] - 2.9 * k, 1.3 * k, 2.6 * k),
                Kind.WALL,
                OkLab.lighten(drum, .04),
                OkLab.lighten(drum, -.08));
        for (int i = 0; i < 3; i++) {
            g.fill(
                    Paths.rounded(foot[0] + (-.5 + .38 * i) * k, foot[1] - 2.5 * k, .26 * k, 1.6 * k, .12 * k),
                    Kind.GLASS,
                    yard.seen(.74, .06, 220, z));
        }
        double[] at = {-.82, -.34, .22, .74};
        for (int i = 0; i < at.length; i++) {
            double hx = foot[0] + at[i] * half * k;
            double hy = foot[1] - (.55 + .3 * Scenery.roll(s, 5523, i)) * k;
            g.fill(Paths.rect(hx - .03 * k, foot[1] - 2.9 * k, .06 * k, 2.6 * k), Kind.METAL, OkLab.lighten(gold, .06));
            horse(g, hx, hy, .9 * k, i);
        }
        roof(g, foot, k, half, red, cream, gold);
    }

    private void horse(GroupBuilder g, double x, double y, double k, int i) {
        double[][] coats = {{.94, .01, 90}, {.52, .08, 50}, {.30, .02, 60}, {.84, .05, 80}};
        double[] own = coats[i % 4];
        int coat = yard.seen(own[0], own[1], own[2], 13);
        double w = -s.side();
        Path2D body = Paths.spline(
                -.55, .1, -.5, .34, -.1, .34, .2, .36, .42, .62, .6, .82, .82, .70, .80, .58, .58, .54, .46, .2, .3,
                .06, -.2, .04);
        g.fill(Paths.place(body, x, y, w * k, -k, 0), Kind.WOOD, OkLab.lighten(coat, .03), OkLab.lighten(coat, -.07));
        Path2D legs = new Path2D.Double();
        legs.append(Paths.line(-.42, .1, -.62, -.14, -.5, -.36), false);
        legs.append(Paths.line(-.3, .08, -.36, -.18, -.22, -.38), false);
        legs.append(Paths.line(.3, .1, .56, -.02, .52, -.26), false);
        legs.append(Paths.line(.22, .08, .34, -.16, .22, -.34), false);
        g.line(Paths.place(legs, x, y, w * k, -k, 0), .1 * k, Kind.WOOD, OkLab.lighten(coat, -.05));
        Path2D mane = Paths.spline(.52, .86, .36, .66, .2, .42, .32, .40, .48, .62);
        int dye = yard.seen(.62, .15, HUES[(i * 3 + 1) % HUES.length], 13);
        g.fill(Paths.place(mane, x, y, w * k, -k, 0), Kind.WOOD, dye);
        Path2D saddle = Paths.spline(-.18, .4, .06, .36, .1, .16, -.04, .06, -.18, .14);
        g.fill(Paths.place(saddle, x, y, w * k, -k, 0), Kind.CLOTH, dye);
    }

    private void roof(GroupBuilder g, double[] foot, double k, double half, int red, int cream, int gold) {
        double y = foot[1] - 2.9 * k;
        int n = 10;
        for (int i = 0; i < n; i++) {
            double a = foot[0] - 1.1 * half * k * Math.cos(Math.PI * i / n);
            double b = foot[0] - 1.1 * half * k * Math.cos(Math.PI * (i + 1) / n);
            int c = i % 2 == 0 ? red : cream;
            c = OkLab.lighten(c, (i - n / 2.0) * s.light().x() > 0 ? .02 : -.05);
            Path2D slice = new Path2D.Double();
            slice.moveTo(foot[0], y - 1.7 * k);
            slice.quadTo(foot[0] + (a - foot[0]) * .4, y - .75 * k, a, y - .3 * k);
            slice.lineTo(b, y - .3 * k);
            slice.quadTo(foot[0] + (b - foot[0]) * .4, y - .75 * k, foot[0], y - 1.7 * k);
            slice.closePath();
            g.fill(slice, Kind.CLOTH, OkLab.lighten(c, .04), c);
            g.fill(Paths.rounded(a, y - .32 * k, b - a, .5 * k, .04 * k), Kind.WOOD, i % 2 == 0 ? gold : cream);
            if (s.dark()) {
                g.fill(Paths.circle((a + b) / 2, y - .08 * k, .08 * k), Kind.LIGHT, OkLab.lch(.97, .06, 90));
            } else {
                g.fill(Paths.circle((a + b) / 2, y - .08 * k, .09 * k), Kind.GLASS, OkLab.lighten(red, .05));
            }
        }
        g.fill(Paths.circle(foot[0], y - 1.75 * k, .16 * k), Kind.METAL, gold);
    }
}
