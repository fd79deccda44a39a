package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.colour.Weather;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Skies;
import java.awt.geom.Path2D;
import java.util.OptionalInt;

/** The lamp room of a lighthouse: the great lens, panes all round, the gallery's rail and the sea beyond. */
final class LampRoom implements PlaceRecipe {
    private static final int PANES = 20;
    private static final double RADIUS = 5.2;
    private static final double SILL = .78;
    private static final double HEAD = 4.1;
    private static final double TOP = 6.7;

    /** The edge of the gallery outside. */
    private static final double GALLERY = 6.4;

    @Override
    public void build(Stage s, Actors actors) {
        LongHall h = new LongHall(s, RADIUS, HEAD, 10);
        Ring ring = new Ring(h);
        Scenery.sky(s);
        Scenery.lightning(s);
        sea(s, h);
        rail(ring);
        panes(ring);
        frame(ring);
        floor(ring);
        new LampLens(h, ring.x, ring.z).draw();
        actors.perform(h.spots(OptionalInt.of(h.room().bench()), 1.6, .8), .7);
        s.vignette(.42);
    }

    /** The round of the room in plan, its middle opposite the subject. */
    private static final class Ring {
        private final LongHall h;
        private final double x;
        private final double z;

        Ring(LongHall h) {
            this.h = h;
            this.x = h.away() * (h.tall() ? .85 : 1.35);
            this.z = 4.7;
        }

        /** A point on a circle about the middle; the first is on the left beside the eye, the last on the right. */
        double[] at(double radius, double turn, double y) {
            double a = angle(turn);
            double px = x - radius * Math.cos(a);
            double pz = Math.max(LongHall.NEAR, z + radius * Math.sin(a));
            return h.eye().at(px, y, pz);
        }

        /** How far a point of the wall is from the eye. */
        double away(double turn) {
            return Math.max(LongHall.NEAR, z + RADIUS * Math.sin(angle(turn)));
        }

        /** More than half of the round is before the eye. */
        private static double angle(double turn) {
            return Math.PI * (1.36 * turn / PANES - .18);
        }

        /** A piece of a cylinder's wall between two heights. */
        Path2D wall(double radius, double from, double to, double low, double high) {
            return slope(radius, low, radius, high, from, to);
        }

        /** A piece of a cone between two circles. */
        Path2D slope(double r0, double low, double r1, double high, double from, double to) {
            double[] a = at(r0, from, low);
            double[] b = at(r0, to, low);
            double[] c = at(r1, to, high);
            double[] d = at(r1, from, high);
            return Paths.polygon(a[0], a[1], b[0], b[1], c[0], c[1], d[0], d[1]);
        }

        /** A line along a circle. */
        Path2D round(double radius, double y) {
            double[] xy = new double[2 * (PANES + 1)];
            for (int i = 0; i <= PANES; i++) {
                double[] at = at(radius, i, y);
                xy[2 * i] = at[0];
                xy[2 * i + 1] = at[1];
            }
            return Paths.line(xy);
        }
    }

    /** The sea of the hour and the weather; from so high up its waves are small. */
    private static void sea(Stage s, LongHall h) {
        double shore = h.eye().y();
        boolean calm = Water.roughness(s) < .3;
        Water.open(s, shore);
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int foam = OkLab.alpha(OkLab.mix(p.light(), p.horizon(), .3), calm ? .28 : .6);
        for (int i = 0; i < (calm ? 22 : 60); i++) {
            double t = Scenery.roll(s, 4701, i);
            double w = (8 + 60 * t) * (.5 + Scenery.roll(s, 4702, i));
            g.fill(
                    Paths.lens(
                            s.width() * Scenery.roll(s, 4703, i),
                            shore + 5 + (s.height() - shore) * .5 * t,
                            w,
                            1.2 + (calm ? 1.5 : 4) * t),
                    Kind.WATER,
                    foam);
        }
        Weather w = s.brief().weather();
        if (w == Weather.RAIN || w == Weather.STORM) {
            g.line(
                    Skies.rain(s.width(), s.height(), (int) (s.width() * .3), s.seed(4704), 26, -.2),
                    1.1,
                    Kind.AIR,
                    OkLab.alpha(p.light(), .24));
        } else if (w == Weather.SNOW) {
            g.fill(
                    Skies.flakes(0, 0, s.width(), s.height(), 240, s.seed(4705), .8, 2.2),
                    Kind.AIR,
                    OkLab.alpha(0xffffffff, .8));
        } else if (w == Weather.FOG) {
            g.add(new Node.Mist(shore - 150, shore + 130, p.horizon(), .7, s.seed(4706)));
        }
        s.layer("waves far", .45, g);
    }

    /** The gallery that runs round outside, with its rail. */
    private static void rail(Ring ring) {
        Stage s = ring.h.stage();
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int stone = s.snowy() ? p.lit(.92, .015, 250) : p.lit(.6, .02, 80);
        int iron = OkLab.mix(p.lit(.30, .02, 250), p.near(), .3);
        for (int i = 0; i < PANES; i++) {
            g.fill(ring.slope(GALLERY, 0, RADIUS, 0, i, i + 1), Kind.ROCK, stone);
        }
        for (double i = 0; i <= PANES; i += .5) {
            double[] a = ring.at(GALLERY, i, 0);
            double[] b = ring.at(GALLERY, i, 1.12);
            g.line(Paths.line(a[0], a[1], b[0], b[1]), i % 1 == 0 ? 3 : 1.4, Kind.METAL, iron);
        }
        g.line(ring.round(GALLERY, 1.12), 3.4, Kind.METAL, iron);
        g.line(ring.round(GALLERY, .6), 1.6, Kind.METAL, iron);
        s.layer("rail", .46, g, s.rim(1.2, .4));
    }

    /** What lies on the glass: a breath of light, and at night the lamp's own gleam. */
    private static void panes(Ring ring) {
        Stage s = ring.h.stage();
        GroupBuilder g = new GroupBuilder();
        int gleam = s.dark() ? OkLab.lch(.88, .1, 82) : OkLab.lch(.98, .02, 210);
        for (int i = 0; i < PANES; i++) {
            double strength = (s.dark() ? .05 : .06) + .07 * Scenery.roll(s, 4711, i);
            g.fill(
                    ring.wall(RADIUS, i, i + 1, SILL, HEAD),
                    Kind.GLASS,
                    OkLab.alpha(gleam, strength),
                    OkLab.alpha(gleam, strength * .3));
            double[] a = ring.at(RADIUS, i + .2, HEAD);
            double[] b = ring.at(RADIUS, i + .42, HEAD);
            double[] c = ring.at(RADIUS, i + .3, SILL + 1.1);
            double[] d = ring.at(RADIUS, i + .16, SILL + 1.1);
            if (i % 2 == 0) {
                g.fill(
                        Paths.polygon(a[0], a[1], b[0], b[1], c[0], c[1], d[0], d[1]),
                        Kind.GLASS,
                        OkLab.alpha(gleam, .16),
                        OkLab.alpha(gleam, .02));
            }
        }
        s.layer("glass", .47, g);
    }

    /** The iron between the panes, the wall below them and the roof above. */
    private static void frame(Ring ring) {
        LongHall h = ring.h;
        Stage s = h.stage();
        GroupBuilder g = new GroupBuilder();
        int iron = h.room().thing(.42, .035, 175);
        int wall = h.room().thing(.80, .03, 90);
        int roof = h.room().thing(.50, .07, 62);
        for (int i = 0; i < PANES; i++) {
            double turn = h.away() * (i + .5 - PANES / 2.0) / PANES;
            int c = OkLab.lighten(wall, -.02 - .14 * turn);
            g.fill(ring.wall(RADIUS, i, i + 1, 0, SILL), Kind.WALL, OkLab.lighten(c, .02), OkLab.lighten(c, -.1));
            int r = OkLab.lighten(roof, (i % 2 == 0 ? .02 : -.02) + .1 * turn);
            g.fill(ring.slope(RADIUS, HEAD, .3, TOP, i, i + 1), Kind.METAL, OkLab.lighten(r, -.12), r);
        }
        for (int i = 0; i <= PANES; i++) {
            double[] a = ring.at(RADIUS, i, SILL);
            double[] b = ring.at(RADIUS, i, HEAD);
            double[] c = ring.at(.3, i, TOP);
            double w = Math.max(2, .075 * h.eye().scale(ring.away(i)));
            g.line(Paths.line(b[0], b[1], c[0], c[1]), w * .8, Kind.METAL, OkLab.lighten(roof, -.16));
            g.line(Paths.line(a[0], a[1], b[0], b[1]), w, Kind.METAL, iron);
            g.line(
                    Paths.line(a[0] + h.away() * w * .3, a[1], b[0] + h.away() * w * .3, b[1]),
                    w * .22,
                    Kind.METAL,
                    OkLab.lighten(iron, .16));
        }
        g.line(ring.round(RADIUS, SILL + 1.45), 2.2, Kind.METAL, iron);
        g.line(ring.round(RADIUS, HEAD), 8, Kind.METAL, iron);
        g.line(ring.round(RADIUS, HEAD - .02), 2, Kind.METAL, OkLab.lighten(iron, .14));
        g.line(ring.round(RADIUS, SILL), 6, Kind.WOOD, OkLab.lighten(wall, .08));
        if (s.dark()) {
            double[] at = h.eye().at(ring.x, HEAD, ring.z);
            g.add(Node.Glow.of(at[0], at[1], s.width() * .5, OkLab.lch(.86, .12, 75), .3));
        }
        s.layer("frame", .49, g);
    }

    private static void floor(Ring ring) {
        LongHall h = ring.h;
        Stage s = h.stage();
        int iron = h.room().thing(.52, .045, 55);
        double top = ring.at(RADIUS, PANES / 2.0, 0)[1];
        GroupBuilder g = new GroupBuilder().clip();
        Path2D disc = ring.round(RADIUS, 0);
        disc.lineTo(s.right(), s.bottom());
        disc.lineTo(s.left(), s.bottom());
        disc.closePath();
        g.fill(
                disc,
                Material.of(Kind.WOOD, OkLab.lighten(iron, .07), OkLab.lighten(iron, -.14))
                        .over(0, top, s.width(), s.height() - top));
        int seam = OkLab.alpha(OkLab.lighten(iron, -.16), .5);
        for (double r = 1.4; r < RADIUS; r += .8) {
            g.line(ring.round(r, 0), 1.3, Kind.WOOD, seam);
        }
        for (int i = 0; i <= PANES; i++) {
            double[] a = ring.at(RADIUS, i, 0);
            double[] b = ring.at(1.2, i, 0);
            g.line(Paths.line(a[0], a[1], b[0], b[1]), 1.2, Kind.WOOD, seam);
        }
        double[] light = h.eye().at(0, 0, 4.2);
        g.add(new Node.Glow(light[0], light[1], s.width() * .45, .3, h.room().glow(), s.dark() ? .4 : .28));
        s.layer("floor", .5, new GroupBuilder().add(g.build()));
    }
}
