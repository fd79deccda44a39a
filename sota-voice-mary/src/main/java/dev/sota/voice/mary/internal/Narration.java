package dev.sota.voice.mary.internal;

import dev.sota.spi.AudioClip;
import dev.sota.spi.Speech;
import dev.sota.spi.TokenTime;
import dev.sota.voice.mary.internal.hmm.HmmVoice;
import dev.sota.voice.mary.internal.hmm.SpokenUtterance;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins utterances, sample by sample, and keeps the time of every token.
 *
 * <p>Each utterance is faded at its edges, where it is silent or all but, so that no join clicks. Not thread-safe.
 */
final class Narration {

    /** 2 ms: shorter than the shortest burst, so that no first consonant is swallowed. */
    private static final int FADE_IN = HmmVoice.SAMPLE_RATE / 500;

    /** 8 ms. */
    private static final int FADE_OUT = HmmVoice.SAMPLE_RATE / 125;

    /** What is kept after the last word for its sound to die away: 30 ms. */
    private static final int TAIL = HmmVoice.SAMPLE_RATE * 30 / 1000;

    private final List<float[]> pieces = new ArrayList<>();
    private final List<TokenTime> times = new ArrayList<>();
    private long length;

    /** Adds an utterance and the silence after it. */
    void add(SpokenUtterance utterance, int silence) {
        float[] samples = utterance.samples();
        fade(samples, samples.length);
        for (TokenTime time : utterance.times()) {
            place(new TokenTime(time.token(), length + time.startSample(), length + time.endSample()));
        }
        append(samples);
        append(new float[silence]);
    }

    /** A token that was cut in two by a pause is heard from its first part to its last. */
    private void place(TokenTime time) {
        int last = times.size() - 1;
        if (last >= 0 && times.get(last).token() == time.token()) {
            times.set(last, new TokenTime(time.token(), times.get(last).startSample(), time.endSample()));
        } else {
            times.add(time);
        }
    }

    private void append(float[] samples) {
        pieces.add(samples);
        length += samples.length;
    }

    private static void fade(float[] samples, int end) {
        int in = Math.min(FADE_IN, end);
        for (int i = 0; i < in; i++) {
            samples[i] *= (i + 0.5f) / in;
        }
        int out = Math.min(FADE_OUT, end);
        for (int i = 0; i < out; i++) {
            samples[end - 1 - i] *= (i + 0.5f) / out;
        }
    }

    /** The sound up to shortly after the last word. */
    Speech finish(List<Integer> unspoken) {
        long spoken = times.isEmpty() ? 0 : times.get(times.size() - 1).endSample() + TAIL;
        float[] all = new float[Math.toIntExact(Math.min(length, spoken))];
        int at = 0;
        for (float[] piece : pieces) {
            int n = Math.min(piece.length, all.length - at);
            System.arraycopy(piece, 0, all, at, n);
            at += n;
        }
        pieces.clear();
        int out = Math.min(FADE_OUT, all.length);
        for (int i = 0; i < out; i++) {
            all[all.length - 1 - i] *= (i + 0.5f) / out;
        }
        return new Speech(AudioClip.of(HmmVoice.SAMPLE_RATE, 1, all), times, unspoken);
    }
}
