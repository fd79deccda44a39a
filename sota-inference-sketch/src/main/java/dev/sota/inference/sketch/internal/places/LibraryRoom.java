package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;

/** A library: shelves to the ceiling on all walls, a ladder, an armchair under a lamp. */
final class LibraryRoom implements Furniture {

    @Override
    public void wall(Chamber c, GroupBuilder g) {
        double[] w = c.window();
        double z = c.depth() - .02;
        shelves(c, g, new double[] {-c.half(), z}, new double[] {w[0] - .16, z}, 491);
        shelves(c, g, new double[] {w[2] + .16, z}, new double[] {c.half(), z}, 501);
        if (w[1] > .6) {
            low(c, g, w, z);
        }
        double x = c.half() - .02;
        double near = c.eye().focal() * c.half() / (c.stage().width() * .6);
        shelves(c, g, new double[] {-x, c.depth()}, new double[] {-x, Math.max(1.4, near)}, 511);
        shelves(c, g, new double[] {x, c.depth()}, new double[] {x, Math.max(1.4, near)}, 521);
        ladder(c, g);
    }

    private static void low(Chamber c, GroupBuilder g, double[] w, double z) {
        Wares.spines(c, g, new double[] {w[0] - .1, z}, new double[] {w[2] + .1, z}, .1, .36, 531);
        Wares.spines(c, g, new double[] {w[0] - .1, z}, new double[] {w[2] + .1, z}, .52, .34, 534);
        g.fill(
                c.eye().facing(w[0] - .16, .46, w[2] + .16, .5, z - .02),
                Kind.WOOD,
                c.room().wood());
    }

    private static void shelves(Chamber c, GroupBuilder g, double[] from, double[] to, int part) {
        int wood = c.room().wood();
        double top = Math.min(c.height() - .12, 3.3);
        int rows = 7;
        double row = (top - .08) / rows;
        g.fill(
                c.eye().quad(from[0], .04, from[1], to[0], .04, to[1], to[0], top, to[1], from[0], top, from[1]),
                Kind.SHADOW,
                OkLab.lighten(wood, -.22),
                OkLab.lighten(wood, -.17));
        for (int r = 0; r < rows; r++) {
            double y = .08 + row * r;
            Wares.spines(c, g, from, to, y, row * .86, part + r * 3);
            board(c, g, from, to, y - .035, wood);
        }
        board(c, g, from, to, top, OkLab.lighten(wood, .05));
        double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
        int posts = (int) Math.max(1, Math.round(length / 1.1));
        for (int i = 0; i <= posts; i++) {
            double t = i / (double) posts;
            double d = .03 / length;
            double x0 = from[0] + (to[0] - from[0]) * (t - d);
            double z0 = from[1] + (to[1] - from[1]) * (t - d);
            double x1 = from[0] + (to[0] - from[0]) * (t + d);
            double z1 = from[1] + (to[1] - from[1]) * (t + d);
            g.fill(c.eye().quad(x0, 0, z0, x1, 0, z1, x1, top, z1, x0, top, z0), Kind.WOOD, OkLab.lighten(wood, .04));
        }
    }

    private static void board(Chamber c, GroupBuilder g, double[] from, double[] to, double y, int wood) {
        g.fill(
                c.eye().quad(from[0], y, from[1], to[0], y, to[1], to[0], y + .04, to[1], from[0], y + .04, from[1]),
                Kind.WOOD,
                OkLab.lighten(wood, .07));
    }

    private static void ladder(Chamber c, GroupBuilder g) {
        int wood = c.room().thing(.56, .10, 55);
        double x = -c.away() * (c.half() - .06);
        double foot = x + c.away() * .75;
        double z = c.depth() - 1.4;
        for (double dz : new double[] {0, .5}) {
            double[] a = c.eye().at(foot, 0, z + dz);
            double[] b = c.eye().at(x, 2.9, z + dz);
            g.line(Paths.line(a[0], a[1], b[0], b[1]), 4.5, Kind.WOOD, wood);
        }
        for (int i = 1; i < 10; i++) {
            double t = i / 10.0;
            double[] a = c.eye().at(foot + (x - foot) * t, 2.9 * t, z);
            double[] b = c.eye().at(foot + (x - foot) * t, 2.9 * t, z + .5);
            g.line(Paths.line(a[0], a[1], b[0], b[1]), 3.2, Kind.WOOD, OkLab.lighten(wood, -.05));
        }
    }

    @Override
    public void floor(Chamber c, GroupBuilder g, Actors actors) {
        Room room = c.room();
        Wares.rug(c, g, 0, 4.5, c.half() * .55, 1, room.thing(.42, .12, 25));
        double x = c.away() * c.half() * .5;
        double[] at = c.eye().at(x, 0, 5.3);
        double k = c.eye().scale(5.3) * .0052;
        g.add(new Node.Glow(at[0], at[1], 140 * k, .13, OkLab.lighten(room.floor(), -.3), .8));
        g.add(Upholstery.seat(room, room.thing(.48, .11, 155), 140)
                .with(c.stage().core(22, .35), c.stage().rim(2, .5))
                .at(at[0], at[1], k, k));
        Wares.lamp(c, g, x + c.away() * .95, 5.4, room.thing(.88, .08, 80));
        Solids solids = new Solids(c.eye(), c.away(), OkLab.lighten(room.floor(), -.3));
        double bx = x - c.away() * 1.1;
        solids.box(g, bx - .2, bx + .2, 0, .07, 4.8, 5.1, Kind.PAPER, room.thing(.46, .10, 25));
        solids.box(g, bx - .17, bx + .19, .07, .13, 4.8, 5.1, Kind.PAPER, room.thing(.50, .09, 165));
        solids.box(g, bx - .19, bx + .16, .13, .19, 4.8, 5.1, Kind.PAPER, room.thing(.46, .09, 265));
    }
}
