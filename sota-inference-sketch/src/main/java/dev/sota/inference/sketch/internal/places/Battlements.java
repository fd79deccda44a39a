package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Group;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.noise.Noise;
import dev.sota.inference.sketch.internal.shape.Paths;
import java.awt.geom.Path2D;

/** A castle built of towers, walls and roofs by a seed; it stands on the origin. */
final class Battlements {
    private final Stage s;
    private final GroupBuilder g = new GroupBuilder();
    private final int stone;
    private final int roof;
    private final int pane;
    private final int seed;

    private Battlements(Stage s, int seed) {
        this.s = s;
        this.seed = seed;
        Palette p = s.palette();
        double hue = 40 + 220 * Noise.at(1, seed);
        this.stone = s.dark() ? OkLab.mix(p.shade(), p.lit(.6, .04, 280), .45) : p.lit(.74, .035, hue);
        this.roof = s.dark() ? OkLab.lch(.42, .09, 340) : p.lit(.52, .12, Noise.at(2, seed) < .5 ? 28 : 255);
        this.pane = s.dark() ? OkLab.lch(.89, .13, 82) : OkLab.lighten(stone, -.28);
    }

    /** A castle of a given width. */
    static Group castle(Stage s, double width, int seed) {
        Battlements b = new Battlements(s, seed);
        double u = width / 100;
        int n = 7;
        for (int layer = 0; layer < 2; layer++) {
            for (int i = layer; i < n; i += 2) {
                double t = (i - (n - 1) / 2.0) / ((n - 1) / 2.0);
                double x = t * 42 * u + 3 * u * (Noise.at(i, seed + 7) - .5);
                double tall = (58 - 30 * Math.abs(t) + 22 * Noise.at(i, seed + 3)) * u * (layer == 0 ? 1.2 : .92);
                double w = (8.5 + 5 * Noise.at(i, seed + 4)) * u;
                b.tower(x, w, tall, i + 10 * layer);
            }
            if (layer == 0) {
                b.wall(-34 * u, 34 * u, 34 * u, u);
            }
        }
        b.wall(-46 * u, 46 * u, 19 * u, u);
        b.gate(u);
        return b.g.build();
    }

    private void tower(double x, double w, double tall, int id) {
        int c = OkLab.lighten(stone, .05 * (Noise.at(id, seed + 5) - .5));
        boolean left = s.light().x() < 0;
        Material m = Material.of(Kind.WALL, OkLab.lighten(c, left ? .05 : -.07), OkLab.lighten(c, left ? -.07 : .05))
                .at(0);
        g.fill(Paths.rect(x - w / 2, -tall, w, tall), m);
        boolean pointed = Noise.at(id, seed + 6) < .72;
        double lip = w * .62;
        if (pointed) {
            g.fill(Paths.rect(x - lip, -tall - w * .12, lip * 2, w * .2), m);
            double peak = w * (1.5 + .9 * Noise.at(id, seed + 8));
            g.fill(
                    Paths.polygon(x - lip * 1.1, -tall - w * .1, x, -tall - peak, x + lip * 1.1, -tall - w * .1),
                    Material.of(
                                    Kind.WALL,
                                    OkLab.lighten(roof, left ? .06 : -.06),
                                    OkLab.lighten(roof, left ? -.08 : .06))
                            .at(0));
            flag(x, -tall - peak, w, id);
        } else {
            crown(x - lip, x + lip, -tall, w * .26, m);
        }
        for (int k = 0; k < 3; k++) {
            double y = -tall + w * (.7 + .95 * k);
            if (y < -w && Noise.at(id * 5 + k, seed + 9) < .7) {
                g.fill(Paths.rounded(x - w * .09, y, w * .18, w * .42, w * .09), Kind.LIGHT, pane);
            }
        }
    }

    private void flag(double x, double y, double w, int id) {
        g.line(Paths.line(x, y + 1, x, y - w * .9), Math.max(.8, w * .06), Kind.WOOD, OkLab.lighten(stone, -.3));
        if (id % 2 == 0) {
            double d = -s.side();
            g.fill(
                    Paths.spline(
                            x,
                            y - w * .9,
                            x + d * w * .5,
                            y - w * .82,
                            x + d * w * .95,
                            y - w * .72,
                            x + d * w * .5,
                            y - w * .58,
                            x,
                            y - w * .5),
                    Kind.CLOTH,
                    s.palette().accent());
        }
    }

    private void crown(double x0, double x1, double y, double tooth, Material m) {
        g.fill(Paths.rect(x0, y - tooth * .6, x1 - x0, tooth * .8), m);
        int n = Math.max(2, (int) ((x1 - x0) / tooth / 2));
        double step = (x1 - x0) / (2 * n - 1);
        for (int i = 0; i < n; i++) {
            g.fill(Paths.rect(x0 + 2 * i * step, y - tooth * 1.5, step, tooth), m);
        }
    }

    private void wall(double x0, double x1, double tall, double u) {
        Material m = Material.of(Kind.WALL, OkLab.lighten(stone, .01), OkLab.lighten(stone, -.07));
        g.fill(Paths.rect(x0, -tall, x1 - x0, tall), m);
        crown(x0, x1, -tall, 2.2 * u, m);
        int n = (int) ((x1 - x0) / (11 * u));
        for (int i = 0; i < n; i++) {
            double x = x0 + (x1 - x0) * (i + .5) / n;
            if (Math.abs(x) > 8 * u && Noise.at(i, seed + 11) < .6) {
                g.fill(Paths.rounded(x - .7 * u, -tall * .62, 1.4 * u, 3.4 * u, .7 * u), Kind.LIGHT, pane);
            }
        }
    }

    private void gate(double u) {
        Material m = Material.of(Kind.WALL, OkLab.lighten(stone, .05), OkLab.lighten(stone, -.04));
        g.fill(Paths.rect(-9 * u, -25 * u, 18 * u, 25 * u), m);
        crown(-9.6 * u, 9.6 * u, -25 * u, 2.4 * u, m);
        Path2D arch = new Path2D.Double();
        arch.moveTo(-4.4 * u, 0);
        arch.lineTo(-4.4 * u, -9 * u);
        arch.curveTo(-4.4 * u, -15 * u, 4.4 * u, -15 * u, 4.4 * u, -9 * u);
        arch.lineTo(4.4 * u, 0);
        arch.closePath();
        g.fill(arch, Kind.LIGHT, s.dark() ? OkLab.lch(.80, .14, 70) : OkLab.lighten(stone, -.38));
    }
}
