package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.shape.Paths;

/** A hospital room: a made bed, a drip, a monitor with its line, a curtain on a rail. */
final class Ward implements Furniture {

    @Override
    public void wall(Chamber c, GroupBuilder g) {
        Room room = c.room();
        double x = -c.away() * c.half() * .5;
        double[] b = c.onWall(x - .42, 1.7, x + .42, 2.5);
        int sign = room.thing(.60, .15, 160);
        g.fill(Paths.rounded(b[0], b[1], b[2], b[3], b[2] * .12), Kind.PAPER, room.trim());
        g.fill(
                Paths.union(
                        Paths.rect(b[0] + b[2] * .4, b[1] + b[3] * .16, b[2] * .2, b[3] * .68),
                        Paths.rect(b[0] + b[2] * .16, b[1] + b[3] * .4, b[2] * .68, b[3] * .2)),
                Kind.PAPER,
                sign);
        double z = c.depth() - .02;
        Solids solids = solids(c);
        solids.cabinet(g, x - .9, x + .9, .05, .85, z - .45, z, room.thing(.90, .02, 210), 4, 2);
        Wares.bottles(c, g, x - .8, x + .3, .85, z - .25, .28, 561);
        g.fill(c.eye().facing(-c.half(), .95, c.half(), 1.02, z), Kind.WALL, room.thing(.70, .07, room.hue()));
    }

    private static Solids solids(Chamber c) {
        return new Solids(c.eye(), c.away(), OkLab.lighten(c.room().floor(), -.25));
    }

    @Override
    public void floor(Chamber c, GroupBuilder g, Actors actors) {
        Room room = c.room();
        Solids solids = solids(c);
        double out = c.away() * c.half() * .94;
        double in = c.away() * c.half() * .12;
        double x0 = Math.min(out, in);
        double x1 = Math.max(out, in);
        curtain(c, g, out, 5.9);
        monitor(c, g, in + c.away() * .2, 5.8);
        solids.shade(g, x0, x1, 4.6, 5.5);
        int steel = room.thing(.74, .01, 240);
        for (double x : new double[] {x0 + .05, x1 - .1}) {
            solids.box(g, x, x + .05, 0, .5, 4.65, 4.7, Kind.METAL, steel);
            solids.box(g, x, x + .05, 0, .5, 5.4, 5.45, Kind.METAL, steel);
        }
        solids.box(g, x0, x1, .38, .48, 4.6, 5.5, Kind.METAL, steel);
        solids.box(g, x0 + .03, x1 - .03, .48, .64, 4.62, 5.48, Kind.CLOTH, room.thing(.96, .01, 210));
        double head = c.away() > 0 ? x1 : x0;
        double foot = head - c.away() * (x1 - x0) * .68;
        int cover = room.thing(.66, .09, 200);
        solids.box(
                g,
                Math.min(foot, head - c.away() * (x1 - x0)) + .02,
                Math.max(foot, head - c.away() * (x1 - x0)) - .02,
                .62,
                .70,
                4.6,
                5.5,
                Kind.CLOTH,
                cover);
        solids.box(
                g,
                Math.min(head, head - c.away() * .5),
                Math.max(head, head - c.away() * .5),
                .64,
                .78,
                4.75,
                5.35,
                Kind.CLOTH,
                room.thing(.97, .008, 90));
        solids.box(
                g,
                Math.min(head, head + c.away() * .06),
                Math.max(head, head + c.away() * .06),
                .2,
                1.05,
                4.6,
                5.5,
                Kind.METAL,
                OkLab.lighten(steel, .06));
    }

    private static void monitor(Chamber c, GroupBuilder g, double x, double z) {
        Room room = c.room();
        double[] foot = c.eye().at(x, 0, z);
        double k = c.eye().scale(z);
        int steel = room.thing(.66, .01, 240);
        g.fill(Paths.rect(foot[0] - .02 * k, foot[1] - 1.9 * k, .04 * k, 1.9 * k), Kind.METAL, steel);
        g.fill(Paths.rounded(foot[0] - .2 * k, foot[1] - .05 * k, .4 * k, .05 * k, 2), Kind.METAL, steel);
        g.fill(
                Paths.rounded(foot[0] - .16 * k, foot[1] - 1.98 * k, .16 * k, .3 * k, .05 * k),
                Kind.GLASS,
                OkLab.alpha(room.thing(.86, .06, 200), .9));
        g.fill(
                Paths.rounded(foot[0] - .3 * k, foot[1] - 1.5 * k, .6 * k, .42 * k, 3),
                Kind.METAL,
                room.thing(.30, .02, 250));
        g.fill(
                Paths.rect(foot[0] - .26 * k, foot[1] - 1.46 * k, .52 * k, .34 * k),
                Kind.GLASS,
                OkLab.lch(.22, .04, 230));
        double y = foot[1] - 1.27 * k;
        double u = .52 * k / 10;
        double l = foot[0] - .26 * k;
        g.line(
                Paths.line(
                        l,
                        y,
                        l + u * 3,
                        y,
                        l + u * 3.6,
                        y - u * 2.2,
                        l + u * 4.4,
                        y + u * 1.6,
                        l + u * 5,
                        y,
                        l + u * 7,
                        y,
                        l + u * 7.5,
                        y - u,
                        l + u * 8,
                        y,
                        l + u * 10,
                        y),
                1.8,
                Kind.LIGHT,
                OkLab.lch(.85, .19, 150));
    }

    private static void curtain(Chamber c, GroupBuilder g, double x, double z) {
        int cloth = c.room().thing(.80, .06, c.room().hue() + 10);
        double w = 1.1;
        double from = c.away() > 0 ? x - w : x;
        g.fill(
                c.eye().facing(from - .4, 2.5, from + w + .4, 2.54, z),
                Kind.METAL,
                c.room().thing(.7, .01, 240));
        for (int i = 0; i < 7; i++) {
            double a = from + w * i / 7;
            g.fill(
                    c.eye().facing(a, .3, a + w / 7, 2.5, z),
                    Material.of(Kind.CLOTH, OkLab.lighten(cloth, .04), OkLab.lighten(cloth, -.08))
                            .at(0));
        }
    }

    @Override
    public double[] table(Chamber c) {
        return new double[] {-c.away() * c.half() * .5, .85, c.depth() - .3};
    }

    @Override
    public boolean boards() {
        return false;
    }
}
