package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.colour.Mood;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who the people of a picture are. */
class IdentitiesTest {
    private static final Reader READER = new Reader(Lexicon.load());
    private static final String CAST = "market, donkey, cast Yusuf man salt trader, cast Ilse Tarrant woman old mayor";

    private static Brief read(String text, String setting) {
        return READER.read(text, setting, Mood.NEUTRAL, Shot.WIDE);
    }

    private static List<Thing> people(String text, String setting) {
        return read(text, setting).subjects().stream()
                .map(Mention::thing)
                .filter(Thing::person)
                .toList();
    }

    private static Thing first(String text, String setting) {
        return people(text, setting).get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yusuf walked home. | man",
                "To everybody's surprise Anna danced. | woman",
                "Henrik Solberg sells maps. | man",
                "Mrs Okonkwo opened the door. | woman",
                "Tikvah wiped her hands and sat down. | woman",
                "The baker wiped his hands. | man",
                "The baker wiped her hands. | woman",
                "Her husband slept. | man",
                "The queen walked through the garden. | woman",
                "A policewoman waited. | woman",
                "He walked home. | man",
                "She walked home. | woman"
            })
    void nameRoleOrPronounTellsTheSex(String text, String sex) {
        assertEquals(sex, first(text, "").get("sex", ""), text);
    }

    @Test
    void aPronounOfSomebodyElseTellsNothing() {
        List<Thing> two = people("The baker gave Anna her bread.", "");
        assertEquals("", two.get(0).get("sex", ""));
        assertEquals("woman", two.get(1).get("sex", ""));
    }

    @Test
    void twoPeopleAreTwo() {
        assertEquals(
                List.of("karl", "anna"),
                people("Karl gave Anna a bag.", "").stream()
                        .map(t -> t.get("who", ""))
                        .toList());
        assertEquals(2, people("He gave Anna a bag.", "").size());
    }

    @Test
    void namesEndingInSAreOnePerson() {
        assertEquals(1, read("Thomas ran home.", "").subjects().get(0).count());
    }

    @Test
    void theDictionarySaysWhoIsWho() {
        Thing yusuf = first("Yusuf paid the toll.", CAST);
        assertEquals("person:trader", yusuf.art());
        assertEquals("yusuf", yusuf.get("who", ""));
        Thing mayor = first("Tarrant cut the ribbon.", CAST);
        assertEquals("person:mayor", mayor.art());
        assertEquals("ilse tarrant", mayor.get("who", ""));
        assertEquals("old", mayor.get("age", ""));
        assertEquals(
                mayor.attributes().get("who"), first("The mayor smiled.", CAST).get("who", ""));
        assertEquals("yusuf", first("The trader waited.", CAST).get("who", ""));
        assertEquals("yusuf", first("He waited.", CAST).get("who", ""));
        assertEquals("ilse tarrant", first("She waited.", CAST).get("who", ""));
    }

    @Test
    void theDictionaryIsNoPicture() {
        Brief brief = read("The rain stopped.", "harbour, cast Yusuf man mountain guide; Ilse Tarrant woman baker");
        assertEquals(Place.HARBOUR, brief.place());
        assertTrue(people("The bread rose.", CAST).isEmpty());
        assertTrue(people("The bread rose.", "kitchen, cast: Ilse Tarrant a woman mayor; Tom a boy")
                .isEmpty());
        assertEquals(
                "person:child",
                first("Tom laughed.", "kitchen, cast: Ilse a woman; Tom a boy").art());
    }

    @Test
    void castIronIsNoPerson() {
        assertEquals("stove, cast iron", CastList.without("stove, cast iron"));
        assertEquals("market", CastList.without("market, cast Yusuf man salt trader"));
    }

    @Test
    void bracketsSayWhoIsWho() {
        Thing yusuf = first("Yusuf (a man, a salt trader) paid the toll.", "");
        assertEquals("person:trader", yusuf.art());
        assertEquals("man", yusuf.get("sex", ""));
        assertEquals(
                1, people("Yusuf (a man, a salt trader) paid the toll.", "").size());
    }

    @Test
    void aRoleToldOfANameIsItsOwn() {
        assertEquals(1, people("Anna, a baker, opened her shop.", "").size());
        assertEquals(
                "person:baker", first("Anna, a baker, opened her shop.", "").art());
        assertEquals(
                "person:baker", first("The baker Anna opened her shop.", "").art());
        assertEquals("anna", first("The baker Anna opened her shop.", "").get("who", ""));
        assertEquals(
                "ilse tarrant",
                first("The mayor waved.", "town, Mayor Ilse Tarrant").get("who", ""));
    }

    @ParameterizedTest
    @CsvSource({"Passengers waited.", "Somebody knocked.", "Three bakers danced.", "A customer waited."})
    void nobodyInParticularHasNoIdentity(String text) {
        assertFalse(first(text, "").attributes().containsKey("who"), text);
    }
}
