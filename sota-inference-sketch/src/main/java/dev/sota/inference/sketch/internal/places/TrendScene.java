package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.shape.Lettering;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.TextLines;
import dev.sota.inference.sketch.internal.words.Figure;
import java.util.List;

/** A line that climbs or falls with an arrow at its end, and in words what it is. */
final class TrendScene implements PlaceRecipe {
    private static final int STEPS = 7;

    private final String label;
    private final boolean rises;

    TrendScene(Figure.Chart chart) {
        Figure.Datum last = chart.data().get(chart.data().size() - 1);
        this.label = last.text();
        this.rises = last.value() >= chart.data().get(0).value();
    }

    @Override
    public void build(Stage s, Actors actors) {
        double base = s.height() * .86;
        BarScene.backdrop(s, base);
        GroupBuilder axes = new GroupBuilder();
        double left = s.width() * .12;
        double right = s.width() * .86;
        double top = s.height() * .30;
        int ink = OkLab.lch(.27, .05, 258);
        for (int i = 1; i <= 4; i++) {
            double y = base - (base - top) * i / 4;
            axes.line(Paths.line(left, y, right + 20, y), 1.2, Kind.PAPER, OkLab.alpha(ink, .22));
        }
        axes.line(Paths.line(left, top - 14, left, base, right + 20, base), s.shorter() * .008, Kind.PAPER, ink);
        s.layer("grid", .3, axes);
        line(s, left, right, top, base);
        words(s, actors.letters());
        s.vignette(.18);
    }

    private void line(Stage s, double left, double right, double top, double base) {
        double span = (base - top) * .72;
        double[] xy = new double[2 * STEPS];
        for (int i = 0; i < STEPS; i++) {
            double t = i / (STEPS - 1.0);
            boolean end = i == 0 || i == STEPS - 1;
            double rough =
                    end ? 0 : .11 * (i % 2 == 0 ? 1 : -1) * (.7 + .6 * s.dice().roll(1480 + i));
            double up = rises ? t : 1 - t;
            xy[2 * i] = left + s.width() * .04 + (right - left - s.width() * .08) * t;
            xy[2 * i + 1] = base - span * (.10 + .86 * Math.max(0, Math.min(1, up + rough)));
        }
        double width = s.shorter() * .024;
        int colour = rises ? OkLab.lch(.58, .14, 150) : OkLab.lch(.56, .2, 28);
        double dx = xy[2 * STEPS - 2] - xy[2 * STEPS - 4];
        double dy = xy[2 * STEPS - 1] - xy[2 * STEPS - 3];
        double k = s.shorter() * .058 / Math.hypot(dx, dy);
        double x = xy[2 * STEPS - 2];
        double y = xy[2 * STEPS - 1];
        GroupBuilder g = new GroupBuilder();
        g.line(Paths.line(xy), width, Kind.PAPER, colour);
        g.fill(
                Paths.polygon(x + dx * k * 1.2, y + dy * k * 1.2, x - dy * k, y + dx * k, x + dy * k, y - dx * k),
                Kind.PAPER,
                colour);
        s.layer("subject", .6, g, new Effect.Drop(4, 7, 6, OkLab.lch(.3, .05, 220), .35));
    }

    private void words(Stage s, Lettering face) {
        if (!face.covers(label)) {
            return;
        }
        List<String> lines = TextLines.of(face, label, 6, 2);
        double size = Math.min(s.shorter() * .105, TextLines.fit(face, lines, s.width() * .76, s.height() * .22));
        GroupBuilder g = new GroupBuilder();
        double y = s.height() * .15;
        for (String line : lines) {
            g.fill(face.line(line, s.width() * .12, y, size), Kind.PAPER, OkLab.lch(.27, .05, 258));
            y += size * TextLines.LEADING;
        }
        s.layer("title", .85, g);
    }
}
