package dev.sota.spi;

import dev.sota.api.Mood;
import java.util.Objects;

/**
 * A section of the film, for its music.
 *
 * @param startSample where it begins, in samples
 * @param mood how it feels
 */
public record MusicSection(long startSample, Mood mood) {

    /** Checks the values. */
    public MusicSection {
        Objects.requireNonNull(mood, "mood");
        if (startSample < 0) {
            throw new IllegalArgumentException("a section begins at 0 or later");
        }
    }
}
