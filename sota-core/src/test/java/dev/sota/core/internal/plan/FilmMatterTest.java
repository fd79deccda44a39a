package dev.sota.core.internal.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is found out about a whole film before its scenes are told. */
class FilmMatterTest {

    private static final Scenery SCENERY = new Scenery(Locale.ENGLISH);

    private static final List<String> EELS = List.of(
            "It begins in the sea.",
            "No one has watched an eel lay its eggs.",
            "The boy dropped an eel down the well.",
            "Men wait with lamps for the eels.",
            "They never come back.");

    @Test
    void whatMostScenesNameIsWhatAFilmIsAbout() {
        Heroes heroes = new Heroes(EELS, Locale.ENGLISH, SCENERY);
        assertEquals(Optional.of("eel"), heroes.chief());
        assertEquals(Optional.empty(), new Heroes(List.of("A cat.", "A dog."), Locale.ENGLISH, SCENERY).chief());
        assertEquals(Optional.empty(), new Heroes(EELS, Locale.GERMAN, SCENERY).chief());
    }

    @Test
    void theyStandsForTheBeingsOfTheFilmWhereNobodyIsNearer() {
        List<String> texts = List.of("Every bat hunts at night.", "The bats hang in the cave.", "A bat sleeps.");
        Optional<String> many = new Heroes(texts, Locale.ENGLISH, SCENERY).many();
        assertEquals(Optional.of("the bats"), many);
        PicturePrompts prompts = new PicturePrompts(Locale.ENGLISH, SCENERY);
        prompts.star(many.orElseThrow());
        assertEquals("the bats circle over the hill.", prompts.next("They circle over the hill."));
        prompts.next("Three farmers stop on the road.");
        assertTrue(prompts.next("They look up.").contains("farmers"));
    }

    @Test
    void namesOfPlacesAndWordsWithACapitalAreNobody() {
        PicturePrompts prompts = new PicturePrompts(Locale.ENGLISH, SCENERY);
        List<String> texts = List.of("The old sailor landed in Cairo.", "Cairo slept.", "Nobody came.", "He waited.");
        prompts.settle(PlaceNames.of(texts), People.NOBODY);
        texts.subList(0, 3).forEach(prompts::next);
        assertEquals("the old sailor waited.", prompts.next("He waited."));
    }

    @Test
    void ofATitleWhatTheTextSpeaksOfIsKept() {
        assertEquals("", Keywords.told("long way home", EELS, SCENERY));
        assertEquals("boy well", Keywords.told("boy well", EELS, SCENERY));
        assertEquals("lighthouse", Keywords.told("last lighthouse", EELS, SCENERY));
    }

    @Test
    void aRecipeIsInAKitchenThatItDoesNotName() {
        List<String> recipe = List.of(
                "Peel the onions and put them in a pot.",
                "Fry them in butter until they are brown.",
                "Add the broth and let your soup simmer.",
                "Serve it with bread.");
        assertEquals(Optional.of("kitchen"), Craft.home(recipe, Locale.ENGLISH));
        assertEquals(Optional.empty(), Craft.home(EELS, Locale.ENGLISH));
        List<String> tale = List.of(
                "The cook peels an onion.",
                "The king fries in the sun.",
                "The broth is cold.",
                "The cook simmers with rage.");
        assertEquals(Optional.empty(), Craft.home(tale, Locale.ENGLISH));
    }

    @Test
    void theYearOfAStoryIsRemembered() {
        SettingMemory memory = new SettingMemory(SCENERY, "", "");
        memory.begin("", "");
        memory.absorb("On a foggy night in October 1707 four ships sank.");
        assertTrue(memory.before("The king was told.").contains("1707"));
        memory.absorb("In the nineteenth century steam came.");
        assertTrue(memory.before("The king was told.").contains("1850"));
        memory.absorb("They counted to 1200 metres. It cost 1900 pounds.");
        assertTrue(memory.before("The king was told.").contains("1850"));
        memory.absorb("Today the house is a museum.");
        assertFalse(memory.before("The king was told.").contains("18"));
    }

    @Test
    void whatSomethingIsLikeIsNotThere() {
        SettingMemory memory = new SettingMemory(SCENERY, "", "");
        memory.begin("", "");
        memory.absorb("They fall with a sound like rain on canvas, and it is as quiet as a church.");
        assertEquals("", memory.before("They wait."));
        memory.absorb("She adds a storm of dill.");
        assertEquals("", memory.before("They wait."));
    }
}
