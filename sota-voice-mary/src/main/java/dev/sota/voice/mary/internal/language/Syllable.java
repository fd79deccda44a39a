package dev.sota.voice.mary.internal.language;

import java.util.List;

/**
 * One syllable.
 *
 * @param stress how strong it is
 * @param phones its sounds in order, in the voice's SAMPA alphabet; never empty
 */
public record Syllable(Stress stress, List<String> phones) {

    /** Copies the list. */
    public Syllable {
        phones = List.copyOf(phones);
        if (phones.isEmpty()) {
            throw new IllegalArgumentException("a syllable has at least one phone");
        }
    }
}
