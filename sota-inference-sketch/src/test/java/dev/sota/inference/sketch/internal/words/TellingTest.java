package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Hour;
import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.colour.Weather;
import dev.sota.inference.sketch.internal.words.Figure.Chart;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a picture tells of its sentence: the chief thing drawn, or else in words. */
class TellingTest {
    private static final Reader READER = new Reader(Lexicon.load());

    private static Brief read(String text, String setting) {
        return READER.read(text, setting, Mood.NEUTRAL, Shot.WIDE);
    }

    private static List<String> arts(Brief brief) {
        return brief.subjects().stream().map(m -> m.thing().art()).toList();
    }

    @Test
    void whatCannotBeDrawnIsSaidWhereItHappens() {
        Brief brief = read("The river rose three metres.", "");
        assertEquals(Place.RIVER, brief.place());
        assertEquals(Optional.of(new Figure.KeyPhrase("The river rose three metres")), brief.figure());
    }

    @Test
    void whatIsDrawnNeedsNoWords() {
        assertTrue(read("A fox runs through the forest.", "").figure().isEmpty());
        assertTrue(read("Heavy rain fell over the city.", "").figure().isEmpty());
        assertTrue(read("The storm in the mountains, a hut", "").figure().isEmpty(), "no sentence");
    }

    /** Nobody would print these on a board. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The horse pulled one way and the ox the other. | field",
                "Yusuf paid the toll at the bridge. | river",
                "Karl gave Anna a bag. | station",
                "Next the husband walks to the other end. | street",
                "A policeman stopped the thief. | street",
                "On a wet night its belly slides out over the grass like a dropped belt. | meadow, eel"
            })
    void whoActsNeedsNoBoard(String text, String setting) {
        assertTrue(read(text, setting).figure().isEmpty(), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A thin roux will do. | kitchen | Thin roux",
                "Two spare gaskets will do. | workshop | Two spare gaskets",
                "Once, outside Ludlow, I met the same blackthorn thorn three times. | road | Blackthorn thorn"
            })
    void whatIsLetteredIsAWholePhrase(String text, String setting, String phrase) {
        Figure said = read(text, setting).figure().orElseThrow();
        assertEquals(phrase, assertInstanceOf(Figure.KeyPhrase.class, said).text());
    }

    @Test
    void peopleOfWhomMoreIsToldGetIt() {
        Figure said =
                read("The prime minister resigned after the vote.", "").figure().orElseThrow();
        assertEquals(
                "The prime minister resigned after the vote",
                assertInstanceOf(Figure.KeyPhrase.class, said).text());
    }

    @ParameterizedTest
    @CsvSource({
        "The animal is no bigger than a grain of rice., icon:rice",
        "The cave was as large as a church., drawing:church",
        "Merchants in fur hats looked at the books., icon:hat-fedora"
    })
    void comparisonsAndClothesAreNotShown(String text, String art) {
        assertFalse(arts(read(text, "")).contains(art), text);
    }

    @Test
    void heMayBeAnAnimal() {
        assertEquals(
                "drawing:bee",
                arts(read("She lands on a blossom.", "honeybees, hive")).get(0));
        assertFalse(arts(read("The wolf said that he was hungry.", "")).contains("person:someone"));
        assertTrue(arts(read("The heron asked him to sing.", "heron, frog")).contains("drawing:frog"));
    }

    @Test
    void aRiderSitsOnHisMount() {
        assertEquals(List.of("drawing:cyclist"), arts(read("He rides along the canal.", "bicycle")));
        assertEquals(
                "drawing:rider",
                arts(read("He galloped across the prairie.", "")).get(0));
        assertEquals(
                "drawing:cyclist",
                arts(read("Ride once around the block.", "bicycle tyre")).get(0));
    }

    @Test
    void aThingHasItsColour() {
        Thing goat = read("A black goat stood there.", "").subjects().get(0).thing();
        assertEquals("black", goat.get("colour", ""));
        assertEquals(
                "", read("A goat stood there.", "").subjects().get(0).thing().get("colour", ""));
    }

    @Test
    void wordsThatOnlyDescribeAreNoHoursOrWeathers() {
        assertEquals(Hour.DAY, read("Last night's coffee is cold.", "").hour());
        assertEquals(Hour.DAY, read("A bee flies in the dark hive.", "").hour());
        assertEquals(Weather.CLEAR, read("Boats lie on the wet mud.", "").weather());
        assertEquals(
                Weather.CLEAR, read("Horses drank in the hot desert.", "snow").weather());
    }

    @Test
    void aRoomOutweighsItsTown() {
        assertEquals(
                Place.WORKSHOP,
                read("In the town a goldsmith opened a workshop.", "").place());
    }

    @Test
    void aTrendGoesItsWay() {
        Chart falls = assertInstanceOf(
                Chart.class, read("Stocks fell sharply on Monday.", "").figure().orElseThrow());
        assertEquals(Chart.Form.TREND, falls.form());
        assertTrue(falls.data().get(1).value() < falls.data().get(0).value());
        assertEquals("Stocks fell", falls.data().get(1).text());
        Chart rises = assertInstanceOf(
                Chart.class, read("House prices keep rising.", "").figure().orElseThrow());
        assertTrue(rises.data().get(1).value() > rises.data().get(0).value());
    }

    @Test
    void barsSayWhatTheyAre() {
        Chart parties = assertInstanceOf(
                Chart.class,
                read("The Green Party won 31 percent, the Liberals 27 and the Conservatives 22 percent.", "")
                        .figure()
                        .orElseThrow());
        assertEquals(
                List.of("Green Party", "Liberals", "Conservatives"),
                parties.data().stream().map(Figure.Datum::label).toList());
        assertEquals(
                List.of("31%", "27%", "22%"),
                parties.data().stream().map(Figure.Datum::text).toList());
        Chart share = assertInstanceOf(
                Chart.class,
                read("The share fell from 40 percent in 1990 to 22 percent today.", "")
                        .figure()
                        .orElseThrow());
        assertEquals(
                List.of("1990", "today"),
                share.data().stream().map(Figure.Datum::label).toList());
        Chart water = assertInstanceOf(
                Chart.class,
                read("69 percent of the fresh water goes to farming.", "")
                        .figure()
                        .orElseThrow());
        assertEquals("of the fresh water goes to farming", water.data().get(0).label());
    }
}
