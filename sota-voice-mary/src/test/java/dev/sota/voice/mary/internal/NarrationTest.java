package dev.sota.voice.mary.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.spi.AudioSource;
import dev.sota.spi.Speech;
import dev.sota.spi.TokenTime;
import dev.sota.voice.mary.internal.hmm.SpokenUtterance;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NarrationTest {

    private static SpokenUtterance loud(int length, TokenTime... times) {
        float[] samples = new float[length];
        Arrays.fill(samples, 0.5f);
        return new SpokenUtterance(samples, List.of(times));
    }

    private static float[] samples(Speech speech) throws Exception {
        float[] all = new float[(int) speech.audio().length()];
        try (AudioSource source = speech.audio().open()) {
            int at = 0;
            for (int n; at < all.length && (n = source.read(all, at, all.length - at)) > 0; at += n) {}
        }
        return all;
    }

    @Test
    void joinsToTheSample() throws Exception {
        Narration narration = new Narration();
        narration.add(loud(4800, new TokenTime(0, 0, 2400), new TokenTime(1, 2400, 3600)), 1000);
        narration.add(loud(9600, new TokenTime(2, 0, 4800)), 500);
        Speech speech = narration.finish(List.of(7));
        assertEquals(
                List.of(new TokenTime(0, 0, 2400), new TokenTime(1, 2400, 3600), new TokenTime(2, 5800, 10_600)),
                speech.times());
        assertEquals(List.of(7), speech.unspoken());
        assertEquals(10_600 + 1440, speech.audio().length(), "30 ms after the last word");
        float[] all = samples(speech);
        assertEquals(0.5f, all[2400]);
        assertEquals(0f, all[5000], "silence between utterances");
        assertEquals(0.5f, all[8000]);
    }

    @Test
    void fadesEveryEdge() throws Exception {
        Narration narration = new Narration();
        narration.add(loud(4800, new TokenTime(0, 0, 3000)), 100);
        narration.add(loud(4800, new TokenTime(1, 0, 3000)), 0);
        float[] all = samples(narration.finish(List.of()));
        float previous = 0;
        for (float sample : all) {
            assertTrue(Math.abs(sample - previous) < 0.01, "a click");
            previous = sample;
        }
        assertTrue(Math.abs(previous) < 0.01);
    }

    @Test
    void aTokenThatAPauseDividesIsOneToken() {
        Narration narration = new Narration();
        narration.add(loud(4800, new TokenTime(0, 0, 1000), new TokenTime(0, 2000, 3000)), 0);
        narration.add(loud(4800, new TokenTime(0, 0, 1200), new TokenTime(1, 1200, 2400)), 0);
        assertEquals(
                List.of(new TokenTime(0, 0, 6000), new TokenTime(1, 6000, 7200)),
                narration.finish(List.of()).times());
    }

    @Test
    void nothingSaidIsNoSound() {
        Speech speech = new Narration().finish(List.of(0));
        assertEquals(0, speech.audio().length());
        assertTrue(speech.times().isEmpty());
    }
}
