package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;

/** A narrowboat from its stern, moored along the far wall of a canal. */
final class CanalBoat {
    private static final double[] HUES = {150, 250, 27, 200};
    private static final double LONG = 9;

    private final Stage s;
    private final Pinhole eye;
    private final double water;
    private final double z;

    CanalBoat(Stage s, Pinhole eye, double water, double z) {
        this.s = s;
        this.eye = eye;
        this.water = water;
        this.z = z;
    }

    void draw(GroupBuilder g) {
        Palette p = s.palette();
        double wall = Canal.across(s) + s.side() * .25;
        double x0 = Math.min(wall, wall + s.side() * 2);
        double x1 = Math.max(wall, wall + s.side() * 2);
        int hull = p.lit(.22, .025, 260);
        int red = p.lit(.50, .18, 28);
        double hue = HUES[s.look().pick(2651, HUES.length)];
        int paint = p.lit(.42, .12, hue);
        int cream = p.lit(.90, .05, 85);
        Solids solids = new Solids(eye, -s.side(), p.near());
        g.fill(
                eye.quad(x0, water, z, x1, water, z, x1, 2 * water - .3, z, x0, 2 * water - .3, z),
                Kind.WATER,
                OkLab.alpha(hull, .5),
                OkLab.alpha(hull, .04));
        double deck = water + .55;
        solids.box(g, x0, x1, water, deck, z, z + LONG, Kind.METAL, hull);
        solids.box(g, x0, x1, deck, deck + .08, z, z + LONG, Kind.METAL, red);
        double in = .2;
        double front = z + 1.3;
        double top = deck + 1.15;
        solids.box(g, x0 + in, x1 - in, deck, top, front, z + LONG - 1, Kind.METAL, paint);
        windows(g, s.side() < 0 ? x0 + in : x1 - in, deck, front);
        g.fill(
                eye.level(x0 + in - .05, front - .1, x1 - in + .05, z + LONG - 1, top),
                Kind.METAL,
                OkLab.lighten(paint, .16));
        g.fill(eye.facing(x0 + in - .05, top - .1, x1 - in + .05, top, front - .1), Kind.METAL, cream);
        doors(g, (x0 + x1) / 2, deck, top, front, red, cream);
        roof(g, (x0 + x1) / 2, top, front);
        double[] pin = eye.at((x0 + x1) / 2, deck + .1, z + .3);
        double[] tiller = eye.at((x0 + x1) / 2 - s.side() * .2, deck + 1, z + .9);
        g.line(
                Paths.curve(pin[0], pin[1], pin[0], pin[1] - .6 * eye.scale(z), tiller[0], tiller[1]),
                Math.max(2, .06 * eye.scale(z)),
                Kind.METAL,
                p.lit(.78, .11, 82));
    }

    private void doors(GroupBuilder g, double x, double deck, double top, double front, int red, int cream) {
        for (int side = -1; side <= 1; side += 2) {
            double a = x + side * .04;
            double b = x + side * .44;
            double left = Math.min(a, b);
            g.fill(
                    eye.facing(left, deck + .1, left + .4, top - .18, front - .01),
                    Kind.WOOD,
                    red,
                    OkLab.lighten(red, -.06));
            g.fill(eye.facing(left + .08, deck + .6, left + .32, top - .3, front - .02), Kind.PAPER, cream);
            double[] c = eye.at(left + .2, (deck + .6 + top - .3) / 2, front - .02);
            g.fill(
                    Paths.circle(c[0], c[1], .07 * eye.scale(front)),
                    Kind.LEAF,
                    s.palette().lit(.56, .17, 15));
        }
    }

    private void windows(GroupBuilder g, double x, double deck, double front) {
        int pane = s.dark() ? OkLab.lch(.88, .12, 80) : s.palette().lit(.40, .04, 230);
        int frame = s.palette().lit(.80, .1, 85);
        for (int i = 0; i < 4; i++) {
            double a = front + .6 + 1.5 * i;
            g.fill(eye.upright(x, deck + .42, a - .05, deck + .93, a + .85), Kind.METAL, frame);
            g.fill(eye.upright(x, deck + .47, a, deck + .88, a + .8), Kind.GLASS, pane, OkLab.lighten(pane, -.05));
        }
    }

    /** What stands on the roof: a chimney with its smoke, a can of flowers. */
    private void roof(GroupBuilder g, double x, double top, double front) {
        Palette p = s.palette();
        double[] pipe = eye.at(x - .45, top, front + 2);
        double k = eye.scale(front + 2);
        g.fill(Paths.rect(pipe[0] - .09 * k, pipe[1] - .55 * k, .18 * k, .55 * k), Kind.METAL, p.lit(.2, .02, 260));
        g.fill(Paths.rect(pipe[0] - .1 * k, pipe[1] - .46 * k, .2 * k, .06 * k), Kind.METAL, p.lit(.78, .11, 82));
        g.add(Node.Glow.of(pipe[0] + .3 * k, pipe[1] - 1.1 * k, .5 * k, p.haze(p.horizon(), .3), .35));
        g.add(Node.Glow.of(pipe[0] + .1 * k, pipe[1] - .75 * k, .3 * k, p.haze(p.horizon(), .3), .4));
        double[] box = eye.at(x + .4, top, front + .6);
        double q = eye.scale(front + .6);
        g.fill(Paths.rect(box[0] - .3 * q, box[1] - .2 * q, .6 * q, .2 * q), Kind.WOOD, p.lit(.5, .15, 28));
        for (int i = 0; i < 9; i++) {
            double fx = box[0] + (i - 4) * .075 * q;
            double fy = box[1] - (.26 + .1 * Scenery.roll(s, 2661, i)) * q;
            g.fill(Paths.circle(fx, fy + .04 * q, .07 * q), Kind.LEAF, p.lit(.5, .13, 138));
        }
        for (int i = 0; i < 6; i++) {
            double fx = box[0] + (i - 2.5) * .1 * q;
            double fy = box[1] - (.3 + .12 * Scenery.roll(s, 2662, i)) * q;
            g.fill(Paths.circle(fx, fy, .05 * q), Kind.LEAF, p.lit(.66, .19, i % 2 == 0 ? 15 : 340));
        }
    }
}
