package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.shape.Skies;
import dev.sota.inference.sketch.internal.subjects.Dress;
import dev.sota.inference.sketch.internal.subjects.Person;
import dev.sota.inference.sketch.internal.subjects.Pose;
import java.awt.geom.Path2D;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Ideas told with lights in the dark. */
final class IdeaNight {
    private IdeaNight() {}

    private static void sky(Stage s, double h) {
        GroupBuilder g = new GroupBuilder();
        g.add(new Node.Sky(
                0,
                h,
                OkLab.lch(.16, .05, 275),
                OkLab.lch(.22, .06, 272),
                OkLab.lch(.30, .07, 268),
                OkLab.lch(.38, .08, 280)));
        s.layer("sky", 0, g);
        GroupBuilder stars = new GroupBuilder();
        stars.fill(
                Skies.stars(0, -10, s.width(), h * .7, (int) (s.width() * .14), s.seed(1601), 1.2),
                Kind.LIGHT,
                OkLab.alpha(0xffffffff, .7));
        s.layer("stars", .02, stars);
    }

    /** One lit window, with somebody at it, in a front of dark ones. */
    static void insight(Stage s, Actors actors) {
        sky(s, s.height() * .5);
        GroupBuilder g = new GroupBuilder();
        int wall = OkLab.lch(.34, .05, 285);
        double top = s.height() * .12;
        double w = s.shorter() * .105;
        int columns = (int) Math.ceil((s.right() - s.left()) / (w * 1.75));
        int rows = (int) Math.ceil((s.height() - top) / (w * 2.1));
        g.fill(
                Paths.rect(s.left(), top, s.right() - s.left(), s.bottom()),
                Kind.WALL,
                OkLab.lighten(wall, .03),
                OkLab.lighten(wall, -.06));
        g.fill(Paths.rect(s.left(), top - 12, s.right() - s.left(), 16), Kind.WALL, OkLab.lighten(wall, .07));
        double tx = s.subjectX();
        int chosen = (int) Math.round((tx - s.left()) / (w * 1.75) - .5);
        int line = Math.max(0, rows / 2 - 1);
        double lx = 0;
        double ly = 0;
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                double x = s.left() + w * 1.75 * (c + .5) - w / 2;
                double y = top + w * .7 + r * w * 2.1;
                boolean on = c == chosen && r == line;
                int pane = on
                        ? OkLab.lch(.91, .12, 84)
                        : OkLab.lch(.23 + .05 * Scenery.roll(s, 1602, r * 40 + c), .035, 265);
                g.fill(Paths.rect(x - 4, y - 4, w + 8, w * 1.45 + 8), Kind.WALL, OkLab.lighten(wall, on ? .12 : -.05));
                g.fill(
                        Paths.rect(x, y, w, w * 1.45),
                        on ? Kind.LIGHT : Kind.GLASS,
                        pane,
                        OkLab.lighten(pane, on ? -.07 : .02));
                g.line(
                        Paths.line(x + w / 2, y, x + w / 2, y + w * 1.45),
                        2,
                        Kind.WOOD,
                        OkLab.lighten(wall, on ? -.02 : -.05));
                g.line(
                        Paths.line(x, y + w * .6, x + w, y + w * .6),
                        2,
                        Kind.WOOD,
                        OkLab.lighten(wall, on ? -.02 : -.05));
                g.fill(Paths.rect(x - 6, y + w * 1.45 + 3, w + 12, 6), Kind.WALL, OkLab.lighten(wall, .05));
                lx = on ? x + w / 2 : lx;
                ly = on ? y : ly;
            }
        }
        s.layer("wall", .4, g);
        GroupBuilder light = new GroupBuilder();
        light.add(Node.Glow.of(lx, ly + w * .7, w * 3.4, OkLab.lch(.86, .13, 76), .55));
        GroupBuilder figure = new GroupBuilder().clip();
        figure.fill(Paths.rect(lx - w / 2, ly, w, w * 1.45), Kind.LIGHT, OkLab.alpha(OkLab.lch(.91, .12, 84), .02));
        double k = w * 1.6 / 100;
        figure.add(Person.draw(Pose.READ, Dress.of(s.dice().part(1603), s.palette(), true))
                .at(lx - w * .05, ly + w * 1.75, k, k));
        light.add(figure.build());
        s.layer("subject", .6, light);
        s.vignette(.45);
    }

    /** A dark land with towns as lights, joined by bright lines. */
    static void network(Stage s) {
        double h = s.height() * .34;
        sky(s, h);
        GroupBuilder land = new GroupBuilder();
        Ridge far = Ridge.hills(s.left(), s.right(), h, 16, 240, s.seed(1611), 4);
        land.fill(
                far.land(s.bottom()),
                Material.of(Kind.EARTH, OkLab.lch(.26, .05, 280), OkLab.lch(.13, .04, 275))
                        .over(0, h, s.width(), s.height() - h));
        land.add(new Node.Mist(h - 30, h + 60, OkLab.lch(.42, .09, 285), .5, s.seed(1612)));
        s.layer("land", .3, land);
        int n = 26;
        double[][] at = new double[n][];
        for (int i = 0; i < n; i++) {
            double t = Math.pow((i + .5) / n, 1.15);
            double y = h + 20 + (s.height() * .97 - h - 20) * t;
            double x = s.width() * (.04 + .92 * ((i * .618 + .13 * Scenery.roll(s, 1613, i)) % 1));
            at[i] = new double[] {x, y, .35 + 1.25 * t};
        }
        GroupBuilder lines = new GroupBuilder();
        for (int i = 0; i < n; i++) {
            join(s, lines, at, i);
        }
        s.layer("lines", .5, lines);
        GroupBuilder nodes = new GroupBuilder();
        int hub = n * 2 / 3;
        for (int i = 0; i < n; i++) {
            double k = at[i][2] * (i == hub ? 1.9 : 1);
            int c = i == hub
                    ? OkLab.lch(.80, .16, 50)
                    : i % 3 == 0 ? OkLab.lch(.88, .09, 215) : OkLab.lch(.90, .11, 85);
            nodes.add(Node.Glow.of(at[i][0], at[i][1], 30 * k, c, .65));
            Path2D town = Paths.union();
            for (int q = 0; q < 9; q++) {
                double a = q * 2.4 + i;
                double r = Math.sqrt(q) * 4.6 * k;
                town.append(
                        Paths.circle(at[i][0] + Math.cos(a) * r * 1.7, at[i][1] + Math.sin(a) * r * .6, .9 + .7 * k),
                        false);
            }
            nodes.fill(town, Kind.LIGHT, c);
            nodes.fill(Paths.ellipse(at[i][0], at[i][1], 3.4 * k, 2.6 * k), Kind.LIGHT, OkLab.lch(.98, .03, 90));
        }
        s.layer("subject", .6, nodes);
        s.vignette(.4);
    }

    /** Arcs from one town to its nearest neighbours. */
    private static void join(Stage s, GroupBuilder g, double[][] at, int i) {
        int[] near = IntStream.range(0, at.length)
                .filter(k -> k > i)
                .boxed()
                .sorted(Comparator.comparingDouble(k -> Math.hypot(at[k][0] - at[i][0], (at[k][1] - at[i][1]) * 2.2)))
                .limit(2)
                .mapToInt(Integer::intValue)
                .toArray();
        for (int k : near) {
            double mx = (at[i][0] + at[k][0]) / 2;
            double my = Math.min(at[i][1], at[k][1]) - Math.hypot(at[i][0] - at[k][0], at[i][1] - at[k][1]) * .10;
            Path2D arc = Paths.curve(at[i][0], at[i][1], mx, my, at[k][0], at[k][1]);
            g.line(arc, 4.5 * at[i][2], Kind.LIGHT, OkLab.alpha(OkLab.lch(.72, .12, 225), .14));
            g.line(arc, 1.3 * at[i][2], Kind.LIGHT, OkLab.alpha(OkLab.lch(.88, .09, 215), .8));
        }
    }
}
