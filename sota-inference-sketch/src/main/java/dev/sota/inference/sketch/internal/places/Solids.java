package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;

/** Boxes, and furniture made of them, in the perspective of a pinhole and lit from one side. */
final class Solids {
    private final Pinhole eye;
    private final int lightSide;
    private final int dark;

    /**
     * Solids in one light.
     *
     * @param lightSide -1 when the light comes from the left, 1 from the right
     * @param dark colour of shadows on the floor
     */
    Solids(Pinhole eye, int lightSide, int dark) {
        this.eye = eye;
        this.lightSide = lightSide;
        this.dark = dark;
    }

    /** A box; its faces towards the eye are drawn. */
    void box(GroupBuilder g, double x0, double x1, double y0, double y1, double z0, double z1, Kind kind, int colour) {
        if (x0 > 0) {
            int c = OkLab.lighten(colour, lightSide < 0 ? .02 : -.10);
            g.fill(eye.upright(x0, y0, z0, y1, z1), kind, c, OkLab.lighten(c, -.04));
        } else if (x1 < 0) {
            int c = OkLab.lighten(colour, lightSide > 0 ? .02 : -.10);
            g.fill(eye.upright(x1, y0, z0, y1, z1), kind, c, OkLab.lighten(c, -.04));
        }
        if (y1 < eye.height()) {
            int top = OkLab.lighten(colour, .085);
            g.fill(eye.level(x0, z0, x1, z1, y1), Material.of(kind, top, OkLab.lighten(top, -.03)));
        } else if (y0 > eye.height()) {
            g.fill(eye.level(x0, z0, x1, z1, y0), kind, OkLab.lighten(colour, -.16));
        }
        g.fill(eye.facing(x0, y0, x1, y1, z0), kind, colour, OkLab.lighten(colour, -.05));
    }

    /** The soft dark on the floor under something. */
    void shade(GroupBuilder g, double x0, double x1, double z0, double z1) {
        double[] at = eye.at((x0 + x1) / 2, 0, (z0 + z1) / 2);
        double r = (x1 - x0) * .72 * eye.scale((z0 + z1) / 2);
        double flat = Math.max(.06, (z1 - z0) / (x1 - x0) * eye.height() / ((z0 + z1) / 2) + .05);
        g.add(new Node.Glow(at[0], at[1], r, Math.min(.5, flat), dark, .75));
    }

    /** A table: four legs and a top. */
    void table(GroupBuilder g, double x0, double x1, double z0, double z1, double top, int wood) {
        shade(g, x0, x1, z0, z1);
        double leg = .07;
        int deep = OkLab.lighten(wood, -.1);
        for (double z : new double[] {z1 - leg, z0}) {
            box(g, x0 + .04, x0 + .04 + leg, 0, top, z, z + leg, Kind.WOOD, deep);
            box(g, x1 - .04 - leg, x1 - .04, 0, top, z, z + leg, Kind.WOOD, deep);
        }
        box(g, x0 + .06, x1 - .06, top - .16, top - .05, z0 + .03, z1, Kind.WOOD, deep);
        box(g, x0, x1, top - .05, top, z0, z1, Kind.WOOD, wood);
    }

    /** A chair that looks away from the eye, or to it. */
    void chair(GroupBuilder g, double x, double z, int wood, boolean away) {
        double w = .22;
        shade(g, x - w, x + w, z - w, z + w);
        int deep = OkLab.lighten(wood, -.08);
        for (int i = 3; i >= 0; i--) {
            double lx = x + (i % 2 == 0 ? -w : w - .05);
            double lz = z + (i < 2 ? -w : w - .05);
            box(g, lx, lx + .05, 0, .46, lz, lz + .05, Kind.WOOD, deep);
        }
        if (!away) {
            box(g, x - w, x + w, .52, .95, z + w - .05, z + w, Kind.WOOD, deep);
        }
        box(g, x - w, x + w, .43, .48, z - w, z + w, Kind.WOOD, wood);
        if (away) {
            box(g, x - w, x - w + .05, .45, .95, z - w, z - w + .05, Kind.WOOD, deep);
            box(g, x + w - .05, x + w, .45, .95, z - w, z - w + .05, Kind.WOOD, deep);
            box(g, x - w, x + w, .66, .95, z - w, z - w + .04, Kind.WOOD, wood);
        }
    }

    /** A cupboard with a grid of doors or drawers in its front. */
    void cabinet(
            GroupBuilder g,
            double x0,
            double x1,
            double y0,
            double y1,
            double z0,
            double z1,
            int colour,
            int columns,
            int rows) {
        if (y0 < .2) {
            shade(g, x0, x1, z0, z1);
        }
        box(g, x0, x1, y0, y1, z0, z1, Kind.WOOD, colour);
        double w = (x1 - x0) / columns;
        double h = (y1 - y0) / rows;
        for (int i = 0; i < columns; i++) {
            for (int k = 0; k < rows; k++) {
                double a = x0 + w * i + .03;
                double b = y0 + h * k + .03;
                g.fill(
                        eye.facing(a, b, a + w - .06, b + h - .06, z0),
                        Kind.WOOD,
                        OkLab.lighten(colour, .045),
                        OkLab.lighten(colour, -.02));
                g.fill(
                        eye.facing(a + w * .36, b + h * .74 - .02, a + w * .58, b + h * .74 + .01, z0),
                        Kind.METAL,
                        OkLab.lighten(colour, -.2));
            }
        }
    }
}
