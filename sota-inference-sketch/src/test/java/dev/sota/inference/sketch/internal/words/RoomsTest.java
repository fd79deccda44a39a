package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sota.inference.sketch.internal.colour.Mood;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rooms, halls and cabins of everyday scripts are what they are called. */
class RoomsTest {
    private static final Reader READER = new Reader(Lexicon.load());

    private static Brief read(String text) {
        return READER.read(text, "", Mood.NEUTRAL, Shot.WIDE);
    }

    @ParameterizedTest
    @CsvSource({
        "The children run through the sports hall., GYM",
        "The match was played in the gymnasium., GYM",
        "She trains in the gym every morning., GYM",
        "A band played in the village hall., GYM",
        "They vote in the community centre., GYM",
        "The parents met in the school hall., GYM",
        "A woman drinks tea in the cafe., CAFE",
        "The couple dined in a small restaurant., CAFE",
        "A traveller sleeps in the inn., CAFE",
        "Old men talk in the pub., CAFE",
        "The pupils eat in the canteen., CAFE",
        "The baker works in the bakery., BAKERY",
        "Bread comes out of the oven in the village bakery., BAKERY",
    })
    void aRoomIsWhatItIsCalled(String text, Place place) {
        assertEquals(place, read(text).place(), text);
    }

    @ParameterizedTest
    @CsvSource({
        "The children dance in the village hall., hall",
        "The children play in the sports hall., ''",
        "A stranger sat in the tavern., inn",
        "Two friends met in the coffee shop., ''",
    })
    void aRoomIsOfItsKind(String text, String kind) {
        assertEquals(Optional.of(kind).filter(k -> !k.isEmpty()), read(text).kind(), text);
    }
}
