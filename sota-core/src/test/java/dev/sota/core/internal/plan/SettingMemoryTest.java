package dev.sota.core.internal.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingMemoryTest {

    private final SettingMemory memory = new SettingMemory(new Scenery(Locale.ENGLISH), "", "");

    @Test
    void whatIsNotSaidIsRemembered() {
        memory.begin("", "");
        memory.absorb("A storm rises over the sea at night.");
        String known = memory.before("The keeper climbs the stairs.");
        assertTrue(known.contains("sea") && known.contains("night") && known.contains("storm"), known);
        assertFalse(memory.before("In the forest it was quiet.").contains("sea"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In the morning they walk up the beach.",
                "The sea is calm.",
                "The sky was almost clear.",
                "When the storm had passed, they rowed home."
            })
    void weatherDoesNotLastForEver(String text) {
        memory.begin("", "");
        memory.absorb("A storm rises over the sea at night.");
        // A storm that is said to have passed is still spoken of: the text itself decides what is seen then.
        if (!text.contains("storm")) {
            assertFalse(memory.before(text).contains("storm"), memory.before(text));
        }
        memory.absorb(text);
        assertFalse(memory.before("They sit in the kitchen.").contains("storm"));
    }

    @Test
    void whatOnlyNamesAnHourOrWeatherDoesNotBringIt() {
        memory.begin("", "");
        memory.absorb("Steam rises from last night's coffee beside the ice cream.");
        String known = memory.before("She drinks.");
        assertFalse(known.contains("night") || known.contains("snow") || known.contains("ice"), known);
    }

    @Test
    void daysThatPassTakeTheirWeatherAlong() {
        memory.begin("", "");
        memory.absorb("A storm rises over the sea at night.");
        assertFalse(memory.before("After ten days the letters arrived.").contains("storm"));
        assertFalse(memory.before("The next year poles crossed the plains.").contains("night"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"signal box", "school canteen", "village shop", "bakery", "police station", "sports museum"})
    void aPlaceWithoutAnotherWordKeepsItsOwn(String place) {
        memory.begin("", "");
        memory.absorb("A man waits in the " + place + ".");
        assertEquals(place, memory.before("He looks at the clock."));
    }

    /** These have scenery of their own: a scene after one in the cellar stays in the cellar. */
    @ParameterizedTest
    @CsvSource({
        "A man opens a cask in the cellar., cellar",
        "Water drips into the dungeon., dungeon",
        "A rat runs through the dungeon., dungeon",
        "The king sits in the great hall., great hall",
        "A choir sings in the cathedral., in the cathedral",
        "A sailor scrubs the planks on deck., on deck",
        "A trunk stands in the attic., attic",
        "Children splash in the swimming pool., swimming pool",
        "Tomatoes ripen in the greenhouse., greenhouse",
        "A nurse runs along the hospital corridor., hospital corridor",
        "Travellers wait in the departure hall., departure hall",
        "A guard walks through the museum., museum",
        "A foal sleeps in the stable., in the stable",
        "Traders shout in the bazaar., bazaar",
        "Four hikers walk over the glacier., glacier",
        "A climber falls into a crevasse., glacier",
        "A keeper polishes the lens in the lamp room., lamp room",
        "A boy stands at the top of the lighthouse., top of the lighthouse"
    })
    void aSceneStaysInTheSceneryOfTheLast(String text, String place) {
        memory.begin("", "");
        memory.absorb(text);
        assertEquals(place, memory.before("It is very quiet now."));
        assertTrue(memory.before("He walks along the beach.").isEmpty());
    }

    @Test
    void whoIsInATownHasLeftWhereHeWas() {
        memory.begin("", "");
        memory.absorb("He crossed the desert.");
        assertEquals("desert", memory.before("In March he rested."));
        memory.absorb("In March he rested.");
        assertEquals("spring", memory.before("In Fez a scribe sat down."));
        memory.absorb("In Fez a scribe sat down.");
        assertEquals("city", memory.before("They began.").replace(", spring", ""));
    }

    @Test
    void anHourDoesNotLastForEver() {
        memory.begin("", "");
        memory.absorb("In the evening they sat by the fire.");
        for (int i = 0; i < 4; i++) {
            memory.absorb("They spoke.");
        }
        assertTrue(memory.before("They spoke.").contains("evening"));
        memory.absorb("They spoke.");
        assertFalse(memory.before("They spoke.").contains("evening"));
    }

    @Test
    void aPlaceThatIsNamedAgainWasThereBefore() {
        memory.begin("signal box", "The Signal Box");
        assertFalse(
                memory.before("Harold works in the signal box.").contains("signal box"), "nothing has shown it yet");
        memory.absorb("Harold works in the signal box.");
        assertTrue(memory.before("He drinks tea in the signal box.").contains("signal box"));
        memory.absorb("He drinks tea in the signal box.");
        memory.absorb("At the village shop he buys bread.");
        assertFalse(memory.before("He goes back to the signal box.").contains("signal box"));
        assertTrue(memory.before("He pays.").contains("village shop"));
    }

    @Test
    void adjectivesAreNoPartOfAPlace() {
        memory.begin("", "");
        memory.absorb("They met in the old school.");
        assertEquals("school", memory.before("They sang."));
    }

    @Test
    void whoGoesOutLeavesTheRoom() {
        memory.begin("", "");
        memory.absorb("She fills the pots in the kitchen.");
        memory.absorb("In May she moves them outside.");
        assertFalse(memory.before("Bees visit the flowers.").contains("kitchen"));
    }

    @Test
    void theSameHourSaidAgainEndsNothing() {
        memory.begin("", "");
        memory.absorb("A storm rises over the sea at night.");
        memory.absorb("All night the waves break on the rocks.");
        assertTrue(memory.before("A boat drifts by.").contains("storm"));
        memory.begin("", "");
        assertEquals("", memory.before("A boat drifts by."));
    }

    @Test
    void whoSetsOutIsInTheOpenCountryOfTheStory() {
        List<String> texts = List.of(
                "A trader lived in a house at the edge of the desert.",
                "Every month he walked to the market.",
                "He sat in the kitchen.",
                "The next morning he set off.");
        Scenery scenery = new Scenery(Locale.ENGLISH);
        assertEquals("desert", Keywords.region(texts, scenery));
        SettingMemory memory = new SettingMemory(scenery, "", "desert");
        memory.begin("", "");
        texts.forEach(t -> {
            memory.before(t);
            memory.absorb(t);
        });
        assertTrue(memory.before("The sand began to fly.").contains("desert"));
        assertFalse(memory.before("The sand began to fly.").contains("kitchen"));
    }

    @Test
    void whatIsDoneEveryMonthMovesNobody() {
        SettingMemory memory = new SettingMemory(new Scenery(Locale.ENGLISH), "", "forest");
        memory.begin("", "");
        memory.absorb("A smith lived in the forest.");
        memory.absorb("Every month he walked to the market.");
        assertTrue(memory.before("He rested.").contains("forest"));
        assertFalse(memory.before("He rested.").contains("market"));
    }

    @Test
    void theWildsTellMoreThanTheirCoast() {
        Scenery scenery = new Scenery(Locale.ENGLISH);
        assertEquals(
                "snowfield", Keywords.region(List.of("In Nome, on the west coast of Alaska, it snowed."), scenery));
        assertEquals("beach", Keywords.region(List.of("On the west coast it rained."), scenery));
        assertEquals("", Keywords.region(List.of("In the kitchen it was warm."), scenery));
    }

    @Test
    void aWellInTheDesertIsInTheDesert() {
        SettingMemory memory = new SettingMemory(new Scenery(Locale.ENGLISH), "market", "desert");
        memory.begin("", "");
        memory.absorb("A trader lived at the edge of the desert.");
        assertTrue(memory.before("They stood beside a well.").contains("desert"));
        memory.absorb("They stood beside a well.");
        assertTrue(memory.before("He drank.").contains("desert"));
        memory.absorb("They came to the market.");
        assertFalse(memory.before("He drank.").contains("desert"));
    }

    @Test
    void theSunTellsTheHour() {
        SettingMemory memory = new SettingMemory(new Scenery(Locale.ENGLISH), "", "");
        memory.begin("", "");
        memory.absorb("The sun was going down.");
        assertTrue(memory.before("They rested.").contains("sunset"));
        memory.absorb("The sun had risen.");
        assertTrue(memory.before("They rested.").contains("dawn"));
    }

    private static SettingMemory after(String mainPlace, String... texts) {
        SettingMemory memory = new SettingMemory(new Scenery(Locale.ENGLISH), mainPlace, "");
        memory.begin("", "");
        for (String text : texts) {
            memory.absorb(text);
        }
        return memory;
    }

    @Test
    void rainThatDidNotFallIsNone() {
        assertFalse(after("", "It had hardly rained for months.")
                .before("They dug.")
                .contains("rain"));
        assertFalse(after("", "No rain fell.").before("They dug.").contains("rain"));
        assertTrue(after("", "The rain fell.").before("They dug.").contains("rain"));
    }

    @Test
    void whereSomethingMayBeMovesNobody() {
        SettingMemory memory = after("kitchen", "If there is none, look in the cellar or in the garden.");
        assertTrue(memory.before("Open the tap.").contains("kitchen"), memory.before("Open the tap."));
        assertTrue(after("kitchen", "She went to the cellar.")
                .before("It was dark.")
                .contains("cellar"));
    }

    @Test
    void theSnowOfTheEveningIsThatOfTheNight() {
        SettingMemory memory = after("", "Heavy snow fell in the evening.", "They spent the night on mats.");
        assertTrue(memory.before("They slept.").contains("snow"));
        assertTrue(memory.before("They slept.").contains("winter"));
        memory.absorb("The next morning they woke.");
        assertFalse(memory.before("They ate.").contains("snow"));
    }
}
