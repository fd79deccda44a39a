package dev.sota.inference.sketch.internal.subjects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Hour;
import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.colour.Palette;
import dev.sota.inference.sketch.internal.colour.Palettes;
import dev.sota.inference.sketch.internal.colour.Weather;
import dev.sota.inference.sketch.internal.words.Lexicon;
import dev.sota.inference.sketch.internal.words.Thing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DrawingReaderTest {
    private static final Palette DAY = Palettes.of(Hour.DAY, Weather.CLEAR, Mood.NEUTRAL);

    @Test
    void everyDrawingReadsAndHasAFoot() {
        for (Thing thing : Lexicon.load().things()) {
            if (thing.art().startsWith("drawing:")) {
                String name = thing.art().substring(8);
                Drawing drawing = DrawingReader.read(
                        name,
                        Resources.lines("drawings/" + name + ".txt").orElseThrow(),
                        other -> Resources.lines("drawings/" + other + ".txt"));
                Subject subject = drawing.draw(DAY);
                assertTrue(subject.height() > 20, name);
                assertTrue(subject.width() > 10, name);
                assertTrue(drawing.size() > .1 && drawing.size() < .9, name);
            }
        }
    }

    @Test
    void partsAreReadWithTheirAttributes() {
        Drawing d = DrawingReader.read(
                "test",
                List.of(
                        "size 0.5",
                        "habitat water",
                        "still",
                        "tone coat .5 .1 50   # a comment",
                        "line coat-.1 w2 a.5 : 0,0 10,-20",
                        "clip",
                        "rect coat -.2 @0 : 0,-10 10,10",
                        "circle coat : 5 -5 2",
                        "end"));
        assertEquals(Habitat.WATER, d.habitat());
        assertEquals(.5, d.size());
        assertEquals(2, d.parts().size());
        assertEquals(2, d.parts().get(0).width());
        assertEquals(.5, d.parts().get(0).opacity());
        assertEquals(-.1, d.parts().get(0).from());
        assertEquals(1, d.parts().get(1).inside().size());
        assertEquals(-.2, d.parts().get(1).to());
        assertEquals(0, d.parts().get(1).angle());
    }

    @Test
    void mistakesNameTheDrawingAndTheLine() {
        List<String> wrong = List.of("tone coat .5 .1 50", "sphere coat : 1 2 3");
        Exception e = assertThrows(IllegalStateException.class, () -> DrawingReader.read("ball", wrong));
        assertTrue(String.valueOf(e.getMessage()).contains("ball, line 2"), e.getMessage());
    }

    private static Optional<List<String>> shelf(String name) {
        return switch (name) {
            case "ball" -> Optional.of(List.of("size 0.2", "tone skin .5 .1 50", "circle skin : 0 -5 5"));
            case "striped" -> Optional.of(List.of("like ball", "line skin-.2 w1 : -5,-5 5,-5"));
            case "snake" -> Optional.of(List.of("like snake"));
            default -> Optional.empty();
        };
    }

    private static Drawing shelved(String name) {
        return DrawingReader.read(name, shelf(name).orElseThrow(), DrawingReaderTest::shelf);
    }

    @Test
    void aDrawingLikeAnotherHasItsPartsFirstAndItsOwnTonesInstead() {
        List<String> lines = List.of("like striped", "tone skin .9 .02 90", "circle skin : 3 -8 1");
        Drawing d = DrawingReader.read("egg", lines, DrawingReaderTest::shelf);
        assertEquals("egg", d.name());
        assertEquals(.2, d.size());
        assertEquals(3, d.parts().size());
        assertEquals(shelved("striped").parts().get(1).width(), d.parts().get(1).width());
        assertTrue(Objects.requireNonNull(d.tones().get("skin")).under(DAY)
                != Objects.requireNonNull(shelved("ball").tones().get("skin")).under(DAY));
    }

    @Test
    void aDrawingLikeNothingOrLikeItselfIsAMistake() {
        assertThrows(IllegalStateException.class, () -> DrawingReader.read("a", List.of("like ghost")));
        assertThrows(IllegalStateException.class, () -> shelved("snake"));
    }

    @Test
    void anUnknownToneIsAMistake() {
        Drawing d = DrawingReader.read("ball", List.of("circle red : 0 0 3"));
        assertThrows(IllegalStateException.class, () -> d.draw(DAY));
    }
}
