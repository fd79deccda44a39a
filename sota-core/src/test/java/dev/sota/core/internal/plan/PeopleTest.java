package dev.sota.core.internal.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who has a name in a film. */
class PeopleTest {

    private static People of(String... texts) {
        List<String> all = List.of(texts);
        return People.of(all, Locale.ENGLISH, PlaceNames.of(all));
    }

    @Test
    void aNameHasASexAndARole() {
        People people = of(
                "An old rope maker named Yusuf lived by the river.",
                "Every week he went to town.",
                "The Danish engineer Inge von Holt met Yusuf. She smiled.");
        assertEquals(List.of("cast Yusuf man old rope maker"), people.told("Yusuf sits."));
        assertEquals(List.of("cast Inge von Holt woman engineer"), people.told("Then Holt drew a bridge."));
        assertEquals(List.of("cast Yusuf man old rope maker"), people.told("the rope maker sings."));
        assertEquals(List.of(), people.told("The river rises."));
    }

    @Test
    void titlesAndWhatStandsBesideANameTellRoles() {
        People people = of(
                "Mayor Ada Brook cut the ribbon.",
                "Among the guests was Henrik Aase, aged seventy-eight, who worked on the line as a conductor.",
                "He had brought his cap.",
                "Mrs Dorn, a teacher, asked the pupils to stand.");
        assertEquals(List.of("cast Ada Brook mayor"), people.told("Ada Brook speaks."));
        assertEquals(List.of("cast Henrik Aase man old conductor"), people.told("Aase waves."));
        assertEquals(List.of("cast Mrs Dorn woman teacher"), people.told("Mrs Dorn nods."));
    }

    @Test
    void townsDaysAndStreetsAreNobody() {
        People people = of(
                "In Lisbon the king died.",
                "On Monday Broad Street was empty.",
                "They sailed to Portsmouth and the Norton Sound froze.",
                "In 1973 Karl Frisch received the Nobel Prize.");
        assertFalse(people.has("Lisbon"));
        assertFalse(people.has("Monday"));
        assertFalse(people.has("Street"));
        assertFalse(people.has("Portsmouth"));
        assertFalse(people.has("Prize"));
        assertTrue(people.has("Frisch"));
    }

    @Test
    void whoIsHeIsNotHer() {
        People people = of("Olaf called Ingrid.", "Ingrid took her lamp.", "Olaf lost his key.");
        assertEquals(Optional.of("man"), people.kind("Olaf"));
        assertEquals(Optional.of("woman"), people.kind("Ingrid"));
    }

    @Test
    void beastsAreDrawnByWhatTheyAre() {
        Aliases aliases = new Aliases(w -> false);
        aliases.learn("Between two rocks lived a small hermit crab called Pip.");
        aliases.learn("His lead dog, Balto, kept to the trail.");
        assertEquals("the hermit crab slept.", aliases.spelled("Pip slept."));
        assertEquals("the lead dog barked.", aliases.spelled("Balto barked."));
        aliases.learn("The old woman loved her son, Karl.");
        assertEquals("Karl came.", aliases.spelled("Karl came."));
    }

    @Test
    void aFilmInAnotherLanguageNamesNobody() {
        List<String> texts = List.of("Anna lief nach Hause.");
        assertEquals(
                List.of(), People.of(texts, Locale.GERMAN, PlaceNames.of(texts)).told("Anna lief."));
    }

    @Test
    void aNameIsNoWeather() {
        People people = of("John Snow, a doctor, had an idea.", "He drew a map.");
        assertEquals("Somebody drew a map in the snow.", people.masked("Snow drew a map in the snow."));
    }

    @Test
    void aTextOfNothingButNamesIsReadInTime() {
        String names = "Anna Berg, ".repeat(20_000) + "sang.";
        assertTrue(of(names, "Zoé slept.", "Zoé woke.").has("Zoé"));
    }

    @Test
    void aNameIsAWordOfItsOwn() {
        People people = of("The baker Ann woke.", "She sang.");
        assertEquals(List.of(), people.told("Anna sleeps."));
        assertEquals(List.of("cast Ann woman baker"), people.told("Ann's bread rose."));
    }
}
