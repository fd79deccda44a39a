package dev.sota.voice.mary.internal.prosody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AccentsTest {

    @Test
    void theLastContentWordIsTheNucleus() {
        List<List<String>> accents =
                Accents.assign(List.of(Words.of("the keeper lit the lamp")), SentenceMood.STATEMENT);
        assertEquals(List.of(List.of("", "L+H*", "L+H*", "", "!H*")), accents);
    }

    @Test
    void thereIsOneNucleusInASentence() {
        List<List<String>> accents =
                Accents.assign(List.of(Words.of("the keeper"), Words.of("lit the lamp")), SentenceMood.YES_NO_QUESTION);
        assertEquals(List.of(List.of("", "H*"), List.of("H*", "", "L*")), accents);
    }

    @Test
    void aPhraseOfFunctionWordsHasOneAccentAllTheSame() {
        List<List<String>> accents = Accents.assign(List.of(Words.of("it was not for them")), SentenceMood.STATEMENT);
        assertEquals(1, accents.get(0).stream().filter(a -> !a.isEmpty()).count());
        assertTrue(accents.get(0).get(2).equals("!H*"), "on the weightiest word, \"not\"");
    }
}
