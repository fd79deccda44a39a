package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;

/** A workshop: a bench with a vice, tools on the wall, planks and barrels. */
final class WorkshopRoom implements Furniture {

    @Override
    public void wall(Chamber c, GroupBuilder g) {
        Room room = c.room();
        double x = -c.away() * c.half() * .5;
        double z = c.depth() - .02;
        int board = OkLab.lighten(room.wall(), -.08);
        g.fill(c.eye().facing(x - 1.3, 1.15, x + 1.3, 2.5, z), Kind.WOOD, board, OkLab.lighten(board, -.05));
        tools(c, g, x - 1.15, x + 1.15);
        Solids solids = solids(c);
        solids.table(g, x - 1.35, x + 1.35, z - .7, z - .05, .88, room.bench());
        for (int i = 0; i < 4; i++) {
            double px = c.away() * (c.half() - .2 - .16 * i);
            double[] a = c.eye().at(px, 0, z - .5);
            double[] b = c.eye().at(c.away() * (c.half() - .1 - .05 * i), 2.7 - .2 * i, z - .1);
            double k = c.eye().scale(z);
            g.line(
                    Paths.line(a[0], a[1], b[0], b[1]),
                    .1 * k,
                    Kind.WOOD,
                    OkLab.lighten(room.thing(.62, .08, 62), -.03 * i));
        }
    }

    private static Solids solids(Chamber c) {
        return new Solids(c.eye(), c.away(), OkLab.lighten(c.room().floor(), -.3));
    }

    private static void tools(Chamber c, GroupBuilder g, double x0, double x1) {
        Room room = c.room();
        double k = c.eye().scale(c.depth());
        int iron = room.thing(.40, .015, 250);
        int grip = room.thing(.56, .12, 50);
        int n = 9;
        for (int i = 0; i < n; i++) {
            double[] at = c.eye().at(x0 + (x1 - x0) * i / (n - 1), i % 2 == 0 ? 2.2 : 1.95, c.depth());
            double l = .36 * k;
            double u = .05 * k;
            g.fill(Paths.rounded(at[0] - u * .35, at[1], u * .7, l, u * .3), Kind.WOOD, grip, OkLab.lighten(grip, -.1));
            switch (i % 4) {
                case 0 -> g.fill(Paths.rounded(at[0] - u * 2, at[1] - u, u * 4, u * 1.6, u * .3), Kind.METAL, iron);
                case 1 ->
                    g.fill(
                            Paths.polygon(
                                    at[0] - u * .4,
                                    at[1],
                                    at[0] + u * .4,
                                    at[1],
                                    at[0] + u * .2,
                                    at[1] - l * .5,
                                    at[0] - u * .2,
                                    at[1] - l * .5),
                            Kind.METAL,
                            OkLab.lighten(iron, .15));
                case 2 ->
                    g.fill(
                            Paths.polygon(
                                    at[0] - u * .4,
                                    at[1] + u,
                                    at[0] + u * .5,
                                    at[1] + u,
                                    at[0] + u * 2.6,
                                    at[1] - l * .55,
                                    at[0] - u * .2,
                                    at[1] - l * .55),
                            Kind.METAL,
                            OkLab.lighten(iron, .2));
                default -> g.line(Paths.circle(at[0], at[1] - u, u * 1.2), u * .6, Kind.METAL, iron);
            }
        }
    }

    @Override
    public void floor(Chamber c, GroupBuilder g, Actors actors) {
        Room room = c.room();
        Solids solids = solids(c);
        double out = c.away() * c.half() * .9;
        double in = c.away() * c.half() * .2;
        double x0 = Math.min(out, in);
        double x1 = Math.max(out, in);
        solids.table(g, x0, x1, 4.9, 5.6, .84, room.bench());
        double m = (x0 + x1) / 2;
        int iron = room.thing(.36, .02, 250);
        solids.box(g, m - .12, m + .12, .84, .98, 5, 5.25, Kind.METAL, iron);
        solids.box(g, m - .3, m + .14, .98, 1.06, 5, 5.2, Kind.METAL, OkLab.lighten(iron, .05));
        solids.box(g, x0 + .2, x0 + .75, .84, .9, 5.05, 5.3, Kind.WOOD, room.thing(.68, .09, 68));
        barrel(c, g, c.away() * c.half() * .96, 4.35);
        Wares.pendant(c, g, m, c.height() - .8, 5.2, room.thing(.36, .05, 150));
    }

    private static void barrel(Chamber c, GroupBuilder g, double x, double z) {
        double[] at = c.eye().at(x, 0, z);
        double k = c.eye().scale(z) * .0085;
        int wood = c.room().thing(.52, .09, 55);
        g.add(new Node.Glow(at[0], at[1], 50 * k, .2, OkLab.lighten(c.room().floor(), -.3), .8));
        GroupBuilder b = new GroupBuilder()
                .fill(
                        Paths.spline(-28, -98, -36, -50, -28, 0, 0, 5, 28, 0, 36, -50, 28, -98, 0, -103),
                        Material.of(Kind.WOOD, OkLab.lighten(wood, .06), OkLab.lighten(wood, -.12))
                                .at(0))
                .fill(Paths.ellipse(0, -97, 27, 7), Kind.WOOD, OkLab.lighten(wood, -.1));
        int iron = c.room().thing(.34, .02, 250);
        b.line(Paths.curve(-33, -72, 0, -64, 33, -72), 5, Kind.METAL, iron);
        b.line(Paths.curve(-33, -26, 0, -18, 33, -26), 5, Kind.METAL, iron);
        g.add(b.build().at(at[0], at[1], k, k));
    }

    @Override
    public double[] table(Chamber c) {
        return new double[] {c.away() * c.half() * .45, .84, 5.1};
    }
}
