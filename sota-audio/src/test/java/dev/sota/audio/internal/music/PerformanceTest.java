package dev.sota.audio.internal.music;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.Mood;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PerformanceTest {
    private static float[] play(Score score, int block) {
        int rate = 12_000;
        int samples = 9 * rate;
        Performance performance = new Performance(score, rate, 2, samples, -18, block);
        float[] all = new float[2 * samples];
        float[] part = new float[2 * block];
        for (int at = 0; at < samples; at += block) {
            int count = Math.min(block, samples - at);
            performance.render(part, count);
            System.arraycopy(part, 0, all, 2 * at, 2 * count);
        }
        return all;
    }

    @Property(tries = 16)
    void theBlockSizeIsNotHeard(@ForAll Mood mood, @ForAll @IntRange(min = 1, max = 3000) int block) {
        Score score = ScoreTest.compose(mood, 9, 6);
        assertArrayEquals(play(score, 9 * 12_000), play(score, block));
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void twentyMinutesNeedFewVoicesAtOnce(Mood mood) {
        Score score = ScoreTest.compose(mood, 1200, 2);
        int rate = 8_000;
        long samples = 1200L * rate;
        Performance performance = new Performance(score, rate, 1, samples, -14, 4096);
        float[] block = new float[4096];
        int most = 0;
        for (long at = 0; at < samples / 8; at += block.length) {
            performance.render(block, block.length);
            most = Math.max(most, performance.voices());
        }
        assertTrue(most >= 4 && most <= 60, "voices at once: " + most);
        assertTrue(score.notes().size() < 20_000, "notes: " + score.notes().size());
    }

    @Property(tries = 60)
    void theFadeNeverJumps(@ForAll @IntRange(min = 1, max = 2_000_000) int samples) {
        Score score = ScoreTest.compose(Mood.CALM, samples / 48_000.0, 1);
        Fade fade = Fade.of(score, 48_000, samples);
        assertEquals(0, fade.at(samples - 1), "it ends in silence");
        double before = fade.at(Math.max(0, samples - 200_000));
        for (long i = Math.max(0, samples - 200_000) + 1; i < samples; i++) {
            double now = fade.at(i);
            assertTrue(now >= 0 && now <= 1);
            assertTrue(samples < 2_000 || Math.abs(now - before) < 0.02, "from " + before + " to " + now);
            before = now;
        }
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void theRehearsalHearsWhatTheFilmHears(Mood mood) {
        Score score = ScoreTest.compose(mood, 10, 3);
        double rehearsed = Rehearsal.loudness(score, done -> {});
        int samples = 10 * 48_000;
        // With the rehearsal's loudness at the target the gain is one.
        Performance performance = new Performance(score, 48_000, 2, samples, rehearsed, samples);
        float[] all = new float[2 * samples];
        performance.render(all, samples);
        assertEquals(-20, LoudnessMeter.integrated(all, 2), 1.2);
    }
}
