package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;
import java.util.OptionalInt;

/** A launderette: washing machines in rows, a folding table with linen, baskets, windows on the street. */
final class LaundryHall implements PlaceRecipe {
    private static final double SLOPE = 1;
    private static final double[][] PANES = {{6.6, 9, .9, 2.7}, {3.4, 5.8, .9, 2.7}};

    @Override
    public void build(Stage s, Actors actors) {
        LongHall h = new LongHall(s, 3.7, s.height() > s.width() ? 4.3 : 3.3, 9.8);
        double hue = new double[] {200, 160, 340, 75}[s.look().pick(5331, 4)];
        int paint = h.room().thing(.88, .035, hue);
        int own = h.room().thing(.62, .11, hue);
        GroupBuilder far = new GroupBuilder();
        h.farWall(far, paint);
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i < 7; i++) {
                machine(h, far, -3.35 + .96 * i, .12 + 1.02 * row, row * 7 + i, own);
            }
        }
        s.layer("far wall", .1, far);
        walls(h, paint, own);
        ceiling(h, paint);
        GroupBuilder floor = h.floor(Kind.ROCK, h.room().thing(.78, .02, hue), .6, .6);
        double[] b = h.eye().at(0, 0, 6);
        floor.add(new Node.Glow(b[0], b[1], s.width() * .32, .26, h.room().glow(), .4));
        s.layer("floor", .45, floor);
        h.pools(PANES, SLOPE);
        GroupBuilder things = new GroupBuilder();
        table(h, things, own);
        s.layer("table", .52, things);
        actors.perform(h.spots(OptionalInt.of(h.room().thing(.90, .015, 200))), .7);
        h.beams(PANES, SLOPE, .18);
        s.vignette(.38);
    }

    /** One machine: its round glass with what turns behind it. */
    private static void machine(LongHall h, GroupBuilder g, double x, double y, int index, int own) {
        double z = h.length() - .4;
        double k = h.eye().scale(z);
        int white = h.room().thing(.94, .008, 220);
        h.solids().box(g, x - .44, x + .44, y, y + .98, z, h.length(), Kind.METAL, white);
        g.fill(h.eye().facing(x - .4, y + .82, x + .4, y + .94, z - .01), Kind.METAL, OkLab.lighten(own, .04));
        g.fill(
                h.eye().facing(x + .1, y + .85, x + .34, y + .91, z - .02),
                Kind.LIGHT,
                OkLab.lch(.82, .14, index % 3 == 0 ? 150 : 60));
        double[] c = h.eye().at(x, y + .42, z);
        g.fill(Paths.circle(c[0], c[1], .33 * k), Kind.METAL, h.room().thing(.70, .012, 240));
        int drum = OkLab.lch(.26, .04, 235);
        GroupBuilder glass = new GroupBuilder()
                .clip()
                .fill(Paths.circle(c[0], c[1], .26 * k), Kind.GLASS, OkLab.lighten(drum, .08), drum);
        if (Scenery.roll(h.stage(), 5332, index) < .7) {
            for (int i = 0; i < 3; i++) {
                double cx = c[0] + .2 * k * (Scenery.roll(h.stage(), 5333 + i, index) - .5);
                double cy = c[1] + k * (.04 + .14 * Scenery.roll(h.stage(), 5336 + i, index));
                glass.fill(
                        Paths.blob(cx, cy, .15 * k, .1 * k, h.stage().seed(5339) + index * 3 + i, 8, .3),
                        Kind.CLOTH,
                        h.room().thing(.70, .12, 90 * Scenery.roll(h.stage(), 5340 + i, index) * 4));
            }
        }
        glass.fill(
                Paths.polygon(
                        c[0] - .2 * k,
                        c[1] - .3 * k,
                        c[0] - .06 * k,
                        c[1] - .3 * k,
                        c[0] - .24 * k,
                        c[1] + .2 * k,
                        c[0] - .34 * k,
                        c[1] + .1 * k),
                Kind.LIGHT,
                OkLab.alpha(0xffffffff, .22));
        g.add(glass.build());
    }

    private static void walls(LongHall h, int paint, int own) {
        GroupBuilder g = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            h.sideWall(g, side, Kind.WALL, paint);
            double x = side * (h.half() - .02);
            int c = h.sided(own, side);
            g.fill(h.eye().upright(x, 2.82, LongHall.NEAR, 3, h.length()), Kind.WALL, c);
            if (side == h.away()) {
                for (double[] o : PANES) {
                    int trim = h.sided(h.room().trim(), side);
                    g.fill(h.eye().upright(x, o[2] - .08, o[0] - .08, o[3] + .08, o[1] + .08), Kind.METAL, trim);
                    Across.street(h, g, h.eye().upright(x - side * .01, o[2], o[0], o[3], o[1]), side);
                    double m = (o[0] + o[1]) / 2;
                    g.fill(h.eye().upright(x - side * .02, o[2], m - .03, o[3], m + .03), Kind.METAL, trim);
                }
            } else {
                dryers(h, g, side, own);
            }
        }
        h.stage().layer("side walls", .3, g);
    }

    /** Large dryers along the other wall. */
    private static void dryers(LongHall h, GroupBuilder g, int side, int own) {
        double x = side * (h.half() - .5);
        Pinhole e = h.eye();
        int steel = h.room().thing(.84, .01, 230);
        double wall = side * h.half();
        h.solids().box(g, Math.min(x, wall), Math.max(x, wall), 0, 2.2, 3.4, 9.3, Kind.METAL, steel);
        for (int i = 0; i < 5; i++) {
            double z = 9.1 - 1.15 * i;
            g.fill(
                    e.upright(x - side * .01, .1, z - 1.05, 2.1, z),
                    Kind.METAL,
                    OkLab.lighten(h.sided(steel, side), .03),
                    OkLab.lighten(steel, -.06));
            g.fill(e.upright(x - side * .02, 1.8, z - .95, 2, z - .1), Kind.METAL, h.sided(own, side));
            double[] hub = new double[3 * 28];
            double[] rim = new double[3 * 28];
            for (int j = 0; j < 28; j++) {
                double a = 2 * Math.PI * j / 28;
                put(rim, j, x - side * .02, 1 + Math.sin(a) * .46, z - .52 + Math.cos(a) * .46);
                put(hub, j, x - side * .03, 1 + Math.sin(a) * .36, z - .52 + Math.cos(a) * .36);
            }
            g.fill(e.quad(rim), Kind.METAL, OkLab.lighten(steel, -.14));
            g.fill(e.quad(hub), Kind.GLASS, OkLab.lch(.34, .05, 230), OkLab.lch(.22, .04, 235));
        }
    }

    private static void put(double[] xyz, int i, double x, double y, double z) {
        xyz[3 * i] = x;
        xyz[3 * i + 1] = y;
        xyz[3 * i + 2] = z;
    }

    private static void ceiling(LongHall h, int paint) {
        GroupBuilder g = new GroupBuilder();
        h.ceiling(g, Kind.WALL, OkLab.lighten(paint, .02));
        boolean on = h.stage().dark();
        int lamp = on ? OkLab.lch(.98, .03, 170) : OkLab.lighten(h.room().trim(), .03);
        for (double z = h.length() - 1.6; z > 1; z -= 2.2) {
            for (int side = -1; side <= 1; side += 2) {
                g.fill(h.eye().level(side * 1.3 - .6, z, side * 1.3 + .6, z + .3, h.wall() - .03), Kind.LIGHT, lamp);
                if (on) {
                    double[] at = h.eye().at(side * 1.3, h.wall(), z);
                    g.add(Node.Glow.of(at[0], at[1], 1.5 * h.eye().scale(z), OkLab.lch(.95, .04, 170), .4));
                }
            }
        }
        h.stage().layer("ceiling", .32, g);
    }

    /** The table for folding: piles of linen, and a basket on the floor. */
    private static void table(LongHall h, GroupBuilder g, int own) {
        Solids solids = h.solids();
        Room room = h.room();
        double x0 = h.away() > 0 ? .5 : -2.7;
        double x1 = x0 + 2.2;
        double z = 6;
        solids.table(g, x0, x1, z, z + .8, .88, room.thing(.88, .03, 80));
        double[] hues = {25, 230, 90, 155, 330};
        for (int pile = 0; pile < 3; pile++) {
            double x = x0 + .42 + .66 * pile;
            for (int i = 0; i < 3 + pile % 2; i++) {
                int cloth = i % 2 == 0 ? room.thing(.94, .015, 90) : room.thing(.70, .11, hues[(pile * 2 + i) % 5]);
                double[] a = h.eye().at(x - .24, .9 + .09 * i, z + .2);
                double k = h.eye().scale(z + .2);
                g.fill(
                        Paths.rounded(a[0], a[1] - .085 * k, .48 * k, .09 * k, .035 * k),
                        Kind.CLOTH,
                        OkLab.lighten(cloth, .03),
                        OkLab.lighten(cloth, -.06));
            }
        }
        double bz = 5.5;
        double k = h.eye().scale(bz);
        double[] at = h.eye().at(h.away() * 3, 0, bz);
        int wicker = room.thing(.66, .09, 68);
        g.add(new Node.Glow(at[0], at[1], .5 * k, .22, OkLab.lighten(room.floor(), -.3), .7));
        g.fill(
                Paths.blob(at[0], at[1] - .48 * k, .36 * k, .16 * k, h.stage().seed(5345), 11, .25),
                Kind.CLOTH,
                room.thing(.93, .02, 90));
        g.fill(
                Paths.blob(
                        at[0] + .1 * k,
                        at[1] - .5 * k,
                        .2 * k,
                        .1 * k,
                        h.stage().seed(5346),
                        9,
                        .3),
                Kind.CLOTH,
                OkLab.lighten(own, .08));
        g.fill(
                Paths.polygon(
                        at[0] - .4 * k,
                        at[1] - .46 * k,
                        at[0] + .4 * k,
                        at[1] - .46 * k,
                        at[0] + .32 * k,
                        at[1],
                        at[0] - .32 * k,
                        at[1]),
                Material.of(Kind.WOOD, OkLab.lighten(wicker, .05), OkLab.lighten(wicker, -.1)));
        Path2D weave = new Path2D.Double();
        for (int i = 1; i < 4; i++) {
            weave.append(
                    Paths.line(at[0] - .38 * k, at[1] - .115 * k * i, at[0] + .38 * k, at[1] - .115 * k * i), false);
        }
        g.line(weave, Math.max(1, .02 * k), Kind.WOOD, OkLab.lighten(wicker, -.15));
    }
}
