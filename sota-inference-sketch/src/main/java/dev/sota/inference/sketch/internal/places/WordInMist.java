package dev.sota.inference.sketch.internal.places;

import dev.sota.inference.sketch.internal.colour.OkLab;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.compose.Actors;
import dev.sota.inference.sketch.internal.compose.Ground;
import dev.sota.inference.sketch.internal.compose.Spot;
import dev.sota.inference.sketch.internal.compose.Stage;
import dev.sota.inference.sketch.internal.graph.Effect;
import dev.sota.inference.sketch.internal.graph.GroupBuilder;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Material;
import dev.sota.inference.sketch.internal.shape.Lettering;
import dev.sota.inference.sketch.internal.shape.Paths;
import dev.sota.inference.sketch.internal.shape.Plants;
import dev.sota.inference.sketch.internal.shape.Ridge;
import dev.sota.inference.sketch.internal.shape.TextLines;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Locale;

/** One word that stands behind the trees of a lake shore, half in the mist, with its reflection. */
final class WordInMist implements PlaceRecipe {
    private final String text;

    WordInMist(String text) {
        this.text = text;
    }

    @Override
    public void build(Stage s, Actors actors) {
        Palette p = s.palette();
        double h = s.height() * .585;
        Scenery.sky(s);
        GroupBuilder far = new GroupBuilder();
        far.add(Terrain.range(s, h, s.height() * .2, .62, s.snowy(), 1431).build());
        far.add(Scenery.mist(s, h - 100, h, .5, 1432));
        s.layer("far", .15, far);
        Lettering face = actors.letters();
        String word = text.toUpperCase(Locale.ROOT);
        List<String> lines = TextLines.of(face, word, s.width() / s.height() * 2, 2);
        double size = TextLines.fit(face, lines, s.width() * .82, s.height() * .36);
        GroupBuilder letters = new GroupBuilder();
        boolean bright = OkLab.lightness(p.low()) < .72;
        int ink = bright ? OkLab.lch(.98, .015, 85) : OkLab.mix(p.near(), p.shade(), .25);
        for (int i = 0; i < lines.size(); i++) {
            double y = h - size * .02 - (lines.size() - 1 - i) * size * .95;
            letters.fill(
                    face.centred(lines.get(i), s.width() / 2, y, size),
                    Material.of(Kind.PAPER, ink, OkLab.mix(ink, p.horizon(), bright ? .1 : .2))
                            .over(0, y - size, s.width(), size));
        }
        s.layer(
                "letters",
                .3,
                letters,
                s.rim(2, .5),
                new Effect.Drop(0, 4, 9, OkLab.mix(p.shade(), p.near(), .4), .45));
        GroupBuilder shore = new GroupBuilder();
        Ridge line = Ridge.hills(s.left(), s.right(), h + 6, 5, 240, s.seed(1433), 3);
        Path2D trees = Plants.forest(line, s.left(), s.right(), 13, size * .1, size * .34, s.seed(1434), .8);
        trees.append(Paths.rect(s.left(), h + 2, s.right() - s.left(), 12), false);
        int leaf = p.haze(Terrain.leaf(s, .5), .2);
        shore.fill(trees, Kind.LEAF, leaf, p.haze(leaf, .3));
        shore.add(Scenery.mist(s, h - 26, h + 26, .42, 1435));
        s.layer("shore", .36, shore);
        Water.mirror(s, h + 12);
        GroupBuilder boat = new GroupBuilder();
        actors.cast()
                .draw("rowboat", p)
                .ifPresent(b -> actors.put(
                        boat,
                        b,
                        new Spot(s.width() * (.5 + s.side() * .17), s.height() * .8, Ground.WATER, 1, 0),
                        s.shorter() * .17,
                        1));
        s.layer("subject", .7, boat);
        GroupBuilder near = new GroupBuilder();
        double x = s.side() < 0 ? s.width() * .74 : -40;
        near.fill(
                Plants.reeds(x, x + s.width() * .3, s.height() + 30, s.height() * .34, 26, s.seed(1436)),
                Kind.LEAF,
                OkLab.mix(p.near(), p.shade(), .2));
        s.layer("near", 1, near, new Effect.Blur(2.4));
        Scenery.weather(s);
    }
}
