package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Mood;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people do, in the forms of plain prose. */
class PeopleDeedsTest {
    private static final Reader READER = new Reader(Lexicon.load());

    private static Brief read(String text) {
        return READER.read(text, "", Mood.NEUTRAL, Shot.WIDE);
    }

    @ParameterizedTest
    @CsvSource({
        "Karl gave Anna a bag., GIVE",
        "The trader sold salt to the widow., GIVE",
        "Yusuf paid the ferryman., GIVE",
        "The baker offered the boy a loaf., GIVE",
        "She buys bread., GIVE",
        "The citizens voted., VOTE",
        "Anna asked the teacher a question., TELL",
        "Karl told Anna a story., TELL",
        "He answers his mother., TELL",
        "They looked for the key., SEARCH",
        "Noor thought about it., THINK",
        "Karl held on to the rope., PULL",
        "The man pushed the cart., PUSH",
        "The joiner lifted the stone., LIFT",
        "Anna opened the door., REACH",
        "She closed the window., REACH",
        "He pressed the button., REACH",
        "The tailor cut the cloth., CUT",
        "She boiled the water., STIR",
        "He wrote a letter., WRITE",
        "The girl drew a house., WRITE",
        "She measured the board., MEASURE",
        "He sawed the plank., SAW",
        "He planed a board., PLANE",
        "She painted the fence., PAINT",
        "The farmer dug a hole., DIG",
        "She watered the flowers., WATER",
        "He cleaned the window., WIPE",
        "He ate an apple., EAT",
        "She drank a glass of water., DRINK",
        "She stood up., RISE",
        "The boy lay on the grass., LIE",
        "She woke., STRETCH",
        "She got off the bus., BOARD",
        "He played the violin., PLAY",
        "The girl cried., CRY",
        "They laughed., LAUGH",
        "Anna hugged Karl., HUG",
        "Two men fought., FIGHT",
        "The thief stole a purse., SNEAK",
        "The mayor spoke to the crowd., SPEAK",
        "The mayor cut the ribbon., RIBBON",
        "She phoned her mother., PHONE"
    })
    void aDeedHasItsPose(String text, String pose) {
        assertEquals(Optional.of(pose), read(text).pose(), text);
        assertTrue(read(text).subjects().stream().anyMatch(m -> m.thing().person()), text);
        assertTrue(read(text).figure().isEmpty(), text);
    }

    @Test
    void theyWhoDoSomethingAreThere() {
        assertEquals(
                "person:someone",
                read("They looked for the key.").subjects().stream()
                        .map(m -> m.thing().art())
                        .filter(a -> a.startsWith("person:"))
                        .findFirst()
                        .orElse(""));
    }
}
