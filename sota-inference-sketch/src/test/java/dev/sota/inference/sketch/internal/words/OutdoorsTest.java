package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Mood;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Yards, sites, squares and other ground in the open: which words mean them, and which only sound so. */
class OutdoorsTest {
    private static final Reader READER = new Reader(Lexicon.load());

    private static Brief read(String text, String setting) {
        return READER.read(text, setting, Mood.NEUTRAL, Shot.WIDE);
    }

    @ParameterizedTest
    @CsvSource({
        "A woman looks for her car in the car park., CAR_PARK",
        "Two cars stand in the parking lot., CAR_PARK",
        "A man waits in the parking garage., CAR_PARK",
        "The nurse crosses the hospital car park., CAR_PARK",
        "Workers eat their lunch on the building site., BUILDING_SITE",
        "A crane lifts a beam over the construction site., BUILDING_SITE",
        "A bricklayer stands on the scaffolding., BUILDING_SITE",
        "A student brushes earth from a pot at the excavation., BUILDING_SITE",
        "The team found a coin at the dig., BUILDING_SITE",
        "Children climb on the playground., PLAYGROUND",
        "Two girls skip in the schoolyard., PLAYGROUND",
        "A boy sits on the swing., PLAYGROUND",
        "A heron waits in the marsh., MARSH",
        "The boots of the hiker sank in the bog., MARSH",
        "A crocodile sleeps in the swamp., MARSH",
        "A man stands on the bridge and looks at the water., BRIDGE",
        "Two women walk across the bridge., BRIDGE",
        "Pigeons gather in the town square., SQUARE",
        "A crowd waits on the market square., SQUARE",
        "An old man feeds pigeons in the plaza., SQUARE",
        "A girl runs across the square., SQUARE",
        "A protest fills the square., SQUARE",
        "She stands on the bridge over the Seine in Paris., BRIDGE",
        "Children eat candy floss at the funfair., FAIRGROUND",
        "A boy rides on the merry-go-round., FAIRGROUND",
        "They met at the fairground., FAIRGROUND",
        "The plane lands at the airport., AIRPORT",
        "A plane waits on the runway., AIRPORT",
        "A pilot walks across the airfield., AIRPORT",
        "An old man walks through the graveyard., CEMETERY",
        "A widow lays flowers on the grave., CEMETERY",
        "Ravens sit on the wall of the churchyard., CEMETERY",
        "A girl picks apples in the orchard., ORCHARD",
        "Pickers cut grapes in the vineyard., ORCHARD",
        "Goats rest in the olive grove., ORCHARD",
        "A girl leans on the railing of the bridge., BRIDGE"
    })
    void aPlaceIsTold(String text, Place place) {
        assertEquals(place, read(text, "").place(), read(text, "").toString());
    }

    @ParameterizedTest
    @CsvSource({
        "The car parks itself in the narrow street., CAR_PARK",
        "Children play in the park., CAR_PARK",
        "The foundation of the company was in 1920., BUILDING_SITE",
        "The company is building a new app., BUILDING_SITE",
        "A dog digs in the garden., BUILDING_SITE",
        "Moles dig tunnels., BUILDING_SITE",
        "Children play in the garden., PLAYGROUND",
        "The office was swamped with letters., MARSH",
        "The talks were bogged down., MARSH",
        "A stone bridge spans the river., BRIDGE",
        "Under the bridge lived a troll., BRIDGE",
        "The train crosses the bridge., BRIDGE",
        "The captain stands on the bridge of the ship., BRIDGE",
        "The dentist fits a bridge., BRIDGE",
        "The nurse works the graveyard shift., CEMETERY",
        "Draw a square and a circle., SQUARE",
        "The tile is four square metres., SQUARE",
        "She bought fair trade coffee., FAIRGROUND",
        "A fair princess lived in a castle., FAIRGROUND",
        "The runway show in Paris was a success., AIRPORT",
        "Travellers wait at the airport., AIRPORT",
        "The sailors are in grave danger., CEMETERY",
        "A woman slices apples in the kitchen., ORCHARD"
    })
    void whatOnlySoundsSoIsAnotherPlace(String text, Place place) {
        assertNotEquals(place, read(text, "").place());
    }

    @ParameterizedTest
    @CsvSource({
        "A nurse crosses the hospital car park., hospital",
        "A man fills his boot in the supermarket car park., shop",
        "A student kneels at the archaeological dig., dig",
        "Two girls skip in the schoolyard., school",
        "A crocodile sleeps in the swamp., swamp",
        "A hiker stands on the wooden bridge., wood",
        "Pickers cut grapes in the vineyard., vines",
        "A plane waits on the runway., runway",
        "A pilot walks across the airfield., field",
        "Goats rest in the olive grove., olives",
        "A girl fills a basket in the orange grove., oranges",
        "In the mountains a man walks across the bridge., wood"
    })
    void aKindIsTold(String text, String kind) {
        assertEquals(Optional.of(kind), read(text, "").kind(), read(text, "").toString());
    }

    /** The scenery has planes on their wheels; one that flies is drawn. */
    @Test
    void aPlaneOnTheGroundIsPartOfTheAirport() {
        assertTrue(read("A plane stands on the runway.", "").subjects().isEmpty());
        assertEquals(1, read("A plane flies over the runway.", "").subjects().size());
    }

    @Test
    void whoStandsOnABridgeDoesNotSeeIt() {
        Brief brief = read("A man stands on the old bridge.", "");
        assertTrue(brief.subjects().stream().noneMatch(m -> m.thing().art().contains("bridge")), brief.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "She opened the boot and took out her bag., car park, CAR_PARK",
        "He put on his helmet and climbed up., building site, BUILDING_SITE",
        "She laughed and ran to her friend., playground, PLAYGROUND",
        "He sank to his knees., swamp, MARSH",
        "She put the apples in her basket., orchard, ORCHARD",
        "He sat down beside the fountain., town square, SQUARE",
        "She laughed and held on tight., fairground, FAIRGROUND",
        "He waved to the pilot., airfield, AIRPORT",
        "He took off his hat and wept., graveyard, CEMETERY",
        "He took a letter from his coat., on the bridge, BRIDGE"
    })
    void aStoryStays(String text, String setting, Place place) {
        assertEquals(place, read(text, setting).place(), read(text, setting).toString());
    }
}
