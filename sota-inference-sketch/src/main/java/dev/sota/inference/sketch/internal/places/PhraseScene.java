package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.shape.Lettering;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.shape.TextLines;
import java.util.List;

/** A few words set as large as they go on cut paper, the last line marked. */
final class PhraseScene implements PlaceRecipe {
    private final String text;

    PhraseScene(String text) {
        this.text = text;
    }

    @Override
    public void build(Stage s, Actors actors) {
        Palette p = s.palette();
        int deep = OkLab.atLightness(OkLab.mix(p.zenith(), p.shade(), .5), .30);
        GroupBuilder ground = new GroupBuilder();
        ground.add(new Node.Sky(
                0, s.height(), OkLab.lighten(deep, -.07), deep, OkLab.lighten(deep, .04), OkLab.lighten(deep, .10)));
        s.layer("ground", 0, ground);
        GroupBuilder disc = new GroupBuilder();
        double dx = s.width() * (.5 + s.side() * .36);
        for (int i = 3; i >= 0; i--) {
            disc.fill(
                    Paths.circle(dx, s.height() * .2, s.shorter() * (.12 + .09 * i)),
                    Kind.PAPER,
                    OkLab.mix(OkLab.lighten(deep, .03 + .02 * (3 - i)), p.accent(), i == 0 ? .9 : .06 * (3 - i)));
        }
        s.layer("disc", .2, disc);
        for (int i = 0; i < 3; i++) {
            double y = s.height() * (.74 + .1 * i);
            Ridge wave = Ridge.slope(
                    s.left(), s.right(), y + s.side() * 34, y - s.side() * 34, 20, s.width() * .45, s.seed(1441 + i));
            int c = OkLab.lighten(deep, .05 - .06 * i);
            GroupBuilder g = new GroupBuilder().fill(wave.land(s.bottom()), Kind.PAPER, c, OkLab.lighten(c, -.05));
            s.layer(
                    "sheet " + i,
                    .35 + .15 * i,
                    g,
                    s.rim(1.6, .25),
                    new Effect.Drop(0, -5, 10, OkLab.lch(.1, .02, 270), .4));
        }
        Lettering face = actors.letters();
        double room = s.width() * .84;
        List<String> lines = TextLines.of(face, text, s.width() / s.height() * 1.35, s.width() < s.height() ? 6 : 4);
        double size = Math.min(s.shorter() * .2, TextLines.fit(face, lines, room, s.height() * .62));
        double left = s.width() * .08;
        double y = s.height() * .5 - (lines.size() - 1) * size * .56 + size * .36;
        GroupBuilder g = new GroupBuilder();
        g.fill(Paths.rounded(left, y - size * 1.3, size * .9, size * .1, 2), Kind.PAPER, p.accent());
        for (int i = 0; i < lines.size(); i++) {
            g.fill(face.line(lines.get(i), left, y, size), Kind.PAPER, OkLab.lch(.975, .012, 85));
            y += size * 1.12;
        }
        s.layer("subject", .8, g, new Effect.Drop(0, 3, 7, OkLab.lch(.08, .02, 270), .5));
        s.vignette(.3);
    }
}
