package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Paths;

/** A school of brick with rows of large windows, a gable with a clock over its door. */
final class SchoolHouse {
    private static final double Z = 27;

    private final Yard yard;
    private final Stage s;
    private final Pinhole eye;

    SchoolHouse(Yard yard) {
        this.yard = yard;
        this.s = yard.s();
        this.eye = yard.eye();
    }

    void build() {
        Palette p = s.palette();
        double middle = s.side() * (s.height() > s.width() ? .5 : 2.5);
        double[] hues = {38, 75, 45};
        int look = s.look().pick(4911, 3);
        int wall = yard.seen(look == 1 ? .82 : .62, look == 1 ? .04 : .09, hues[look], Z);
        int roof = yard.seen(s.snowy() ? p.lit(.94, .015, 250) : p.lit(.42, look == 1 ? .09 : .03, 35), Z);
        GroupBuilder g = new GroupBuilder();
        double left = middle - 15;
        double right = middle + 15;
        g.fill(eye.facing(left, 0, right, 7.4, Z), Kind.WALL, wall, OkLab.lighten(wall, -.06));
        double[] a = eye.at(left - .6, 7.4, Z);
        double[] b = eye.at(right + .6, 7.4, Z);
        double[] c = eye.at(right - 2.6, 10.2, Z);
        double[] e = eye.at(left + 2.6, 10.2, Z);
        g.fill(
                Paths.polygon(a[0], a[1], b[0], b[1], c[0], c[1], e[0], e[1]),
                Kind.WALL,
                OkLab.lighten(roof, .03),
                roof);
        int sill = OkLab.lighten(wall, .12);
        g.fill(eye.facing(left, 3.5, right, 3.75, Z - .05), Kind.WALL, sill);
        for (int f = 0; f < 2; f++) {
            for (int i = 0; i < 10; i++) {
                double x = left + 1.1 + i * 2.9;
                if (Math.abs(x + .9 - middle) > 3.2) {
                    window(g, x, f * 3.7 + 1, 10 * f + i, sill);
                }
            }
        }
        door(g, middle, wall, roof, sill);
        for (int side = -1; side <= 1; side += 2) {
            yard.tree(g, middle + side * 17.5, Z - 3, 8.5, s.lookSeed(4912) + side);
        }
        yard.lamp(g, middle + s.side() * 7, Z - 5, 4.2);
        g.add(Scenery.mist(s, eye.y() - 20, eye.y() + 40, .22, 4913));
        s.layer("school", .36, g, s.rim(1.2, .35));
    }

    private void window(GroupBuilder g, double x, double y, int id, int frame) {
        boolean lit = s.dark() && Scenery.roll(s, 4914, id) < .4;
        int pane = lit
                ? OkLab.lch(.88, .12, 82)
                : yard.seen(
                        OkLab.mix(s.palette().lit(.45, .04, 235), s.palette().mid(), .4), Z);
        g.fill(eye.facing(x - .12, y - .15, x + 1.92, y + 2.05, Z - .06), Kind.WALL, frame);
        g.fill(eye.facing(x, y, x + 1.8, y + 1.9, Z - .07), Kind.LIGHT, OkLab.lighten(pane, .04), pane);
        g.fill(eye.facing(x + .86, y, x + .94, y + 1.9, Z - .08), Kind.WALL, frame);
        g.fill(eye.facing(x, y + 1.2, x + 1.8, y + 1.28, Z - .08), Kind.WALL, frame);
        // What children have stuck to the panes.
        if (!lit && Scenery.roll(s, 4915, id) < .3) {
            double[] hues = {25, 90, 150, 250};
            g.fill(
                    eye.facing(x + .2, y + .3, x + .6, y + .8, Z - .08),
                    Kind.PAPER,
                    yard.seen(.80, .13, hues[id % 4], Z));
        }
    }

    private void door(GroupBuilder g, double x, int wall, int roof, int sill) {
        double z = Z - .8;
        int front = OkLab.lighten(wall, .03);
        g.fill(
                yard.upright(Paths.polygon(x - 3, 0, x - 3, 8, x, 11, x + 3, 8, x + 3, 0), 0, z),
                Kind.WALL,
                front,
                OkLab.lighten(front, -.05));
        g.fill(
                yard.upright(
                        Paths.polygon(x - 3.4, 7.8, x, 11.5, x + 3.4, 7.8, x + 3.3, 7.3, x, 10.9, x - 3.3, 7.3), 0, z),
                Kind.WALL,
                roof);
        g.fill(yard.upright(Paths.circle(x, 8.1, .95), 0, z - .05), Kind.WALL, sill);
        g.fill(
                yard.upright(Paths.circle(x, 8.1, .8), 0, z - .06),
                Kind.PAPER,
                s.dark() ? OkLab.lch(.93, .07, 90) : yard.seen(.97, .01, 90, Z));
        double[] m = eye.at(x, 8.1, z);
        double k = eye.scale(z);
        g.line(
                Paths.line(m[0], m[1] - .58 * k, m[0], m[1], m[0] + .36 * k, m[1] + .16 * k),
                1.4,
                Kind.METAL,
                yard.seen(.2, .01, 260, Z));
        int wood = yard.seen(.44, .10, s.look().chance(4916, .5) ? 160 : 28, Z);
        g.fill(yard.upright(Paths.rounded(x - 1.45, 0, 2.9, 3.5, 1.3), 0, z - .05), Kind.WALL, sill);
        g.fill(yard.upright(Paths.rounded(x - 1.2, 0, 2.4, 3.25, 1.1), 0, z - .06), Kind.WOOD, wood);
        g.fill(yard.eye().facing(x - .03, 0, x + .03, 3.2, z - .07), Kind.WOOD, OkLab.lighten(wood, -.1));
        for (int i = 0; i < 3; i++) {
            int stone = yard.seen(.76, .015, 80, Z);
            g.fill(
                    eye.facing(x - 2 - .3 * i, 0, x + 2 + .3 * i, .45 - .15 * i, z - .2 - .3 * i),
                    Kind.ROCK,
                    OkLab.lighten(stone, .03 * i));
        }
        for (int i = -1; i <= 1; i += 2) {
            boolean lit = s.dark();
            g.fill(
                    yard.upright(Paths.rounded(x + i * 2.1 - .35, 4.4, .7, 1.8, .3), 0, z - .05),
                    Kind.LIGHT,
                    lit ? OkLab.lch(.88, .12, 82) : yard.seen(.5, .04, 235, Z));
        }
    }
}
