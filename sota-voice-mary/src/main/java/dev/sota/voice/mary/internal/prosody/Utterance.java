package dev.sota.voice.mary.internal.prosody;

import java.util.List;

/**
 * What is synthesised in one go: a sentence, or a part of a very long one.
 *
 * @param phrases its phrases in order; never empty
 * @param silenceMillis digital silence after it
 */
public record Utterance(List<Phrase> phrases, int silenceMillis) {

    /** Copies the list. */
    public Utterance {
        phrases = List.copyOf(phrases);
    }

    /** How many sounds it has, boundaries not counted. */
    public int phoneCount() {
        return phrases.stream()
                .flatMap(p -> p.words().stream())
                .mapToInt(w -> w.word().pronunciation().phoneCount())
                .sum();
    }
}
