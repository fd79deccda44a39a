package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Mood;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Body, nature and physics are drawn as explainers show them, and words that they share with other things are told apart. */
class ScienceTest {
    private static final Reader READER = new Reader(Lexicon.load());

    private static Brief read(String text) {
        return READER.read(text, "", Mood.NEUTRAL, Shot.WIDE);
    }

    private static List<String> drawn(String text) {
        return read(text).subjects().stream().map(m -> m.thing().art()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "The heart pumps blood through the body., heart-human",
        "The heart has four chambers., heart-human",
        "The brain stores what we learn., brain",
        "The stomach breaks down the food with acid., stomach",
        "The liver cleans the blood., liver",
        "The kidneys filter the blood., kidneys",
        "Food moves through the small intestine., intestine",
        "The lungs take in oxygen., lungs",
        "Light falls through the lens of the eye., eyesection",
        "The eardrum vibrates with the sound., earsection",
        "A tooth has a crown and a root., toothsection",
        "The skin has three layers., skin",
        "A scab closes the cut., skinwound",
        "Bones grow and heal., bonesection",
        "The knee joint bends., kneejoint",
        "A skeleton has two hundred bones., skeleton",
        "Veins bring the blood back., bloodvessel",
        "The biceps bends the arm., biceps",
        "Nerves send a signal to the brain., neuron"
    })
    void theBodyIsSeenInside(String text, String drawing) {
        assertEquals(Place.BODY, read(text).place(), text);
        assertTrue(drawn(text).contains("drawing:" + drawing), text + " " + drawn(text));
    }

    @ParameterizedTest
    @CsvSource({
        "A prism splits white light., prism",
        "The field lines of a magnet., magnet",
        "The electric circuit is closed., circuit",
        "The water cycle begins over the sea., watercycle",
        "Under the crust of the Earth lies the mantle., earthlayers",
        "The tectonic plates move., tectonic",
        "The seed germinates in the soil., germination",
        "Photosynthesis turns light into sugar., leaf-sun",
        "The phases of the moon repeat every month., moonphases",
        "A solar eclipse darkens the day., eclipse",
        "The food chain begins with grass., foodchain",
        "Sound waves travel through the air., soundwaves",
        "A lever lifts a heavy load., lever",
        "A pulley makes the load lighter., pulley",
        "The pendulum swings to and fro., pendulum"
    })
    void natureHasItsModels(String text, String drawing) {
        assertTrue(drawn(text).contains("drawing:" + drawing), text + " " + drawn(text));
    }

    @Test
    void theHeartOfFeelingsStaysAsItIs() {
        assertTrue(drawn("Her heart was full of love.").contains("icon:heart"));
        assertTrue(drawn("He draws a heart on the card.").contains("icon:heart"));
        assertFalse(drawn("They met in the heart of the city.").contains("drawing:heart-human"));
    }

    @ParameterizedTest
    @CsvSource({
        "She closed her eyes., eyesection",
        "He whispered in her ear., earsection",
        "The dog pricked its ears., earsection",
        "The banana skin lay on the road., skin",
        "The dog buried a bone in the garden., bonesection",
        "The joint of meat roasts in the oven., kneejoint",
        "She lost her nerve., neuron",
        "Pulses such as lentils are rich in protein., heart-human",
        "A vein of gold runs through the rock., bloodvessel",
        "The shark has sharp teeth., toothsection",
        "The horse has strong muscles., biceps",
        "He pulled the lever of the machine., lever",
        "Liver with onions is cooked in the pan., liver",
        "Waves break on the beach., soundwaves",
        "The mantle of leadership passed to his son., earthlayers",
        "The appendix of the report has ten tables., intestine",
        "He cooked ribs in sauce., skeleton",
        "The company is at the end of the food chain., foodchain",
        "Photosynthesis turns light into sugar., sugar"
    })
    void whatIsCalledLikeAnOrganIsNone(String text, String drawing) {
        assertFalse(drawn(text).contains("drawing:" + drawing), text + " " + drawn(text));
    }
}
