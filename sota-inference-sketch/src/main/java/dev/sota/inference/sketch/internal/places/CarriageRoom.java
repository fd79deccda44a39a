package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;

/** Inside a train: seats that face each other at the window, a table between them, luggage in the rack above. */
final class CarriageRoom implements Furniture {

    @Override
    public void wall(Chamber c, GroupBuilder g) {
        Room room = c.room();
        Solids solids = solids(c);
        double z = c.depth() - .03;
        double[] w = c.window();
        int panel = room.thing(.70, .05, 60);
        g.fill(c.eye().facing(-c.half(), 0, c.half(), w[1] - .12, z), Kind.WOOD, panel, OkLab.lighten(panel, -.06));
        g.fill(c.eye().facing(-c.half(), w[1] - .16, c.half(), w[1] - .1, z - .01), Kind.WOOD, room.wood());
        double rack = w[3] + .12;
        double x0 = -c.half() + .02;
        double x1 = c.half() - .02;
        int cases = 6;
        for (int i = 0; i < cases; i++) {
            double at = x0 + (x1 - x0) * (i + .1 + .4 * Scenery.roll(c.stage(), 3301, i)) / cases;
            double tall = .14 + .1 * Scenery.roll(c.stage(), 3302, i);
            int hide = room.thing(.46, .09, new double[] {40, 250, 150}[i % 3]);
            solids.box(g, at, at + .5, rack + .04, rack + .04 + tall, z - .36, z - .08, Kind.CLOTH, hide);
        }
        for (int i = 0; i <= 4; i++) {
            double x = w[0] + (w[2] - w[0]) * i / 4;
            curtain(c, g, x, w[1] - .08, w[3] + .1);
        }
        solids.box(g, x0, x1, rack, rack + .04, z - .42, z, Kind.METAL, room.thing(.62, .03, 80));
    }

    /** A pillar between panes, with the curtains gathered at it. */
    private static void curtain(Chamber c, GroupBuilder g, double x, double y0, double y1) {
        Room room = c.room();
        double z = c.depth() - .04;
        int cloth = room.thing(.52, .12, room.hue() + 190);
        g.fill(c.eye().facing(x - .07, y0, x + .07, y1, z), Kind.WOOD, room.wood());
        for (int end = -1; end <= 1; end += 2) {
            double in = x + end * .08;
            double out = x + end * .24;
            g.fill(
                    c.eye().facing(Math.min(in, out), y0 + .1, Math.max(in, out), y1, z - .01),
                    Kind.CLOTH,
                    OkLab.lighten(cloth, end > 0 ? .03 : 0),
                    OkLab.lighten(cloth, -.05));
        }
        g.fill(c.eye().facing(x - .26, y1 - .05, x + .26, y1, z - .02), Kind.METAL, room.thing(.78, .05, 85));
    }

    private static Solids solids(Chamber c) {
        return new Solids(c.eye(), c.away(), OkLab.lighten(c.room().floor(), -.3));
    }

    @Override
    public void floor(Chamber c, GroupBuilder g, Actors actors) {
        Solids solids = solids(c);
        double z0 = c.depth() - 1.1;
        double z1 = c.depth() - .1;
        int top = c.room().bench();
        for (int i = -1; i <= 1; i += 2) {
            double middle = i * c.half() * .46;
            double reach = Math.min(1.2, c.half() * .36);
            seat(c, solids, g, middle - reach, -1, z0, z1);
            seat(c, solids, g, middle + reach, 1, z0, z1);
            solids.box(g, middle - .05, middle + .05, 0, .7, z1 - .5, z1 - .4, Kind.METAL, OkLab.lighten(top, -.25));
            solids.box(g, middle - .4, middle + .4, .70, .75, z0 + .15, z1, Kind.WOOD, top);
            Wares.pendant(
                    c, g, middle, c.height() - .28, c.depth() - .9, c.room().thing(.80, .08, 80));
        }
    }

    /** A bench that looks along the train; its back is on the given side. */
    private static void seat(Chamber c, Solids solids, GroupBuilder g, double x, int back, double z0, double z1) {
        int cloth = c.room().thing(.46, .11, c.room().hue() + 160);
        double in = x - back * .32;
        double out = x + back * .32;
        solids.shade(g, Math.min(in, out), Math.max(in, out), z0, z1);
        double b0 = out - (back > 0 ? .16 : 0);
        double s0 = Math.min(in, out);
        solids.box(g, s0, s0 + .64, .08, .44, z0, z1, Kind.CLOTH, OkLab.lighten(cloth, -.06));
        solids.box(g, s0, s0 + .64, .44, .52, z0, z1, Kind.CLOTH, OkLab.lighten(cloth, .05));
        solids.box(g, b0, b0 + .16, .44, 1.28, z0, z1, Kind.CLOTH, cloth);
    }

    @Override
    public double[] table(Chamber c) {
        return new double[] {c.away() * c.half() * .46, .75, c.depth() - .7};
    }
}
