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
import org.junit.jupiter.api.Test;

class DrawingReaderTest {
    private static final Palette DAY = Palettes.of(Hour.DAY, Weather.CLEAR, Mood.NEUTRAL);

    @Test
    void everyDrawingReadsAndHasAFoot() {
        for (Thing thing : Lexicon.load().things()) {
            if (thing.art().startsWith("drawing:")) {
                String name = thing.art().substring(8);
                Drawing drawing = DrawingReader.read(
                        name, Resources.lines("drawings/" + name + ".txt").orElseThrow());
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

    @Test
    void anUnknownToneIsAMistake() {
        Drawing d = DrawingReader.read("ball", List.of("circle red : 0 0 3"));
        assertThrows(IllegalStateException.class, () -> d.draw(DAY));
    }
}
