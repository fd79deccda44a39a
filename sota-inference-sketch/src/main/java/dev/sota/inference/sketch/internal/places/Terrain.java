package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.colour.Season;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.shape.Ridge.Peak;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** Land forms and plants that several places share. */
final class Terrain {
    private Terrain() {}

    /** Leaf colour of the season, under the light. */
    static int leaf(Stage s, double mixNear) {
        double[] lch = switch (s.brief().season()) {
            case SPRING -> new double[] {.60, .13, 128};
            case AUTUMN -> new double[] {.64, .155, 55};
            case WINTER -> new double[] {.42, .05, 230};
            case SUMMER -> new double[] {.47, .105, 143};
        };
        Palette p = s.palette();
        int own = p.lit(lch[0], lch[1], lch[2]);
        // Autumn keeps its own colours in the shade; other leaves take the hue of the shadows.
        return s.brief().season() == Season.AUTUMN
                ? OkLab.mix(own, p.lit(.34, .09, 35), mixNear * .6)
                : OkLab.mixHue(own, p.near(), mixNear);
    }

    /** Colour of open ground under the light. */
    static int meadow(Stage s) {
        Palette p = s.palette();
        if (s.snowy()) {
            return p.lit(.93, .025, 265);
        }
        Season season = s.brief().season();
        return season == Season.AUTUMN
                ? p.lit(.62, .11, 88)
                : season == Season.SPRING ? p.lit(.64, .125, 126) : p.lit(.55, .105, 132);
    }

    /** A mountain range with one dominant peak opposite the subject, shaded and snowed. */
    static GroupBuilder range(Stage s, double base, double height, double distance, boolean snow, int part) {
        Palette p = s.palette();
        int n = Math.max(3, (int) Math.round(s.width() / 230));
        int dominant = s.side() < 0 ? (int) (n * .68) : (int) (n * .25);
        List<Peak> peaks = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double k = i == dominant ? 2.3 : 1;
            double x = s.width() * (i + .5) / n + 130 * (Scenery.roll(s, part, i) - .5);
            double h = height * (.34 + .22 * Scenery.roll(s, part, i + 20)) * k;
            peaks.add(new Peak(
                    x, h, (110 + 60 * Scenery.roll(s, part, i + 40)) * (i == dominant ? 1.75 : 1) * height / 150));
        }
        Ridge ridge = Ridge.range(s.left(), s.right(), base, s.seed(part), 8, peaks.toArray(Peak[]::new));
        GroupBuilder g = new GroupBuilder().clip();
        int rock = OkLab.lighten(p.shade(), .05);
        g.fill(
                ridge.land(s.bottom()),
                Material.of(Kind.ROCK, p.haze(rock, distance), p.haze(rock, Math.min(1, distance + .4)))
                        .over(0, base - height, s.width(), height));
        for (int i = 0; i < peaks.size(); i++) {
            Peak peak = peaks.get(i);
            double away = peak.x() < s.sunX() ? -1 : 1;
            int dark = OkLab.lighten(rock, -.07);
            g.fill(
                    ridge.face(peak, away, s.seed(part) + i, .65),
                    Material.of(Kind.ROCK, p.haze(dark, distance * .7), OkLab.alpha(p.haze(rock, distance + .15), .2)));
            if (snow && peak.height() > height * .4) {
                int white = OkLab.mix(p.lit(.97, .015, 90), p.low(), .25);
                g.fill(
                        ridge.snow(peak, .26, s.seed(part) + i),
                        Material.of(Kind.SNOW, OkLab.alpha(white, .92), OkLab.alpha(p.low(), .5)));
            }
        }
        return g;
    }

    /** A wooded hill line. */
    static void woods(
            Stage s,
            GroupBuilder g,
            Ridge ridge,
            double low,
            double high,
            double distance,
            int part,
            boolean conifers) {
        Palette p = s.palette();
        int leaf = leaf(s, .35);
        Path2D trees = conifers
                ? Plants.forest(ridge, s.left(), s.right(), low * .9, low, high, s.seed(part), .85)
                : Plants.grove(ridge, s.left(), s.right(), (int) (s.width() / 16), low * .55, high * .45, s.seed(part));
        trees.append(ridge.land(s.bottom()), false);
        double top = ridge.at(s.width() / 2) - high;
        g.fill(
                trees,
                Material.of(Kind.LEAF, p.haze(leaf, distance), p.haze(leaf, Math.min(1, distance + .32)))
                        .over(0, top, s.width(), high * 2.2));
    }

    /** A path that leads from the near edge to a point, narrowing. */
    static Shape path(Stage s, double x, double y, double nearWidth) {
        double from = s.width() * (.5 + s.side() * .12);
        double b = s.bottom();
        double bend = s.side() * s.width() * .05;
        double my = y + (b - y) * .42;
        double mx = from + (x - from) * .45 + bend;
        double w = nearWidth;
        return Paths.spline(
                from - w,
                b,
                mx - w * .42,
                my,
                x - w * .13 - bend * .5,
                y + (b - y) * .13,
                x - w * .05,
                y,
                x + w * .05,
                y,
                x + w * .16 - bend * .5,
                y + (b - y) * .13,
                mx + w * .46,
                my,
                from + w,
                b);
    }

    /** Tufts, stones and flowers over a stretch of ground, larger towards the viewer. */
    static void litter(Stage s, GroupBuilder g, double top, int ground, boolean flowers, int part) {
        Palette p = s.palette();
        int high = OkLab.mix(ground, p.light(), .26);
        int low = OkLab.mix(ground, p.near(), .5);
        double depth = s.height() - top;
        for (int i = 0; i < 7; i++) {
            double t = (i + .5) / 7;
            double x = s.left() + (s.right() - s.left()) * Scenery.roll(s, part, i);
            g.fill(
                    Paths.lens(x, top + depth * t, 380 + 260 * t, 7 + 13 * t),
                    Kind.GRASS,
                    OkLab.alpha(i % 2 == 0 ? high : low, .2));
        }
        int n = (int) (s.width() / 42);
        for (int i = 0; i < n; i++) {
            double x = s.left() + (s.right() - s.left()) * Scenery.roll(s, part, 100 + i);
            double t = Scenery.roll(s, part, 200 + i);
            double y = top + 10 + depth * .9 * t;
            double k = .45 + 1.1 * t;
            if (s.snowy()) {
                continue;
            }
            if (i % 4 == 0) {
                g.fill(
                        Paths.spline(
                                x - 9 * k, y, x - 6 * k, y - 6 * k, x, y - 8 * k, x + 7 * k, y - 4 * k, x + 9 * k, y),
                        Kind.ROCK,
                        OkLab.mix(low, p.light(), .18),
                        low);
            } else {
                g.fill(
                        Plants.grass(x - 14 * k, x + 14 * k, y, 15 * k, 3.4 * k, s.seed(part) + i, .1),
                        Kind.GRASS,
                        high,
                        low);
            }
            if (flowers) {
                bloom(s, g, x, y, k, part, i);
            }
        }
    }

    private static void bloom(Stage s, GroupBuilder g, double x, double y, double k, int part, int i) {
        double[] hues = {95, 25, 330, 75, 285};
        double hue = hues[(int) (Scenery.roll(s, part, 300 + i) * hues.length)];
        int petal = s.palette().lit(hue == 95 ? .97 : .74, hue == 95 ? .03 : .17, hue);
        for (int j = 0; j < 6; j++) {
            double dx = 46 * k * (Scenery.roll(s, part, 400 + i * 7 + j) - .5);
            double dy = 15 * k * Scenery.roll(s, part, 900 + i * 7 + j);
            g.fill(Paths.circle(x + dx, y - dy, 1.9 * k), Kind.LEAF, petal);
        }
    }

    /** Dark grass or boughs close to the eye, out of focus. */
    static void frame(Stage s, boolean boughs) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int dark = OkLab.mix(leaf(s, .7), p.near(), .5);
        double edge = s.width() * .42;
        double from = s.side() < 0 ? s.width() - edge : s.left();
        double to = s.side() < 0 ? s.right() : edge;
        if (!s.snowy()) {
            g.fill(Plants.grass(from, to, s.height() + 40, 96, 4.4, s.seed(81), .1), Kind.GRASS, dark, p.near());
            g.fill(
                    Plants.grass(s.left(), s.right(), s.height() + 40, 46, 6, s.seed(82), .1),
                    Kind.GRASS,
                    dark,
                    p.near());
        }
        if (boughs && !s.signed()) {
            bough(s, g, dark);
        }
        s.layer("near", 1, g, s.rim(2, .35), new Effect.Blur(2.6));
    }

    /** A leafy branch that hangs in from the upper corner. */
    private static void bough(Stage s, GroupBuilder g, int dark) {
        double edge = s.side() < 0 ? s.width() + 40 : -40;
        double reach = Math.min(330, s.width() * .42);
        double dir = s.side();
        Path2D branch =
                Paths.curve(edge, 18, edge + dir * reach * .3, 30, edge + dir * reach * .7, 54, edge + dir * reach, 44);
        g.line(branch, 7, Kind.WOOD, s.palette().near());
        for (int i = 0; i < 22; i++) {
            double t = Math.pow(Scenery.roll(s, 83, i), 1.2);
            double x = edge + dir * reach * t;
            double y = 20 + 30 * Math.sin(t * 2.6) + 44 * (Scenery.roll(s, 84, i) - .45) * (1 - .4 * t);
            double r = (15 + 17 * Scenery.roll(s, 85, i)) * (1.15 - .5 * t);
            g.fill(Plants.tuft(x, y, r * 1.4, r, i), Kind.LEAF, dark);
        }
    }
}
