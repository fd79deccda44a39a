package dev.sota.inference.sketch.internal.places;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Layer;
import dev.sota.inference.sketch.internal.graph.Scene;
import dev.sota.inference.sketch.internal.words.Brief;
import dev.sota.inference.sketch.internal.words.Figure;
import dev.sota.inference.sketch.internal.words.Lexicon;
import dev.sota.inference.sketch.internal.words.Place;
import dev.sota.inference.sketch.internal.words.Reader;
import dev.sota.inference.sketch.internal.words.Shot;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words that stand in a scene are inside its frame and can be read on what they stand on. */
class SignboardTest {
    private static final Reader READER = new Reader(Lexicon.load());

    @ParameterizedTest
    @EnumSource(value = Place.class, names = "ABSTRACT", mode = EnumSource.Mode.EXCLUDE)
    void everyPlaceCarriesWords(Place place) {
        for (int[] shape : Scenes.SHAPES) {
            for (String hour : List.of("", "night")) {
                Scene scene = Scenes.compose(brief(place, hour), shape, 3);
                List<Layer> signs = Scenes.layers(scene, "sign");
                assertFalse(signs.isEmpty(), place + " has no sign");
                var fills = Scenes.fills(signs.get(0).content());
                var letters = fills.stream()
                        .filter(f -> f.material().kind() == Kind.PAPER)
                        .toList();
                assertTrue(letters.size() >= 1 && letters.size() <= 3, place + " has " + letters.size() + " lines");
                int board = fills.stream()
                        .filter(f -> f.material().kind() == Kind.WALL)
                        .findFirst()
                        .orElseThrow()
                        .material()
                        .from();
                for (var line : letters) {
                    Rectangle2D box = line.shape().getBounds2D();
                    String what = place + " " + shape[0] + ": " + box;
                    assertTrue(box.getMinX() > scene.width() * .04 && box.getMaxX() < scene.width() * .96, what);
                    assertTrue(box.getMinY() > scene.height() * .04 && box.getMaxY() < scene.height() * .8, what);
                    assertTrue(contrast(line.material().from(), board) >= 4.5, what);
                }
            }
        }
    }

    private static Brief brief(Place place, String hour) {
        Brief b = READER.read("", hour, Mood.NEUTRAL, Shot.MEDIUM);
        return new Brief(
                place,
                b.hour(),
                b.weather(),
                b.season(),
                b.mood(),
                b.shot(),
                List.of(),
                Optional.empty(),
                Optional.of(new Figure.KeyPhrase("Glaciers lost 9,000 gigatons of ice")));
    }

    private static double contrast(int a, int b) {
        double la = luminance(a);
        double lb = luminance(b);
        return (Math.max(la, lb) + .05) / (Math.min(la, lb) + .05);
    }

    private static double luminance(int c) {
        return .2126 * linear(c >> 16 & 255) + .7152 * linear(c >> 8 & 255) + .0722 * linear(c & 255);
    }

    /** IEC 61966-2-1. */
    private static double linear(int component) {
        double c = component / 255.0;
        return c <= .04045 ? c / 12.92 : Math.pow((c + .055) / 1.055, 2.4);
    }
}
