package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Mood;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places that the scenery alone does not tell, and what their signs say. */
class VenuesTest {
    private static final Lexicon LEXICON = Lexicon.load();
    private static final Reader READER = new Reader(LEXICON);

    private static Brief read(String text) {
        return read(text, "");
    }

    private static Brief read(String text, String setting) {
        return READER.read(text, setting, Mood.NEUTRAL, Shot.WIDE);
    }

    @ParameterizedTest
    @CsvSource({
        "A signalman pulls a lever in the signal box., RAILWAY, SIGNAL BOX",
        "Children eat soup in the school canteen., CAFE, SCHOOL CANTEEN",
        "In the dining car passengers drink tea., CARRIAGE, DINING CAR",
        "At the printworks machines run all night., WORKSHOP, PRINTWORKS",
        "In the cake shop a man takes bread from the oven., BAKERY, CAKE SHOP",
        "In front of the police station two officers talk., STREET, POLICE STATION",
        "At the Blue Note Cafe a trumpet plays., CAFE, BLUE NOTE CAFE",
        "In the post office people wait in line., COUNTER, POST OFFICE",
        "The mayor opened Mara's bakery., BAKERY, MARA'S BAKERY",
        "A tailor waits in the button shop., SHOP, BUTTON SHOP",
        "Three women work at the pinworks., FACTORY, PINWORKS",
        "At dawn a van stops at the corner shop., STREET, CORNER SHOP",
        "At Victoria Station a porter carries bags., RAILWAY, VICTORIA STATION",
        "Outside the cinema people queue in the rain., STREET, CINEMA",
        "The brewery burned for two days., FACTORY, BREWERY"
    })
    void aPlaceThatNoSceneryTellsIsNamed(String text, Place place, String sign) {
        Brief brief = read(text);
        assertEquals(place, brief.place(), brief.toString());
        assertEquals(Optional.of(sign), brief.venue(), brief.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A cook stands in the kitchen.",
                "Children play on the beach.",
                "A woman waters tomatoes on the balcony.",
                "A man reads in the library.",
                "The harbour was quiet.",
                "In the bakery a man takes bread from the oven.",
                "Two women talk in the cafe.",
                "Bread from the bakery lies on the table.",
                "They met in cafes and restaurants.",
                "The housing market fell.",
                "A school bus stops at the lake.",
                "The Bakery at the Corner"
            })
    void whatTheSceneryTellsOrNobodyIsInNeedsNoSign(String text) {
        assertEquals(Optional.empty(), read(text).venue(), read(text).toString());
    }

    @Test
    void whatWasNamedBeforeIsNotNamedAgain() {
        assertEquals(
                Optional.empty(),
                read("He sat down in the signal box.", "signal box, night").venue());
        assertEquals(
                Optional.of("SIGNAL BOX"),
                read("He sat down in the signal box.", "station, night").venue());
        Brief later = read("He drank his tea.", "signal box, night");
        assertEquals(Place.RAILWAY, later.place());
        assertEquals(Optional.empty(), later.venue());
    }

    @Test
    void ofTwoSentencesEitherNamesThePlace() {
        Brief brief = read("They came to the toy shop. A small girl held a teddy bear.");
        assertEquals(Place.SHOP, brief.place(), brief.toString());
        assertEquals(Optional.of("TOY SHOP"), brief.venue(), brief.toString());
    }

    /** Every listed place is understood inside a sentence, and its sign says it in the words of the text. */
    @Test
    void everyListedPlaceIsUnderstood() {
        List<String> missed = new ArrayList<>();
        int signs = 0;
        List<String> lines = new ArrayList<>(Lexicon.lines("rooms.txt"));
        lines.addAll(Lexicon.lines("venues.txt"));
        for (String line : lines) {
            int colon = line.indexOf(" : ");
            if (!line.startsWith("place ") || colon < 0) {
                continue;
            }
            for (String phrase : line.substring(colon + 3).split(",")) {
                String name = phrase.strip();
                String first = name.split(" ")[0];
                if (Grammar.PREPOSITIONS.contains(first) || Grammar.DETERMINERS.contains(first)) {
                    continue;
                }
                Entry listed =
                        LEXICON.exact(String.join(" ", Words.split(name))).orElseThrow();
                Brief brief = read("A man waits in the " + name + ".");
                boolean right = brief.place() == Whereabouts.place(listed.name());
                boolean one = !Words.plural(name) && name.length() <= 26;
                boolean named = !listed.attributes().containsKey("sign")
                        || !one
                        || brief.venue().equals(Optional.of(name.toUpperCase(Locale.ROOT)));
                signs += brief.venue().isPresent() ? 1 : 0;
                if (!right || !named) {
                    missed.add(name + " " + brief.place() + " " + brief.venue());
                }
            }
        }
        assertEquals(List.of(), missed);
        assertTrue(signs > 600, signs + " signs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In the dining car of the train a waiter pours coffee.",
                "A man sleeps on the night train.",
                "Two women talk on the tram."
            })
    void whoIsOnATrainDoesNotSeeIt(String text) {
        Brief brief = read(text);
        assertEquals(Place.CARRIAGE, brief.place(), brief.toString());
        assertFalse(
                brief.subjects().stream().anyMatch(m -> m.thing().art().matches("drawing:tra(in|m)")),
                brief.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "Harold pulled the lever., person:someone",
        "The crew of the ship raised the anchor., person:sailor",
        "The crew put out the fire with a hose., person:firefighter",
        "The team won the final in the stadium., person:athlete",
        "The fire brigade came at once., person:firefighter"
    })
    void whoActsIsSeen(String text, String art) {
        Brief brief = read(text);
        assertTrue(brief.subjects().stream().anyMatch(m -> m.thing().art().equals(art)), text + " " + brief);
    }
}
