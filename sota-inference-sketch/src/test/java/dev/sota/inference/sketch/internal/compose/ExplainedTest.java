package dev.sota.inference.sketch.internal.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.words.Brief;
import dev.sota.inference.sketch.internal.words.Lexicon;
import dev.sota.inference.sketch.internal.words.Place;
import dev.sota.inference.sketch.internal.words.Reader;
import dev.sota.inference.sketch.internal.words.Shot;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who speaks of an organ does not float in the body beside it; where people are at home they stay. */
class ExplainedTest {
    private static final Reader READER = new Reader(Lexicon.load());

    private static List<String> shown(String text, Place place) {
        Brief brief = READER.read(text, "", Mood.NEUTRAL, Shot.MEDIUM);
        assertEquals(place, brief.place(), text);
        return Explained.alone(brief).subjects().stream()
                .map(m -> m.thing().art())
                .toList();
    }

    @Test
    void nobodyWalksInTheBody() {
        assertEquals(List.of("drawing:kneejoint"), shown("The doctor shows how the knee joint bends.", Place.BODY));
    }

    @Test
    void theDoctorStaysInTheHospital() {
        assertTrue(shown("The doctor listens to his heart.", Place.HOSPITAL).contains("person:doctor"));
    }
}
