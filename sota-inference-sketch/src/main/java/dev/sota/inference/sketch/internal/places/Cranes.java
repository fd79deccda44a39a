package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;

/** The crane over a building site: a tower of steel, or one of beams and rope in old times. */
final class Cranes {
    private static final double Z = 46;

    private final Yard yard;
    private final Stage s;
    private final double d;

    Cranes(Yard yard) {
        this.yard = yard;
        this.s = yard.s();
        this.d = s.side();
    }

    private void bar(GroupBuilder g, double x0, double y0, double x1, double y1, double metres, int colour) {
        double[] a = yard.eye().at(x0, y0, Z);
        double[] b = yard.eye().at(x1, y1, Z);
        g.line(
                Paths.line(a[0], a[1], b[0], b[1]),
                Math.max(.9, metres * yard.eye().scale(Z)),
                Kind.METAL,
                colour);
    }

    /** Two booms with diagonals between them. */
    private void lattice(GroupBuilder g, double x0, double y0, double x1, double y1, double wide, int colour) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        double nx = -(y1 - y0) / length * wide;
        double ny = (x1 - x0) / length * wide;
        bar(g, x0, y0, x1, y1, .2, colour);
        bar(g, x0 + nx, y0 + ny, x1 + nx, y1 + ny, .2, colour);
        int n = (int) Math.max(2, length / wide);
        Path2D zig = new Path2D.Double();
        for (int i = 0; i <= n; i++) {
            double t = i / (double) n;
            double k = i % 2;
            double[] at = yard.eye().at(x0 + (x1 - x0) * t + nx * k, y0 + (y1 - y0) * t + ny * k, Z);
            if (i == 0) {
                zig.moveTo(at[0], at[1]);
            } else {
                zig.lineTo(at[0], at[1]);
            }
        }
        g.line(zig, Math.max(.8, .12 * yard.eye().scale(Z)), Kind.METAL, colour);
    }

    void tower(GroupBuilder g) {
        double[] hues = {85, 85, 30, 250};
        int paint = yard.seen(.70, .15, hues[s.look().pick(4811, 4)], Z * .6);
        double x = -d * (s.height() > s.width() ? 7 : 15 + 3 * s.look().roll(4812));
        double top = 19 + 3 * s.look().roll(4813);
        double reach = s.height() > s.width() ? 16 : 27;
        lattice(g, x, 0, x, top, 1.3, paint);
        lattice(g, x, top, x + d * reach, top, d * 1.1, paint);
        lattice(g, x, top, x - d * 8, top, -d * 1.1, paint);
        double peak = top + 4.6;
        bar(g, x - .65, top + 1, x - .3, peak, .3, paint);
        bar(g, x - .3, peak, x + d * reach * .7, top + 1.1, .1, paint);
        bar(g, x - .3, peak, x - d * 7.4, top + 1.1, .1, paint);
        int grey = yard.seen(.58, .01, 250, Z * .6);
        double wx = x - d * 6.4;
        g.fill(yard.eye().facing(wx - 1.2, top - 1.6, wx + 1.2, top + .3, Z), Kind.ROCK, grey);
        double cab = x + d * .9;
        g.fill(
                yard.eye().facing(cab - .8, top - 1.9, cab + .8, top - .1, Z),
                Kind.METAL,
                paint,
                OkLab.lighten(paint, -.08));
        g.fill(
                yard.eye().facing(cab - .5, top - 1.2, cab + .6, top - .4, Z - .1),
                Kind.GLASS,
                s.dark() ? OkLab.lch(.88, .11, 80) : yard.seen(.5, .04, 235, Z * .6));
        double hook = x + d * reach * (.45 + .25 * s.dice().roll(4814));
        double low = 11 + 3 * s.dice().roll(4815);
        bar(g, hook, top, hook, low, .08, grey);
        bar(g, hook, low, hook - 1.2, low - 1.3, .08, grey);
        bar(g, hook, low, hook + 1.2, low - 1.3, .08, grey);
        g.fill(
                yard.eye().facing(hook - 1.8, low - 1.8, hook + 1.8, low - 1.3, Z),
                Kind.METAL,
                yard.seen(.55, .1, 40, Z * .6));
        if (s.dark()) {
            double[] at = yard.eye().at(x - .3, peak, Z);
            g.add(Node.Glow.of(at[0], at[1], 18, OkLab.lch(.62, .22, 27), .7));
            g.fill(Paths.circle(at[0], at[1], 2.4), Kind.LIGHT, OkLab.lch(.75, .18, 27));
        }
    }

    /** Two legs and a beam over which a rope lifts a stone. */
    void wooden(GroupBuilder g) {
        int wood = yard.seen(.48, .07, 58, Z * .5);
        double x = -d * 8;
        bar(g, x - 3, 0, x, 15, .7, wood);
        bar(g, x + 3, 0, x, 15, .7, wood);
        bar(g, x - 1.6, 7, x + 1.6, 7, .5, wood);
        bar(g, x - d * 5, 10.6, x + d * 9, 19, .6, wood);
        bar(g, x, 15, x + d * 9, 19, .14, wood);
        double[] hub = yard.eye().at(x - d * 4, 3.6, Z);
        double k = yard.eye().scale(Z);
        g.line(Paths.circle(hub[0], hub[1], 3.4 * k), .5 * k, Kind.WOOD, wood);
        for (int i = 0; i < 4; i++) {
            double a = Math.PI * i / 4;
            g.line(
                    Paths.line(
                            hub[0] - Math.cos(a) * 3.4 * k,
                            hub[1] - Math.sin(a) * 3.4 * k,
                            hub[0] + Math.cos(a) * 3.4 * k,
                            hub[1] + Math.sin(a) * 3.4 * k),
                    .25 * k,
                    Kind.WOOD,
                    wood);
        }
        double sx = x + d * 9;
        bar(g, sx, 19, sx, 12.4, .12, wood);
        g.fill(yard.eye().facing(sx - 1.3, 10.4, sx + 1.3, 12.4, Z), Kind.ROCK, yard.seen(.70, .03, 80, Z * .5));
    }
}
