package dev.sota.core.internal.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"We sail to the island,\" said the captain in the inn. | said the captain in the inn.",
                "The boy asked: \"Where is the sea?\" and sat down. | The boy asked: and sat down.",
                "\u201cRun to the forest!\u201d cried the hen, \u201cthe fox comes.\u201d The barn burned. | cried the hen, The barn burned.",
                "The ship \"Great Eastern\" left. | The ship \"Great Eastern\" left.",
                "and I go to the sea.\" Nobody answered him. | Nobody answered him.",
                "Old Anna nodded. \"When I was in the mountains | Old Anna nodded.",
                "\"All of it is said in the kitchen.\" | \"All of it is said in the kitchen.\"",
                "Nobody speaks. | Nobody speaks."
            })
    void whatIsSaidIsNotSeen(String text, String seen) {
        assertEquals(seen, Speech.seen(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("\"", "\u201c", "\u201d", " ", ",", ".", "a", "sea", "he said", "\n")
                .list()
                .ofMaxSize(30)
                .map(l -> String.join("", l));
    }

    @Property
    void anyTextKeepsItsWordsOrSomeOfThem(@ForAll("texts") String text) {
        String seen = Speech.seen(text);
        assertTrue(seen.length() <= text.length() + 30);
        assertTrue(text.isBlank() || !seen.isBlank());
    }
}
