package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.noise.Noise;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The houses along both sides of a street, in metres. */
final class Facades {
    private static final double[][] BANDS = {{60, 240}, {22, 60}, {2.4, 22}};
    private static final double[][] LAMPS = {{150, 100, 70}, {46, 33, 24}, {17, 11.5, 8}};

    private final Stage s;
    private final Pinhole eye;
    private final Palette p;
    private final boolean dark;
    private final int air;

    private record House(double near, double far, double height, int id) {}

    Facades(Stage s, Pinhole eye) {
        this.s = s;
        this.eye = eye;
        this.p = s.palette();
        this.dark = s.dark();
        this.air = OkLab.mix(p.low(), p.horizon(), .2);
    }

    private double roll(int id, int name) {
        return Noise.at(id, s.seed(700) + name);
    }

    void draw(GroupBuilder g, int band) {
        for (int side = -1; side <= 1; side += 2) {
            List<House> houses = houses(band, side);
            Collections.reverse(houses);
            for (House house : houses) {
                house(g, house, side);
            }
        }
        for (double z : LAMPS[band]) {
            lamp(g, z, -1);
            lamp(g, z, 1);
        }
    }

    private List<House> houses(int band, int side) {
        List<House> houses = new ArrayList<>();
        double z = BANDS[band][0];
        double end = BANDS[band][1];
        int id = band * 40 + (side > 0 ? 100 : 0);
        while (z < end - .5) {
            double wide = band == 0 ? 18 : band == 1 ? 9 + 5 * roll(id, 3) : 5.2 + 4 * roll(id, 3);
            double far = Math.min(end, z + wide);
            far = end - far < 3 ? end : far;
            houses.add(new House(z, far, 11 + 15 * roll(id, 4) + (band == 0 ? 12 : 0), id));
            z = far;
            id++;
        }
        return houses;
    }

    private int wall(House h) {
        double[] hues = {45, 75, 25, 240, 160, 55};
        double hue = hues[(int) (roll(h.id(), 8) * hues.length)];
        int own = dark
                ? OkLab.lch(.20 + .07 * roll(h.id(), 7), .055, 275 + 50 * roll(h.id(), 8))
                : p.lit(.62 + .2 * roll(h.id(), 7), .06, hue);
        return OkLab.mixHue(own, air, Math.pow(Math.min(1, h.far() / 120), .85) * .82);
    }

    private void house(GroupBuilder g, House h, int side) {
        double x = side * 7.6;
        double z0 = h.near();
        double z1 = h.far();
        double fade = Math.min(1, z1 / 120);
        int wall = wall(h);
        int foot = dark ? OkLab.mixHue(wall, OkLab.lch(.46, .11, 20), .26) : OkLab.lighten(wall, -.08);
        boolean lit = side * s.light().x() < 0;
        int top = OkLab.lighten(wall, dark ? -.05 : lit ? .03 : -.09);
        g.fill(eye.quad(x, 0, z0, x, 0, z1, x, h.height(), z1, x, h.height(), z0), Material.of(Kind.WALL, top, foot));
        int edge = OkLab.lighten(wall, .07);
        g.fill(
                eye.quad(
                        x,
                        h.height() - .6,
                        z0,
                        x,
                        h.height() - .6,
                        z1,
                        x - side * .5,
                        h.height() + .2,
                        z1,
                        x - side * .5,
                        h.height() + .2,
                        z0),
                Kind.WALL,
                edge);
        g.fill(eye.quad(x, 3.35, z0, x, 3.35, z1, x - side * .3, 3.6, z1, x - side * .3, 3.6, z0), Kind.WALL, edge);
        windows(g, h, x, wall, fade);
        if (roll(h.id(), 12) < .8) {
            shop(g, h, side, x, wall, fade);
        }
    }

    private void windows(GroupBuilder g, House h, double x, int wall, double fade) {
        double z0 = h.near();
        double z1 = h.far();
        Path2D shut = Paths.union();
        Path2D open = Paths.union();
        Path2D bars = Paths.union();
        int bays = Math.max(1, (int) ((z1 - z0) / 1.75));
        double bay = (z1 - z0) / bays;
        for (int floor = 1; floor * 3.3 + 3 < h.height(); floor++) {
            for (int c = 0; c < bays; c++) {
                double a = z0 + c * bay + bay * .24;
                double b = z0 + (c + 1) * bay - bay * .24;
                double lo = floor * 3.3 + 1;
                double hi = lo + 1.75;
                boolean shines = Noise.at(floor, c, h.id() + s.seed(701)) < (dark ? .5 : .12);
                (shines ? open : shut).append(eye.quad(x, lo, a, x, lo, b, x, hi, b, x, hi, a), false);
                if (z0 < 32) {
                    double m = (a + b) / 2;
                    bars.append(eye.quad(x, lo, m - .05, x, lo, m + .05, x, hi, m + .05, x, hi, m - .05), false);
                    bars.append(
                            eye.quad(x, lo - .16, a - .1, x, lo - .16, b + .1, x, lo, b + .1, x, lo, a - .1), false);
                }
            }
        }
        int glass = dark ? OkLab.lighten(wall, -.055) : OkLab.mix(OkLab.lighten(wall, -.2), p.mid(), .3);
        int warm = dark ? OkLab.lch(.88, .12, 70 + 22 * roll(h.id(), 9)) : OkLab.mix(p.horizon(), p.light(), .5);
        g.fill(shut, Kind.GLASS, glass);
        g.fill(open, Kind.LIGHT, OkLab.mix(wall, warm, .88 - .35 * fade));
        g.fill(bars, Kind.WALL, OkLab.lighten(wall, dark ? .06 : .1));
    }

    private void shop(GroupBuilder g, House h, int side, double x, int wall, double fade) {
        double z0 = h.near();
        double z1 = h.far();
        int n = (int) Math.max(1, Math.round((z1 - z0) / 3.2));
        int lamp = OkLab.lch(.88, .12, 70 + 25 * roll(h.id(), 14));
        for (int k = 0; k < n; k++) {
            double a = z0 + .5 + (z1 - z0 - .7) * k / n;
            double b = z0 + .2 + (z1 - z0 - .7) * (k + 1) / n;
            double sill = k % 3 == 2 ? 0 : .55;
            int from = dark ? OkLab.mix(wall, lamp, .92) : OkLab.mix(OkLab.lighten(wall, -.25), p.horizon(), .25);
            int to = dark ? OkLab.mix(wall, lamp, .62) : OkLab.lighten(wall, -.22);
            g.fill(eye.quad(x, sill, a, x, sill, b, x, 2.75, b, x, 2.75, a), Kind.LIGHT, from, to);
        }
        double out = 1.35;
        double[] hues = {25, 215, 345, 165};
        int own = OkLab.lch(.52, .15, hues[h.id() % 4]);
        int awning = OkLab.mixHue(dark ? OkLab.lighten(own, -.06) : p.lit(own), air, fade * .75);
        g.fill(
                eye.quad(
                        x, 3.5, z0 + .2, x, 3.5, z1 - .2, x - side * out, 2.75, z1 - .2, x - side * out, 2.75, z0 + .2),
                Kind.CLOTH,
                awning,
                OkLab.lighten(awning, -.1));
        g.fill(
                eye.quad(
                        x - side * out,
                        2.75,
                        z0 + .2,
                        x - side * out,
                        2.75,
                        z1 - .2,
                        x - side * out,
                        2.5,
                        z1 - .2,
                        x - side * out,
                        2.5,
                        z0 + .2),
                Kind.CLOTH,
                OkLab.lighten(awning, .08));
        if (dark && roll(h.id(), 13) < .6 && z0 > 6) {
            sign(g, x, side, z0 + (z1 - z0) * .5, h.id());
        }
    }

    private void sign(GroupBuilder g, double x, int side, double z, int id) {
        int[] neon = {OkLab.lch(.70, .20, 352), OkLab.lch(.80, .13, 200), OkLab.lch(.84, .15, 85)};
        int c = neon[id % 3];
        double[] middle = eye.at(x - side * .8, 5.2, z);
        g.add(Node.Glow.of(middle[0], middle[1], eye.focal() / z * 2.6, c, .5));
        g.fill(eye.quad(x, 4.2, z, x - side, 4.2, z, x - side, 6.6, z, x, 6.6, z), Kind.LIGHT, c);
        g.fill(
                eye.quad(x - side * .2, 4.5, z, x - side * .8, 4.5, z, x - side * .8, 6.3, z, x - side * .2, 6.3, z),
                Kind.LIGHT,
                OkLab.lighten(c, .16));
    }

    private void lamp(GroupBuilder g, double z, int side) {
        double x = side * 5.6;
        double[] foot = eye.at(x, 0, z);
        double[] top = eye.at(x, 5.2, z);
        double[] head = eye.at(x - side * 1.1, 5.4, z);
        double k = eye.focal() / z;
        int iron = OkLab.mix(p.near(), p.low(), Math.min(.6, z / 150));
        g.line(Paths.line(foot[0], foot[1], top[0], top[1], head[0], head[1]), Math.max(.8, .11 * k), Kind.METAL, iron);
        if (dark) {
            g.add(Node.Glow.of(head[0], head[1], Math.max(8, 2.4 * k), OkLab.lch(.90, .11, 75), .7));
            g.fill(Paths.ellipse(head[0], head[1], .26 * k, .13 * k), Kind.LIGHT, OkLab.lch(.97, .06, 90));
        } else {
            g.fill(Paths.ellipse(head[0], head[1], .26 * k, .12 * k), Kind.METAL, iron);
        }
    }
}
