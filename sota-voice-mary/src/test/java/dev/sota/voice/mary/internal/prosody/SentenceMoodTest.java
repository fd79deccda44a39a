package dev.sota.voice.mary.internal.prosody;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sota.spi.Boundary;
import dev.sota.voice.mary.internal.language.WordClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceMoodTest {

    @ParameterizedTest
    @CsvSource({
        "STATEMENT,CONTENT,STATEMENT,L-L%,.",
        "PARAGRAPH,QUESTION,STATEMENT,L-L%,.",
        "QUESTION,QUESTION,WH_QUESTION,L-L%,?",
        "QUESTION,AUXILIARY,YES_NO_QUESTION,H-H%,?",
        "EXCLAMATION,CONTENT,EXCLAMATION,L-L%,!"
    })
    void followsTheEndAndTheFirstWord(Boundary end, WordClass first, SentenceMood mood, String tone, String mark) {
        assertEquals(mood, SentenceMood.of(end, first));
        assertEquals(tone, mood.endTone());
        assertEquals(mark, mood.mark());
    }
}
