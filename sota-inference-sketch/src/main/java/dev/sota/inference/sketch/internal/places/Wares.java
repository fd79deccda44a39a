package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Ridge;
import java.awt.geom.Path2D;

/** Small things that furnish rooms. Boxes come as x, y, width, height in design units. */
final class Wares {
    private static final double[] SPINES = {25, 45, 75, 165, 250, 300, 15};

    private Wares() {}

    private static double roll(Stage s, int part, int i) {
        return dev.sota.inference.sketch.internal.noise.Noise.at(i, s.lookSeed(part));
    }

    /** A row of books that stand on a line in a plane of space; z runs from one value to the other when x is constant. */
    static void spines(Chamber c, GroupBuilder g, double[] from, double[] to, double y, double tall, int part) {
        Stage s = c.stage();
        double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        Path2D[] inks = new Path2D[SPINES.length];
        for (int i = 0; i < inks.length; i++) {
            inks[i] = Paths.union();
        }
        double at = .02;
        for (int i = 0; at < length - .08; i++) {
            double w = .035 + .045 * roll(s, part, i);
            double h = tall * (.62 + .3 * roll(s, part + 1, i));
            double t = roll(s, part + 2, i);
            if (t > .06) {
                double a = at / length;
                double b = Math.min(1, (at + w) / length);
                double x0 = from[0] + (to[0] - from[0]) * a;
                double z0 = from[1] + (to[1] - from[1]) * a;
                double x1 = from[0] + (to[0] - from[0]) * b;
                double z1 = from[1] + (to[1] - from[1]) * b;
                inks[(int) (t * inks.length)].append(
                        c.eye().quad(x0, y, z0, x1, y, z1, x1, y + h, z1, x0, y + h, z0), false);
            }
            at += w + .006;
        }
        for (int i = 0; i < inks.length; i++) {
            int ink = c.room().thing(.38 + .05 * (i % 3), .09, SPINES[i]);
            g.fill(inks[i], Kind.PAPER, OkLab.lighten(ink, .05), OkLab.lighten(ink, -.06));
        }
    }

    /** Bottles and jars on a line. */
    static void bottles(Chamber c, GroupBuilder g, double x0, double x1, double y, double z, double tall, int part) {
        double[] hues = {195, 145, 60, 330, 260};
        double k = c.eye().scale(z);
        double x = x0 + .03;
        for (int i = 0; x < x1 - .1; i++) {
            double w = .09 + .07 * roll(c.stage(), part, i);
            double h = tall * (.55 + .45 * roll(c.stage(), part + 1, i));
            double[] at = c.eye().at(x, y, z);
            int glass = c.room().thing(.64, .12, hues[i % hues.length]);
            double pw = w * k;
            double ph = h * k;
            g.fill(
                    Paths.rounded(at[0], at[1] - ph * .82, pw, ph * .82, pw * .28),
                    Material.of(Kind.GLASS, OkLab.lighten(glass, .07), OkLab.lighten(glass, -.1))
                            .at(0));
            g.fill(
                    Paths.rect(at[0] + pw * .3, at[1] - ph, pw * .4, ph * .2),
                    Kind.PAPER,
                    c.room().trim());
            g.fill(
                    Paths.rect(at[0] + pw * .1, at[1] - ph * .5, pw * .8, ph * .26),
                    Kind.PAPER,
                    c.room().trim());
            x += w + .04;
        }
    }

    /** Framed pictures. */
    static void picture(Chamber c, GroupBuilder g, double[] box, int index) {
        Room room = c.room();
        double x = box[0];
        double y = box[1];
        double w = box[2];
        double h = box[3];
        double m = Math.min(w, h) * .09;
        GroupBuilder f = new GroupBuilder()
                .fill(Paths.rect(x, y, w, h), Kind.WOOD, room.wood())
                .fill(Paths.rect(x + m * .5, y + m * .5, w - m, h - m), Kind.PAPER, room.trim());
        GroupBuilder art = new GroupBuilder().clip();
        double hue = 30 + 150 * index + 40 * roll(c.stage(), 541, index);
        art.fill(
                Paths.rect(x + m * 1.4, y + m * 1.4, w - m * 2.8, h - m * 2.8),
                Kind.PAPER,
                room.thing(.84, .08, hue + 30),
                room.thing(.70, .12, hue));
        art.fill(Paths.circle(x + w * .62, y + h * .4, Math.min(w, h) * .12), Kind.PAPER, room.thing(.96, .06, 90));
        art.fill(
                Ridge.hills(x, x + w, y + h * .68, h * .08, w * .3, c.stage().lookSeed(542) + index, 3)
                        .land(y + h),
                Kind.PAPER,
                room.thing(.45, .08, hue + 200));
        f.add(art.build());
        g.add(f.build(new Effect.Drop(m * .6, m * .9, m, room.wallDark(), .55)));
    }

    /** A white board with a small chart. */
    static void board(Chamber c, GroupBuilder g, double[] box) {
        Room room = c.room();
        double x = box[0];
        double y = box[1];
        double w = box[2];
        double h = box[3];
        GroupBuilder b = new GroupBuilder()
                .fill(Paths.rounded(x, y, w, h, 4), Kind.METAL, OkLab.lighten(room.trim(), -.14))
                .fill(
                        Paths.rect(x + 4, y + 4, w - 8, h - 8),
                        Kind.PAPER,
                        room.trim(),
                        OkLab.lighten(room.trim(), -.07));
        int[] inks = {room.thing(.55, .14, 255), room.thing(.62, .18, 30), room.thing(.66, .12, 165)};
        for (int i = 0; i < 5; i++) {
            double bar = h * (.14 + .1 * i + .1 * roll(c.stage(), 531, i));
            b.fill(Paths.rect(x + w * (.1 + .1 * i), y + h * .84 - bar, w * .065, bar), Kind.PAPER, inks[i % 3]);
        }
        b.line(
                Paths.curve(
                        x + w * .62,
                        y + h * .75,
                        x + w * .7,
                        y + h * .6,
                        x + w * .78,
                        y + h * .64,
                        x + w * .9,
                        y + h * .26),
                2.2,
                Kind.PAPER,
                inks[1]);
        g.add(b.build(new Effect.Drop(5, 6, 7, room.wallDark(), .55)));
    }

    /** A lamp that hangs from the ceiling, with its pool of light after dark. */
    static void pendant(Chamber c, GroupBuilder g, double x, double y, double z, int shade) {
        double[] top = c.eye().at(x, c.height(), z);
        double[] at = c.eye().at(x, y, z);
        double r = .26 * c.eye().scale(z);
        g.line(Paths.line(top[0], top[1], at[0], at[1]), Math.max(1, r * .05), Kind.METAL, OkLab.lighten(shade, -.2));
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
        boolean on = c.stage().dark();
        int warm = on ? OkLab.lch(.95, .09, 85) : OkLab.lighten(c.room().trim(), .02);
        g.fill(Paths.ellipse(at[0], at[1] + r * .9, r * .9, r * .13), Kind.LIGHT, warm);
        if (on) {
            g.add(Node.Glow.of(at[0], at[1] + r, r * 7, OkLab.lch(.90, .11, 78), .6));
        }
    }

    /** A floor lamp. */
    static void lamp(Chamber c, GroupBuilder g, double x, double z, int shade) {
        double k = c.eye().scale(z);
        double[] foot = c.eye().at(x, 0, z);
        double top = foot[1] - 1.62 * k;
        int iron = c.room().thing(.30, .03, 60);
        g.add(new Node.Glow(foot[0], foot[1], .3 * k, .2, OkLab.lighten(c.room().floor(), -.3), .7));
        g.fill(Paths.rect(foot[0] - .018 * k, top, .036 * k, 1.62 * k), Kind.METAL, iron);
        g.fill(Paths.ellipse(foot[0], foot[1], .17 * k, .04 * k), Kind.METAL, iron);
        int cloth = c.stage().dark() ? OkLab.lch(.93, .09, 85) : OkLab.lighten(shade, .06);
        g.fill(
                Paths.polygon(
                        foot[0] - .15 * k,
                        top - .1 * k,
                        foot[0] + .15 * k,
                        top - .1 * k,
                        foot[0] + .26 * k,
                        top + .28 * k,
                        foot[0] - .26 * k,
                        top + .28 * k),
                Kind.CLOTH,
                cloth,
                OkLab.lighten(cloth, -.1));
        if (c.stage().dark()) {
            g.add(Node.Glow.of(foot[0], top + .2 * k, 2.1 * k, OkLab.lch(.88, .12, 72), .6));
        }
    }

    /** A round rug in perspective, with a lighter ring. */
    static void rug(Chamber c, GroupBuilder g, double x, double z, double rx, double rz, int cloth) {
        g.fill(disc(c, x, z, rx, rz), Kind.CLOTH, cloth, OkLab.lighten(cloth, -.05));
        g.fill(disc(c, x, z, rx * .88, rz * .88), Kind.CLOTH, OkLab.lighten(OkLab.saturate(cloth, .4), .22));
        g.fill(disc(c, x, z, rx * .82, rz * .82), Kind.CLOTH, OkLab.lighten(cloth, .02), OkLab.lighten(cloth, -.04));
    }

    private static Path2D disc(Chamber c, double x, double z, double rx, double rz) {
        double[] xyz = new double[3 * 40];
        for (int i = 0; i < 40; i++) {
            double a = 2 * Math.PI * i / 40;
            xyz[3 * i] = x + Math.cos(a) * rx;
            xyz[3 * i + 2] = Math.max(1, z + Math.sin(a) * rz);
        }
        return c.eye().quad(xyz);
    }

    /** A flat screen on a foot, lit. */
    static void screen(Chamber c, GroupBuilder g, double x, double y, double z, double w) {
        double h = w * .6;
        int frame = c.room().thing(.24, .02, 260);
        g.fill(c.eye().facing(x - .04, y, x + .04, y + .14, z), Kind.METAL, frame);
        g.fill(c.eye().facing(x - .15, y, x + .15, y + .02, z), Kind.METAL, frame);
        g.fill(c.eye().facing(x - w / 2, y + .12, x + w / 2, y + .12 + h, z), Kind.METAL, frame);
        int blue = c.stage().dark() ? OkLab.lch(.80, .09, 225) : c.room().thing(.55, .10, 235);
        double m = .025;
        g.fill(
                c.eye().facing(x - w / 2 + m, y + .12 + m, x + w / 2 - m, y + .12 + h - m, z),
                Kind.LIGHT,
                OkLab.lighten(blue, .06),
                OkLab.lighten(blue, -.08));
        for (int i = 0; i < 4; i++) {
            double bx = x - w * .36 + w * .19 * i;
            double bh = h * (.2 + .15 * i);
            g.fill(
                    c.eye().facing(bx, y + .2, bx + w * .1, y + .2 + bh, z),
                    Kind.LIGHT,
                    i == 3 ? c.room().thing(.72, .16, 45) : OkLab.lighten(blue, .2));
        }
    }
}
