package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.colour.Weather;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words whose sense follows what else a text speaks of, in the sentence and before it; names, money and letters. */
class NeighboursTest {
    private static final Reader READER = new Reader(Lexicon.load());

    private static Brief read(String text, String setting) {
        return READER.read(text, Optional.ofNullable(setting).orElse(""), Mood.NEUTRAL, Shot.WIDE);
    }

    private static List<String> arts(String text, String setting) {
        return read(text, setting).subjects().stream().map(m -> m.thing().art()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The conductor takes off his cap. | The train stands at the station. | drawing:peakedcap",
                "The boy wears his cap in the sun. | | drawing:cap",
                "They fetched water from the pump. | In the village | drawing:streetpump",
                "The pump stood in Broad Street. | London, 1854 | drawing:streetpump",
                "He blows up the flat tyre with the pump. | | drawing:bikepump",
                "Bees build new combs of wax. | | drawing:honeycomb",
                "She lost her comb for the hair. | | drawing:comb",
                "The workers feed the young. | The ants dig below the anthill. | drawing:ant",
                "The workers feed the young. | Thousands of bees fly round the hive. | drawing:bee",
                "The workers go home. | The factory closes. | person:worker",
                "The followers gather round her. | The queen of the bees is in the hive. | drawing:bee",
                "He nails the boards to the floor. | In the workshop | drawing:planks",
                "Put a plaster on the knee. | | drawing:stickingplaster",
                "Open the tin and stir the varnish. | | drawing:varnishtin",
                "He lost the key of the lock. | | icon:lock",
                "The key turns in the lock. | | icon:key",
            })
    void aWordMeansWhatTheTextSpeaksOf(String text, String setting, String art) {
        assertTrue(arts(text, setting).contains(art), text + " " + arts(text, setting));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The boat glides into the lock. | They travel on the canal. | CANAL",
                "The gates swing open. | The narrowboat waits in the lock. | CANAL",
                "A boy walks along the towpath. | | CANAL",
                "Ships wait in the Suez Canal. | | RIVER",
                "A crab hides in the pool. | Low tide at the beach. | COAST",
                "Children splash and swim in the pool. | | POOL",
                "The capital lies two hundred kilometres away. | | CITY",
                "Inside the hive it is warm and dark. | | HIVE",
                "A drone walks over the comb. | Inside the hive it is dark. | HIVE",
            })
    void aPlaceIsTheOneOfWhichTheTextSpeaks(String text, String setting, Place place) {
        Place found = read(text, setting).place();
        boolean near = place == Place.COAST && found == Place.BEACH;
        assertTrue(found == place || near, text + " " + found);
    }

    @Test
    void theKeyOfADoorOpensNoCanal() {
        assertFalse(read("The key turns in the lock.", "At the front door").place() == Place.CANAL);
    }

    @Test
    void gravityIsNoPlanet() {
        assertFalse(read("Gravity keeps us on the ground.", "").place() == Place.SPACE);
    }

    @Test
    void whatTheQueenBeeLaysIsNoBreakfast() {
        assertFalse(arts("The queen bee lays her eggs in the cells of the comb.", "Inside the hive")
                .contains("drawing:egg"));
        assertTrue(arts("Boil the eggs for breakfast.", "").contains("drawing:egg"));
    }

    @ParameterizedTest
    @CsvSource({
        "It cost thirty-nine crowns., drawing:banknotes",
        "He paid four hundred euros for the bicycle., drawing:banknotes",
        "The painting was sold for 2000 pounds., drawing:banknotes",
        "It costs three crowns., drawing:coins",
        "She gave him 50 cents., drawing:coins"
    })
    void crownsBehindANumberAreMoney(String text, String art) {
        List<String> arts = arts(text, "");
        assertTrue(arts.contains(art), text + " " + arts);
        assertFalse(arts.contains("icon:crown"), text + " " + arts);
    }

    @Test
    void poundsOfFlourAreNone() {
        List<String> arts = arts("Two pounds of flour are enough.", "");
        assertEquals(List.of("drawing:flour"), arts);
        assertTrue(arts("The king has two golden crowns.", "").contains("icon:crown"));
    }

    @Test
    void amountsCountNothing() {
        assertEquals(
                1, read("It cost thirty-nine crowns.", "").subjects().get(0).count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "John Snow drew a map. | ",
                "Snow took the handle off the pump. | Dr John Snow lived in London in 1854.",
                "Baker won the race. | Mary Baker ran fast.",
                "Rose smiled. | Emma Rose opened a shop.",
                "Then Brown spoke. | The town chose Gordon Brown.",
            })
    void familiesHaveNames(String text, String setting) {
        Brief brief = read(text, setting);
        assertTrue(arts(text, setting).contains("person:someone"), text + " " + brief);
        assertFalse(brief.weather() == Weather.SNOW, text);
        assertFalse(arts(text, setting).contains("drawing:rose"), text);
    }

    @Test
    void namesDoNotTakeTheWordsAway() {
        assertTrue(arts("The rose blooms in the garden.", "Emma Rose opened a shop.")
                .contains("drawing:rose"));
        assertEquals(
                Weather.SNOW,
                read("Snow fell all night.", "John Snow lived in London.").weather());
    }

    @Test
    void aLetterOfTheAlphabetStandsThere() {
        assertTrue(arts("She can read the letter V.", "").contains("letter:V"));
        assertFalse(arts("She opened the letter I wrote.", "").contains("letter:I"));
        assertTrue(arts("The postman brings a letter.", "").contains("drawing:letter"));
    }

    @Test
    void aDishBringsItsOwnPlate() {
        assertEquals(List.of("drawing:dumplings"), arts("The dumplings lie on a plate.", ""));
        assertTrue(arts("The plate is empty.", "").contains("drawing:plate"));
    }

    @Test
    void theSceneryOfACanalHasItsBoat() {
        assertTrue(arts("The narrowboat waits in the lock.", "").isEmpty());
        assertTrue(arts("A dog sits beside the narrowboat.", "").contains("drawing:dog"));
    }
}
