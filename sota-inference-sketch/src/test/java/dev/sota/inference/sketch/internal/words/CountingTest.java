package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sota.inference.sketch.internal.colour.Mood;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many there are, and where words point that stand near each other by chance. */
class CountingTest {
    private static final Reader READER = new Reader(Lexicon.load());

    private static Brief read(String text) {
        return READER.read(text, "", Mood.NEUTRAL, Shot.WIDE);
    }

    @ParameterizedTest
    @CsvSource({
        "Above the sea lived a fox., 1",
        "A herd of cows crossed the road., 5",
        "A hundred horses ran over the hill., 9",
        "A million bees live in the meadow., 9",
        "Three wolves waited., 3",
        "In the crowd a dog barked., 1"
    })
    void numbersBelongToWhatTheyCount(String text, int count) {
        Brief brief = read(text);
        int shown = brief.subjects().stream()
                .filter(m -> !m.thing().person())
                .findFirst()
                .orElseThrow()
                .count();
        assertEquals(count, shown, text);
    }

    @ParameterizedTest
    @CsvSource({
        "Beneath the warm water a turtle sleeps., UNDERWATER",
        "An octopus lives at the bottom of the sea., UNDERWATER",
        "Doctors in a laboratory grow young corals., LABORATORY",
        "The mayor spoke in front of the hospital., STREET",
        "The nurse spoke in the hospital., HOSPITAL",
        "In the Sierra Nevada they dug a hole., MOUNTAINS",
        "The old stone bridge is closed to traffic., RIVER",
        "Ride down the road., ROAD",
        "Scientists on the ice measure the wind., ICE",
        "A king lives in a castle in the mountains., CASTLE"
    })
    void placesAreWhereTheWordsSay(String text, Place place) {
        assertEquals(place, read(text).place(), text);
    }

    @ParameterizedTest
    @CsvSource({
        "The share of forest fell from 40 to 22 percent., ABSTRACT",
        "In the village the price rose from 3 to 5 dollars., ABSTRACT"
    })
    void aDiagramFillsItsPicture(String text, Place place) {
        Brief brief = read(text);
        assertEquals(place, brief.place(), text);
        assertEquals(true, brief.figure().orElseThrow() instanceof Figure.Chart);
    }
}
