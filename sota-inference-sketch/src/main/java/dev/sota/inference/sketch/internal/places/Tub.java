package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;

/** A tub on feet along the back wall, a shower over its outer end and the curtain drawn half aside. */
final class Tub {
    private static final double TOP = .62;
    private static final double LONG = 1.7;

    private final Chamber c;
    private final Room room;
    private final double x;
    private final double z;
    private final double k;

    Tub(Chamber c) {
        this.c = c;
        room = c.room();
        x = c.away() * (c.half() - LONG / 2 - .2);
        z = c.depth() - .75;
        k = c.eye().scale(z);
    }

    void draw(GroupBuilder g) {
        shower(g);
        body(g);
        curtain(g);
    }

    private void body(GroupBuilder g) {
        double[] at = c.eye().at(x, 0, z);
        double rx = LONG / 2 * k;
        double top = at[1] - TOP * k;
        int white = room.thing(.95, .008, 220);
        int brass = room.thing(.66, .10, 80);
        g.add(new Node.Glow(at[0], at[1], rx * 1.1, .16, OkLab.lighten(room.floor(), -.32), .8));
        for (int side = -1; side <= 1; side += 2) {
            double fx = at[0] + side * rx * .62;
            g.fill(
                    Paths.spline(
                            fx - .07 * k,
                            at[1] - .18 * k,
                            fx + .07 * k,
                            at[1] - .18 * k,
                            fx + .04 * k,
                            at[1],
                            fx - .04 * k,
                            at[1]),
                    Kind.METAL,
                    brass);
        }
        g.fill(
                Paths.spline(
                        at[0] - rx * .98,
                        top,
                        at[0] + rx * .98,
                        top,
                        at[0] + rx * .94,
                        top + .2 * k,
                        at[0] + rx * .74,
                        top + .46 * k,
                        at[0] + rx * .4,
                        top + .52 * k,
                        at[0] - rx * .4,
                        top + .52 * k,
                        at[0] - rx * .74,
                        top + .46 * k,
                        at[0] - rx * .94,
                        top + .2 * k),
                Material.of(Kind.WALL, white, OkLab.lighten(white, -.2)).at(80));
        double ry = .3 * k * .36;
        g.fill(Paths.ellipse(at[0], top, rx * 1.03, ry), Kind.WALL, OkLab.lighten(white, .03));
        g.fill(
                Paths.ellipse(at[0], top + ry * .08, rx * .93, ry * .7),
                Kind.WATER,
                room.thing(.66, .05, 215),
                room.thing(.82, .045, 205));
    }

    private void shower(GroupBuilder g) {
        int chrome = room.thing(.62, .012, 245);
        double[] foot = c.eye().at(x + c.away() * LONG * .34, TOP, c.depth() - .1);
        double rise = 1.62 * k;
        double w = .035 * k;
        double over = -c.away() * .34 * k;
        g.line(
                Paths.curve(
                        foot[0],
                        foot[1],
                        foot[0],
                        foot[1] - rise * 1.02,
                        foot[0] + over * .4,
                        foot[1] - rise * 1.06,
                        foot[0] + over,
                        foot[1] - rise * .97),
                w,
                Kind.METAL,
                chrome);
        g.fill(
                Paths.spline(
                        foot[0] + over - .13 * k,
                        foot[1] - rise * .92,
                        foot[0] + over - .04 * k,
                        foot[1] - rise * .98,
                        foot[0] + over + .04 * k,
                        foot[1] - rise * .98,
                        foot[0] + over + .13 * k,
                        foot[1] - rise * .92),
                Kind.METAL,
                OkLab.lighten(chrome, .08));
        g.fill(
                Paths.rounded(foot[0] - .16 * k, foot[1] - .2 * k, .32 * k, .05 * k, 2),
                Kind.METAL,
                OkLab.lighten(chrome, .08));
    }

    private void curtain(GroupBuilder g) {
        int cloth = room.thing(.80, .075, room.hue() + 150);
        int chrome = room.thing(.62, .012, 245);
        double near = z - .32;
        double outer = x + c.away() * LONG * .56;
        double inner = x - c.away() * LONG * .56;
        g.fill(c.eye().facing(Math.min(outer, inner), 2.24, Math.max(outer, inner), 2.27, near), Kind.METAL, chrome);
        double width = LONG * .46;
        int folds = 7;
        for (int i = 0; i < folds; i++) {
            double a = outer - c.away() * width * i / folds;
            double b = outer - c.away() * width * (i + 1) / folds;
            // The free edge swings out a little at its foot.
            double sway = c.away() * -.012;
            double foot = .16 + .015 * (i % 2);
            g.fill(
                    c.eye()
                            .quad(
                                    a,
                                    2.22,
                                    near,
                                    b,
                                    2.22,
                                    near,
                                    b + sway * (i + 1),
                                    foot,
                                    near,
                                    a + sway * i,
                                    foot,
                                    near),
                    Material.of(Kind.CLOTH, OkLab.lighten(cloth, .05), OkLab.lighten(cloth, -.1))
                            .at(0));
        }
    }
}
