package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sota.inference.sketch.internal.colour.Mood;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which times a story is set, and what that changes. */
class EraTest {
    private static final Reader READER = new Reader(Lexicon.load());

    private static Brief read(String text, String before) {
        return READER.read(text, before, Mood.NEUTRAL, Shot.WIDE);
    }

    @ParameterizedTest
    @CsvSource({
        "In 1450 a printer worked in his shop., '', OLD",
        "Two thousand years ago camels left the city., '', OLD",
        "A cart rolled over the road., romans in gaul, OLD",
        "In 1912 a ship left the harbour., '', STEAM",
        "The ship turned too late., the titanic, STEAM",
        "In 1912 they read about the Romans., '', STEAM",
        "A ship left the harbour., '', NOW",
        "In 1995 the city was dark., '', NOW",
        "Two years ago the road was closed., '', NOW"
    })
    void yearsAndPeopleTell(String text, String before, Era era) {
        assertEquals(era, read(text, before).era());
    }

    @ParameterizedTest
    @CsvSource({"1910, drawing:liner", "1710, drawing:ship", "2010, drawing:ship"})
    void aShipIsOneOfItsTime(String year, String art) {
        Brief brief = read("In " + year + " a ship crossed the ocean.", "");
        assertEquals(art, brief.subjects().get(0).thing().art());
    }
}
