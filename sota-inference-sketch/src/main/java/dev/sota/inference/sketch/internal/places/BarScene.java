package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Lettering;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.subjects.Dress;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Person;
import dev.sota.inference.sketch.internal.subjects.Pose;
import dev.sota.inference.sketch.internal.subjects.Subject;
import dev.sota.inference.sketch.internal.words.Figure;
import java.util.List;
import java.util.Locale;

/** Bars in true scale that stand on the ground, the one that matters in the accent colour. */
final class BarScene implements PlaceRecipe {
    private final Figure.Chart chart;

    BarScene(Figure.Chart chart) {
        this.chart = chart;
    }

    /** Height of a bar: in proportion to its value, whatever the others are. */
    static double height(double value, double largest, double tallest) {
        return largest <= 0 ? 0 : tallest * Math.max(0, value) / largest;
    }

    @Override
    public void build(Stage s, Actors actors) {
        Palette p = s.palette();
        double base = s.height() * (s.width() < s.height() ? .74 : .80);
        backdrop(s, base);
        List<Figure.Datum> data = chart.data().size() > 8 ? chart.data().subList(0, 8) : chart.data();
        double largest = data.stream().mapToDouble(Figure.Datum::value).max().orElse(1);
        double tallest = s.height() * (s.width() < s.height() ? .42 : .50);
        double left = s.width() * .13;
        double step = s.width() * .76 / data.size();
        double w = Math.min(step * .56, s.shorter() * .22);
        grid(s, base, tallest, left);
        int marked = marked(data, largest);
        GroupBuilder bars = new GroupBuilder();
        GroupBuilder text = new GroupBuilder();
        for (int i = 0; i < data.size(); i++) {
            double x = left + step * (i + .5) - w / 2;
            double tall = height(data.get(i).value(), largest, tallest);
            double t = data.size() == 1 ? 1 : i / (data.size() - 1.0);
            int own = i == marked ? OkLab.lch(.66, .19, 38) : OkLab.lch(.66 - .16 * t, .105, 228 + 22 * t);
            bar(s, bars, x, base, w, tall, own);
            boolean inside = i == marked && climbs(w, s) && tall > s.shorter() * .14;
            label(s, actors.letters(), text, data.get(i), x + w / 2, base, tall, step, inside ? w : 0);
        }
        s.layer("bars", .6, bars);
        if (chart.form() == Figure.Chart.Form.CHANGE && data.size() == 2) {
            direction(s, left + step * .5 + w * .75, left + step * 1.5 - w * .6, base, tallest, largest);
        }
        Figure.Datum last = data.get(marked);
        climber(s, actors, left + step * (marked + .5), base - height(last.value(), largest, tallest), w);
        s.layer("labels", .8, text);
        title(s, actors.letters());
        s.vignette(.18);
    }

    private int marked(List<Figure.Datum> data, double largest) {
        if (chart.form() == Figure.Chart.Form.CHANGE) {
            return data.size() - 1;
        }
        int at = 0;
        for (int i = 0; i < data.size(); i++) {
            at = data.get(i).value() == largest ? i : at;
        }
        return at;
    }

    static void backdrop(Stage s, double base) {
        Palette p = s.palette();
        GroupBuilder g = new GroupBuilder();
        int paper = OkLab.lch(.955, .022, 85);
        int low = OkLab.mix(OkLab.lch(.90, .04, 75), p.horizon(), .35);
        g.add(new Node.Sky(0, base, paper, paper, OkLab.mix(paper, low, .5), low));
        g.add(Node.Glow.of(s.sunX(), s.height() * .3, s.shorter() * .8, p.sun(), .35));
        s.layer("sky", 0, g);
        for (int i = 0; i < 2; i++) {
            Ridge hill = Ridge.hills(s.left(), s.right(), base - 26 + 18 * i, 20, 260 + 80 * i, s.seed(1451 + i), 3);
            int c = OkLab.mix(OkLab.lch(.78 - .05 * i, .05, 190), low, .35 - .2 * i);
            GroupBuilder land = new GroupBuilder().fill(hill.land(s.bottom()), Kind.GRASS, c, OkLab.lighten(c, .05));
            s.layer(i == 0 ? "far" : "middle", .15 + .15 * i, land);
        }
        GroupBuilder ground = new GroupBuilder();
        int c = OkLab.lch(.70, .055, 172);
        ground.fill(
                Paths.rect(s.left(), base - 10, s.right() - s.left(), s.bottom()),
                Material.of(Kind.GRASS, OkLab.lighten(c, .1), OkLab.lighten(c, -.06))
                        .over(0, base - 10, s.width(), s.height() - base));
        s.layer("ground", .45, ground);
    }

    private static void grid(Stage s, double base, double tallest, double left) {
        GroupBuilder g = new GroupBuilder();
        int line = OkLab.alpha(OkLab.lch(.5, .03, 250), .22);
        for (int i = 1; i <= 4; i++) {
            double y = base - tallest * i / 4;
            g.line(Paths.line(left - 10, y, s.width() * .93, y), 1, Kind.PAPER, line);
        }
        s.layer("grid", .3, g);
    }

    private static void bar(Stage s, GroupBuilder g, double x, double y, double w, double tall, int c) {
        double d = Math.min(w * .24, 22);
        int dark = OkLab.lch(.28, .05, 220);
        double reach = Math.min(tall * .4, s.width() * .1);
        g.fill(
                Paths.polygon(
                        x, y, x + w + d, y, x + w + d + reach, y + reach * .32 + 6, x + reach, y + reach * .32 + 6),
                Kind.SHADOW,
                OkLab.alpha(dark, .3),
                OkLab.alpha(dark, .04));
        if (tall < .5) {
            return;
        }
        double lift = Math.min(d * .5, tall);
        g.fill(
                Paths.polygon(x + w, y, x + w + d, y - lift, x + w + d, y - tall - lift, x + w, y - tall),
                Kind.WALL,
                OkLab.lighten(c, -.11),
                OkLab.lighten(c, -.17));
        g.fill(
                Paths.polygon(x, y - tall, x + d, y - tall - lift, x + w + d, y - tall - lift, x + w, y - tall),
                Kind.WALL,
                OkLab.lighten(c, .1));
        g.fill(
                Paths.rect(x, y - tall, w, tall),
                Material.of(Kind.WALL, OkLab.lighten(c, .05), OkLab.lighten(c, -.05))
                        .over(x, y - tall, w, tall));
    }

    /** The value above its bar, what it belongs to below. */
    private static void label(
            Stage s,
            Lettering face,
            GroupBuilder g,
            Figure.Datum datum,
            double x,
            double base,
            double tall,
            double step,
            double inside) {
        int ink = OkLab.lch(.27, .05, 258);
        double room = inside > 0 ? inside * .86 : step * .8;
        double size = Math.min(s.shorter() * .062, room / Math.max(.6, face.width(datum.text(), 1)));
        if (inside > 0) {
            g.fill(face.centred(datum.text(), x, base - tall + size * 1.3, size), Kind.PAPER, OkLab.lch(.98, .01, 90));
        } else {
            g.fill(face.centred(datum.text(), x + 4, base - tall - size * .55 - 10, size), Kind.PAPER, ink);
        }
        if (!datum.label().isBlank()) {
            double small = Math.min(s.shorter() * .05, step * .92 / Math.max(.6, face.width(datum.label(), 1)));
            g.fill(face.centred(datum.label(), x, base + s.shorter() * .075, small), Kind.PAPER, ink);
        }
    }

    /** An arrow from the height of the first bar to that of the second, in the gap between them. */
    private void direction(Stage s, double from, double to, double base, double tallest, double largest) {
        double y0 = base - height(chart.data().get(0).value(), largest, tallest);
        double y1 = base - height(chart.data().get(1).value(), largest, tallest);
        double k = s.shorter() * .026;
        double length = Math.max(1, Math.hypot(to - from, y1 - y0));
        double dx = (to - from) / length;
        double dy = (y1 - y0) / length;
        int colour = OkLab.alpha(OkLab.lch(.40, .06, 255), .8);
        GroupBuilder g = new GroupBuilder();
        double x = to - dx * k;
        double y = y1 - dy * k;
        g.line(Paths.line(from, y0, x, y), s.shorter() * .010, Kind.PAPER, colour);
        g.fill(
                Paths.polygon(
                        x + dx * k,
                        y + dy * k,
                        x - dx * k - dy * k,
                        y - dy * k + dx * k,
                        x - dx * k + dy * k,
                        y - dy * k - dx * k),
                Kind.PAPER,
                colour);
        s.layer("direction", .62, g);
    }

    /** Whether the last bar has risen so much that somebody may cheer on it, and is wide enough to stand on. */
    private boolean climbs(double w, Stage s) {
        List<Figure.Datum> data = chart.data();
        return chart.form() == Figure.Chart.Form.CHANGE
                && data.size() > 1
                && data.get(data.size() - 1).value() >= 2 * data.get(0).value()
                && w >= s.shorter() * .055;
    }

    /** Somebody on the top of a bar that rose, where there is room for them. */
    private void climber(Stage s, Actors actors, double x, double y, double w) {
        if (!climbs(w, s)) {
            return;
        }
        double tall = s.shorter() * .11;
        GroupBuilder g = new GroupBuilder();
        Dress dress = Dress.of(s.dice().part(1460), s.palette(), true);
        Subject one = new Subject(Person.draw(Pose.CHEER, dress), 118, 40, .1, Habitat.LAND, true);
        actors.put(g, one, new Spot(x + w * .12, y - 4 - tall / 2, Ground.AIR, 1, 0), tall, 1);
        actors.cast()
                .draw("flag", s.palette())
                .ifPresent(f -> g.add(f.group().at(x + w * .42, y - 3, tall / 150 * 1.2, tall / 150 * 1.2)));
        s.layer("subject", .7, g);
    }

    private void title(Stage s, Lettering face) {
        String counted = chart.unit().equals("%") ? "" : chart.unit();
        String named = chart.title().equalsIgnoreCase(counted) ? "" : chart.title();
        String text = named.isBlank() ? counted : counted.isBlank() ? named : named + ", " + counted;
        if (text.isBlank() || !face.covers(text)) {
            return;
        }
        String title = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        double size = Math.min(s.shorter() * .075, s.width() * .78 / Math.max(.6, face.width(title, 1)));
        GroupBuilder g = new GroupBuilder();
        g.fill(face.line(title, s.width() * .08, s.height() * .14, size), Kind.PAPER, OkLab.lch(.27, .05, 258));
        g.fill(
                Paths.rounded(s.width() * .08, s.height() * .14 + size * .36, size * 1.5, size * .11, 2),
                Kind.PAPER,
                OkLab.lch(.66, .19, 38));
        s.layer("title", .85, g);
    }
}
