package dev.sota.inference.sketch.internal.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.subjects.Cast;
import dev.sota.inference.sketch.internal.words.Brief;
import dev.sota.inference.sketch.internal.words.Lexicon;
import dev.sota.inference.sketch.internal.words.Mention;
import dev.sota.inference.sketch.internal.words.Reader;
import dev.sota.inference.sketch.internal.words.Shot;
import dev.sota.inference.sketch.internal.words.Thing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Animals are drawn in the shape of what they do. */
class BeastsTest {
    private static final Reader READER = new Reader(Lexicon.load());
    private static final Cast CAST = new Cast();

    @ParameterizedTest
    @CsvSource({
        "The donkey lay down in the straw., donkey, LIE",
        "The cat slept on the mat., cat-standing, SLEEP",
        "A mouse ran across the field., mouse-standing, RUN",
        "The fox sat in the forest., fox, ''",
        "The fox stood in the forest., fox-standing, ''",
        "The dog sat in the park., dog, SIT",
        "The pig dug in the mud., pig, DIG",
        "The wolf stands on the hill., wolf-standing, ''",
        "The horse reared., horse, REAR"
    })
    void animalsTakeTheShapeOfWhatTheyDo(String text, String drawing, String gait) {
        Brief brief = READER.read(text, "", Mood.NEUTRAL, Shot.WIDE);
        Mention first = brief.subjects().get(0);
        Thing shown = new Guise(brief.place(), CAST).of(first);
        assertEquals(drawing, CAST.drawn(shown), text);
        assertEquals(gait, shown.get("gait", ""), text);
    }
}
