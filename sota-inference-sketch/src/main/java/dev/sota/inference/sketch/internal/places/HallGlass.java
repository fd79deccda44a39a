package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** What shines in halls: panes that show the sky's light, coloured glass, flames. */
final class HallGlass {
    private static final double[] HUES = {25, 255, 85, 150, 320, 220};

    private HallGlass() {}

    /** The light of the sky at a height: 0 below, 1 above. */
    static int sky(Stage s, double up) {
        Palette p = s.palette();
        int c = up < .5 ? OkLab.mix(p.horizon(), p.low(), up * 2) : OkLab.mix(p.low(), p.mid(), up * 2 - 1);
        return s.dark() ? OkLab.mix(c, p.zenith(), .35) : OkLab.mix(c, OkLab.lch(.97, .03, 90), .35);
    }

    /** A plain pane in a side wall; the one through which the sun comes is brighter. */
    static void pane(LongHall h, GroupBuilder g, Shape shape, int side) {
        Stage s = h.stage();
        int up = sky(s, .9);
        int low = sky(s, .1);
        boolean sunward = side == h.away() && h.sunny();
        g.fill(
                shape,
                Material.of(
                        Kind.GLASS,
                        sunward ? OkLab.mix(up, h.room().glow(), .6) : up,
                        sunward ? OkLab.mix(low, h.room().glow(), .4) : low));
    }

    /** A window of coloured pieces behind leads, in a wall that faces the eye. */
    static void leaded(
            LongHall h,
            GroupBuilder g,
            double x0,
            double x1,
            double y0,
            double spring,
            double top,
            double z,
            int part) {
        Stage s = h.stage();
        Path2D opening = h.arch(x0, x1, y0, spring, top, z, true);
        GroupBuilder glass = new GroupBuilder().clip().fill(opening, Kind.GLASS, sky(s, .9), sky(s, .1));
        int columns = 3;
        int rows = (int) Math.max(4, Math.round((top - y0) / .62));
        double w = (x1 - x0) / columns;
        double r = (top - y0) / rows;
        int lead = h.room().thing(.20, .02, 260);
        for (int i = 0; i < columns * rows; i++) {
            double x = x0 + w * (i % columns);
            double y = y0 + r * (i / columns);
            double hue = HUES[(int) (HUES.length * Scenery.roll(s, part, i)) % HUES.length];
            double strong = s.dark() ? .34 : .74;
            int ink = OkLab.lch(strong + .1 * Scenery.roll(s, part + 1, i), s.dark() ? .07 : .13, hue);
            g(glass, h.eye().facing(x, y, x + w, y + r, z), OkLab.mix(ink, sky(s, .6), .3));
        }
        Path2D leads = new Path2D.Double();
        for (int i = 1; i < columns; i++) {
            leads.append(h.eye().quad(x0 + w * i, y0, z, x0 + w * i, top, z), false);
        }
        for (int i = 1; i < rows; i++) {
            leads.append(h.eye().quad(x0, y0 + r * i, z, x1, y0 + r * i, z), false);
        }
        glass.line(leads, 1.1, Kind.METAL, lead);
        g.add(glass.build());
    }

    private static void g(GroupBuilder glass, Shape shape, int ink) {
        glass.fill(shape, Kind.GLASS, ink);
    }

    /** A candle's flame, lit in the dark and pale by day. */
    static void flame(LongHall h, GroupBuilder g, double x, double y, double size) {
        boolean dark = h.stage().dark();
        g.fill(
                Paths.spline(
                        x - size * .25,
                        y + size * .3,
                        x,
                        y - size * .7,
                        x + size * .25,
                        y + size * .3,
                        x,
                        y + size * .5),
                Kind.LIGHT,
                OkLab.lch(.94, .12, 82));
        if (dark) {
            g.add(Node.Glow.of(x, y, size * 6, OkLab.lch(.86, .13, 70), .5));
        }
    }
}
