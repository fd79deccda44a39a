package dev.sota.core.internal.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where films are that do not say so, and how they tell what they tell. */
class MatterTest {
    private static final Scenery SCENERY = new Scenery(Locale.ENGLISH);

    private static final List<String> HEART = List.of(
            "The heart is a muscle as big as your fist.",
            "It has four hollow rooms.",
            "Blood arrives in the right half.",
            "From there it goes to the lungs.",
            "Valves shut behind it.");

    @Test
    void whatAFilmSpeaksOfMostHasItsPlace() {
        assertEquals(
                Optional.of("inside the body"),
                Matter.of("", HEART, Locale.ENGLISH).map(Matter::place));
        assertEquals(Optional.empty(), Matter.of("", HEART, Locale.GERMAN));
        assertEquals(Optional.empty(), Matter.of("", List.of("Blood.", "Bread.", "Lungs.", "Wine."), Locale.ENGLISH));
    }

    @Test
    void whatTheTitleNamesNeedsFewerScenes() {
        List<String> texts = new java.util.ArrayList<>(HEART);
        for (int i = 0; i < 20; i++) {
            texts.add("It goes on.");
        }
        assertEquals(Optional.empty(), Matter.of("All Day", texts, Locale.ENGLISH));
        assertTrue(Matter.of("Blood", texts, Locale.ENGLISH).isPresent());
    }

    @Test
    void whoHasJustComeToAPlaceStaysThereOneMorning() {
        SettingMemory memory = new SettingMemory(SCENERY, "castle", "");
        memory.begin("", "");
        memory.absorb("There lived a dragon in a cave.");
        assertTrue(memory.before("One morning he woke up.").startsWith("cave"));
    }

    @Test
    void aTownAtTheEdgeOfTheDesertIsATown() {
        assertEquals("", Keywords.region(List.of("In a town at the edge of the desert they lived."), SCENERY));
        assertEquals("desert", Keywords.region(List.of("At the edge of the desert they lived."), SCENERY));
    }

    @Test
    void aPlaceNamedAsOftenOutweighsIt() {
        assertTrue(new Matter("farm", 5).outweighs(2));
        assertFalse(new Matter("farm", 4).outweighs(2));
    }

    @Test
    void noWordOfTheListsStandsForTwoPlaces() {
        Set<String> words = new HashSet<>();
        dev.sota.core.internal.plan.text.WordList.read(Matter.class, "matter-en.txt")
                .groups()
                .forEach((place, group) -> group.forEach(w -> assertTrue(words.add(w), w + " of " + place)));
    }

    @Test
    void storiesExplanationsAndReportsAreToldApart() {
        assertEquals(Manner.EXPLANATION, Manner.of(HEART, Locale.ENGLISH));
        assertEquals(
                Manner.STORY,
                Manner.of(List.of("A fox lived in a wood.", "He was hungry.", "He climbed a tree."), Locale.ENGLISH));
        assertEquals(
                Manner.REPORT,
                Manner.of(
                        List.of(
                                "On Monday morning five llamas stood in the yard.",
                                "\"I had been up all night,\" said Dean Rowley.",
                                "The police closed the road."),
                        Locale.ENGLISH));
        assertEquals(Manner.STORY, Manner.of(HEART, Locale.GERMAN));
    }

    @Test
    void whoSpeaksToSomebodyIsUnderARoof() {
        List<String> offer =
                List.of("We built it for you.", "Your data stays with us.", "It works.", "You can try it.", "Call us.");
        assertTrue(Manner.addresses(offer, Locale.ENGLISH));
        assertFalse(Manner.addresses(HEART, Locale.ENGLISH));
    }

    @Test
    void aPlaceInTheTitleOfWhichTheTextSpeaksIsThatOfTheFilm() {
        List<String> texts = List.of("They closed it.", "Two men sold the bridge.", "She gave them back the bridge.");
        assertEquals(
                "bridge", Keywords.mainPlace("The Old Bridge", texts, SCENERY).place());
        assertEquals("", Keywords.mainPlace("The Old Lake", texts, SCENERY).place());
    }

    @Test
    void aStreetIsNotWhereItsNameComesFrom() {
        assertEquals("The shop in Street", Scenery.unnamed("The shop in Harbour Street"));
        assertEquals("The harbour street", Scenery.unnamed("The harbour street"));
    }

    @Test
    void whatIsToComeOrMayBeIsNotNow() {
        SettingMemory memory = new SettingMemory(SCENERY, "office", "");
        memory.begin("", "");
        memory.absorb("A report is expected in the winter.");
        memory.absorb("It stays warm, even when there is frost outside.");
        assertEquals("office", memory.before("They wait."));
    }

    @Test
    void partsOfAReportComeBackToWhenAndWhereItIs() {
        SettingMemory memory = new SettingMemory(SCENERY, "bridge", "");
        memory.begin("", "");
        memory.absorb("It was a foggy morning.");
        List.of("They came.", "They saw.", "They sat.", "They left.").forEach(memory::absorb);
        memory.absorb("In the hospital it had been a snowy winter.");
        memory.absorb("That winter was hard.");
        memory.resume();
        String setting = memory.before("They wait.");
        assertTrue(setting.startsWith("bridge"), setting);
        assertFalse(setting.contains("winter"), setting);
    }

    @Test
    void aThingWithANameIsTheHeroOfItsStory() {
        PicturePrompts prompts = new PicturePrompts(Locale.ENGLISH, SCENERY);
        prompts.next("Above a valley lived a family of clouds.");
        prompts.next("The youngest was called Wisp, and she was small.");
        assertEquals("the cloud hung alone in the blue.", prompts.next("She hung alone in the blue."));
        assertEquals("the cloud slept.", prompts.next("Wisp slept."));
        assertEquals("the cloud saw it, and it came down.", prompts.next("Wisp saw it, and she came down."));
        prompts.next("A red kite named Zip lay in a box.");
        assertEquals("the kite dreamed.", prompts.next("He dreamed."));
        prompts.next("They came to a village called Hameln.");
        assertEquals("Hameln slept.", prompts.next("Hameln slept."));
    }

    @Test
    void anOrderWithANumberIsNobodyButTwoBrothersAre() {
        PicturePrompts prompts = new PicturePrompts(Locale.ENGLISH, SCENERY);
        prompts.next("The two brothers reached the shore.");
        assertEquals("the two brothers rowed home.", prompts.next("They rowed home."));
        PicturePrompts recipe = new PicturePrompts(Locale.ENGLISH, SCENERY);
        recipe.next("Warm three spoonfuls of oil in a pan.");
        assertFalse(recipe.next("They will hiss.").contains("Warm"));
    }

    @Test
    void aBeastIsDrawnAsWhatItTurnsOutToBe() {
        PicturePrompts prompts = new PicturePrompts(Locale.ENGLISH, SCENERY);
        prompts.next("In a park lived a squirrel named Pip.");
        prompts.next("His neighbour was a young squirrel called Tilly.");
        assertEquals("the young squirrel played in the grass.", prompts.next("She played in the grass."));
        assertEquals("the squirrel slept.", prompts.next("Pip slept."));
        assertFalse(prompts.next("In December it snowed for days.").contains("squirrel"));
    }
}
