package dev.sota.inference.sketch.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void textIsCutIntoLowerCaseWords() {
        assertEquals(
                List.of("the", "keeper", "lamp", "isnt", "lit"),
                Words.split("The keeper\u2019s lamp \u2014 isn't LIT!"));
    }

    @Test
    void commonEndingsAreTakenOff() {
        assertTrue(Words.forms("bees").contains("bee"));
        assertTrue(Words.forms("foxes").contains("fox"));
        assertTrue(Words.forms("berries").contains("berry"));
        assertTrue(Words.forms("wolves").contains("wolf"));
        assertTrue(Words.forms("running").contains("run"));
        assertTrue(Words.forms("hiking").contains("hike"));
        assertTrue(Words.forms("carried").contains("carry"));
        assertFalse(Words.forms("glass").contains("glas"));
    }

    @Property(tries = 200)
    void anyTextGivesPlainWords(@ForAll String text) {
        for (String word : Words.split(text)) {
            assertFalse(word.contains(" "));
        }
    }
}
