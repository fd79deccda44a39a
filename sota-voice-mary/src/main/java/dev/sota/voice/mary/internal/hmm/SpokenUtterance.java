package dev.sota.voice.mary.internal.hmm;

import dev.sota.spi.TokenTime;
import java.util.List;

/**
 * An utterance as sound.
 *
 * @param samples mono samples at {@link HmmVoice#SAMPLE_RATE}, full scale at 1
 * @param times when each token is heard, from the first sample on
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once, and never compared.
public record SpokenUtterance(float[] samples, List<TokenTime> times) {

    /** Copies the list. */
    public SpokenUtterance {
        times = List.copyOf(times);
    }
}
