package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;

/** What is kept under a roof: a trunk, boxes, a dressmaker's figure, a picture that leans at the wall. */
final class AtticThings {
    private AtticThings() {}

    /** Boxes of cardboard in two heaps under the slope, and a picture before them. */
    static void boxes(LongHall h, GroupBuilder g) {
        Solids solids = h.solids();
        double[][] heap = {
            {2.35, 7.2, .7, 0, .55},
            {1.75, 7.5, .55, 0, .45},
            {2.4, 7.25, .5, .55, .38},
            {2.6, 6, .62, 0, .5},
            {-2.75, 7.6, .7, 0, .5},
            {-2.7, 6.5, .6, 0, .42}
        };
        for (int i = 0; i < heap.length; i++) {
            double[] b = heap[i];
            double x = h.away() * b[0];
            int card = h.room().thing(.60 + .04 * (i % 3), .06, 68);
            double w = b[2] / 2;
            if (b[3] == 0) {
                solids.shade(g, x - w, x + w, b[1], b[1] + b[2]);
            }
            solids.box(g, x - w, x + w, b[3], b[3] + b[4], b[1], b[1] + b[2], Kind.PAPER, card);
            g.fill(
                    h.eye().facing(x - .06, b[3], x + .06, b[3] + b[4], b[1] - .01),
                    Kind.PAPER,
                    OkLab.lighten(card, .09));
        }
        double x = h.away() * 1.3;
        double lean = h.away() * .1;
        double z = 7.9;
        int gold = h.room().thing(.62, .10, 78);
        g.fill(
                h.eye().quad(x - .42, 0, z, x + .42, 0, z, x + .42 + lean, 1.1, z + .3, x - .42 + lean, 1.1, z + .3),
                Kind.WOOD,
                gold,
                OkLab.lighten(gold, -.1));
        g.fill(
                h.eye()
                        .quad(
                                x - .33,
                                .09,
                                z - .01,
                                x + .33,
                                .09,
                                z - .01,
                                x + .33 + lean * .9,
                                1.01,
                                z + .27,
                                x - .33 + lean * .9,
                                1.01,
                                z + .27),
                Kind.PAPER,
                h.room().thing(.66, .07, 200),
                h.room().thing(.46, .07, 130));
    }

    /** A figure on a stand, as dressmakers have. */
    static void figure(LongHall h, GroupBuilder g) {
        double z = 7;
        double[] at = h.eye().at(h.away() * 1.05, 0, z);
        double k = h.eye().scale(z);
        int cloth = h.room().thing(.70, .06, 55);
        int wood = h.room().thing(.34, .06, 45);
        g.add(new Node.Glow(at[0], at[1], .4 * k, .2, OkLab.lch(.12, .03, 50), .75));
        g.fill(Paths.rect(at[0] - .025 * k, at[1] - .85 * k, .05 * k, .85 * k), Kind.WOOD, wood);
        for (int i = -1; i <= 1; i++) {
            g.fill(
                    Paths.limb(
                            at[0],
                            at[1] - .16 * k,
                            .025 * k,
                            at[0] + i * .24 * k,
                            at[1] - (i == 0 ? -.04 : .01) * k,
                            .02 * k),
                    Kind.WOOD,
                    wood);
        }
        g.fill(
                Paths.spline(
                        at[0] - .21 * k,
                        at[1] - .8 * k,
                        at[0] - .13 * k,
                        at[1] - 1.08 * k,
                        at[0] - .2 * k,
                        at[1] - 1.36 * k,
                        at[0] - .06 * k,
                        at[1] - 1.5 * k,
                        at[0] + .06 * k,
                        at[1] - 1.5 * k,
                        at[0] + .2 * k,
                        at[1] - 1.36 * k,
                        at[0] + .13 * k,
                        at[1] - 1.08 * k,
                        at[0] + .21 * k,
                        at[1] - .8 * k),
                Material.of(Kind.CLOTH, OkLab.lighten(cloth, .06), OkLab.lighten(cloth, -.14))
                        .at(h.away() < 0 ? 0 : 180));
        g.fill(Paths.rounded(at[0] - .05 * k, at[1] - 1.6 * k, .1 * k, .12 * k, .03 * k), Kind.WOOD, wood);
    }

    /** A trunk with a domed lid and brass bands. */
    static void trunk(LongHall h, GroupBuilder g) {
        Solids solids = h.solids();
        double x = h.away() * 2.05;
        double z = 4.9;
        double w = .62;
        int hide = h.room().thing(.40, .085, 35);
        int brass = h.room().thing(.68, .11, 80);
        solids.shade(g, x - w, x + w, z, z + .7);
        solids.box(g, x - w, x + w, 0, .48, z, z + .7, Kind.WOOD, hide);
        double[] l = h.eye().at(x - w, .48, z);
        double[] r = h.eye().at(x + w, .48, z);
        double[] bl = h.eye().at(x - w, .48, z + .7);
        double[] br = h.eye().at(x + w, .48, z + .7);
        double k = h.eye().scale(z);
        double up = .26 * k;
        g.fill(
                Paths.spline(
                        l[0],
                        l[1],
                        l[0] + (bl[0] - l[0]) * .25,
                        l[1] - up * .8,
                        (bl[0] + l[0]) / 2,
                        bl[1] - up * .7,
                        (br[0] + r[0]) / 2,
                        br[1] - up * .7,
                        r[0] + (br[0] - r[0]) * .25,
                        r[1] - up * .8,
                        r[0],
                        r[1]),
                Kind.WOOD,
                OkLab.lighten(hide, .12),
                OkLab.lighten(hide, .02));
        g.fill(h.eye().facing(x - w, .46, x + w, .5, z - .01), Kind.METAL, OkLab.lighten(brass, -.1));
        for (double dx : new double[] {-.45, .45}) {
            g.fill(
                    h.eye().facing(x + dx - .04, 0, x + dx + .04, .48, z - .01),
                    Kind.METAL,
                    brass,
                    OkLab.lighten(brass, -.1));
        }
        double[] lock = h.eye().at(x, .44, z - .02);
        g.fill(
                Paths.rounded(lock[0] - .06 * k, lock[1] - .04 * k, .12 * k, .14 * k, .02 * k),
                Kind.METAL,
                OkLab.lighten(brass, .06));
    }
}
