package dev.sota.inference.onnx.internal.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Recorded from NumPy 2.4.6: {@code SeedSequence(entropy, spawn_key=..., pool_size=...).generate_state(4)}. */
class SeedSequenceTest {

    @Test
    void ofASeed() {
        assertArrayEquals(
                new long[] {2968811710L, 3677149159L, 745650761L, 2884920346L}, words(new SeedSequence(4, 0L)));
    }

    @Test
    void ofALargerPool() {
        assertArrayEquals(
                new long[] {2888090517L, 4151165838L, 1159728038L, 2797387551L}, words(new SeedSequence(24, 12345L)));
    }

    @Test
    void ofAPath() {
        assertArrayEquals(
                new long[] {2230703150L, 3316687717L, 788529862L, 3225615604L},
                words(new SeedSequence(24, 0L, 5L, 3L)));
    }

    @Test
    void ofALongSeedAndAPathOfLongSteps() {
        assertArrayEquals(
                new long[] {2102877291L, 3417273807L, 2017397377L, 4169565990L},
                words(new SeedSequence(24, 8589934597L, 4294967303L, 32L)));
    }

    private static long[] words(SeedSequence sequence) {
        return Arrays.stream(sequence.words(4))
                .mapToLong(word -> word & 0xffffffffL)
                .toArray();
    }
}
