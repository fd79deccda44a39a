package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;

/** A forklift seen from the side, with boxes on its fork. */
final class Forklift {
    private Forklift() {}

    /** Draws it in an aisle; it looks towards the middle. */
    static void draw(LongHall h, GroupBuilder g, double x, double z) {
        Room room = h.room();
        double k = h.eye().scale(z);
        double[] at = h.eye().at(x, 0, z);
        double way = x > 0 ? -1 : 1;
        h.solids().shade(g, x - 1.3, x + 1.3, z - .4, z + .5);
        int body = room.thing(.78, .16, 84);
        int dark = room.thing(.26, .015, 260);
        Path2D frame = new Path2D.Double();
        frame.append(line(at, k, way, -.75, .95, -.55, 2.05), false);
        frame.append(line(at, k, way, -.55, 2.05, .42, 2.05), false);
        frame.append(line(at, k, way, .42, 2.05, .55, .8), false);
        g.line(frame, Math.max(2, .09 * k), Kind.METAL, dark);
        g.fill(
                polygon(at, k, way, -1, .3, -1, .85, -.8, 1.05, -.25, 1.05, -.15, .62, .5, .62, .58, .3),
                Material.of(Kind.METAL, OkLab.lighten(body, .05), OkLab.lighten(body, -.12)));
        g.fill(polygon(at, k, way, -1.02, .34, -1.02, .8, -.74, .9, -.74, .34), Kind.METAL, dark);
        g.fill(
                polygon(at, k, way, -.3, 1.02, -.42, 1.5, -.3, 1.55, -.12, 1.05, .12, 1, .12, .92, -.2, .92),
                Kind.CLOTH,
                dark);
        g.line(line(at, k, way, .5, .75, .22, 1.2), Math.max(1.4, .05 * k), Kind.METAL, dark);
        g.line(line(at, k, way, .12, 1.24, .34, 1.14), Math.max(1.6, .06 * k), Kind.METAL, dark);
        g.fill(polygon(at, k, way, .68, .08, .68, 2.3, .78, 2.3, .78, .08), Kind.METAL, OkLab.lighten(dark, .1));
        g.fill(polygon(at, k, way, .78, .5, .78, .58, 1.75, .58, 1.75, .52), Kind.METAL, dark);
        int card = room.thing(.66, .075, 66);
        g.fill(polygon(at, k, way, .86, .6, .86, .68, 1.75, .68, 1.75, .6), Kind.WOOD, room.thing(.54, .08, 60));
        g.fill(
                polygon(at, k, way, .88, .68, .88, 1.3, 1.7, 1.3, 1.7, .68),
                Kind.PAPER,
                OkLab.lighten(card, .04),
                OkLab.lighten(card, -.05));
        g.fill(polygon(at, k, way, 1.24, .68, 1.24, 1.3, 1.33, 1.3, 1.33, .68), Kind.PAPER, OkLab.lighten(card, .12));
        for (double wx : new double[] {-.66, .36}) {
            double r = (wx < 0 ? .25 : .3) * k;
            double cx = at[0] + way * wx * k;
            g.fill(Paths.circle(cx, at[1] - r, r), Kind.METAL, OkLab.lighten(dark, -.06));
            g.fill(Paths.circle(cx, at[1] - r, r * .5), Kind.METAL, OkLab.lighten(body, -.05));
        }
    }

    private static Path2D line(double[] at, double k, double way, double x0, double y0, double x1, double y1) {
        return Paths.line(at[0] + way * x0 * k, at[1] - y0 * k, at[0] + way * x1 * k, at[1] - y1 * k);
    }

    private static Path2D polygon(double[] at, double k, double way, double... xy) {
        double[] flat = new double[xy.length];
        for (int i = 0; i < xy.length; i += 2) {
            flat[i] = at[0] + way * xy[i] * k;
            flat[i + 1] = at[1] - xy[i + 1] * k;
        }
        return Paths.polygon(flat);
    }
}
