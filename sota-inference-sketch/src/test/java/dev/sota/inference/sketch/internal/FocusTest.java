package dev.sota.inference.sketch.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.graph.Box;
import dev.sota.inference.sketch.internal.paint.PaintedLayer;
import dev.sota.inference.sketch.internal.words.Shot;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a picture must stay seen. */
class FocusTest {

    private static Painting paint(String prompt, int width, int height, double overscan, int seed) {
        Manner manner = new Manner("flat", 6, overscan, List.of());
        return Picture.ILLUSTRATOR.paint(
                new Order(prompt, "", Mood.NEUTRAL, Shot.MEDIUM, seed, width, height, manner), () -> {});
    }

    private static PaintedLayer subject(Painting painting) {
        return painting.layers().stream()
                .filter(l -> l.name().startsWith("subject"))
                .findFirst()
                .orElseThrow();
    }

    /** The share of a box's pixels that are covered. */
    private static double covered(PaintedLayer layer, Box box, int width, int height) {
        int in = 0;
        int all = 0;
        for (int y = (int) (box.top() * height); y < (int) (box.bottom() * height); y++) {
            for (int x = (int) (box.left() * width); x < (int) (box.right() * width); x++) {
                all++;
                in += (layer.argb()[y * width + x] >>> 24) > 128 ? 1 : 0;
            }
        }
        return (double) in / all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a fox in a forest", "a farmer in a meadow", "a ship on the sea", "a lion in the desert"})
    void theSubjectIsInItsFocus(String prompt) {
        for (int[] size : new int[][] {{192, 108}, {108, 192}}) {
            for (int seed = 1; seed <= 3; seed++) {
                Painting painting = paint(prompt, size[0], size[1], 0, seed);
                Box box = painting.focus().orElseThrow();
                double covered = covered(subject(painting), box, size[0], size[1]);
                assertTrue(covered > .12, prompt + " fills " + covered + " of " + box);
            }
        }
    }

    @Test
    void ofPeopleTheHeadIsEnough() {
        Box person = paint("a farmer in a meadow", 192, 108, 0, 1).focus().orElseThrow();
        Box ship = paint("a ship on the sea", 192, 108, 0, 1).focus().orElseThrow();
        assertTrue(person.bottom() - person.top() < .3, "a head: " + person);
        assertTrue(ship.bottom() - ship.top() > person.bottom() - person.top(), "most of a ship: " + ship);
    }

    @Test
    void aPlaceWithoutASubjectHasNone() {
        assertEquals(Optional.empty(), paint("the desert", 96, 54, 0, 1).focus());
    }

    @Test
    void aMarginMovesTheFocusInwards() {
        Box plain = paint("a fox in a forest", 192, 108, 0, 1).focus().orElseThrow();
        Box inner = paint("a fox in a forest", 192, 108, .1, 1).focus().orElseThrow();
        double shrink = 1 / 1.2;
        assertEquals(.5 + (plain.left() - .5) * shrink, inner.left(), .01);
        assertEquals(.5 + (plain.bottom() - .5) * shrink, inner.bottom(), .01);
    }
}
