package dev.sota.spi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AudioClipTest {

    @Property
    void readingInAnyPiecesGivesEverySampleOnce(
            @ForAll @IntRange(max = 500) int length,
            @ForAll @IntRange(min = 1, max = 2) int channels,
            @ForAll @IntRange(min = 1, max = 77) int piece)
            throws IOException {
        float[] samples = new float[length * channels];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = i;
        }
        AudioClip clip = AudioClip.of(48_000, channels, samples.clone());
        float[] read = new float[samples.length + piece * channels];
        int at = 0;
        try (AudioSource source = clip.open()) {
            assertEquals(length, source.length());
            for (int n = source.read(read, 0, piece); n > 0; n = source.read(read, at * channels, piece)) {
                at += n;
            }
        }
        assertEquals(length, at);
        assertArrayEquals(samples, java.util.Arrays.copyOf(read, samples.length));
    }

    @Test
    void whatIsNoClipIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> AudioClip.of(48_000, 2, new float[3]));
        assertThrows(IllegalArgumentException.class, () -> AudioClip.of(48_000, 3, new float[3]));
        assertThrows(IllegalArgumentException.class, () -> AudioClip.of(1, 1, new float[3]));
    }
}
