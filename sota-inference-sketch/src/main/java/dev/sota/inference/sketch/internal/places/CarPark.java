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
import dev.sota.inference.sketch.internal.shape.Plants;

/** A car park: bays with parked cars before a hedge, a ticket machine, and the building that one parks for. */
final class CarPark implements PlaceRecipe {
    private static final double BAY = 2.55;
    private static final double ROW = 10.6;
    private static final double BACK = 15.6;

    @Override
    public void build(Stage s, Actors actors) {
        Yard yard = Yard.of(s);
        Scenery.sky(s);
        Scenery.lightning(s);
        yard.hills(4701);
        new CarParkHouse(yard).build();
        Palette p = s.palette();
        int tar = s.snowy() ? p.lit(.88, .012, 250) : p.lit(.50, .012, 260);
        GroupBuilder ground = yard.floor(Kind.EARTH, tar);
        bays(yard, ground, tar);
        if (s.brief().weather().wet()) {
            puddles(yard, ground);
        }
        s.layer("ground", .45, ground);
        GroupBuilder hedge = new GroupBuilder();
        hedge(yard, hedge);
        s.layer("hedge", .42, hedge, s.rim(1.4, .4));
        GroupBuilder cars = new GroupBuilder();
        int n = (int) Math.ceil(s.width() / yard.eye().scale(ROW) / BAY / 2) + 2;
        for (int i = n; i >= 0; i--) {
            for (int side = -1; side <= 1; side += 2) {
                int index = i * 2 + (side > 0 ? 1 : 0);
                if (Scenery.roll(s, 4705, index) < .8) {
                    new ParkedCar(yard, side * (i + .5) * BAY, ROW + .3 * Scenery.roll(s, 4706, index), index)
                            .draw(cars);
                }
            }
        }
        s.layer("cars", .5, cars, s.rim(1.2, .4));
        GroupBuilder near = new GroupBuilder();
        double out = s.height() > s.width() ? 2.9 : 4.3;
        new ParkedCar(yard, -s.side() * out, 5.1, 77).draw(near);
        machine(yard, near, -s.side() * (out - 1.9), 6.6);
        s.layer("machine", .6, near, s.rim(1.6, .45));
        actors.perform(habitat -> yard.spot(habitat, 4.9, Ground.STONE), .75);
        Scenery.weather(s);
        s.vignette(s.dark() ? .44 : .34);
    }

    /** White lines between the bays, an arrow for who drives past. */
    private static void bays(Yard yard, GroupBuilder g, int tar) {
        Stage s = yard.s();
        Pinhole eye = yard.eye();
        int white = OkLab.alpha(
                s.snowy()
                        ? OkLab.lighten(tar, -.08)
                        : OkLab.mix(tar, s.palette().lit(.95, .01, 90), .75),
                .9);
        for (int i = -12; i <= 12; i++) {
            double x = i * BAY;
            g.fill(eye.level(x - .06, ROW - .6, x + .06, BACK - .6, 0), Kind.PAPER, white);
            if (i * s.side() < 0 || s.height() > s.width() && i != 0) {
                g.fill(eye.level(x - .06, .9, x + .06, 5.6, 0), Kind.PAPER, white);
            }
        }
        double d = s.side();
        double x = d * .4;
        double z = 8.3;
        g.fill(
                eye.quad(
                        x - d * 1.3,
                        0,
                        z - .12,
                        x + d * .3,
                        0,
                        z - .12,
                        x + d * .3,
                        0,
                        z - .42,
                        x + d * 1.1,
                        0,
                        z,
                        x + d * .3,
                        0,
                        z + .42,
                        x + d * .3,
                        0,
                        z + .12,
                        x - d * 1.3,
                        0,
                        z + .12),
                Kind.PAPER,
                white);
        for (int i = 0; i < 9; i++) {
            double oz = 3.2 + 6 * Scenery.roll(s, 4707, i);
            double ox = 9 * (Scenery.roll(s, 4708, i) - .5);
            double[] at = eye.at(ox, 0, oz);
            double k = eye.scale(oz);
            g.fill(Paths.lens(at[0], at[1], k, .12 * k), Kind.EARTH, OkLab.alpha(OkLab.lighten(tar, -.1), .3));
        }
    }

    private static void puddles(Yard yard, GroupBuilder g) {
        Palette p = yard.s().palette();
        for (int i = 0; i < 8; i++) {
            double z = 3 + 7 * Scenery.roll(yard.s(), 4709, i);
            double[] at = yard.eye().at(10 * (Scenery.roll(yard.s(), 4711, i) - .5), 0, z);
            double k = yard.eye().scale(z);
            g.fill(
                    Paths.blob(at[0], at[1], .8 * k, .16 * k, i, 9, .2),
                    Kind.WATER,
                    OkLab.alpha(OkLab.mix(p.mid(), p.low(), .5), .6));
        }
    }

    private static void hedge(Yard yard, GroupBuilder g) {
        Stage s = yard.s();
        double k = yard.eye().scale(BACK);
        double foot = yard.eye().at(0, 0, BACK)[1];
        int leaf = yard.seen(Terrain.leaf(s, .35), BACK);
        for (int i = -3; i <= 3; i++) {
            double x = 3.2 + i * 6.4 + 1.6 * Scenery.roll(s, 4712, i + 3);
            yard.tree(g, x, BACK + .4, 5.4 + 1.4 * Scenery.roll(s, 4713, i + 3), s.lookSeed(4714) + i);
        }
        for (double x = s.left(); x < s.right(); x += .7 * k) {
            g.fill(
                    Plants.tuft(x, foot - .5 * k, .55 * k, .5 * k, (int) x),
                    Kind.LEAF,
                    OkLab.lighten(leaf, .03),
                    OkLab.lighten(leaf, -.05));
        }
        int kerb = yard.seen(.74, .015, 80, BACK);
        g.fill(yard.eye().facing(-30, 0, 30, .14, BACK - .5), Kind.ROCK, kerb, OkLab.lighten(kerb, -.1));
        for (int i = -1; i <= 1; i++) {
            yard.lamp(g, i * 9.2 + 1.3 * s.side(), BACK - .7, 6);
        }
    }

    /** The machine that sells tickets, under its blue sign. */
    private static void machine(Yard yard, GroupBuilder g, double x, double z) {
        Stage s = yard.s();
        int iron = yard.seen(.48, .02, 250, z);
        int blue = yard.seen(.46, .15, 256, z);
        yard.solids().shade(g, x - .3, x + .3, z - .1, z + .3);
        yard.solids().box(g, x - .24, x + .24, 0, 1.55, z, z + .3, Kind.METAL, iron);
        g.fill(
                yard.upright(Paths.rounded(x - .16, 1.12, .32, .2, .03), 0, z - .01),
                Kind.LIGHT,
                s.dark() ? OkLab.lch(.86, .09, 150) : yard.seen(.70, .06, 150, z));
        g.fill(
                yard.upright(Paths.rounded(x - .12, .8, .24, .16, .03), 0, z - .01),
                Kind.METAL,
                yard.seen(.22, 0, 0, z));
        g.fill(
                yard.upright(Paths.rounded(x + .06, 1.0, .08, .05, .01), 0, z - .01),
                Kind.METAL,
                yard.seen(.8, .13, 85, z));
        g.fill(yard.upright(Paths.rect(x - .035, 1.5, .07, 1), 0, z), Kind.METAL, iron);
        g.fill(yard.upright(Paths.rounded(x - .36, 2.2, .72, .72, .08), 0, z - .01), Kind.METAL, blue);
        int white = yard.seen(.97, .01, 90, z);
        g.fill(yard.upright(Paths.rect(x - .15, 2.3, .1, .52), 0, z - .02), Kind.PAPER, white);
        g.fill(yard.upright(Paths.rounded(x - .15, 2.5, .34, .32, .15), 0, z - .02), Kind.PAPER, white);
        g.fill(yard.upright(Paths.rounded(x - .05, 2.59, .14, .14, .07), 0, z - .03), Kind.METAL, blue);
        if (s.dark()) {
            double[] at = yard.eye().at(x, 1.2, z);
            g.add(Node.Glow.of(at[0], at[1], yard.eye().scale(z) * .8, OkLab.lch(.86, .09, 150), .4));
        }
    }
}
