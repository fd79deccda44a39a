package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Leaves;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.shape.Ridge;
import java.awt.geom.Path2D;
import java.util.OptionalInt;

/** A greenhouse: panes between white bars, trees outside them, beds of vegetables and flowers, or palms under the glass. */
final class Greenhouse implements PlaceRecipe {
    private static final double BAY = 1.7;
    private static final double PLINTH = .65;

    @Override
    public void build(Stage s, Actors actors) {
        boolean palms = s.brief().kind().filter("palms"::equals).isPresent();
        LongHall h = palms ? new LongHall(s, 4.4, 4.2, 17) : new LongHall(s, 3.5, 2.7, 14);
        double ridge = palms ? 6.8 : 4.4;
        Scenery.sky(s);
        outside(s, h);
        glass(h, ridge, palms);
        frame(h, ridge, palms);
        GroupBuilder floor = h.floor(Kind.ROCK, h.room().thing(.58, .05, 50), .3, .6);
        double[] path = h.eye().at(0, 0, 6);
        floor.add(new Node.Glow(
                path[0], path[1], 3 * h.eye().scale(6), .34, h.room().glow(), s.dark() ? .3 : .45));
        s.layer("floor", .45, floor);
        GroupBuilder beds = new GroupBuilder();
        GreenBeds green = new GreenBeds(h, palms);
        for (double z = h.length() - 1.4; z > 4.6; z -= 1.25) {
            for (int side = -1; side <= 1; side += 2) {
                green.bed(beds, side, z);
            }
        }
        s.layer("plants", .52, beds, s.rim(1.4, .4));
        if (s.dark()) {
            lamps(h, ridge);
        }
        actors.perform(h.spots(OptionalInt.of(h.room().bench()), 1.15, .8), .7);
        beams(h, ridge);
        near(h);
        s.vignette(.38);
    }

    private static void outside(Stage s, LongHall h) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        double y = h.eye().y() + 26;
        Ridge base = Ridge.hills(s.left(), s.right(), y, 4, 220, s.seed(4201), 2);
        int leaf = Terrain.leaf(s, .25);
        g.fill(
                Plants.grove(base, s.left(), s.right(), (int) (s.width() / 24), 26, 74, s.seed(4202)),
                Kind.LEAF,
                p.haze(leaf, .42),
                p.haze(leaf, .55));
        int lawn = s.snowy() ? p.lit(.94, .02, 260) : p.haze(Terrain.meadow(s), .3);
        g.fill(
                Paths.rect(s.left(), y - 6, s.right() - s.left(), s.bottom()),
                Kind.GRASS,
                lawn,
                OkLab.mix(lawn, p.near(), .3));
        s.layer("outside", .12, g, new Effect.Blur(1.6));
    }

    /** The panes: a breath of light over what is outside. */
    private static void glass(LongHall h, double ridge, boolean round) {
        GroupBuilder g = new GroupBuilder();
        Stage s = h.stage();
        int pane = s.dark() ? OkLab.lch(.62, .06, 90) : OkLab.lch(.97, .03, 140);
        double[] e = {h.half(), PLINTH, h.half(), h.wall()};
        for (int side = -1; side <= 1; side += 2) {
            boolean lit = side == h.away() && h.sunny();
            g.fill(
                    h.eye().upright(side * e[0], e[1], LongHall.NEAR, e[3], h.length()),
                    Kind.GLASS,
                    OkLab.alpha(pane, lit ? .34 : .2),
                    OkLab.alpha(pane, lit ? .2 : .12));
        }
        if (round) {
            g.fill(
                    h.vault(h.half(), h.wall(), ridge, LongHall.NEAR, h.length(), false),
                    Kind.GLASS,
                    OkLab.alpha(pane, .26));
        } else {
            for (int side = -1; side <= 1; side += 2) {
                g.fill(
                        h.eye()
                                .quad(
                                        side * h.half(),
                                        h.wall(),
                                        h.length(),
                                        side * h.half(),
                                        h.wall(),
                                        LongHall.NEAR,
                                        0,
                                        ridge,
                                        LongHall.NEAR,
                                        0,
                                        ridge,
                                        h.length()),
                        Kind.GLASS,
                        OkLab.alpha(pane, side == h.away() ? .32 : .2));
            }
        }
        s.layer("glass", .28, g);
    }

    private static void frame(LongHall h, double ridge, boolean round) {
        GroupBuilder g = new GroupBuilder();
        Stage s = h.stage();
        int white = s.dark()
                ? h.room().thing(.82, .02, 90)
                : OkLab.mix(s.palette().lit(.94, .012, 150), h.room().thing(.95, .01, 120), .5);
        gable(h, g, ridge, round, white);
        for (int side = -1; side <= 1; side += 2) {
            int c = h.sided(white, side);
            for (double y : new double[] {1.6, h.wall()}) {
                bar(h, g, side * h.half(), y, c, y > 2 ? .1 : .05);
            }
            for (int i = 1; i < 4; i++) {
                double t = i / 4.0;
                double x = round ? Math.cos(t * Math.PI / 2) : 1 - t;
                double up = round ? Math.sin(t * Math.PI / 2) : t;
                bar(h, g, side * h.half() * x, h.wall() + (ridge - h.wall()) * up, c, .04);
            }
            int brick = h.room().thing(.52, .07, 40);
            h.solids()
                    .box(
                            g,
                            side > 0 ? h.half() - .12 : -h.half(),
                            side > 0 ? h.half() : -h.half() + .12,
                            0,
                            PLINTH,
                            LongHall.NEAR,
                            h.length(),
                            Kind.ROCK,
                            h.sided(brick, side));
        }
        bar(h, g, 0, ridge, white, .12);
        for (double z = h.length() - BAY; z > 1.5; z -= BAY) {
            double w = Math.max(1.4, .085 * h.eye().scale(z));
            if (round) {
                g.line(h.rib(h.half(), PLINTH, h.wall(), ridge, z, false), w, Kind.METAL, white);
            } else {
                double[] a = h.eye().at(-h.half(), PLINTH, z);
                double[] b = h.eye().at(-h.half(), h.wall(), z);
                double[] c = h.eye().at(0, ridge, z);
                double[] d = h.eye().at(h.half(), h.wall(), z);
                double[] f = h.eye().at(h.half(), PLINTH, z);
                g.line(Paths.line(a[0], a[1], b[0], b[1], c[0], c[1], d[0], d[1], f[0], f[1]), w, Kind.METAL, white);
                g.line(Paths.line(b[0], b[1], d[0], d[1]), w * .5, Kind.METAL, OkLab.lighten(white, -.06));
            }
        }
        s.layer("frame", .34, g);
    }

    /** A bar that runs along the house. */
    private static void bar(LongHall h, GroupBuilder g, double x, double y, int colour, double thick) {
        double[] a = h.eye().at(x, y, h.length());
        double[] b = h.eye().at(x, y, LongHall.NEAR);
        double ka = thick / 2 * h.eye().scale(h.length());
        double kb = thick / 2 * h.eye().scale(LongHall.NEAR);
        boolean upright = Math.abs(b[0] - a[0]) > Math.abs(b[1] - a[1]);
        double ux = upright ? 0 : 1;
        double uy = upright ? 1 : 0;
        g.fill(
                Paths.polygon(
                        a[0] - ux * ka,
                        a[1] - uy * ka,
                        a[0] + ux * ka,
                        a[1] + uy * ka,
                        b[0] + ux * kb,
                        b[1] + uy * kb,
                        b[0] - ux * kb,
                        b[1] - uy * kb),
                Kind.METAL,
                colour);
    }

    /** The far end, of bars alone, with its door. */
    private static void gable(LongHall h, GroupBuilder g, double ridge, boolean round, int white) {
        double z = h.length();
        int bar = OkLab.lighten(white, -.05);
        Path2D lines = new Path2D.Double();
        for (double x = -h.half(); x <= h.half() + .01; x += h.half() / 4) {
            double t = Math.abs(x) / h.half();
            double top = round ? h.wall() + (ridge - h.wall()) * Math.sqrt(1 - t * t) : ridge - (ridge - h.wall()) * t;
            double[] a = h.eye().at(x, PLINTH, z);
            double[] b = h.eye().at(x, top, z);
            lines.append(Paths.line(a[0], a[1], b[0], b[1]), false);
        }
        for (double y : new double[] {1.6, h.wall()}) {
            double[] a = h.eye().at(-h.half(), y, z);
            double[] b = h.eye().at(h.half(), y, z);
            lines.append(Paths.line(a[0], a[1], b[0], b[1]), false);
        }
        g.line(lines, 1.8, Kind.METAL, bar);
        int brick = h.room().thing(.50, .07, 40);
        g.fill(h.eye().facing(-h.half(), 0, h.half(), PLINTH, z), Kind.ROCK, brick, OkLab.lighten(brick, -.06));
        g.fill(h.eye().facing(-.62, 0, .62, 2.25, z - .01), Kind.WOOD, white);
        g.fill(
                h.eye().facing(-.5, .5, .5, 2.13, z - .02),
                Kind.GLASS,
                HallGlass.sky(h.stage(), .6),
                HallGlass.sky(h.stage(), .1));
        g.fill(h.eye().facing(-.03, .5, .03, 2.13, z - .03), Kind.WOOD, white);
    }

    private static void lamps(LongHall h, double ridge) {
        GroupBuilder g = new GroupBuilder();
        for (double z = h.length() - 2.5; z > 4.5; z -= 3.4) {
            double[] top = h.eye().at(0, ridge, z);
            double[] at = h.eye().at(0, 2.7, z);
            double k = h.eye().scale(z);
            g.line(Paths.line(top[0], top[1], at[0], at[1]), 1.2, Kind.METAL, OkLab.lch(.2, .01, 200));
            g.fill(Paths.circle(at[0], at[1], .12 * k), Kind.LIGHT, OkLab.lch(.97, .08, 88));
            g.add(Node.Glow.of(at[0], at[1], 2.2 * k, OkLab.lch(.90, .12, 80), .6));
        }
        h.stage().layer("lamps", .6, g);
    }

    private static void beams(LongHall h, double ridge) {
        int n = 4;
        double[][] openings = new double[n][];
        for (int i = 0; i < n; i++) {
            double z = h.length() - 3 - 2.4 * i;
            openings[i] = new double[] {z, z + 1.1, h.wall() - 1, h.wall() + .2};
        }
        h.beams(openings, 1.35, .2);
    }

    /** Leaves near the eye, opposite the subject. */
    private static void near(LongHall h) {
        Stage s = h.stage();
        GroupBuilder g = new GroupBuilder();
        double x = s.width() * (.5 + h.away() * .53);
        double u = s.shorter();
        int leaf = OkLab.mix(h.room().thing(.40, .09, 145), s.palette().near(), .45);
        for (int i = 0; i < 6; i++) {
            double turn = h.away() > 0 ? 180 + 14 + 24 * (i - 2) : -14 - 24 * (i - 2);
            g.fill(
                    Leaves.broad(
                            x,
                            s.height() * .98,
                            u * (.3 + .05 * (i % 3)),
                            u * .1,
                            turn + (h.away() > 0 ? 30 : -30),
                            s.lookSeed(4203) + i),
                    Kind.LEAF,
                    OkLab.lighten(leaf, .03 * (i % 3)),
                    OkLab.lighten(leaf, -.06));
        }
        s.layer("near", 1, g, s.rim(2.2, .4), new Effect.Blur(3.4));
    }
}
