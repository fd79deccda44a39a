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
        door(c, g, -c.away() * c.half() * .52);
        double rack = Math.min(c.height() - .42, w[3] + .12);
        double x0 = Math.min(w[0], w[2]) - .5;
        double x1 = Math.max(w[0], w[2]) + .5;
        for (int i = 0; i < 3; i++) {
            double at = x0 + .25 + i * (x1 - x0 - .5) / 2.4;
            double tall = .2 + .1 * Scenery.roll(c.stage(), 3301, i);
            int hide = room.thing(.46, .09, new double[] {40, 250, 150}[i]);
            solids.box(g, at, at + .55, rack + .05, rack + .05 + tall, z - .36, z - .08, Kind.CLOTH, hide);
        }
        solids.box(g, x0, x1, rack, rack + .04, z - .42, z, Kind.METAL, room.thing(.62, .03, 80));
    }

    /** The sliding door to the next carriage, with its pane. */
    private static void door(Chamber c, GroupBuilder g, double x) {
        Room room = c.room();
        double z = c.depth() - .04;
        int leaf = room.thing(.56, .06, room.hue() + 30);
        g.fill(c.eye().facing(x - .62, 0, x + .62, 2.2, z), Kind.WOOD, OkLab.lighten(leaf, -.12));
        g.fill(c.eye().facing(x - .54, .04, x + .54, 2.12, z - .01), Kind.WOOD, leaf, OkLab.lighten(leaf, -.05));
        int glass = c.stage().dark() ? OkLab.lch(.84, .09, 80) : room.thing(.80, .04, 225);
        g.fill(
                c.eye().facing(x - .36, .95, x + .36, 1.95, z - .02),
                Kind.GLASS,
                OkLab.lighten(glass, .04),
                OkLab.lighten(glass, -.06));
        g.fill(c.eye().facing(x + .42, .9, x + .48, 1.2, z - .02), Kind.METAL, room.thing(.80, .03, 90));
    }

    private static Solids solids(Chamber c) {
        return new Solids(c.eye(), c.away(), OkLab.lighten(c.room().floor(), -.3));
    }

    @Override
    public void floor(Chamber c, GroupBuilder g, Actors actors) {
        Solids solids = solids(c);
        double[] w = c.window();
        double middle = (w[0] + w[2]) / 2;
        double z0 = c.depth() - 1.15;
        double z1 = c.depth() - .1;
        seat(c, solids, g, middle - 1.35, -1, z0, z1);
        seat(c, solids, g, middle + 1.35, 1, z0, z1);
        int top = c.room().bench();
        solids.shade(g, middle - .4, middle + .4, z0, z1);
        solids.box(g, middle - .05, middle + .05, 0, .7, z1 - .5, z1 - .4, Kind.METAL, OkLab.lighten(top, -.25));
        solids.box(g, middle - .45, middle + .45, .70, .75, z0 + .15, z1, Kind.WOOD, top);
        Wares.pendant(c, g, middle, c.height() - .5, c.depth() - .7, c.room().thing(.80, .08, 80));
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
        double[] w = c.window();
        return new double[] {(w[0] + w[2]) / 2, .75, c.depth() - .7};
    }
}
