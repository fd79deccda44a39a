package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;

/** An airport from its apron: an airliner at the gate, the hall of glass behind it, the tower; or a runway, or a grass field. */
final class Airport implements PlaceRecipe {
    @Override
    public void build(Stage s, Actors actors) {
        String kind = s.brief().kind().orElse("");
        Yard yard = Yard.of(s);
        Scenery.sky(s);
        Scenery.lightning(s);
        yard.hills(5601);
        boolean plane =
                s.brief().subjects().stream().anyMatch(m -> m.thing().art().equals("drawing:plane"));
        switch (kind) {
            case "runway", "field" -> new Airstrip(yard, kind.equals("field")).build(plane);
            default -> apron(yard, plane);
        }
        actors.perform(habitat -> yard.spot(habitat, 4.9, kind.equals("field") ? Ground.GRASS : Ground.STONE), .75);
        Scenery.weather(s);
        s.vignette(s.dark() ? .44 : .34);
    }

    private static void apron(Yard yard, boolean plane) {
        Stage s = yard.s();
        Palette p = s.palette();
        boolean tall = s.height() > s.width();
        GroupBuilder back = new GroupBuilder();
        tower(yard, back, s.side() * (tall ? 12 : 25), 74);
        terminal(yard, back);
        back.add(Scenery.mist(s, yard.eye().y() - 20, yard.eye().y() + 20, .3, 5602));
        s.layer("terminal", .26, back, s.rim(1.2, .35));
        int concrete = s.snowy() ? p.lit(.91, .012, 250) : p.lit(.66, .012, 85);
        GroupBuilder ground = yard.floor(Kind.ROCK, concrete);
        lines(yard, ground, concrete);
        s.layer("ground", .32, ground);
        if (!plane) {
            GroupBuilder planes = new GroupBuilder();
            Airliners liners = new Airliners(yard);
            liners.side(planes, s.side() * 22, 60, s.side(), 1);
            liners.side(planes, -s.side() * (tall ? 6 : 9), 41, s.side(), 0);
            s.layer("planes", .4, planes, s.rim(1.5, .45));
        }
        GroupBuilder near = new GroupBuilder();
        carts(yard, near, -s.side() * (tall ? 1.5 : 3), 11);
        s.layer("carts", .5, near, s.rim(1.4, .4));
    }

    /** The hall: glass between white ribs under a roof that sweeps up. */
    private static void terminal(Yard yard, GroupBuilder g) {
        Stage s = yard.s();
        Palette p = s.palette();
        double z = 70;
        Pinhole eye = yard.eye();
        double d = s.side();
        int white = yard.seen(.92, .01, 230, z * .5);
        int glass = s.dark() ? OkLab.lch(.86, .10, 82) : OkLab.mix(yard.seen(.62, .05, 230, z * .5), p.low(), .3);
        double from = -70;
        double to = 70;
        g.fill(eye.facing(from, 0, to, 8.4, z), Kind.GLASS, OkLab.lighten(glass, .05), OkLab.lighten(glass, -.05));
        g.fill(eye.facing(from, 0, to, 2.4, z - .1), Kind.WALL, OkLab.lighten(white, -.1), OkLab.lighten(white, -.18));
        Path2D ribs = new Path2D.Double();
        for (double x = from; x <= to; x += 3.2) {
            double[] a = eye.at(x, 2.4, z - .1);
            double[] b = eye.at(x + 1, 8.6, z - .1);
            ribs.append(Paths.line(a[0], a[1], b[0], b[1]), false);
        }
        g.line(ribs, 1.4, Kind.METAL, white);
        double[] r0 = eye.at(-d * 70, 8, z);
        double[] r1 = eye.at(-d * 10, 10.4, z);
        double[] r2 = eye.at(d * 26, 9.6, z);
        double[] r3 = eye.at(d * 70, 12.6, z);
        double t = 1.2 * eye.scale(z);
        Path2D roof = new Path2D.Double();
        roof.moveTo(r0[0], r0[1]);
        roof.curveTo(r1[0], r1[1] - t * 3, r2[0], r2[1] + t, r3[0], r3[1]);
        roof.lineTo(r3[0], r3[1] + t * 1.4);
        roof.curveTo(r2[0], r2[1] + t * 2.4, r1[0], r1[1] - t * 1.2, r0[0], r0[1] + t);
        roof.closePath();
        double[] fill = eye.at(0, 8.3, z);
        g.fill(
                Paths.rect(
                        s.left(), Math.min(r1[1], r0[1]) + t, s.right() - s.left(), fill[1] - Math.min(r1[1], r0[1])),
                Kind.GLASS,
                OkLab.lighten(glass, .07),
                glass);
        g.fill(roof, Kind.METAL, s.snowy() ? yard.seen(.97, .008, 250, z * .4) : white, OkLab.lighten(white, -.1));
        if (s.dark()) {
            double[] at = eye.at(0, 5, z);
            g.add(new Node.Glow(at[0], at[1], s.width() * .5, .16, OkLab.lch(.88, .09, 82), .4));
        }
    }

    /** The tower of the controllers, its room of glass on top. */
    static void tower(Yard yard, GroupBuilder g, double x, double z) {
        Stage s = yard.s();
        int wall = yard.seen(.84, .012, 85, z * .55);
        int glass = s.dark() ? OkLab.lch(.88, .09, 175) : yard.seen(.42, .05, 220, z * .5);
        g.fill(
                yard.upright(Paths.polygon(x - 2.2, 0, x - 1.5, 19, x + 1.5, 19, x + 2.2, 0), 0, z),
                Kind.WALL,
                OkLab.lighten(wall, .03),
                OkLab.lighten(wall, -.08));
        g.fill(
                yard.upright(Paths.polygon(x - 1.5, 18.4, x - 3.2, 20.4, x + 3.2, 20.4, x + 1.5, 18.4), 0, z - .1),
                Kind.WALL,
                OkLab.lighten(wall, -.12));
        g.fill(
                yard.upright(Paths.polygon(x - 3, 20.4, x - 3.9, 23.6, x + 3.9, 23.6, x + 3, 20.4), 0, z - .1),
                Kind.LIGHT,
                OkLab.lighten(glass, .06),
                glass);
        g.fill(yard.upright(Paths.rounded(x - 4.1, 23.5, 8.2, 1, .4), 0, z - .2), Kind.WALL, OkLab.lighten(wall, .06));
        double[] top = yard.eye().at(x, 24.4, z);
        double k = yard.eye().scale(z);
        g.line(Paths.line(top[0], top[1], top[0], top[1] - 4 * k), 1.3, Kind.METAL, OkLab.lighten(wall, -.2));
        g.fill(Paths.circle(top[0] - 1.6 * k, top[1] - .6 * k, .9 * k), Kind.METAL, OkLab.lighten(wall, .05));
        if (s.dark()) {
            g.add(Node.Glow.of(top[0], top[1] - 4 * k, 14, OkLab.lch(.62, .22, 27), .7));
            g.fill(Paths.circle(top[0], top[1] - 4 * k, 2.2), Kind.LIGHT, OkLab.lch(.75, .18, 27));
        }
    }

    /** Joints of the slabs, the yellow line that planes follow, the red edge of where they stand. */
    private static void lines(Yard yard, GroupBuilder g, int concrete) {
        Stage s = yard.s();
        Pinhole eye = yard.eye();
        Path2D joints = new Path2D.Double();
        for (double z = 2.2; z < 60; z *= 1.3) {
            double[] a = eye.at(-70, 0, z);
            double[] b = eye.at(70, 0, z);
            joints.append(Paths.line(a[0], a[1], b[0], b[1]), false);
        }
        for (int i = -16; i <= 16; i++) {
            double[] a = eye.at(i * 4.4 + 1, 0, 1.8);
            double[] b = eye.at(i * 4.4 + 1, 0, 62);
            joints.append(Paths.line(a[0], a[1], b[0], b[1]), false);
        }
        g.line(joints, 1, Kind.ROCK, OkLab.alpha(OkLab.lighten(concrete, -.14), .4));
        double faint = s.snowy() ? .35 : .9;
        int yellow = OkLab.alpha(s.palette().lit(.80, .16, 88), faint);
        double d = s.side();
        Path2D band = new Path2D.Double();
        int n = 20;
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i <= n; i++) {
                double t = (pass == 0 ? i : n - i) / (double) n;
                double z = 2.2 * Math.pow(17, t);
                double x = d * (1.9 - 5 * t * t) + (pass == 0 ? -.11 : .11);
                double[] at = eye.at(x, 0, z);
                if (pass == 0 && i == 0) {
                    band.moveTo(at[0], at[1]);
                } else {
                    band.lineTo(at[0], at[1]);
                }
            }
        }
        band.closePath();
        g.fill(band, Kind.PAPER, yellow);
        int red = OkLab.alpha(s.palette().lit(.58, .17, 28), faint);
        g.fill(eye.level(-70, 20, 70, 20.5, 0), Kind.PAPER, red);
        if (s.brief().weather().wet()) {
            Palette p = s.palette();
            for (int i = 0; i < 9; i++) {
                double z = 3 + 12 * Scenery.roll(s, 5603, i);
                double[] at = eye.at(14 * (Scenery.roll(s, 5604, i) - .5), 0, z);
                double k = eye.scale(z);
                g.fill(
                        Paths.blob(at[0], at[1], 1.1 * k, .16 * k, i, 9, .2),
                        Kind.WATER,
                        OkLab.alpha(OkLab.mix(p.mid(), p.low(), .5), .6));
            }
        }
    }

    /** A tug with two carts of bags. */
    private static void carts(Yard yard, GroupBuilder g, double x, double z) {
        Stage s = yard.s();
        Solids solids = yard.solids();
        double d = s.side();
        int paint = yard.seen(.78, .14, 85, z);
        int iron = yard.seen(.30, .015, 250, z);
        double[] hues = {250, 27, 60, 150, 300, 20};
        for (int cart = 2; cart >= 1; cart--) {
            double cx = x - d * 2.7 * cart;
            solids.shade(g, cx - 1.2, cx + 1.2, z, z + 1);
            solids.box(g, cx - 1.1, cx + 1.1, .38, .5, z, z + 1.1, Kind.METAL, iron);
            for (int i = 0; i < 7; i++) {
                double bx = cx - 1 + (i % 4) * .5;
                double by = i < 4 ? .5 : .98;
                double shift = i < 4 ? 0 : .2;
                int bag = yard.seen(.46 + .1 * Scenery.roll(s, 5605, i + cart), .09, hues[(i + cart) % 6], z);
                g.fill(
                        yard.upright(Paths.rounded(bx + shift, by, .45, .46, .07), 0, z + .1),
                        Kind.CLOTH,
                        OkLab.lighten(bag, .05),
                        OkLab.lighten(bag, -.05));
            }
            wheels(yard, g, new double[] {cx - .8, cx + .8}, z, .22);
        }
        solids.shade(g, x - 1.1, x + 1.1, z, z + 1);
        g.fill(
                yard.upright(
                        Paths.polygon(
                                x - d * 1.1,
                                .3,
                                x - d * 1.1,
                                .95,
                                x - d * .2,
                                .95,
                                x,
                                1.05,
                                x + d * 1.15,
                                .95,
                                x + d * 1.25,
                                .3),
                        0,
                        z),
                Kind.METAL,
                OkLab.lighten(paint, .04),
                OkLab.lighten(paint, -.07));
        g.fill(
                yard.upright(
                        Paths.polygon(x - d * .75, .95, x - d * .75, 1.7, x - d * .1, 1.7, x + d * .15, 1.05), 0, z),
                Kind.GLASS,
                OkLab.alpha(yard.seen(.55, .04, 230, z), .75));
        g.fill(yard.upright(Paths.rect(x - .45 - d * .42, 1.66, .9, .1), 0, z), Kind.METAL, paint);
        wheels(yard, g, new double[] {x - .7, x + .75}, z, .3);
        if (s.dark()) {
            double[] lamp = yard.eye().at(x - d * .4, 1.9, z);
            double k = yard.eye().scale(z);
            g.add(Node.Glow.of(lamp[0], lamp[1], 1.1 * k, OkLab.lch(.8, .17, 65), .7));
            g.fill(Paths.circle(lamp[0], lamp[1], .1 * k), Kind.LIGHT, OkLab.lch(.88, .15, 72));
        }
    }

    private static void wheels(Yard yard, GroupBuilder g, double[] xs, double z, double r) {
        for (double wx : xs) {
            g.fill(yard.upright(Paths.circle(wx, r, r), 0, z - .02), Kind.METAL, yard.seen(.18, .01, 260, z));
            g.fill(yard.upright(Paths.circle(wx, r, r * .45), 0, z - .03), Kind.METAL, yard.seen(.62, .01, 250, z));
        }
    }
}
