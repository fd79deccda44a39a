package dev.sota.inference.sketch.internal.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.sketch.internal.Illustrator;
import dev.sota.inference.sketch.internal.colour.Mood;
import dev.sota.inference.sketch.internal.words.Brief;
import dev.sota.inference.sketch.internal.words.Shot;
import dev.sota.inference.sketch.internal.words.Thing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is in the hand is not beside who holds it as well. */
class HeldTest {
    private final Illustrator illustrator = new Illustrator();

    private Brief held(String text) {
        return Held.put(illustrator.understand(text, "", Mood.NEUTRAL, Shot.WIDE));
    }

    private static Thing person(Brief brief) {
        return brief.subjects().stream()
                .map(m -> m.thing())
                .filter(Thing::person)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsEatenOrPlayedIsInTheHand() {
        for (String text : List.of("He ate an apple.", "She played the violin.", "Anna read the newspaper.")) {
            Brief brief = held(text);
            assertEquals(1, brief.subjects().size(), text);
            assertFalse(person(brief).get("holds", "").isEmpty(), text);
        }
    }

    @Test
    void housesAndAnimalsStayWhereTheyAre() {
        for (String text :
                List.of("She gave the horse to Karl.", "He showed us the church.", "Three boys ate an apple.")) {
            assertTrue(person(held(text)).get("holds", "").isEmpty(), text);
        }
    }

    @Test
    void whoWalksHoldsNothing() {
        assertTrue(person(held("He walked past an apple.")).get("holds", "").isEmpty());
    }

    @Test
    void theToolOfADeedIsInTheHandAlone() {
        for (String text : List.of(
                "The hunter aimed his bow at the deer.",
                "The smith struck the iron with a hammer.",
                "The woman swept the yard with a broom.",
                "The man dug a hole with a spade.")) {
            List<String> tools = List.of("drawing:bowarrow", "icon:hammer", "icon:broom", "icon:shovel");
            assertTrue(
                    held(text).subjects().stream()
                            .noneMatch(m -> tools.contains(m.thing().art())),
                    text);
        }
        assertTrue(held("The hunter aimed his bow at the deer.").subjects().stream()
                .anyMatch(m -> m.thing().art().equals("drawing:stag")));
    }

    @Test
    void fruitIsPickedFromATree() {
        Brief brief = held("The girl picked apples.");
        assertFalse(person(brief).get("holds", "").isEmpty());
        assertTrue(brief.subjects().stream().anyMatch(m -> m.thing().art().equals("plant:oak")));
    }
}
