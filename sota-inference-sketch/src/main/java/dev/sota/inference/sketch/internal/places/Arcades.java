package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;

/** The houses round a square: arches at their foot, rows of windows with shutters, and a tower among them. */
final class Arcades {
    private static final double END = 36;
    private static final double[][] WALLS = {
        {.84, .06, 80}, {.76, .10, 62}, {.80, .06, 40}, {.88, .03, 90}, {.74, .06, 150}, {.70, .10, 38}
    };

    private final Yard yard;
    private final Stage s;
    private final Pinhole eye;

    Arcades(Yard yard) {
        this.yard = yard;
        this.s = yard.s();
        this.eye = yard.eye();
    }

    void build() {
        GroupBuilder tower = new GroupBuilder();
        tower(tower, s.side() * (s.height() > s.width() ? 2.6 : 6.4));
        s.layer("tower", .22, tower, s.rim(1.4, .35));
        GroupBuilder g = new GroupBuilder();
        double x = -42;
        for (int i = 0; x < 42; i++) {
            double w = 2.9 * (2 + (int) (2.2 * Scenery.roll(s, 5441, i)));
            house(g, x, w, i);
            x += w;
        }
        g.add(Scenery.mist(s, eye.y() - 20, eye.y() + 36, .28, 5442));
        s.layer("houses", .3, g, s.rim(1.3, .35));
    }

    private void house(GroupBuilder g, double x, double w, int i) {
        Palette p = s.palette();
        double[] tone = WALLS[(i + s.look().pick(5443, 6)) % WALLS.length];
        int wall = yard.seen(tone[0] - .05 * Scenery.roll(s, 5444, i), tone[1], tone[2], END * .7);
        int trim = yard.seen(.92, .02, 85, END * .7);
        int roof = yard.seen(s.snowy() ? p.lit(.95, .012, 250) : p.lit(.52, .11, 38), END * .7);
        int floors = 2 + (int) (1.7 * Scenery.roll(s, 5445, i));
        double eaves = 4.2 + floors * 3;
        g.fill(eye.facing(x, 0, x + w, eaves, END), Kind.WALL, OkLab.lighten(wall, .02), OkLab.lighten(wall, -.06));
        double[] a = eye.at(x - .2, eaves, END);
        double[] b = eye.at(x + w + .2, eaves, END);
        double[] c = eye.at(x + w - .5, eaves + 1.9, END);
        double[] d = eye.at(x + .5, eaves + 1.9, END);
        g.fill(
                Paths.polygon(a[0], a[1], b[0], b[1], c[0], c[1], d[0], d[1]),
                Kind.WALL,
                OkLab.lighten(roof, .03),
                roof);
        g.fill(eye.facing(x - .2, eaves - .25, x + w + .2, eaves, END - .05), Kind.WALL, trim);
        g.fill(eye.facing(x, 4, x + w, 4.25, END - .05), Kind.WALL, trim);
        if (Scenery.roll(s, 5446, i) < .6) {
            double cx = x + w * .7;
            g.fill(eye.facing(cx, eaves + 1.2, cx + .7, eaves + 2.9, END), Kind.WALL, OkLab.lighten(roof, -.06));
        }
        int bays = (int) Math.round(w / 2.9);
        for (int n = 0; n < bays; n++) {
            double m = x + w * (n + .5) / bays;
            arch(g, m, wall, trim, i * 5 + n);
            for (int f = 0; f < floors; f++) {
                window(g, m, 5 + f * 3, trim, i * 17 + n * 5 + f, tone[2]);
            }
        }
        g.fill(
                eye.facing(s.side() > 0 ? x + w - .35 : x, 0, s.side() > 0 ? x + w : x + .35, eaves - .25, END - .06),
                Kind.SHADOW,
                OkLab.alpha(p.shade(), .14));
    }

    /** An arch with the dark of the passage behind it, or the light of a shop after dark. */
    private void arch(GroupBuilder g, double x, int wall, int trim, int id) {
        Palette p = s.palette();
        Path2D frame = new Path2D.Double();
        bow(frame, x, 1.28, 3.75);
        g.fill(yard.upright(frame, 0, END - .06), Kind.WALL, trim);
        Path2D open = new Path2D.Double();
        bow(open, x, 1.08, 3.5);
        int deep = yard.seen(OkLab.mix(OkLab.lighten(wall, -.34), p.near(), .3), END * .4);
        g.fill(yard.upright(open, 0, END - .07), Kind.WALL, OkLab.lighten(deep, -.02), OkLab.lighten(deep, .07));
        boolean shop = Scenery.roll(s, 5447, id) < .6;
        if (shop) {
            int pane = s.dark() ? OkLab.lch(.87, .12, 76) : OkLab.mix(deep, p.horizon(), .28);
            g.fill(eye.facing(x - .75, .5, x + .75, 2.3, END - .08), Kind.LIGHT, pane, OkLab.lighten(pane, -.07));
            double[] hues = {25, 145, 250, 75};
            g.fill(
                    eye.facing(x - .85, 2.3, x + .85, 2.62, END - .09),
                    Kind.CLOTH,
                    yard.seen(.55, .13, hues[id % 4], END * .6));
        }
        if (s.dark()) {
            double[] at = eye.at(x, 2, END);
            g.add(Node.Glow.of(at[0], at[1], 2.1 * eye.scale(END), OkLab.lch(.87, .12, 76), shop ? .5 : .25));
        }
    }

    private static void bow(Path2D path, double x, double half, double top) {
        path.moveTo(x - half, 0);
        path.lineTo(x - half, top - half);
        path.curveTo(x - half, top + half * .32, x + half, top + half * .32, x + half, top - half);
        path.lineTo(x + half, 0);
        path.closePath();
    }

    private void window(GroupBuilder g, double x, double y, int trim, int id, double hue) {
        Palette p = s.palette();
        boolean lit = s.dark() && Scenery.roll(s, 5448, id) < .5;
        int pane = lit ? OkLab.lch(.88, .12, 80) : yard.seen(OkLab.mix(p.lit(.40, .03, 235), p.mid(), .35), END * .6);
        int shutter = yard.seen(.48, .07, hue > 100 ? 40 : 165, END * .7);
        g.fill(eye.facing(x - .62, y - .12, x + .62, y + 1.82, END - .05), Kind.WALL, trim);
        g.fill(eye.facing(x - .48, y, x + .48, y + 1.7, END - .06), Kind.LIGHT, OkLab.lighten(pane, .03), pane);
        for (int side = -1; side <= 1; side += 2) {
            double a = x + side * .55;
            double b = x + side * 1.05;
            g.fill(eye.facing(Math.min(a, b), y, Math.max(a, b), y + 1.7, END - .07), Kind.WOOD, shutter);
        }
    }

    /** The tower of the town hall, behind the roofs. */
    private void tower(GroupBuilder g, double x) {
        double z = END + 6;
        int wall = yard.seen(.74, .06, 68, z * .8);
        int roof = yard.seen(
                s.snowy() ? s.palette().lit(.95, .012, 250) : s.palette().lit(.48, .07, 165), z * .8);
        g.fill(
                eye.facing(x - 2.3, 0, x + 2.3, 16.5, z),
                Kind.WALL,
                OkLab.lighten(wall, .03),
                OkLab.lighten(wall, -.05));
        g.fill(eye.facing(x - 2.7, 16.2, x + 2.7, 16.9, z - .1), Kind.WALL, OkLab.lighten(wall, .08));
        g.fill(eye.facing(x - 1.7, 16.9, x + 1.7, 19.2, z), Kind.WALL, wall);
        g.fill(
                yard.upright(Paths.polygon(x - 2, 19.2, x, 22.6, x + 2, 19.2), 0, z),
                Kind.WALL,
                OkLab.lighten(roof, .04),
                roof);
        Path2D bell = new Path2D.Double();
        bow(bell, x, .6, 1.9);
        g.fill(yard.upright(Paths.place(bell, 0, 17, 1, 1, 0), 0, z - .1), Kind.WALL, OkLab.lighten(wall, -.24));
        double[] c = eye.at(x, 14.2, z - .1);
        double r = 1.3 * eye.scale(z);
        int face = s.dark() ? OkLab.lch(.94, .06, 90) : yard.seen(.96, .01, 90, z * .6);
        if (s.dark()) {
            g.add(Node.Glow.of(c[0], c[1], r * 2, OkLab.lch(.9, .08, 85), .4));
        }
        g.fill(Paths.circle(c[0], c[1], r * 1.15), Kind.METAL, OkLab.lighten(wall, -.2));
        g.fill(Paths.circle(c[0], c[1], r), Kind.PAPER, face);
        g.line(
                Paths.line(c[0], c[1] - r * .7, c[0], c[1], c[0] + r * .45, c[1] + r * .15),
                1.5,
                Kind.METAL,
                yard.seen(.2, .01, 260, z * .5));
        for (int i = 0; i < 3; i++) {
            g.fill(
                    eye.facing(x - .35, 3 + 4 * i + 2, x + .35, 3 + 4 * i + 3.6, z - .1),
                    Kind.GLASS,
                    OkLab.lighten(wall, -.22));
        }
    }
}
