package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.sota.inference.sketch.internal.colour.Mood;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "Workers pack boxes in the warehouse., WAREHOUSE",
        "A forklift stands in the loading bay., WAREHOUSE",
        "She finds the lamp in the storeroom., WAREHOUSE",
        "An old woman sits on the bus., VEHICLE",
        "The driver sleeps in the van., VEHICLE",
        "A child sleeps in the back seat., VEHICLE",
        "The pilot sits in the cockpit., COCKPIT",
        "A busker plays in the metro station., UNDERGROUND",
        "The children laugh in the cinema., CINEMA",
        "A clerk counts coins in the bank., COUNTER",
        "An old man waits in the post office., COUNTER",
        "The nurse walks through the ward., HOSPITAL",
        "A mechanic stands in the garage., WORKSHOP",
        "A student waits in the launderette., LAUNDRY",
        "Two astronauts work inside the space station., COCKPIT",
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
        "The courier sits in the van., van",
        "A boy sleeps in the back seat., car",
        "Nurses hurry through the ward., ward",
        "A mechanic stands in the garage., garage",
        "A carpenter stands in the workshop., ''",
        "A surgeon stands in the operating theatre., ''",
        "A girl buys a stamp in the post office., post",
        "An astronaut floats aboard the space station., space",
    })
    void aRoomIsOfItsKind(String text, String kind) {
        assertEquals(Optional.of(kind).filter(k -> !k.isEmpty()), read(text).kind(), text);
    }

    /** Words with these parts are elsewhere: what only looks or sounds like a room is none. */
    @ParameterizedTest
    @CsvSource({
        "A van drives along the road., VEHICLE",
        "The bus stops at the lake., VEHICLE",
        "The coach shouts at the players in the stadium., VEHICLE",
        "The space station circles the earth., COCKPIT",
        "A plane flies above the clouds., COCKPIT",
        "Rain falls on the bakery roof of the village., WAREHOUSE",
        "The river bank is green., COUNTER",
        "A heron stands at the bank of the river., COUNTER",
        "He kept all his eggs in the data bank., COUNTER",
    })
    void whatIsOutsideStaysOutside(String text, Place place) {
        assertNotEquals(place, read(text).place(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The pilot sits in the cockpit.", "A pilot smiles on the flight deck of the plane."})
    void whoFliesIsSeenInTheCockpit(String text) {
        Brief brief = read(text);
        assertEquals(
                List.of("person:uniform"),
                brief.subjects().stream().map(m -> m.thing().art()).toList(),
                brief.toString());
    }
}
