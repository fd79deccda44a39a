package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Paths;

/** A laboratory: shelves of bottles, a long bench with glassware, a board with formulae. */
final class LaboratoryRoom implements Furniture {

    @Override
    public void wall(Chamber c, GroupBuilder g) {
        Room room = c.room();
        double z = c.depth();
        double x = -c.away() * c.half() * .55;
        Solids solids = solids(c);
        Wares.board(c, g, c.onWall(x - .9, 1.55, x + .9, 2.6));
        double wx = c.away() * (c.half() - .12);
        for (int i = 0; i < 2; i++) {
            double y = 1.75 + .55 * i;
            solids.box(
                    g,
                    Math.min(wx, wx - c.away() * .24),
                    Math.max(wx, wx - c.away() * .24),
                    y - .04,
                    y,
                    4.2,
                    z - .1,
                    Kind.METAL,
                    room.trim());
        }
        solids.cabinet(g, -c.half() + .02, c.half() - .02, .05, .86, z - .62, z, room.thing(.80, .03, 235), 8, 2);
        solids.box(g, -c.half() + .02, c.half() - .02, .86, .91, z - .66, z, Kind.METAL, room.bench());
        Wares.bottles(c, g, x - .85, x + .9, .91, z - .3, .36, 551);
        glass(c, g, c.away() * c.half() * .3, .91, z - .4, 195, .5);
        glass(c, g, c.away() * c.half() * .42, .91, z - .45, 330, .4);
    }

    private static Solids solids(Chamber c) {
        return new Solids(c.eye(), c.away(), OkLab.lighten(c.room().floor(), -.3));
    }

    /** A flask with something coloured in it. */
    private static void glass(Chamber c, GroupBuilder g, double x, double y, double z, double hue, double tall) {
        double[] at = c.eye().at(x, y, z);
        double k = c.eye().scale(z) * tall / 130;
        int clear = c.room().thing(.86, .03, 210);
        int drink = c.room().thing(.66, .15, hue);
        GroupBuilder f = new GroupBuilder()
                .fill(
                        Paths.spline(-11, -128, -11, -82, -50, -14, -44, 0, 44, 0, 50, -14, 11, -82, 11, -128),
                        Kind.GLASS,
                        OkLab.alpha(clear, .45),
                        OkLab.alpha(clear, .75))
                .fill(
                        Paths.spline(-30, -52, -46, -12, -40, -3, 40, -3, 46, -12, 30, -52),
                        Kind.WATER,
                        OkLab.lighten(drink, .06),
                        OkLab.lighten(drink, -.1))
                .fill(Paths.rounded(-15, -132, 30, 6, 3), Kind.GLASS, OkLab.lighten(clear, .08))
                .line(Paths.line(-34, -20, -18, -62), 4, Kind.LIGHT, OkLab.alpha(0xffffffff, .6));
        g.add(f.build().at(at[0], at[1], k, k));
    }

    @Override
    public void floor(Chamber c, GroupBuilder g, Actors actors) {
        Room room = c.room();
        Solids solids = solids(c);
        double out = c.away() * c.half() * .92;
        double in = c.away() * c.half() * .02;
        double x0 = Math.min(out, in);
        double x1 = Math.max(out, in);
        solids.cabinet(g, x0 + .05, x1 - .05, .05, .86, 4.7, 5.4, room.thing(.62, .06, 240), 4, 1);
        solids.box(g, x0, x1, .86, .92, 4.6, 5.5, Kind.METAL, room.bench());
        double w = x1 - x0;
        rack(c, g, x0 + w * .2, .92, 5.1);
        glass(c, g, x0 + w * .48, .92, 5.05, 195, .46);
        glass(c, g, x0 + w * .64, .92, 5.15, 330, .36);
        glass(c, g, x0 + w * .85, .92, 5, 145, .3);
        for (int i = 0; i < 2; i++) {
            Wares.pendant(c, g, x0 + w * (i + .5) / 2, c.height() - .6, 5, room.trim());
        }
    }

    /** Test tubes in a rack. */
    private static void rack(Chamber c, GroupBuilder g, double x, double y, double z) {
        double[] at = c.eye().at(x, y, z);
        double k = c.eye().scale(z);
        double[] hues = {25, 60, 145, 230, 320};
        for (int i = 0; i < hues.length; i++) {
            double tx = at[0] + (i - 2) * .09 * k;
            int ink = c.room().thing(.64, .15, hues[i]);
            g.fill(
                    Paths.rounded(tx - .026 * k, at[1] - .27 * k, .052 * k, .25 * k, .026 * k),
                    Kind.GLASS,
                    OkLab.alpha(c.room().trim(), .7));
            g.fill(Paths.rounded(tx - .02 * k, at[1] - .17 * k, .04 * k, .15 * k, .02 * k), Kind.WATER, ink);
        }
        int wood = c.room().thing(.60, .08, 60);
        g.fill(Paths.rounded(at[0] - .25 * k, at[1] - .2 * k, .5 * k, .035 * k, 2), Kind.WOOD, wood);
        g.fill(
                Paths.rounded(at[0] - .25 * k, at[1] - .04 * k, .5 * k, .04 * k, 2),
                Kind.WOOD,
                OkLab.lighten(wood, -.06));
    }

    @Override
    public double[] table(Chamber c) {
        return new double[] {c.away() * c.half() * .18, .92, 4.85};
    }

    @Override
    public boolean boards() {
        return false;
    }
}
