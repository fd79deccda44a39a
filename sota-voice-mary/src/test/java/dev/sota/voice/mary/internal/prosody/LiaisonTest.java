package dev.sota.voice.mary.internal.prosody;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LiaisonTest {

    private static List<String> sounds(String text) {
        return Liaison.apply(Words.of(text)).stream()
                .map(w -> w.pronunciation().transcription())
                .toList();
    }

    @Test
    void theArticleChangesBeforeAVowelOnly() {
        assertEquals(List.of("D i", "' A t"), sounds("the evening"));
        assertEquals(List.of("D @", "' b A t"), sounds("the storm"));
        assertEquals(List.of("D @"), sounds("the"));
    }
}
