package dev.sota.voice.mary.internal.prosody;

import java.util.List;

/**
 * Words spoken in one breath, with what ends them.
 *
 * @param words the words in order; never empty
 * @param mark the punctuation mark after them; empty where a long phrase was divided
 * @param breakIndex the strength of the boundary after them, 3 to 5 on the ToBI scale
 * @param endTone the ToBI tone at their end
 * @param pauseMillis the silence after them
 */
public record Phrase(List<AccentedWord> words, String mark, int breakIndex, String endTone, int pauseMillis) {

    /** Copies the list. */
    public Phrase {
        words = List.copyOf(words);
    }
}
