package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Mood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** To whom or to what a colour belongs. */
class ClothesTest {
    private static final Reader READER = new Reader(Lexicon.load());

    private static Thing first(String text) {
        Brief brief = READER.read(text, "", Mood.NEUTRAL, Shot.WIDE);
        assertTrue(!brief.subjects().isEmpty(), text + " shows nothing");
        return brief.subjects().get(0).thing();
    }

    @ParameterizedTest
    @CsvSource({
        "Geologists in red jackets climb the slope., red, JACKET",
        "A woman in a blue dress waits., blue, DRESS",
        "A man wearing a long yellow raincoat walks home., yellow, COAT",
        "A beekeeper in a white suit opens the hive., white, JACKET"
    })
    void peopleWearWhatTheyAreSaidToWear(String text, String colour, String cut) {
        Thing who = first(text);
        assertTrue(who.person(), who.toString());
        assertEquals(colour, who.get("wears", ""));
        assertEquals(cut, who.get("cut", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A man in a jacket stands beside a red car.",
                "A woman waits in a blue room.",
                "A girl rides a red bicycle.",
                "A red fox stands beside a coat."
            })
    void aColourOfSomethingElseIsNotWorn(String text) {
        assertEquals("", first(text).get("wears", ""), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A red fox crosses the snow.",
                "A blue whale dives.",
                "Two red squirrels sit in the oak.",
                "A brown bear fishes in the river.",
                "A grey heron stands in the pond.",
                "The golden eagle circles above the valley.",
                "A blue jay screams.",
                "A green turtle swims past the reef.",
                "A red panda climbs a tree."
            })
    void aKindThatIsCalledByAColourKeepsItsOwn(String text) {
        assertEquals("", first(text).get("colour", ""), text);
    }

    @Test
    void whatIsPaintedInAColourHasIt() {
        assertEquals("red", first("A red balloon floats over the street.").get("colour", ""));
        assertEquals("red", first("A red bicycle leans at the wall.").get("colour", ""));
        assertEquals("black", first("A black fox crosses the snow.").get("colour", ""));
        assertEquals("white", first("A white horse stands in the meadow.").get("colour", ""));
    }
}
