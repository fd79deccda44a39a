package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.sota.inference.sketch.internal.colour.Mood;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Halls, decks, cellars and the like: which words mean them, which only sound so, and that a story stays there. */
class HallsTest {
    private static final Reader READER = new Reader(Lexicon.load());

    private static Brief read(String text, String setting) {
        return READER.read(text, setting, Mood.NEUTRAL, Shot.WIDE);
    }

    @ParameterizedTest
    @CsvSource({
        "A woman stands in the bathroom., BATHROOM",
        "She washes her hair in the shower., BATHROOM",
        "The toothbrush is blue., BATHROOM",
        "The boy lies in bed., BEDROOM",
        "He waited in the hotel room., BEDROOM",
        "The boys sleep in the dormitory., BEDROOM",
        "The pillow is soft., BEDROOM",
        "The king sits in the great hall., HALL",
        "Guests feast in the banqueting hall., HALL",
        "The queen waits in the throne room., HALL",
        "The mayor speaks in the town hall., HALL",
        "A child looks at a painting in the museum., MUSEUM",
        "Two men carry a vase through the sculpture hall., MUSEUM",
        "They met in a small art gallery., MUSEUM",
        "A choir sings in the old cathedral., CHURCH",
        "A woman prays in the chapel., CHURCH",
        "A bride walks to the altar in the church., CHURCH",
        "A man waits in the station hall., CONCOURSE",
        "Travellers sleep in the departure lounge., CONCOURSE",
        "A sailor scrubs the planks on deck., DECK",
        "The captain stands on the deck of the ship., DECK",
        "The crew fights the storm on the deck., DECK",
        "Passengers dance on the sun deck., DECK",
        "A pirate stands on the deck of the pirate ship., DECK",
        "A helmsman waits in the wheelhouse., DECK",
        "A man opens a cask in the wine cellar., CELLAR",
        "Potatoes lie in the cellar., CELLAR",
        "She walks down into the basement., CELLAR",
        "Two men hide in the crypt., CELLAR",
        "A knight sits in the dungeon., DUNGEON",
        "The prisoner waits in the prison cell., DUNGEON",
        "A girl finds a letter in the attic., ATTIC",
        "The poet lives in a garret., ATTIC",
        "Dust lies on the boxes in the loft., ATTIC",
        "A woman swims in the swimming pool., POOL",
        "Children splash in the pool., POOL",
        "Guests sleep by the hotel pool., POOL",
        "A boy jumps into the pool., POOL",
        "Old men meet at the swimming baths., BATHS",
        "A team trains in the indoor pool., BATHS",
        "A gardener waters seedlings in the greenhouse., GREENHOUSE",
        "Tomatoes ripen in the glasshouse., GREENHOUSE",
        "Parrots fly in the palm house., GREENHOUSE",
        "A nurse runs along the hospital corridor., CORRIDOR",
        "A boy hangs his coat in the hall of the flat., CORRIDOR",
        "She took off her shoes in the hall., CORRIDOR",
        "The king feasts in the hall., HALL",
        "A woman buys apples at the market., MARKET",
        "Traders shout in the bazaar., MARKET",
        "A man sells carp at the fish market., MARKET",
        "A horse sleeps in the stable., STABLE",
        "Two cows stand in the cowshed., STABLE",
        "A boy hides in the old barn., STABLE",
        "The lawyer speaks in the courtroom., COURTROOM",
        "The thief stands in the dock., COURTROOM",
        "Miners push a tub through the coal mine., MINE",
        "A horse pulls the tub down the mine., MINE",
        "Travellers wait at the airport., CONCOURSE",
        "Two hikers walk across the glacier., GLACIER",
        "A climber looks into the crevasse., GLACIER",
        "A moraine lies at the foot of the mountain., GLACIER",
        "A wolf sleeps in the ice cave., GLACIER",
        "The keeper polishes the lens in the lamp room., LAMPROOM",
        "A girl stands at the top of the lighthouse., LAMPROOM",
        "A cat sleeps in the lighthouse., LAMPROOM",
        "He climbs the stairs of the lighthouse., LAMPROOM"
    })
    void aPlaceIsTold(String text, Place place) {
        assertEquals(place, read(text, "").place());
    }

    @ParameterizedTest
    @CsvSource({
        "A boy hangs his coat in the hall of the flat., HALL",
        "She took off her shoes in the hall., HALL",
        "The church stands on a hill., CHURCH",
        "A bell rings in the church tower., CHURCH",
        "In front of the museum children play., MUSEUM",
        "Outside the cathedral people wait., CHURCH",
        "The train leaves the station., CONCOURSE",
        "An astronaut floats on the deck of the spaceship., DECK",
        "She shuffles the deck of cards., DECK",
        "He sits in a deck chair on the beach., DECK",
        "A ship sails on the sea., DECK",
        "Two men play pool in a bar., POOL",
        "Crabs hide in a tide pool on the rocky shore., POOL",
        "Greenhouse gases warm the air., GREENHOUSE",
        "White blood cells chase bacteria., DUNGEON",
        "Bees fill each cell with honey., DUNGEON",
        "She sells from the loft of the barn., BATHS",
        "A corridor of power is no place for jokes., CORRIDOR",
        "The stock market fell again., MARKET",
        "Children play in the market square., MARKET",
        "A barn stands in the field., STABLE",
        "A crowd waits outside the stable., STABLE",
        "Two men play on the tennis court., COURTROOM",
        "The plane lands at the airport., CONCOURSE",
        "The train waits in the station hall., CONCOURSE",
        "The idea was a gold mine., MINE",
        "A friend of mine smiles., MINE",
        "Icebergs drift on the frozen sea., GLACIER",
        "A polar bear stands on the pack ice., GLACIER",
        "A lighthouse stands on the cliff., LAMPROOM",
        "A ship sails past the lighthouse., LAMPROOM",
        "A boy walks to the lighthouse., LAMPROOM"
    })
    void whatOnlySoundsSoIsAnotherPlace(String text, Place place) {
        assertNotEquals(place, read(text, "").place());
    }

    @ParameterizedTest
    @CsvSource({
        "great hall, HALL",
        "town hall, HALL",
        "museum, MUSEUM",
        "in the cathedral, CHURCH",
        "departure hall, CONCOURSE",
        "on deck, DECK",
        "cellar, CELLAR",
        "wine cellar, CELLAR",
        "dungeon, DUNGEON",
        "attic, ATTIC",
        "swimming pool, POOL",
        "indoor pool, BATHS",
        "greenhouse, GREENHOUSE",
        "hospital corridor, CORRIDOR",
        "hallway, CORRIDOR",
        "fish market, MARKET",
        "in the stable, STABLE",
        "courtroom, COURTROOM",
        "coal mine, MINE",
        "glacier, GLACIER",
        "lamp room, LAMPROOM",
        "top of the lighthouse, LAMPROOM"
    })
    void aStoryStaysThere(String setting, Place place) {
        assertEquals(place, read("A man looks up.", setting).place());
        assertEquals(place, read("It is very quiet.", setting).place());
        assertEquals(Place.BEACH, read("A man walks along the beach.", setting).place());
    }

    @ParameterizedTest
    @CsvSource({
        "The mayor speaks in the town hall., town",
        "The king sits in the great hall., ''",
        "Passengers sleep on the deck of the ferry., motor",
        "A sailor climbs to the crow's nest., sail",
        "A man opens a cask in the wine cellar., wine",
        "She walks down into the basement., house",
        "The prisoner waits in the prison cell., cell",
        "Parrots fly in the palm house., palms",
        "A nurse runs along the hospital corridor., hospital",
        "A guest runs along the hotel corridor., hotel",
        "A boy runs along the school corridor., school"
    })
    void wordsTellWhichKindItIs(String text, String kind) {
        Optional<String> told = kind.isEmpty() ? Optional.empty() : Optional.of(kind);
        assertEquals(told, read(text, "").kind());
        assertEquals(told, read("He looks up.", text).kind());
    }

    @ParameterizedTest
    @CsvSource({
        "A woman swims in the swimming pool., true",
        "A man swims at the indoor pool., true",
        "Children laugh in the pool., true",
        "A boy stands by the pool., false",
        "A boy jumps into the pool., false",
        "A woman swims in the lake., false"
    })
    void whoBathesIsInTheWater(String text, boolean bathes) {
        assertEquals(bathes, read(text, "").bathing(), text);
    }

    @Test
    void whoSleepsInABedroomHasOneBed() {
        assertEquals(1, read("The boy lies in bed.", "").subjects().size());
        assertEquals(
                2,
                read("A child sits on the bed in the bedroom.", "").subjects().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At this stage the company had no money.",
                "The disease is curable at an early stage.",
                "In the early stages of the war the army was small."
            })
    void aStageOfSomethingIsNoTheatre(String text) {
        assertNotEquals(Place.STAGE, read(text, "").place());
    }

    @Test
    void whoIsOnBoardDoesNotSeeTheShip() {
        Brief aboard = read("The captain stands on the deck of the ship.", "");
        assertEquals(1, aboard.subjects().size(), aboard.toString());
        Brief away = read("A ship sails on the sea.", "");
        assertEquals("drawing:ship", away.subjects().get(0).thing().art());
    }
}
