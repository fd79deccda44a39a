package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.shape.Paths;

/** A kitchen: cupboards and a stove along the wall, pans on a rail, an island before them. */
final class KitchenRoom implements Furniture {

    @Override
    public void wall(Chamber c, GroupBuilder g) {
        Room room = c.room();
        double z = c.depth();
        tiles(c, g);
        Solids solids = solids(c);
        int front = room.thing(.62, .07, room.hue() + 40);
        int n = (int) Math.round(c.half() * 2 / .75);
        solids.cabinet(g, -c.half() + .02, c.half() - .02, .08, .86, z - .62, z, front, n, 1);
        solids.box(g, -c.half() + .02, c.half() - .02, .86, .91, z - .66, z, Kind.WOOD, room.bench());
        stove(c, g, -c.away() * c.half() * .55, z - .64);
        double far = -c.away() * c.half() * .9;
        double near = -c.away() * c.half() * .05;
        rail(c, g, Math.min(far, near), Math.max(far, near));
        double x = c.away() * c.half() * .88;
        Wares.bottles(c, g, x - .35, x + .35, .91, z - .3, .3, 481);
    }

    private static Solids solids(Chamber c) {
        return new Solids(c.eye(), c.away(), OkLab.lighten(c.room().floor(), -.3));
    }

    private static void tiles(Chamber c, GroupBuilder g) {
        int line = OkLab.alpha(OkLab.lighten(c.room().wall(), .12), .5);
        double[] w = c.window();
        for (int r = 0; r < 5; r++) {
            double y = .91 + .15 * r;
            double[] a = c.eye().at(-c.half(), y, c.depth());
            double[] b = c.eye().at(c.half(), y, c.depth());
            if (y < w[1]) {
                g.line(Paths.line(a[0], a[1], b[0], b[1]), 1, Kind.WALL, line);
            }
            for (double x = -c.half() + (r % 2) * .15; x < c.half(); x += .3) {
                boolean glass = x > w[0] - .1 && x < w[2] + .1 && y + .15 > w[1];
                if (!glass) {
                    double[] p = c.eye().at(x, y, c.depth());
                    double[] q = c.eye().at(x, y + .15, c.depth());
                    g.line(Paths.line(p[0], p[1], q[0], q[1]), 1, Kind.WALL, line);
                }
            }
        }
    }

    private static void stove(Chamber c, GroupBuilder g, double x, double z) {
        Room room = c.room();
        int steel = room.thing(.40, .012, 250);
        g.fill(c.eye().facing(x - .36, .06, x + .36, .88, z), Kind.METAL, OkLab.lighten(steel, .06), steel);
        g.fill(
                c.eye().facing(x - .28, .2, x + .28, .6, z),
                Kind.GLASS,
                OkLab.lch(.30, .05, 50),
                OkLab.lch(.55, .13, 55));
        g.fill(c.eye().facing(x - .28, .66, x + .28, .69, z), Kind.METAL, OkLab.lighten(steel, .25));
        double[] at = c.eye().at(x, .92, z + .25);
        double k = c.eye().scale(z + .25);
        int pot = room.thing(.56, .16, 30);
        g.fill(
                Paths.rounded(at[0] - .17 * k, at[1] - .24 * k, .34 * k, .24 * k, .05 * k),
                Material.of(Kind.METAL, OkLab.lighten(pot, .08), OkLab.lighten(pot, -.1))
                        .at(0));
        g.fill(
                Paths.rounded(at[0] - .19 * k, at[1] - .27 * k, .38 * k, .05 * k, .02 * k),
                Kind.METAL,
                OkLab.lighten(pot, .04));
        for (int i = 0; i < 3; i++) {
            double sx = at[0] + (i - 1) * .08 * k;
            g.line(
                    Paths.curve(
                            sx,
                            at[1] - .32 * k,
                            sx + .05 * k,
                            at[1] - .46 * k,
                            sx - .04 * k,
                            at[1] - .6 * k,
                            sx + .03 * k,
                            at[1] - .78 * k),
                    .035 * k,
                    Kind.AIR,
                    OkLab.alpha(room.trim(), .28));
        }
    }

    private static void rail(Chamber c, GroupBuilder g, double x0, double x1) {
        Room room = c.room();
        double z = c.depth() - .05;
        double k = c.eye().scale(z);
        g.fill(c.eye().facing(x0, 2.32, x1, 2.36, z), Kind.METAL, room.thing(.42, .04, 60));
        int n = (int) Math.max(2, (x1 - x0) / .48);
        for (int i = 0; i < n; i++) {
            double[] at = c.eye().at(x0 + (x1 - x0) * (i + .5) / n, 2.33, z);
            double r = (.13 + .035 * (i % 3)) * k;
            int copper = room.thing(.66, .115, 50);
            g.fill(Paths.rounded(at[0] - r * .12, at[1], r * .24, r * 1.7, 2), Kind.METAL, room.thing(.34, .04, 50));
            g.fill(
                    Paths.circle(at[0], at[1] + r * 2.4, r),
                    Material.of(Kind.METAL, OkLab.lighten(copper, .1), OkLab.lighten(copper, -.14))
                            .at(35));
            g.fill(
                    Paths.circle(at[0], at[1] + r * 2.4, r * .8),
                    Material.of(Kind.METAL, OkLab.lighten(copper, -.1), OkLab.lighten(copper, .06))
                            .at(35));
        }
    }

    @Override
    public void floor(Chamber c, GroupBuilder g, Actors actors) {
        Room room = c.room();
        Solids solids = solids(c);
        double out = c.away() * c.half() * .86;
        double in = c.away() * c.half() * .12;
        double x0 = Math.min(out, in);
        double x1 = Math.max(out, in);
        solids.cabinet(g, x0 + .08, x1 - .08, .05, .86, 4.75, 5.35, room.thing(.80, .03, 85), 3, 1);
        solids.box(g, x0, x1, .86, .92, 4.65, 5.45, Kind.WOOD, room.bench());
        double[] at = c.eye().at((x0 + x1) / 2 + c.away() * .3, .92, 5);
        double k = c.eye().scale(5) * .004;
        if (c.stage().brief().subjects().size() < 2) {
            actors.cast()
                    .draw("bread", c.stage().palette())
                    .ifPresent(b -> g.add(b.group().at(at[0], at[1], k * .7, k * .7)));
        }
        for (int i = 0; i < 2; i++) {
            Wares.pendant(c, g, x0 + (x1 - x0) * (i + .5) / 2, c.height() - .7, 5, room.thing(.40, .06, 200));
        }
    }

    @Override
    public double[] table(Chamber c) {
        return new double[] {c.away() * c.half() * .35, .92, 4.9};
    }

    @Override
    public boolean boards() {
        return false;
    }
}
