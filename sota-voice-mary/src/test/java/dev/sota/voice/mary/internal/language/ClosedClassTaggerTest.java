package dev.sota.voice.mary.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosedClassTaggerTest {

    private final ClosedClassTagger tagger = new ClosedClassTagger();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "the,DETERMINER",
                "The,DETERMINER",
                "of,GENITIVE",
                "and,CONJUNCTION",
                "to,TO",
                "she,PRONOUN",
                "they'll,PRONOUN",
                "they\u2019ll,PRONOUN",
                "who's,QUESTION",
                "their,POSSESSIVE",
                "won't,MODAL",
                "was,AUXILIARY",
                "because,SUBORDINATOR",
                "thirty,NUMBER",
                "very,ADVERB",
                "lighthouse,CONTENT",
                "lighthouse's,CONTENT",
                "',CONTENT",
                "\"\",CONTENT"
            })
    void tellsFunctionWords(String word, WordClass expected) {
        assertEquals(expected, tagger.tag(word));
    }

    @Property
    void anyTextHasAClass(@ForAll String text) {
        assertTrue(tagger.tag(text).weight() > 0);
    }

    @Test
    void onlyContentAndNumbersCarryAccents() {
        for (WordClass c : WordClass.values()) {
            assertEquals(c == WordClass.CONTENT || c == WordClass.NUMBER, c.accented());
            if (c.accented()) {
                assertFalse(c.opensPhrase());
            }
        }
    }
}
