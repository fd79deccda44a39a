package dev.sota.voice.mary.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomographsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "live,PRONOUN,' l I v",
                "live,TO,' l I v",
                "live,DETERMINER,' l AI v",
                "use,MODAL,' j u z",
                "use,DETERMINER,' j u s",
                "record,DETERMINER,' r E - k r= d",
                "record,TO,r @ - ' k O r d",
                "read,PRONOUN,' r E d",
                "read,TO,' r i d",
                "read,MODAL,' r i d"
            })
    void theWordBeforeDecides(String word, WordClass previous, String sound) {
        assertEquals(sound, Homographs.choose(word, previous).orElseThrow().transcription());
    }

    @Test
    void knowsNothingOfOtherWords() {
        for (WordClass previous : WordClass.values()) {
            assertTrue(Homographs.choose("lighthouse", previous).isEmpty());
        }
    }
}
