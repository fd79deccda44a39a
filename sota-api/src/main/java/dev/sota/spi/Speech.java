package dev.sota.spi;

import java.util.List;
import java.util.Objects;

/**
 * Spoken words.
 *
 * @param audio the sound, one channel
 * @param times when each spoken token is heard, in order, not overlapping, within the sound
 * @param unspoken indices of tokens that have words but that the voice cannot speak
 */
public record Speech(AudioClip audio, List<TokenTime> times, List<Integer> unspoken) {

    /** Checks the times. */
    public Speech {
        Objects.requireNonNull(audio, "audio");
        times = List.copyOf(times);
        unspoken = List.copyOf(unspoken);
        long at = 0;
        for (TokenTime time : times) {
            if (time.startSample() < at || time.endSample() > audio.length()) {
                throw new IllegalArgumentException("token times lie in the sound, in order, without overlap");
            }
            at = time.endSample();
        }
    }
}
