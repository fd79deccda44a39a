package dev.sota.inference.sketch.internal.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sota.inference.sketch.internal.colour.Hour;
import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.colour.Palettes;
import dev.sota.inference.sketch.internal.colour.Weather;
import dev.sota.inference.sketch.internal.subjects.Cast;
import dev.sota.inference.sketch.internal.subjects.Habitat;
import dev.sota.inference.sketch.internal.subjects.Subject;
import dev.sota.inference.sketch.internal.words.Brief;
import dev.sota.inference.sketch.internal.words.Lexicon;
import dev.sota.inference.sketch.internal.words.Mention;
import dev.sota.inference.sketch.internal.words.Place;
import dev.sota.inference.sketch.internal.words.Reader;
import dev.sota.inference.sketch.internal.words.Shot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sits does not fly, and who swims is in the water. */
class GuiseTest {
    private static final Reader READER = new Reader(Lexicon.load());
    private static final Cast CAST = new Cast();

    private static Brief read(String text) {
        return READER.read(text, "", Mood.NEUTRAL, Shot.WIDE);
    }

    @ParameterizedTest
    @CsvSource({
        "A gull sits on the post., drawing:gull-sitting",
        "A seagull stands on the beach., drawing:gull-sitting",
        "A gull circles over the harbour., drawing:gull",
        "Gulls cry., drawing:gull",
        "A bird sits on the fence., drawing:bird-sitting",
        "An eagle perches on a rock., drawing:eagle-sitting",
        "An eagle soars., drawing:eagle",
        "A hawk sits on a branch., drawing:hawk-sitting",
        "A goose swims on the lake., drawing:goose-swimming",
        "Geese fly south., drawing:goose-flying",
        "An otter swims in the river., drawing:otter-swimming",
        "An otter stands by the river., drawing:otter",
        "A boy swims in the lake., drawing:swimmer",
        "A swimmer in the sea, drawing:swimmer",
        "A woman walks by the sea., person:someone"
    })
    void everyoneLooksLikeWhatHeDoes(String text, String art) {
        Brief brief = read(text);
        Mention first = brief.subjects().get(0);
        assertEquals(art, new Guise(brief.place(), CAST).of(first).art(), brief.toString());
    }

    @Test
    void whoSwimsIsHalfUnderWaterAndWhoWadesStandsInIt() {
        assertEquals(Habitat.DEEP, habitat("A dog swims across the river."));
        assertEquals(Habitat.LAND, habitat("A dog runs along the river."));
        assertEquals(Habitat.WATER, habitat("A crane wades in the marsh."));
        assertEquals(Habitat.WATER, habitat("An elephant swims in the river."));
        assertEquals(Habitat.LAND, habitat("A dog swims through the meadow."));
    }

    @Test
    void atTheBottomOfTheSeaSwimmersFloatAndOthersStand() {
        assertEquals(Habitat.DEEP, habitat("A seal swims under the sea."));
        assertEquals(Habitat.LAND, habitat("A lobster at the bottom of the sea."));
        assertEquals(Habitat.LAND, habitat("A sea urchin on the sea bed."));
    }

    private static Habitat habitat(String text) {
        Brief brief = read(text);
        Guise guise = new Guise(brief.place(), CAST);
        Mention first = brief.subjects().get(0);
        String name = first.thing().art().substring("drawing:".length());
        Subject drawn = CAST.draw(name, Palettes.of(Hour.DAY, Weather.CLEAR, Mood.NEUTRAL))
                .orElseThrow();
        return guise.wet(first, drawn).habitat();
    }

    @Test
    void nobodySwimsIndoors() {
        Brief brief = read("A boy swims in the lake.");
        assertEquals(
                "person:child",
                new Guise(Place.ROOM, CAST).of(brief.subjects().get(0)).art());
    }
}
