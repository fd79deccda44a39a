package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Lettering;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.words.Figure;
import java.awt.geom.Path2D;
import java.util.regex.Pattern;

/** A share of a whole: a ring filled to scale, or a hundred people of whom so many stand out. */
final class ShareScene implements PlaceRecipe {
    private static final Pattern PEOPLE = Pattern.compile(
            "(?i)^(?:of\\s+)?(?:all\\s+|the\\s+|our\\s+|its\\s+)*(?:\\p{L}+\\s+)?(?:people|adults|children|voters|women|men|students|workers|patients"
                    + "|families|customers|employees|teachers|residents|citizens|passengers|pupils|users)\\b");

    private final Figure.Chart chart;

    ShareScene(Figure.Chart chart) {
        this.chart = chart;
    }

    /** The part of the whole in [0, 1]. */
    static double share(Figure.Chart chart) {
        return Math.max(0, Math.min(1, chart.data().get(0).value() / 100));
    }

    @Override
    public void build(Stage s, Actors actors) {
        BarScene.backdrop(s, s.height() * .86);
        // Heads count heads; anything else is a part of one whole.
        if (PEOPLE.matcher(chart.data().get(0).label()).find()) {
            people(s, actors);
        } else {
            ring(s, actors);
        }
        s.vignette(.18);
    }

    private void ring(Stage s, Actors actors) {
        double r = s.shorter() * .32;
        double x = s.width() * .5;
        double y = s.height() * .46;
        double share = share(chart);
        GroupBuilder g = new GroupBuilder();
        g.add(new Node.Glow(x, s.height() * .88, r * 1.1, .12, OkLab.lch(.3, .05, 200), .6));
        g.fill(arc(x, y, r, r * .66, 0, 1), Kind.PAPER, OkLab.lch(.80, .045, 225), OkLab.lch(.72, .06, 232));
        g.fill(arc(x, y, r * 1.04, r * .62, 0, share), Kind.PAPER, OkLab.lch(.72, .17, 48), OkLab.lch(.62, .2, 34));
        s.layer("subject", .6, g, new Effect.Drop(5, 9, 10, OkLab.lch(.3, .05, 220), .4));
        words(s, actors.letters(), x, y, r * 1.1);
    }

    private static Path2D arc(double x, double y, double outer, double inner, double from, double to) {
        int n = 90;
        double[] xy = new double[4 * (n + 1)];
        for (int i = 0; i <= n; i++) {
            double a = -Math.PI / 2 + 2 * Math.PI * (from + (to - from) * i / n);
            xy[2 * i] = x + Math.cos(a) * outer;
            xy[2 * i + 1] = y + Math.sin(a) * outer;
            int k = 2 * (2 * n + 1 - i);
            xy[k] = x + Math.cos(a) * inner;
            xy[k + 1] = y + Math.sin(a) * inner;
        }
        return Paths.polygon(xy);
    }

    private void words(Stage s, Lettering face, double x, double y, double room) {
        GroupBuilder g = new GroupBuilder();
        Figure.Datum datum = chart.data().get(0);
        double size = Math.min(room * .5, room / Math.max(.5, face.width(datum.text(), 1)));
        int ink = OkLab.lch(.27, .05, 258);
        g.fill(face.centred(datum.text(), x, y + size * .36, size), Kind.PAPER, ink);
        String label = datum.label().isBlank() ? chart.unit() : datum.label();
        if (!label.isBlank() && face.covers(label)) {
            double small = Math.min(s.shorter() * .062, s.width() * .8 / Math.max(.5, face.width(label, 1)));
            g.fill(face.centred(label, x, s.height() * .945, small), Kind.PAPER, ink);
        }
        s.layer("words", .8, g);
    }

    /** A hundred people in rows; the share of them in the accent colour. */
    private void people(Stage s, Actors actors) {
        int columns = s.width() < s.height() ? 10 : 20;
        int rows = 100 / columns;
        int chosen = (int) Math.round(share(chart) * 100);
        double cell = Math.min(s.width() * .86 / columns, s.height() * .52 / rows * .62);
        double tall = cell * 1.5;
        double left = s.width() * .5 - cell * columns / 2;
        Path2D[] crowd = {Paths.union(), Paths.union()};
        for (int i = 0; i < 100; i++) {
            double x = left + cell * (i % columns + .5);
            double y = s.height() * .85 - (rows - 1 - i / columns) * tall * 1.06;
            crowd[i < chosen ? 1 : 0].append(figure(x, y, tall), false);
        }
        GroupBuilder g = new GroupBuilder();
        g.fill(crowd[0], Kind.CLOTH, OkLab.lch(.66, .035, 240));
        g.fill(crowd[1], Kind.CLOTH, OkLab.lch(.63, .19, 36));
        s.layer("subject", .6, g, new Effect.Drop(3, 3, 3, OkLab.lch(.3, .05, 220), .3));
        words(s, actors.letters(), s.width() * .5, s.height() * .17, s.shorter() * .46);
    }

    private static Path2D figure(double x, double y, double tall) {
        double u = tall / 10;
        return Paths.union(
                Paths.circle(x, y - u * 8.6, u * 1.15),
                Paths.spline(
                        x - u * 1.9,
                        y - u * 3.6,
                        x - u * 1.7,
                        y - u * 6.6,
                        x,
                        y - u * 7.2,
                        x + u * 1.7,
                        y - u * 6.6,
                        x + u * 1.9,
                        y - u * 3.6,
                        x + u,
                        y - u * 3.3,
                        x + u * .8,
                        y,
                        x - u * .8,
                        y,
                        x - u,
                        y - u * 3.3));
    }
}
