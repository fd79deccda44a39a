package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Skies;
import java.awt.geom.Point2D;
import java.util.OptionalInt;

/** An attic: rafters under the roof, a skylight, a window in the gable, old things and dust in the light. */
final class Attic implements PlaceRecipe {
    private static final double RIDGE = 3.9;
    private static final double[] PANE = {.34, .74, 5, 6.7};

    @Override
    public void build(Stage s, Actors actors) {
        LongHall h = new LongHall(s, 3.5, .7, 8.6);
        int wood = h.room().thing(.47, .07, s.look().between(4001, 48, 62));
        GroupBuilder far = new GroupBuilder();
        int wall = s.look().chance(4002, .5) ? h.room().thing(.62, .05, 45) : OkLab.lighten(wood, .04);
        h.farWall(far, wall);
        gable(h, far, wall, wood);
        s.layer("far wall", .1, far);
        GroupBuilder roof = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            slope(h, roof, side, wood);
        }
        skylight(h, roof, wood);
        rafters(h, roof, wood);
        s.layer("roof", .3, roof);
        s.layer("floor", .45, h.floor(Kind.WOOD, h.room().thing(.50, .075, 55), .32, 9));
        light(h);
        GroupBuilder chimney = new GroupBuilder();
        chimney(h, chimney);
        s.layer("chimney", .48, chimney);
        GroupBuilder things = new GroupBuilder();
        AtticThings.boxes(h, things);
        AtticThings.figure(h, things);
        AtticThings.trunk(h, things);
        s.layer("old things", .54, things, s.rim(1.6, .4));
        actors.perform(h.spots(OptionalInt.of(h.room().bench())), .7);
        beam(h);
        s.vignette(.54);
    }

    private static void gable(LongHall h, GroupBuilder g, int wall, int wood) {
        double z = h.length();
        int seam = OkLab.alpha(OkLab.lighten(wall, -.1), .5);
        for (double x = -h.half(); x <= h.half(); x += .3) {
            double[] a = h.eye().at(x, 0, z);
            double[] b = h.eye().at(x, RIDGE, z);
            g.line(Paths.line(a[0], a[1], b[0], b[1]), 1.1, Kind.WOOD, seam);
        }
        double x = h.away() * .35;
        int trim = OkLab.lighten(wood, .2);
        g.fill(h.eye().facing(x - .68, .82, x + .68, 2.28, z), Kind.WOOD, trim, OkLab.lighten(trim, -.08));
        g.fill(
                h.eye().facing(x - .56, .94, x + .56, 2.16, z),
                Kind.GLASS,
                HallGlass.sky(h.stage(), .9),
                HallGlass.sky(h.stage(), .1));
        g.fill(h.eye().facing(x - .03, .94, x + .03, 2.16, z), Kind.WOOD, trim);
        g.fill(h.eye().facing(x - .56, 1.52, x + .56, 1.58, z), Kind.WOOD, trim);
        double[] at = h.eye().at(x, 1.6, z);
        g.add(Node.Glow.of(
                at[0], at[1], 2.2 * h.eye().scale(z), h.room().glow(), h.stage().dark() ? .15 : .5));
    }

    /** A point on a slope: {@code u} is 0 at the eaves, 1 at the ridge. */
    private static double[] on(LongHall h, int side, double u, double z) {
        return new double[] {side * h.half() * (1 - u), h.wall() + (RIDGE - h.wall()) * u, z};
    }

    private static java.awt.Shape patch(LongHall h, int side, double u0, double u1, double z0, double z1) {
        double[] a = on(h, side, u0, z0);
        double[] b = on(h, side, u0, z1);
        double[] c = on(h, side, u1, z1);
        double[] d = on(h, side, u1, z0);
        return h.eye().quad(a[0], a[1], a[2], b[0], b[1], b[2], c[0], c[1], c[2], d[0], d[1], d[2]);
    }

    private static void slope(LongHall h, GroupBuilder g, int side, int wood) {
        int c = OkLab.lighten(wood, side == h.away() ? -.13 : -.05);
        h.sideWall(g, side, Kind.WOOD, OkLab.lighten(wood, -.06));
        g.fill(
                patch(h, side, 0, 1, LongHall.NEAR, h.length()),
                Material.of(Kind.WOOD, OkLab.lighten(c, -.06), OkLab.lighten(c, .04)));
        int seam = OkLab.alpha(OkLab.lighten(c, -.09), .6);
        for (int i = 1; i < 12; i++) {
            double[] p = on(h, side, i / 12.0, h.length());
            double[] q = on(h, side, i / 12.0, LongHall.NEAR);
            double[] a = h.eye().at(p[0], p[1], p[2]);
            double[] b = h.eye().at(q[0], q[1], q[2]);
            g.line(Paths.line(a[0], a[1], b[0], b[1]), 1.1, Kind.WOOD, seam);
        }
    }

    private static void skylight(LongHall h, GroupBuilder g, int wood) {
        int side = h.away();
        int frame = OkLab.lighten(wood, .14);
        g.fill(patch(h, side, PANE[0] - .05, PANE[1] + .05, PANE[2] - .14, PANE[3] + .14), Kind.WOOD, frame);
        int up = HallGlass.sky(h.stage(), .9);
        int low = HallGlass.sky(h.stage(), .4);
        g.fill(
                patch(h, side, PANE[0], PANE[1], PANE[2], PANE[3]),
                Kind.GLASS,
                h.sunny() ? OkLab.mix(up, h.room().glow(), .6) : up,
                h.sunny() ? OkLab.mix(low, h.room().glow(), .5) : low);
        double m = (PANE[2] + PANE[3]) / 2;
        g.fill(patch(h, side, PANE[0], PANE[1], m - .05, m + .05), Kind.WOOD, frame);
        if (h.stage().dark()) {
            double[] a = on(h, side, .5, m);
            double[] at = h.eye().at(a[0], a[1], a[2]);
            g.fill(
                    Skies.stars(
                            at[0] - 40,
                            at[1] - 34,
                            at[0] + 40,
                            at[1] + 34,
                            9,
                            h.stage().seed(4003),
                            1.1),
                    Kind.LIGHT,
                    OkLab.alpha(0xffffffff, .8));
        }
    }

    /** Rafters on both slopes, and collar beams across. */
    private static void rafters(LongHall h, GroupBuilder g, int wood) {
        int beam = OkLab.lighten(wood, .04);
        int i = 0;
        for (double z = h.length() - .15; z > 1.5; z -= 1.15, i++) {
            double k = h.eye().scale(z);
            for (int side = -1; side <= 1; side += 2) {
                boolean glass = side == h.away() && z > PANE[2] - .1 && z < PANE[3] + .1;
                if (!glass) {
                    double[] p = on(h, side, 0, z);
                    double[] q = on(h, side, 1, z);
                    double[] a = h.eye().at(p[0], p[1], p[2]);
                    double[] b = h.eye().at(q[0], q[1], q[2]);
                    g.line(
                            Paths.line(a[0], a[1], b[0], b[1]),
                            .15 * k,
                            Kind.WOOD,
                            OkLab.lighten(beam, side == h.away() ? -.07 : 0));
                }
            }
            if (i % 2 == 0 && z > 2.6) {
                double reach = h.half() * (1 - (3.05 - h.wall()) / (RIDGE - h.wall()));
                g.fill(
                        h.eye().facing(-reach, 2.95, reach, 3.13, z),
                        Kind.WOOD,
                        OkLab.lighten(beam, .03),
                        OkLab.lighten(beam, -.07));
            }
        }
        double[] a = h.eye().at(0, RIDGE - .05, h.length());
        double[] b = h.eye().at(0, RIDGE - .05, LongHall.NEAR);
        g.fill(
                Paths.polygon(a[0] - 3, a[1], a[0] + 3, a[1], b[0] + 26, b[1], b[0] - 26, b[1]),
                Kind.WOOD,
                OkLab.lighten(beam, -.08));
    }

    /** The brick flue of the house, on the subject's side. */
    private static void chimney(LongHall h, GroupBuilder g) {
        int side = -h.away();
        double x0 = side > 0 ? 1.5 : -2.2;
        double z = 7.2;
        int brick = h.room().thing(.50, .085, 38);
        h.solids().shade(g, x0, x0 + .7, z, z + .7);
        h.solids().box(g, x0, x0 + .7, 0, 2.5, z, z + .7, Kind.ROCK, brick);
        int seam = OkLab.alpha(OkLab.lighten(brick, .12), .5);
        for (int row = 0; row < 16; row++) {
            double y = .16 * row;
            g.fill(h.eye().facing(x0, y, x0 + .7, y + .015, z - .01), Kind.ROCK, seam);
            for (double x = x0 + (row % 2) * .12; x < x0 + .7; x += .24) {
                g.fill(h.eye().facing(x, y, x + .012, y + .16, z - .01), Kind.ROCK, seam);
            }
        }
    }

    private static void light(LongHall h) {
        GroupBuilder g = new GroupBuilder();
        Stage s = h.stage();
        double[] foot = h.eye().at(-h.away() * .5, 0, 5.2);
        if (s.dark()) {
            double[] at = h.eye().at(0, 2.5, 6);
            double k = h.eye().scale(6);
            g.add(Node.Glow.of(at[0], at[1], 3 * k, OkLab.lch(.86, .12, 72), .55));
            g.add(new Node.Glow(foot[0], foot[1], 2.6 * k, .3, OkLab.lch(.82, .12, 70), .4));
            g.line(Paths.line(at[0], at[1] - .8 * k, at[0], at[1]), 1.4, Kind.METAL, OkLab.lch(.14, .01, 60));
            g.fill(Paths.circle(at[0], at[1] + .05 * k, .08 * k), Kind.LIGHT, OkLab.lch(.97, .08, 88));
        } else {
            g.add(new Node.Glow(
                    foot[0], foot[1], 2.2 * h.eye().scale(5.2), .3, h.room().glow(), .4));
        }
        s.layer("light", .46, g);
        if (h.sunny()) {
            GroupBuilder pool = new GroupBuilder();
            double x = -h.away() * .1;
            pool.fill(
                    h.eye().level(x - .75, 4.3, x + .75, 5.7, .003),
                    Kind.LIGHT,
                    OkLab.alpha(h.room().glow(), .5));
            s.layer("sunlight", .47, pool, new dev.sota.inference.sketch.internal.graph.Effect.Blur(1.8));
        }
    }

    /** The sun through the skylight, with the dust in it. */
    private static void beam(LongHall h) {
        Stage s = h.stage();
        if (!h.sunny()) {
            return;
        }
        double[] p = on(h, h.away(), PANE[1], PANE[2]);
        double[] q = on(h, h.away(), PANE[0], PANE[3]);
        double[] a = h.eye().at(p[0], p[1], p[2]);
        double[] b = h.eye().at(q[0], q[1], q[2]);
        double x = -h.away() * .1;
        double[] c = h.eye().at(x - .8, 0, 4.6);
        double[] d = h.eye().at(x + .8, 0, 4.6);
        double[] in = h.away() > 0 ? c : d;
        double[] out = h.away() > 0 ? d : c;
        GroupBuilder g = new GroupBuilder();
        g.add(new Node.Beam(
                Paths.polygon(a[0], a[1], b[0], b[1], out[0], out[1], in[0], in[1]),
                new Point2D.Double((a[0] + b[0]) / 2, (a[1] + b[1]) / 2),
                new Point2D.Double((c[0] + d[0]) / 2, c[1]),
                h.room().glow(),
                .42,
                9));
        g.fill(
                Skies.flakes(
                        s.width() * .25, s.height() * .2, s.width() * .75, s.height() * .9, 80, s.seed(4004), .5, 1.7),
                Kind.AIR,
                OkLab.alpha(h.room().glow(), .6));
        s.surface("beams", .8, g);
    }
}
