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

/** Inside a bus or a van: an aisle between seats or parcels, windows on both sides, the road ahead through the windscreen. */
final class BusRoom implements PlaceRecipe {
    private static final double SILL = .95;
    private static final double HEAD = 1.95;

    private final boolean van;

    BusRoom(boolean van) {
        this.van = van;
    }

    @Override
    public void build(Stage s, Actors actors) {
        LongHall h = new LongHall(s, 1.75, s.height() > s.width() ? 2.75 : 2.35, van ? 6.4 : 9);
        GroupBuilder outside = new GroupBuilder();
        RoadAhead.draw(s, h.eye(), outside);
        s.layer("outside", 0, outside);
        int shell = h.room().thing(.80, .03, van ? 90 : 220);
        GroupBuilder front = new GroupBuilder();
        windscreen(h, front, shell);
        s.layer("front", .16, front);
        GroupBuilder sides = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            wall(h, sides, side, shell);
        }
        roof(h, sides, shell);
        s.layer("walls", .3, sides);
        GroupBuilder floor = h.floor(Kind.METAL, h.room().thing(.46, .02, 240), 9, 40);
        double[] b = h.eye().at(0, 0, 5);
        floor.add(new Node.Glow(b[0], b[1], s.width() * .22, .3, h.room().glow(), .36));
        s.layer("floor", .45, floor);
        GroupBuilder things = new GroupBuilder();
        for (double z = h.length() - 2.4; z > 1; z -= 1.15) {
            for (int side = -1; side <= 1; side += 2) {
                if (van) {
                    parcels(h, things, side, z);
                } else {
                    seat(h, things, side, z);
                }
            }
        }
        if (!van) {
            straps(h, things);
            poles(h, things);
        }
        s.layer(van ? "parcels" : "seats", .52, things);
        actors.perform(h.spots(OptionalInt.empty(), .25, .7), .7);
        s.vignette(.44);
    }

    /** The front: the windscreen, the panel below it, the driver's wheel and the line's display. */
    private void windscreen(LongHall h, GroupBuilder g, int shell) {
        double z = h.length();
        Pinhole e = h.eye();
        double half = h.half();
        Path2D wall = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        wall.append(e.facing(-half, 0, half, h.wall(), z), false);
        wall.append(e.facing(-half + .14, .95, half - .14, 2.05, z), false);
        g.fill(wall, Kind.METAL, OkLab.lighten(shell, -.06), OkLab.lighten(shell, -.2));
        int dark = h.room().thing(.26, .02, 250);
        g.fill(e.facing(-half, .55, half, 1, z - .2), Kind.METAL, OkLab.lighten(dark, .08), dark);
        g.fill(e.facing(-.04, .95, .04, 2.05, z), Kind.METAL, OkLab.lighten(shell, -.2));
        double wheel = -.85;
        double[] at = e.at(wheel, 1.05, z - .5);
        double k = e.scale(z - .5);
        g.line(
                Paths.ellipse(at[0], at[1], .26 * k, .2 * k),
                Math.max(2, .06 * k),
                Kind.METAL,
                OkLab.lighten(dark, -.06));
        h.solids().box(g, wheel - .3, wheel + .3, .2, 1.15, z - 1.2, z - 1, Kind.CLOTH, OkLab.lighten(dark, .06));
        g.fill(e.facing(wheel - .14, 1.15, wheel + .14, 1.38, z - 1.2), Kind.CLOTH, OkLab.lighten(dark, .04));
        if (!van) {
            g.fill(e.facing(-.6, 2.08, .6, 2.3, z - .3), Kind.METAL, OkLab.lch(.16, .02, 250));
            for (int i = 0; i < 7; i++) {
                g.fill(
                        e.facing(-.5 + .145 * i, 2.13, -.41 + .145 * i, 2.25, z - .31),
                        Kind.LIGHT,
                        OkLab.lch(.82, .16, 68));
            }
        }
        double[] mirror = e.at(.1, 1.96, z - .3);
        g.fill(Paths.rounded(mirror[0] - .22 * k, mirror[1] - .06 * k, .44 * k, .12 * k, .05 * k), Kind.GLASS, dark);
    }

    private void wall(LongHall h, GroupBuilder g, int side, int shell) {
        Pinhole e = h.eye();
        double x = side * h.half();
        int c = h.sided(shell, side);
        Path2D wall = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        wall.append(e.upright(x, 0, LongHall.NEAR, h.wall(), h.length()), false);
        double pane = 1.65;
        for (double z = h.length() - .25; z > 1; z -= pane + .16) {
            if (van && z < h.length() - 1) {
                break;
            }
            wall.append(e.upright(x, SILL, Math.max(LongHall.NEAR, z - pane), HEAD, z), false);
        }
        double inner = e.at(x, 0, h.length())[0];
        double out = side < 0 ? h.stage().left() : h.stage().right();
        g.fill(
                wall,
                Material.of(Kind.METAL, OkLab.lighten(c, .02), OkLab.lighten(c, -.14))
                        .over(
                                Math.min(inner, out),
                                0,
                                Math.abs(out - inner),
                                h.stage().height())
                        .at(side < 0 ? 180 : 0));
        int trim = h.room().thing(.48, .10, h.room().hue());
        g.fill(
                e.upright(x - side * .02, SILL - .12, LongHall.NEAR, SILL - .04, h.length()),
                Kind.METAL,
                h.sided(trim, side));
        if (!van) {
            g.fill(
                    e.upright(x - side * .05, HEAD + .06, LongHall.NEAR, h.wall() - .1, h.length()),
                    Kind.METAL,
                    OkLab.lighten(c, -.04));
        }
    }

    private void roof(LongHall h, GroupBuilder g, int shell) {
        h.ceiling(g, Kind.METAL, OkLab.lighten(shell, .02));
        boolean on = h.stage().dark();
        int lamp = on ? OkLab.lch(.98, .04, 95) : OkLab.lighten(shell, .06);
        for (double z = h.length() - 1.6; z > 1; z -= 1.9) {
            g.fill(h.eye().level(-.16, z, .16, z + 1.1, h.wall() - .02), Kind.LIGHT, lamp);
            if (on) {
                double[] at = h.eye().at(0, h.wall(), z + .5);
                g.add(Node.Glow.of(at[0], at[1], .9 * h.eye().scale(z + .5), OkLab.lch(.94, .07, 90), .4));
            }
        }
    }

    /** Seats for two, seen from behind. */
    private static void seat(LongHall h, GroupBuilder g, int side, double z) {
        Solids solids = h.solids();
        double in = side * .72;
        double out = side * 1.68;
        double x0 = Math.min(in, out);
        double x1 = Math.max(in, out);
        int cloth = h.room().thing(.46, .11, h.room().hue() + 30);
        int grip = h.room().thing(.80, .15, 88);
        solids.shade(g, x0, x1, z, z + .5);
        solids.box(g, x0, x1, .25, .46, z, z + .55, Kind.CLOTH, OkLab.lighten(cloth, -.1));
        for (int i = 0; i < 2; i++) {
            double a = x0 + .49 * i;
            solids.box(g, a + .02, a + .46, .42, 1.12, z, z + .12, Kind.CLOTH, cloth);
            g.fill(
                    h.eye().facing(a + .06, .5, a + .42, .98, z - .01),
                    Kind.CLOTH,
                    OkLab.lighten(cloth, .05),
                    OkLab.lighten(cloth, -.03));
            solids.box(g, a + .12, a + .36, 1.12, 1.3, z + .02, z + .1, Kind.CLOTH, OkLab.lighten(cloth, .03));
        }
        double gx = side * .74;
        double k = h.eye().scale(z);
        double[] p = h.eye().at(gx, 1.14, z);
        g.line(Paths.line(p[0], p[1], p[0], p[1] - .1 * k), Math.max(1.6, .05 * k), Kind.METAL, grip);
    }

    /** Poles to hold on to, every second row. */
    private static void poles(LongHall h, GroupBuilder g) {
        int grip = h.room().thing(.80, .15, 88);
        for (double z = h.length() - 3; z > 3.6; z -= 2.3) {
            double k = h.eye().scale(z);
            for (int side = -1; side <= 1; side += 2) {
                double[] a = h.eye().at(side * .68, 0, z);
                double[] b = h.eye().at(side * .68, h.wall(), z);
                g.line(Paths.line(a[0], a[1], b[0], b[1]), Math.max(1.6, .04 * k), Kind.METAL, grip);
            }
        }
    }

    /** Rails under the roof with straps to hold on to. */
    private static void straps(LongHall h, GroupBuilder g) {
        int grip = h.room().thing(.80, .15, 88);
        double y = h.wall() - .16;
        for (int side = -1; side <= 1; side += 2) {
            double x = side * .68;
            double[] a = h.eye().at(x, y, h.length() - 1);
            double[] b = h.eye().at(x, y, 1.2);
            double k = h.eye().scale(1.2);
            g.fill(
                    Paths.polygon(a[0] - 1, a[1], a[0] + 1, a[1], b[0] + .02 * k, b[1], b[0] - .02 * k, b[1]),
                    Kind.METAL,
                    grip);
            for (double z = h.length() - 1.8; z > 1.6; z -= .75) {
                double q = h.eye().scale(z);
                double[] at = h.eye().at(x, y, z);
                g.line(
                        Paths.line(at[0], at[1], at[0], at[1] + .1 * q),
                        Math.max(1, .035 * q),
                        Kind.CLOTH,
                        OkLab.lighten(grip, -.4));
                g.line(
                        Paths.polygon(
                                at[0],
                                at[1] + .1 * q,
                                at[0] + .06 * q,
                                at[1] + .22 * q,
                                at[0] - .06 * q,
                                at[1] + .22 * q),
                        Math.max(1, .025 * q),
                        Kind.METAL,
                        grip);
            }
        }
    }

    /** Boards with parcels on both sides of a van. */
    private static void parcels(LongHall h, GroupBuilder g, int side, double z) {
        Solids solids = h.solids();
        Room room = h.room();
        double in = side * 1.05;
        double out = side * 1.72;
        double x0 = Math.min(in, out);
        double x1 = Math.max(in, out);
        for (int level = 0; level < 3; level++) {
            double y = .3 + .68 * level;
            solids.box(g, x0, x1, y - .05, y, z, z + 1.1, Kind.METAL, room.thing(.60, .02, 240));
            double at = z + 1;
            for (int i = 0; at > z + .25; i++) {
                double roll = Scenery.roll(h.stage(), 5070 + level, (int) (z * 40) + 7 * i + side);
                double deep = .26 + .3 * roll;
                double tall = .22 + .3 * Scenery.roll(h.stage(), 5075 + level, (int) (z * 40) + 5 * i + side);
                at -= deep + .05;
                int card = roll > .86 ? room.thing(.66, .11, 240) : room.thing(.62 + .1 * roll, .075, 66);
                solids.box(g, x0 + .05, x1 - .03, y, y + tall, Math.max(z, at), at + deep, Kind.PAPER, card);
                double e = at + deep / 2;
                g.fill(
                        h.eye().upright(in + side * .05, y + tall * .3, e - .06, y + tall * .62, e + .08),
                        Kind.PAPER,
                        room.trim());
            }
        }
        solids.box(
                g,
                Math.min(in, in + side * .05),
                Math.max(in, in + side * .05),
                0,
                2.1,
                z,
                z + .05,
                Kind.METAL,
                room.thing(.54, .02, 240));
    }
}
