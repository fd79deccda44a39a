package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Mood;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A story stays where it is, until it is said to go. */
class DiscourseTest {

    private static final Reader READER = new Reader(Lexicon.load());

    private static Brief read(String text, String setting) {
        return READER.read(text, setting, Mood.NEUTRAL, Shot.MEDIUM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rope had to be knotted to a second rope. | village, night | VILLAGE",
                "The headman, who owned a gun, marched out. | village, day | VILLAGE",
                "The bucket fell and touched mud. | the well | VILLAGE",
                "Each bat carries two teaspoons of sugar. | forest, night | FOREST",
                "The hat and the pot lie in the grass. | forest | FOREST",
                "He melts the lead and glues the plank. | castle | CASTLE",
                "The ship came back. | village | SEA",
                "They sit in the kitchen. | forest | KITCHEN",
                "The whale dives. | village | UNDERWATER",
                "The teacher smiles and holds a finger to her lips. | forest | FOREST",
                "The cook smelled smoke. | harbour | HARBOUR",
                "Puffins dig burrows where gulls have flown. | beach | BEACH",
                "The fox reached the cave. | beach | CAVE",
                "They came to trade fish and clothing. | harbour | HARBOUR",
                "Fish swim between the corals. | harbour | UNDERWATER",
                "They sat in the house. | forest | ROOM",
                "Then they looked out of the window. | village, snow | ROOM",
                "The nurse stood at the window. | road, morning | ROOM",
                "He stood at the window. | hospital | HOSPITAL",
                "A trader lived in a stone house at the edge of the desert. | donkey | DESERT",
                "They stood beside a well with three palm trees. | desert | DESERT",
                "The bee begins to dance. | inside the hive, bees | HIVE",
                "A bee has found a patch of flowers. | beehive, bees | MEADOW",
                "The turtle pulls herself up the sand. | beach, night | BEACH",
                "A turtle swims by. | village | UNDERWATER",
                "The fishermen saw the beam. | sea, night | COAST",
                "The fishermen saw the ship. | sea, night | SEA",
                "She waits. | in the house | ROOM",
                "The house is old. | village | VILLAGE",
                "It rained until the lanes were rivers and a hat sailed past the temple. | heron | ROAD"
            })
    void whatCanBeCarriedMovesNothing(String text, String setting, Place place) {
        assertEquals(place, read(text, setting).place());
    }

    @Test
    void wherePlacesAloneAreNamedTheHeroIsThere() {
        Brief brief = read("It waits in the mouth of the river.", "sea, fox");
        assertTrue(brief.subjects().stream().anyMatch(m -> m.thing().art().equals("drawing:fox")), brief.toString());
        Brief told = read("Slowly on to the far river.", "fox");
        assertTrue(told.subjects().stream().anyMatch(m -> m.thing().art().equals("drawing:fox")), told.toString());
    }

    @Test
    void theBirdIsTheOneThatWasSpokenOf() {
        assertEquals("drawing:heron", first("The bird will not leave.", "village, heron"));
        assertEquals("drawing:bird", first("A bird sings.", "village, heron"));
        assertEquals("drawing:fox", first("The animal waits.", "forest, fox"));
    }

    @Test
    void whatIsSaidNotToBeIsNotShown() {
        assertTrue(read("This isn't romance, there is a spoon.", "kitchen")
                .figure()
                .isEmpty());
        assertTrue(read("It has doubled overnight.", "kitchen").figure().isEmpty(), "a recipe has no charts");
        assertTrue(read("It looks as though a giant had spilled milk.", "desert")
                .subjects()
                .isEmpty());
    }

    @Test
    void wordsOfSizeDressAndKindAreNoThings() {
        assertEquals(
                List.of("drawing:turtle", "drawing:egg"), drawn("The turtle lays eggs the size of a tennis ball."));
        assertEquals(List.of("drawing:turtle"), drawn("A female green turtle comes out of the sea."));
        assertEquals(
                List.of("person:someone", "drawing:lantern"), drawn("Ingrid took a lantern and pulled on her coat."));
        assertEquals(List.of(), drawn("Flakes settle on a bowl between two peaks."));
        assertEquals(List.of("drawing:bowl"), drawn("A bowl stands on the table."));
    }

    private static List<String> drawn(String text) {
        return read(text, "").subjects().stream().map(m -> m.thing().art()).toList();
    }

    @Test
    void aVerbIsNoIdeaWhereThereIsSomethingToShow() {
        Brief brief = read("When the ice is thick enough, the weight starts to move.", "forest, fox");
        assertTrue(brief.figure().isEmpty(), brief.toString());
        assertEquals("drawing:fox", brief.subjects().get(0).thing().art());
        assertEquals(List.of(), drawn("At its lower end the glacier melts."));
    }

    @ParameterizedTest
    @CsvSource({
        "A man hammered on the door., REACH",
        "A monk prayed in the church., KNEEL",
        "The men pulled the rope., PULL",
        "A woman sang on the stage., SING",
        "A boy pointed at the ship., POINT",
        "The girl hugged her mother., HUG",
        "A man waved from the shore., WAVE",
        "The men rowed home., SWEEP",
        "The children climbed the tree., CLIMB",
        "A woman climbed the hill., WALK"
    })
    void whatPeopleDoIsSeen(String text, String pose) {
        assertEquals(pose, read(text, "").pose().orElse("none"));
    }

    @Test
    void toolsOfWhatPeopleDoAreThings() {
        assertEquals(
                List.of("drawing:saw"),
                drawn("A saw lies on the bench of the workshop.").subList(0, 1));
        assertEquals(List.of("icon:hammer"), drawn("The hammer is heavy."));
    }

    @Test
    void oldTimesHaveTheirOwnBoats() {
        assertEquals("drawing:rowboat", first("Three boats meet a wave.", "1804"));
        assertEquals("drawing:trawler", first("Three boats meet a wave.", ""));
    }

    @Test
    void ofAJoinersSonTheSonIsThere() {
        assertEquals(1, read("The joiner's son waits.", "village").subjects().size());
        assertEquals(
                2, read("The joiner and his son wait.", "village").subjects().size());
    }

    @Test
    void doorsOfAVillageAreInItsHouses() {
        assertTrue(read("The pots came from behind the doors.", "village").subjects().stream()
                .noneMatch(m -> m.thing().art().equals("icon:door")));
        assertEquals("icon:door", first("A door stands open.", "village"));
    }

    @Test
    void whoRidesWithASaddleHasAHorse() {
        assertEquals("drawing:rider", first("Then she rode into the town with bread on her saddle.", ""));
    }

    private static String first(String text, String setting) {
        return read(text, setting).subjects().get(0).thing().art();
    }
}
