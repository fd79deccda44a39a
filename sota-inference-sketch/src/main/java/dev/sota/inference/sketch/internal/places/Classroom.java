package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Paths;

/** A classroom: a black board with chalk, a teacher's desk, rows of pupils' tables before it. */
final class Classroom implements Furniture {

    @Override
    public void wall(Chamber c, GroupBuilder g) {
        Room room = c.room();
        double x = -c.away() * c.half() * .38;
        double[] b = c.onWall(x - 1.5, .95, x + 1.5, 2.35);
        int slate = room.thing(.36, .055, 160);
        g.fill(Paths.rect(b[0] - 5, b[1] - 5, b[2] + 10, b[3] + 10), Kind.WOOD, room.wood());
        g.fill(Paths.rect(b[0], b[1], b[2], b[3]), Kind.WALL, OkLab.lighten(slate, .03), OkLab.lighten(slate, -.04));
        chalk(c, g, b);
        Solids solids = solids(c);
        double tx = c.away() * c.half() * .62;
        solids.cabinet(g, tx - .75, tx + .75, .05, .78, c.depth() - 1.3, c.depth() - .75, room.wood(), 2, 2);
        globe(c, g, tx, .78, c.depth() - 1);
        double[] clock = c.eye().at(x + 1.9 * (x > 0 ? -1 : 1), c.height() - .45, c.depth());
        double r = .17 * c.eye().scale(c.depth());
        g.fill(Paths.circle(clock[0], clock[1], r), Kind.METAL, room.wood());
        g.fill(Paths.circle(clock[0], clock[1], r * .85), Kind.PAPER, room.trim());
        g.line(
                Paths.line(clock[0], clock[1] - r * .6, clock[0], clock[1], clock[0] + r * .4, clock[1] + r * .1),
                1.6,
                Kind.METAL,
                room.thing(.2, .02, 260));
    }

    private static Solids solids(Chamber c) {
        return new Solids(c.eye(), c.away(), OkLab.lighten(c.room().floor(), -.3));
    }

    private static void chalk(Chamber c, GroupBuilder g, double[] b) {
        int white = OkLab.alpha(c.room().trim(), .85);
        double x = b[0];
        double y = b[1];
        double w = b[2];
        double h = b[3];
        g.line(
                Paths.polygon(x + w * .08, y + h * .75, x + w * .30, y + h * .75, x + w * .30, y + h * .3),
                1.8,
                Kind.PAPER,
                white);
        g.line(Paths.rect(x + w * .27, y + h * .68, w * .03, h * .07), 1.1, Kind.PAPER, white);
        for (int i = 0; i < 3; i++) {
            double ly = y + h * (.28 + .2 * i);
            double[] wave = new double[24];
            for (int k = 0; k < 12; k++) {
                wave[2 * k] = x + w * (.42 + .26 * k / 11.0 * (i == 2 ? .6 : 1));
                wave[2 * k + 1] = ly + h * .035 * Math.sin(k * 2.3 + i);
            }
            g.line(Paths.curve(wave), 1.5, Kind.PAPER, white);
        }
        g.line(Paths.circle(x + w * .85, y + h * .42, h * .2), 1.6, Kind.PAPER, white);
        g.line(Paths.ellipse(x + w * .85, y + h * .42, h * .08, h * .2), 1.2, Kind.PAPER, white);
        g.line(
                Paths.line(x + w * .85 - h * .2, y + h * .42, x + w * .85 + h * .2, y + h * .42),
                1.2,
                Kind.PAPER,
                white);
    }

    private static void globe(Chamber c, GroupBuilder g, double x, double y, double z) {
        double[] at = c.eye().at(x, y, z);
        double k = c.eye().scale(z);
        int sea = c.room().thing(.62, .11, 235);
        g.fill(
                Paths.rect(at[0] - .015 * k, at[1] - .12 * k, .03 * k, .12 * k),
                Kind.METAL,
                c.room().wood());
        g.fill(
                Paths.ellipse(at[0], at[1], .1 * k, .025 * k),
                Kind.METAL,
                c.room().wood());
        GroupBuilder ball = new GroupBuilder()
                .clip()
                .fill(
                        Paths.circle(at[0], at[1] - .28 * k, .17 * k),
                        Kind.PAPER,
                        OkLab.lighten(sea, .06),
                        OkLab.lighten(sea, -.1));
        int land = c.room().thing(.66, .11, 130);
        ball.fill(Paths.blob(at[0] - .05 * k, at[1] - .33 * k, .08 * k, .06 * k, 4, 9, .4), Kind.EARTH, land);
        ball.fill(Paths.blob(at[0] + .05 * k, at[1] - .22 * k, .06 * k, .08 * k, 7, 9, .4), Kind.EARTH, land);
        g.add(ball.build());
    }

    @Override
    public void floor(Chamber c, GroupBuilder g, Actors actors) {
        Solids solids = solids(c);
        Room room = c.room();
        int wood = room.thing(.68, .09, 70);
        double step = 1.25;
        int n = (int) Math.floor(c.half() * 2 / step);
        double clear = c.eye().at(0, 0, 4.15)[0];
        for (double z : new double[] {4.9, 3.6}) {
            for (int i = 0; i < n; i++) {
                double x = -c.half() + step * (i + .5) + (c.half() * 2 - n * step) / 2;
                double px = c.eye().at(x, 0, z)[0];
                boolean taken = Math.abs(px - c.stage().subjectX()) < c.stage().shorter() * .24;
                if (taken || z < 4 && Math.signum(px - clear) != c.away()) {
                    continue;
                }
                solids.table(g, x - .5, x + .5, z, z + .5, .7, wood);
                solids.box(
                        g, x - .2, x + .12, .7, .73, z + .15, z + .38, Kind.PAPER, room.thing(.58, .12, 40 + 70 * i));
                solids.chair(g, x, z - .25, OkLab.lighten(wood, -.08), true);
            }
        }
    }

    @Override
    public double[] table(Chamber c) {
        return new double[] {c.away() * c.half() * .62 - .3, .78, c.depth() - 1.2};
    }
}
