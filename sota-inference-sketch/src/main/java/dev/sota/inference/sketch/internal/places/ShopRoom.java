package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;

/** A shop: shelves full of wares along the wall, a counter with a till before them. */
final class ShopRoom implements Furniture {
    private static final int BOARDS = 4;
    private static final double[] HUES = {28, 85, 150, 245, 330};

    @Override
    public void wall(Chamber c, GroupBuilder g) {
        double side = -c.away();
        shelves(c, g, side * c.half() * .94, side * c.half() * .02);
        double edge = c.window()[c.away() > 0 ? 2 : 0] + c.away() * .15;
        if (Math.abs(c.away() * c.half() * .96 - edge) > .5) {
            shelves(c, g, edge, c.away() * c.half() * .96);
        }
    }

    private static void shelves(Chamber c, GroupBuilder g, double from, double to) {
        Room room = c.room();
        Solids solids = solids(c);
        double x0 = Math.min(from, to);
        double x1 = Math.max(from, to);
        double z1 = c.depth() - .02;
        double z0 = z1 - .38;
        g.fill(c.eye().facing(x0, .1, x1, 2.3, z1), Kind.WOOD, OkLab.lighten(room.wood(), -.1));
        for (int i = 0; i < BOARDS; i++) {
            double y = .14 + i * .54;
            solids.box(g, x0, x1, y - .05, y, z0, z1, Kind.WOOD, room.wood());
            wares(c, g, x0 + .08, x1 - .06, y, z0 + .12, i);
        }
        solids.box(g, x0, x1, 2.28, 2.36, z0, z1, Kind.WOOD, room.wood());
        for (double x : new double[] {x0, x1 - .06}) {
            solids.box(g, x, x + .06, .05, 2.3, z0, z1, Kind.WOOD, OkLab.lighten(room.wood(), -.03));
        }
    }

    private static void wares(Chamber c, GroupBuilder g, double x0, double x1, double y, double z, int row) {
        if (row == 1) {
            Wares.bottles(c, g, x0, x1, y, z, .36, 3210);
            return;
        }
        double x = x0;
        for (int i = 0; x < x1 - .2; i++) {
            double w = .14 + .2 * Scenery.roll(c.stage(), 3220 + row, i);
            double h = .16 + .24 * Scenery.roll(c.stage(), 3230 + row, i);
            double right = Math.min(x1, x + w);
            int colour = c.room().thing(.62, .12, HUES[(i * 2 + row) % HUES.length]);
            g.fill(c.eye().facing(x, y, right, y + h, z), Kind.PAPER, OkLab.lighten(colour, .05), colour);
            g.fill(
                    c.eye().facing(x + w * .16, y + h * .4, x + (right - x) * .84, y + h * .72, z - .005),
                    Kind.PAPER,
                    c.room().trim());
            x += w + .035;
        }
    }

    private static Solids solids(Chamber c) {
        return new Solids(c.eye(), c.away(), OkLab.lighten(c.room().floor(), -.3));
    }

    @Override
    public void floor(Chamber c, GroupBuilder g, Actors actors) {
        Room room = c.room();
        Solids solids = solids(c);
        double out = c.away() * c.half() * .92;
        double in = c.away() * c.half() * .18;
        double x0 = Math.min(out, in);
        double x1 = Math.max(out, in);
        solids.cabinet(g, x0 + .06, x1 - .06, .04, .92, 4.85, 5.35, room.thing(.50, .09, room.hue() + 60), 4, 1);
        solids.box(g, x0, x1, .92, .98, 4.75, 5.45, Kind.WOOD, room.bench());
        double x = (x0 + x1) / 2 + c.away() * .35;
        int till = room.thing(.36, .03, 260);
        solids.box(g, x - .24, x + .24, .98, 1.12, 4.9, 5.25, Kind.METAL, till);
        solids.box(g, x - .2, x + .2, 1.12, 1.36, 5.1, 5.25, Kind.METAL, OkLab.lighten(till, .05));
        g.fill(c.eye().facing(x - .15, 1.18, x + .15, 1.31, 5.09), Kind.LIGHT, room.thing(.84, .08, 150));
        for (int i = 0; i < 2; i++) {
            Wares.pendant(c, g, x0 + (x1 - x0) * (i + .5) / 2, c.height() - .6, 5, room.thing(.44, .09, 30));
        }
    }

    @Override
    public double[] table(Chamber c) {
        return new double[] {c.away() * c.half() * .36, .98, 4.95};
    }
}
