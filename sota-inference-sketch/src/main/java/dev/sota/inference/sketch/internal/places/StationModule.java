package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Light;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Skies;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import java.awt.geom.Path2D;
import java.util.OptionalInt;

/** Inside a station in space: a round window on the earth at the end, racks of instruments on all sides, bodies that float. */
final class StationModule implements PlaceRecipe {
    private static final double[] HUES = {230, 155, 60, 25};

    @Override
    public void build(Stage s, Actors actors) {
        LongHall h = new LongHall(s, 2.5, 3.7, 9.5);
        int white = h.room().thing(.80, .012, 230);
        GroupBuilder far = new GroupBuilder();
        h.farWall(far, OkLab.lighten(white, -.12));
        cupola(h, far, white);
        s.layer("far wall", .1, far);
        GroupBuilder racks = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            h.sideWall(racks, side, Kind.METAL, OkLab.lighten(white, -.1));
        }
        h.ceiling(racks, Kind.METAL, OkLab.lighten(white, -.04));
        for (double z = h.length() - 1.5; z > .9; z -= 1.45) {
            for (int side = -1; side <= 1; side += 2) {
                rack(h, racks, side, Math.max(LongHall.NEAR, z), z + 1.38, white);
            }
            lamp(h, racks, z);
        }
        s.layer("racks", .3, racks);
        GroupBuilder floor = h.floor(Kind.METAL, OkLab.lighten(white, -.22), 1.25, 1.45);
        double[] b = h.eye().at(0, 0, 6);
        floor.add(new Node.Glow(b[0], b[1], s.width() * .3, .3, OkLab.lch(.84, .06, 230), .34));
        s.layer("floor", .45, floor);
        GroupBuilder things = new GroupBuilder();
        rails(h, things);
        laptop(h, things);
        bags(h, things);
        s.layer("instruments", .52, things);
        actors.perform(spots(h), .7);
        s.vignette(.46);
    }

    /** The round window with the limb of the earth, under an open night of stars whatever the hour. */
    private static void cupola(LongHall h, GroupBuilder g, int white) {
        Stage s = h.stage();
        double[] c = h.eye().at(0, 1.85, h.length());
        double k = h.eye().scale(h.length());
        double r = 1.45 * k;
        g.fill(Paths.circle(c[0], c[1], r * 1.26), Kind.METAL, OkLab.lighten(white, .06), OkLab.lighten(white, -.16));
        g.fill(Paths.circle(c[0], c[1], r * 1.1), Kind.METAL, OkLab.lighten(white, -.3));
        GroupBuilder view = new GroupBuilder()
                .clip()
                .fill(Paths.circle(c[0], c[1], r), Kind.SKY, OkLab.lch(.12, .05, 275), OkLab.lch(.18, .07, 265));
        view.fill(
                Skies.stars(c[0] - r, c[1] - r, c[0] + r, c[1] + r, 46, s.seed(5131), 1.1),
                Kind.LIGHT,
                OkLab.alpha(0xffffffff, .85));
        double ex = c[0] - h.away() * r * .45;
        double ey = c[1] + r * 1.15;
        view.add(Node.Glow.of(ex, ey, r * 1.75, OkLab.lch(.76, .12, 230), .7));
        GroupBuilder earth = new GroupBuilder()
                .clip()
                .fill(Paths.circle(ex, ey, r * 1.3), Kind.WATER, OkLab.lch(.66, .12, 240), OkLab.lch(.46, .14, 255));
        for (int i = 0; i < 5; i++) {
            double x = ex + r * 1.6 * (Scenery.roll(s, 5132, i) - .5);
            double y = ey - r * (.4 + .8 * Scenery.roll(s, 5133, i));
            earth.fill(
                    Paths.blob(x, y, r * .34, r * .16, s.seed(5134) + i, 9, .35),
                    Kind.EARTH,
                    OkLab.lch(.62, .10, i % 2 == 0 ? 145 : 85));
            earth.fill(
                    Skies.streak(x + r * .2, y - r * .1, r * .8, 6, s.seed(5135) + i),
                    Kind.CLOUD,
                    OkLab.alpha(0xffffffff, .7));
        }
        view.add(earth.build(new Effect.Rim(3, OkLab.lch(.95, .06, 225), .9, Light.towards(h.away(), -.6))));
        g.add(view.build());
        Path2D ribs = new Path2D.Double();
        for (int i = 0; i < 6; i++) {
            double a = Math.PI * (i + .5) / 3;
            ribs.append(
                    Paths.line(
                            c[0] + Math.cos(a) * r * .5,
                            c[1] + Math.sin(a) * r * .5,
                            c[0] + Math.cos(a) * r,
                            c[1] + Math.sin(a) * r),
                    false);
        }
        g.line(ribs, Math.max(2, .09 * k), Kind.METAL, OkLab.lighten(white, -.2));
        g.line(Paths.circle(c[0], c[1], r * .5), Math.max(2, .09 * k), Kind.METAL, OkLab.lighten(white, -.2));
        g.add(Node.Glow.of(c[0], c[1], r * 2, OkLab.lch(.80, .08, 230), .3));
    }

    /** A rack: drawers, a screen, lamps, a strap. */
    private static void rack(LongHall h, GroupBuilder g, int side, double z0, double z1, int white) {
        double x = side * (h.half() - .04);
        Pinhole e = h.eye();
        int c = h.sided(white, side);
        g.fill(e.upright(x, .1, z0, 3.5, z1), Kind.METAL, OkLab.lighten(c, .05), OkLab.lighten(c, -.06));
        int key = (int) (z1 * 10) + 100 * side;
        double m = (z0 + z1) / 2;
        double y = .2;
        for (int i = 0; y < 3.3; i++) {
            double tall = .42 + .3 * Scenery.roll(h.stage(), 5140, key + i * 31);
            double roll = Scenery.roll(h.stage(), 5141, key + i * 37);
            double top = Math.min(3.42, y + tall);
            int face = roll < .16 ? h.room().thing(.62, .09, HUES[i % 4]) : OkLab.lighten(c, roll < .5 ? -.05 : .02);
            g.fill(
                    e.upright(x - side * .01, y, z0 + .06, top - .06, z1 - .06),
                    Kind.METAL,
                    OkLab.lighten(face, .02),
                    OkLab.lighten(face, -.05));
            if (roll > .74) {
                g.fill(
                        e.upright(x - side * .02, y + .06, z0 + .2, top - .12, z1 - .2),
                        Kind.LIGHT,
                        OkLab.lch(.34, .07, 235));
                Path2D lines = new Path2D.Double();
                for (double ly = y + .12; ly < top - .2; ly += .09) {
                    lines.append(
                            e.upright(x - side * .03, ly, z0 + .28, ly + .03, z0 + .5 + .5 * (z1 - z0 - .8) * roll),
                            false);
                }
                g.fill(lines, Kind.LIGHT, OkLab.lch(.84, .12, 190));
            } else if (roll > .5) {
                for (int j = 0; j < 4; j++) {
                    double lz = z0 + .25 + j * .2;
                    g.fill(
                            e.upright(x - side * .02, top - .2, lz, top - .13, lz + .08),
                            Kind.LIGHT,
                            OkLab.lch(.80, .15, j % 3 == 0 ? 145 : 60));
                }
                g.fill(e.upright(x - side * .02, y + .1, m - .2, y + .14, m + .2), Kind.METAL, OkLab.lighten(c, -.25));
            }
            y = top;
        }
    }

    private static void lamp(LongHall h, GroupBuilder g, double z) {
        double near = Math.max(LongHall.NEAR, z + .15);
        for (int side = -1; side <= 1; side += 2) {
            double x = side * 1.1;
            g.fill(
                    h.eye().level(x - .18, near, x + .18, z + 1.2, h.wall() - .03),
                    Kind.LIGHT,
                    OkLab.lch(.98, .015, 220));
        }
    }

    /** Blue rails to pull oneself along. */
    private static void rails(LongHall h, GroupBuilder g) {
        int blue = h.room().thing(.52, .14, 255);
        for (double z = h.length() - 1.5; z > 2; z -= 2.9) {
            for (int side = -1; side <= 1; side += 2) {
                double x = side * (h.half() - .16);
                double[] a = h.eye().at(x, 1.1, z);
                double[] b = h.eye().at(x, 2.3, z);
                g.line(
                        Paths.line(a[0], a[1], b[0], b[1]),
                        Math.max(2, .05 * h.eye().scale(z)),
                        Kind.METAL,
                        blue);
            }
        }
    }

    /** A computer on an arm. */
    private static void laptop(LongHall h, GroupBuilder g) {
        double z = 5.2;
        double x = h.away() * (h.half() - .75);
        int dark = h.room().thing(.26, .015, 260);
        double[] a = h.eye().at(h.away() * h.half(), 1.1, z);
        double[] b = h.eye().at(x, 1.3, z);
        g.line(Paths.line(a[0], a[1], b[0], b[1]), Math.max(2, .05 * h.eye().scale(z)), Kind.METAL, dark);
        g.fill(h.eye().facing(x - .36, 1.28, x + .36, 1.8, z), Kind.METAL, dark);
        g.fill(
                h.eye().facing(x - .32, 1.32, x + .32, 1.76, z - .01),
                Kind.LIGHT,
                OkLab.lch(.66, .10, 225),
                OkLab.lch(.50, .11, 250));
        for (int i = 0; i < 3; i++) {
            g.fill(
                    h.eye().facing(x - .26, 1.66 - .1 * i, x + .05 + .08 * i, 1.69 - .1 * i, z - .02),
                    Kind.LIGHT,
                    OkLab.lch(.94, .03, 220));
        }
        h.solids().box(g, x - .36, x + .36, 1.24, 1.28, z - .4, z, Kind.METAL, OkLab.lighten(dark, .05));
    }

    /** White bags that float on their straps. */
    private static void bags(LongHall h, GroupBuilder g) {
        int cloth = h.room().thing(.90, .015, 85);
        for (int i = 0; i < 2; i++) {
            double z = 6.6 + .9 * i;
            double x = -h.away() * (1.75 - .3 * i);
            double k = h.eye().scale(z);
            double[] at = h.eye().at(x, .5 + 2 * i, z);
            g.fill(
                    Paths.place(
                            Paths.rounded(-.3 * k, -.24 * k, .6 * k, .48 * k, .08 * k),
                            at[0],
                            at[1],
                            1,
                            1,
                            12 - 20 * i),
                    Material.of(Kind.CLOTH, OkLab.lighten(cloth, .03), OkLab.lighten(cloth, -.14)));
            g.fill(
                    Paths.place(Paths.rect(-.3 * k, -.04 * k, .6 * k, .07 * k), at[0], at[1], 1, 1, 12 - 20 * i),
                    Kind.CLOTH,
                    h.room().thing(.50, .12, 255));
        }
    }

    /** Nobody stands: all float in the middle of the room. */
    private static Actors.Spots spots(LongHall h) {
        Stage s = h.stage();
        double size = 1.74 * h.eye().scale(3.9) / (.36 * s.shorter());
        Spot air = new Spot(s.width() * (.5 + s.side() * .13), s.height() * .53, Ground.AIR, size, 0);
        return new Actors.Spots() {
            @Override
            public Spot front(Habitat habitat) {
                return air;
            }

            @Override
            public OptionalInt table() {
                return OptionalInt.of(h.room().thing(.70, .015, 230));
            }
        };
    }
}
