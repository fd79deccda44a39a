package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.words.Era;
import java.awt.geom.Path2D;
import java.util.OptionalInt;

/** A warehouse: an aisle between racks of boxes, a roller door with the day behind it, a forklift; once crates and sacks. */
final class StoreHall implements PlaceRecipe {
    private static final double BAY = 2.9;
    private static final double RACK = 3.1;

    @Override
    public void build(Stage s, Actors actors) {
        boolean old = s.brief().era() != Era.NOW;
        LongHall h = new LongHall(s, 5, old ? 4.6 : 6, 19);
        int wall = old ? h.room().thing(.52, .07, 40) : h.room().thing(.76, .025, 230);
        GroupBuilder far = new GroupBuilder();
        h.farWall(far, wall);
        door(h, far, old);
        s.layer("far wall", .1, far);
        GroupBuilder sides = new GroupBuilder();
        for (int side = -1; side <= 1; side += 2) {
            h.sideWall(sides, side, old ? Kind.ROCK : Kind.METAL, wall);
        }
        s.layer("side walls", .28, sides);
        ceiling(h, wall, old);
        GroupBuilder floor = old
                ? h.floor(Kind.WOOD, h.room().thing(.50, .07, 58), .4, 3)
                : h.floor(Kind.ROCK, h.room().thing(.64, .015, 230), 4, 4);
        lanes(h, floor, old);
        s.layer("floor", .45, floor);
        GroupBuilder racks = new GroupBuilder();
        for (double z = h.length() - BAY - .4; z > 1.1; z -= BAY) {
            for (int side = -1; side <= 1; side += 2) {
                bay(h, racks, side, z, old);
            }
        }
        s.layer("racks", .5, racks);
        GroupBuilder things = new GroupBuilder();
        if (old) {
            goods(h, things);
        } else {
            Forklift.draw(h, things, h.away() * 1.75, 9.2);
            pallet(h, things);
        }
        s.layer("goods", .54, things);
        actors.perform(h.spots(OptionalInt.of(h.room().bench()), 1.6, .8), .7);
        light(h);
        s.vignette(.46);
    }

    /** The way out: a door that rolls up, half open, or two leaves. */
    private static void door(LongHall h, GroupBuilder g, boolean old) {
        double z = h.length();
        Room room = h.room();
        Stage s = h.stage();
        double top = old ? 3.2 : 4;
        g.fill(h.eye().facing(-2.2, 0, 2.2, top + .2, z), Kind.METAL, room.thing(old ? .36 : .50, .05, old ? 45 : 240));
        g.fill(h.eye().facing(-2, 0, 2, top, z), Kind.SKY, HallGlass.sky(s, .9), HallGlass.sky(s, 0));
        int yard = s.snowy()
                ? s.palette().lit(.95, .01, 250)
                : s.palette().haze(s.palette().lit(.56, .03, 80), .4);
        g.fill(h.eye().facing(-2, 0, 2, 1.1, z), Kind.EARTH, yard, OkLab.lighten(yard, -.06));
        g.fill(
                h.eye()
                        .facing(
                                -2 + 2.4 * s.dice().roll(5011),
                                .9,
                                2,
                                2 + .5 * s.dice().roll(5012),
                                z),
                Kind.WALL,
                s.palette().haze(s.palette().lit(.6, .05, 40), .6));
        if (old) {
            for (int side = -1; side <= 1; side += 2) {
                int leaf = room.thing(.44, .07, 50);
                double x = side * 2;
                g.fill(
                        h.eye().quad(x, 0, z, x, top, z, side * 2.35, top, z - 1.7, side * 2.35, 0, z - 1.7),
                        Kind.WOOD,
                        OkLab.lighten(leaf, .03),
                        OkLab.lighten(leaf, -.07));
            }
        } else {
            int slat = room.thing(.72, .02, 240);
            g.fill(
                    h.eye().facing(-2, 2.3, 2, top, z - .02),
                    Kind.METAL,
                    OkLab.lighten(slat, .03),
                    OkLab.lighten(slat, -.06));
            Path2D lines = new Path2D.Double();
            for (double y = 2.42; y < top; y += .17) {
                lines.append(h.eye().facing(-2, y, 2, y + .035, z - .03), false);
            }
            g.fill(lines, Kind.METAL, OkLab.lighten(slat, -.13));
            for (int side = -1; side <= 1; side += 2) {
                g.fill(
                        h.eye().facing(side * 2.5 - .12, 0, side * 2.5 + .12, 1.1, z - .1),
                        Kind.METAL,
                        room.thing(.80, .16, 88));
            }
        }
        double[] at = h.eye().at(0, 1.4, z);
        g.add(Node.Glow.of(at[0], at[1], 4 * h.eye().scale(z), room.glow(), s.dark() ? .1 : .6));
    }

    private static void ceiling(LongHall h, int wall, boolean old) {
        GroupBuilder g = new GroupBuilder();
        h.ceiling(g, old ? Kind.WOOD : Kind.METAL, OkLab.lighten(wall, old ? -.1 : -.12));
        boolean on = h.stage().dark();
        int beam = old ? h.room().thing(.34, .06, 48) : h.room().thing(.54, .03, 235);
        for (double z = h.length() - 1.5; z > 1.2; z -= BAY) {
            h.solids()
                    .box(
                            g,
                            -h.half(),
                            h.half(),
                            h.wall() - .3,
                            h.wall(),
                            z - .1,
                            z + .1,
                            old ? Kind.WOOD : Kind.METAL,
                            beam);
            if (h.stage().brief().era() == Era.OLD) {
                continue;
            }
            if (old) {
                HallThings.pendant(
                        h, g, 0, h.wall() - 1, z + 1, h.wall(), h.room().thing(.36, .05, 60));
            } else {
                int lamp = on
                        ? OkLab.lch(.98, .03, 110)
                        : OkLab.mix(HallGlass.sky(h.stage(), .8), h.room().trim(), .6);
                for (int side = -1; side <= 1; side += 2) {
                    g.fill(
                            h.eye().level(side * 1.5 - .22, z + .5, side * 1.5 + .22, z + 2.2, h.wall() - .04),
                            Kind.LIGHT,
                            lamp);
                    if (on) {
                        double[] at = h.eye().at(side * 1.5, h.wall(), z + 1.3);
                        g.add(Node.Glow.of(at[0], at[1], 2 * h.eye().scale(z + 1.3), OkLab.lch(.95, .05, 100), .4));
                    }
                }
            }
        }
        h.stage().layer("ceiling", .32, g);
    }

    private static void lanes(LongHall h, GroupBuilder g, boolean old) {
        if (!old) {
            int yellow = OkLab.alpha(h.room().thing(.82, .15, 90), .85);
            for (int side = -1; side <= 1; side += 2) {
                double x = side * 2.7;
                g.fill(h.eye().level(x - .06, LongHall.NEAR, x + .06, h.length(), 0), Kind.PAPER, yellow);
            }
        }
        double[] at = h.eye().at(0, 0, h.length());
        double k = h.eye().scale(h.length());
        g.add(new Node.Glow(at[0], at[1], 5 * k, 1, h.room().glow(), h.stage().dark() ? .16 : .5));
        double[] b = h.eye().at(0, 0, 6);
        g.add(new Node.Glow(b[0], b[1], h.stage().width() * .34, .25, h.room().glow(), .34));
    }

    /** One bay of a rack from post to post, its boards full of boxes. */
    private static void bay(LongHall h, GroupBuilder g, int side, double z, boolean old) {
        Solids solids = h.solids();
        Room room = h.room();
        double in = side * RACK;
        double out = side * (RACK + 1.15);
        double x0 = Math.min(in, out);
        double x1 = Math.max(in, out);
        double z0 = Math.max(LongHall.NEAR + .1, z);
        double z1 = z + BAY;
        int beam = old ? room.thing(.48, .08, 54) : room.thing(.66, .16, 48);
        int post = old ? room.thing(.42, .07, 52) : room.thing(.44, .11, 255);
        int levels = old ? 3 : 4;
        double rise = old ? 1.2 : 1.32;
        solids.shade(g, x0, x1, z0, z1);
        int deep = OkLab.lch(.16, .02, 250);
        g.fill(h.eye().upright(out, 0, z0, levels * rise, z1), Kind.SHADOW, OkLab.alpha(deep, .35));
        for (int level = 0; level < levels; level++) {
            double y = .14 + rise * level;
            solids.box(g, x0, x1, y - .1, y, z0, z1, old ? Kind.WOOD : Kind.METAL, beam);
            boxes(h, g, side, z0, z1, y, level, old);
        }
        for (double pz : new double[] {z1 - .1, z0}) {
            solids.box(
                    g,
                    Math.min(in, in + side * .1),
                    Math.max(in, in + side * .1),
                    0,
                    levels * rise + .1,
                    pz,
                    pz + .1,
                    old ? Kind.WOOD : Kind.METAL,
                    post);
        }
    }

    private static void boxes(
            LongHall h, GroupBuilder g, int side, double z0, double z1, double y, int level, boolean old) {
        Room room = h.room();
        int key = (int) (z1 * 10) * 8 + level * 2 + (side + 1) / 2;
        double z = z1 - .2;
        for (int i = 0; z > z0 + .5; i++) {
            double roll = Scenery.roll(h.stage(), 5020 + level, key + i * 97);
            double deep = Math.min(z - z0 - .12, .6 + .55 * roll);
            double tall = .45 + .55 * Scenery.roll(h.stage(), 5030 + level, key + i * 89);
            double hue = Scenery.roll(h.stage(), 5040 + level, key + i * 83);
            z -= deep + .1;
            if (roll < .12) {
                continue;
            }
            int colour = old
                    ? room.thing(.50 + .1 * hue, .075, 50 + 20 * hue)
                    : hue < .74
                            ? room.thing(.62 + .08 * hue, .075, 66)
                            : room.thing(.62, .10, hue < .84 ? 240 : hue < .93 ? 155 : 25);
            double in = side * (RACK + .1);
            double out = side * (RACK + 1);
            h.solids().box(g, Math.min(in, out), Math.max(in, out), y, y + tall, z, z + deep, Kind.PAPER, colour);
            double m = z + deep / 2;
            int mark = old ? OkLab.lighten(colour, -.12) : room.trim();
            g.fill(
                    old
                            ? h.eye().upright(in, y + tall * .45, z + .04, y + tall * .55, z + deep - .04)
                            : h.eye().upright(in, y + tall * .3, m - .14, y + tall * .6, m + .1),
                    Kind.PAPER,
                    OkLab.lighten(mark, -.08));
        }
    }

    /** Boxes on a pallet, on the side where the light comes from. */
    private static void pallet(LongHall h, GroupBuilder g) {
        Solids solids = h.solids();
        Room room = h.room();
        double x = h.away() * 2;
        double z = 5.9;
        solids.shade(g, x - .6, x + .6, z, z + 1);
        for (int i = 0; i < 3; i++) {
            solids.box(g, x - .58 + .5 * i, x - .42 + .5 * i, 0, .1, z, z + 1, Kind.WOOD, room.thing(.54, .08, 62));
        }
        solids.box(g, x - .6, x + .6, .1, .15, z, z + 1, Kind.WOOD, room.thing(.64, .08, 66));
        int card = room.thing(.66, .075, 66);
        int tape = OkLab.lighten(card, .1);
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i < 2 - row; i++) {
                double a = x - .56 + .57 * i + .26 * row;
                double y = .15 + .44 * row;
                solids.box(
                        g,
                        a,
                        a + .54,
                        y,
                        y + .43,
                        z + .05,
                        z + .9,
                        Kind.PAPER,
                        OkLab.lighten(card, .02 * i - .03 * row));
                g.fill(h.eye().facing(a + .24, y, a + .3, y + .43, z + .04), Kind.PAPER, tape);
            }
        }
    }

    /** What was stored before there were boxes of card. */
    private static void goods(LongHall h, GroupBuilder g) {
        Room room = h.room();
        double side = h.away();
        int linen = room.thing(.70, .06, 78);
        for (int i = 0; i < 4; i++) {
            HallThings.sack(h, g, side * (2.5 - .55 * (i % 2)), 8.4 - .55 * i, 1, OkLab.lighten(linen, -.03 * i));
        }
        int oak = room.thing(.50, .085, 54);
        for (int i = 0; i < 3; i++) {
            HallThings.cask(h, g, side * (1.6 + .74 * (i % 2) + (i == 2 ? .37 : 0)), i == 2 ? .62 : 0, 6.1, .36, oak);
        }
        h.solids().shade(g, -side * 2.3 - .5, -side * 2.3 + .5, 8.4, 9.2);
        h.solids().box(g, -side * 2.3 - .5, -side * 2.3 + .5, 0, .8, 8.4, 9.2, Kind.WOOD, room.thing(.56, .08, 60));
    }

    private static void light(LongHall h) {
        if (h.stage().dark()) {
            return;
        }
        GroupBuilder g = new GroupBuilder();
        double[] at = h.eye().at(0, 1.6, h.length());
        g.add(Node.Glow.of(at[0], at[1], h.stage().shorter() * .5, h.room().glow(), .3));
        h.stage().layer("light", .6, g);
    }
}
