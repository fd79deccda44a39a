package dev.sota.inference.sketch.internal.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Hour;
import dev.sota.inference.sketch.internal.graph.Kind;
import dev.sota.inference.sketch.internal.graph.Layer;
import dev.sota.inference.sketch.internal.graph.Node;
import dev.sota.inference.sketch.internal.graph.Scene;
import dev.sota.inference.sketch.internal.words.Brief;
import dev.sota.inference.sketch.internal.words.Figure;
import dev.sota.inference.sketch.internal.words.Mention;
import dev.sota.inference.sketch.internal.words.Place;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Signs that name a place are whole, inside the frame, and read at every hour. */
class NamePlateTest {

    private static Brief brief(Place place, Hour hour, String venue, Optional<Figure> figure, Mention... all) {
        Brief b = Scenes.brief(place, hour, all);
        return new Brief(
                b.place(),
                b.hour(),
                b.weather(),
                b.season(),
                b.mood(),
                b.shot(),
                b.subjects(),
                b.pose(),
                figure,
                b.era(),
                Optional.of(venue));
    }

    @ParameterizedTest
    @EnumSource(
            value = Place.class,
            names = {"ABSTRACT"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyPlaceCanBeNamed(Place place) {
        for (int[] shape : Scenes.SHAPES) {
            for (Hour hour : List.of(Hour.DAY, Hour.NIGHT)) {
                for (String name : List.of("ZOO", "NEW HARBOUR SORTING OFFICE")) {
                    Scene scene = Scenes.compose(
                            brief(place, hour, name, Optional.empty(), Scenes.thing("person:someone", 1)), shape, 5);
                    List<Layer> signs = Scenes.layers(scene, "sign");
                    assertEquals(1, signs.size(), place + " has " + signs.size() + " signs");
                    read(scene, signs.get(0), place + " " + shape[0] + "x" + shape[1] + " " + hour);
                }
            }
        }
    }

    private static void read(Scene scene, Layer sign, String what) {
        List<Node.Fill> fills = Scenes.fills(sign.content());
        Node.Fill ground = fills.stream()
                .filter(f -> f.material().kind() == Kind.WALL)
                .findFirst()
                .orElseThrow();
        Rectangle2D plate = ground.shape().getBounds2D();
        assertTrue(plate.getMinX() > scene.width() * .04 && plate.getMaxX() < scene.width() * .96, what + " " + plate);
        assertTrue(plate.getMinY() > scene.height() * .04 && plate.getMaxY() < scene.height() * .6, what + " " + plate);
        List<Node.Fill> letters =
                fills.stream().filter(f -> f.material().kind() == Kind.PAPER).toList();
        assertTrue(letters.size() == 1 || letters.size() == 2, what + " has " + letters.size() + " lines");
        for (Node.Fill line : letters) {
            assertTrue(plate.contains(line.shape().getBounds2D()), what + ": letters leave their ground");
            double least = Math.min(
                    contrast(line.material().from(), ground.material().from()),
                    contrast(line.material().to(), ground.material().to()));
            assertTrue(least >= 4.5, what + ": contrast " + least);
        }
    }

    @Test
    void onABoardThatTellsMoreTheNameIsAHeading() {
        Figure phrase = new Figure.KeyPhrase("Man pulls lever");
        for (int[] shape : Scenes.SHAPES) {
            Scene scene = Scenes.compose(
                    brief(Place.RAILWAY, Hour.DAY, "NEW HARBOUR SORTING OFFICE", Optional.of(phrase)), shape, 2);
            List<Layer> signs = Scenes.layers(scene, "sign");
            assertEquals(1, signs.size());
            List<Node.Fill> fills = Scenes.fills(signs.get(0).content());
            List<Rectangle2D> lines = fills.stream()
                    .filter(f -> f.material().kind() == Kind.PAPER)
                    .map(f -> f.shape().getBounds2D())
                    .toList();
            assertTrue(lines.size() >= 2, lines.size() + " lines");
            Rectangle2D board = fills.stream()
                    .filter(f -> f.material().kind() == Kind.WALL)
                    .findFirst()
                    .orElseThrow()
                    .shape()
                    .getBounds2D();
            for (int i = 0; i < lines.size(); i++) {
                assertTrue(board.contains(lines.get(i)), "a line leaves the board");
                for (int k = i + 1; k < lines.size(); k++) {
                    assertTrue(!lines.get(i).intersects(lines.get(k)), "two lines meet");
                }
            }
        }
    }

    @Test
    void aSignDoesNotHideWhomThePictureIsAbout() {
        for (Place place : List.of(Place.KITCHEN, Place.OFFICE, Place.STREET, Place.RAILWAY, Place.SHOP)) {
            for (long seed = 1; seed <= 12; seed++) {
                Scene scene = Scenes.compose(
                        brief(place, Hour.DAY, "SCHOOL CANTEEN", Optional.empty(), Scenes.thing("person:someone", 1)),
                        Scenes.SHAPES[0],
                        seed);
                Rectangle2D plate = Scenes.fills(
                                Scenes.layers(scene, "sign").get(0).content())
                        .stream()
                        .filter(f -> f.material().kind() == Kind.WALL)
                        .findFirst()
                        .orElseThrow()
                        .shape()
                        .getBounds2D();
                String what = place + " seed " + seed;
                scene.focus()
                        .ifPresent(f -> assertTrue(
                                !plate.intersects(f.left(), f.top(), f.right() - f.left(), f.bottom() - f.top()),
                                what));
            }
        }
    }

    /** WCAG 2.2, relative luminance and contrast ratio. */
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
