package dev.sota.core.internal.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sota.spi.AudioClip;
import dev.sota.spi.AudioSource;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AudioFileTest {

    @TempDir
    Path folder = Path.of("");

    @Property(tries = 60)
    void soundComesBackBitForBitWhateverTheBlocks(
            @ForAll @IntRange(min = 1, max = 2) int channels,
            @ForAll @IntRange(max = 60_000) int length,
            @ForAll @IntRange(min = 1, max = 30_000) int writeBlock,
            @ForAll @IntRange(min = 1, max = 30_000) int readBlock,
            @ForAll @LongRange(min = 0) long seed)
            throws IOException {
        Path file = Files.createTempFile("sound", ".f32");
        Files.delete(file);
        try {
            float[] sound = noise(length * channels, seed);
            AudioFile written = write(file, channels, sound, writeBlock);
            assertEquals(length, written.length());
            assertEquals(24 + 4L * sound.length, Files.size(file));
            assertEquals(written, AudioFile.read(file));
            assertArrayEquals(sound, read(written, readBlock));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static float[] noise(int count, long seed) {
        Random random = new Random(seed);
        float[] sound = new float[count];
        for (int i = 0; i < count; i++) {
            sound[i] = i % 1000 == 7 ? -0.0f : random.nextFloat() * 2 - 1;
        }
        return sound;
    }

    private static AudioFile write(Path file, int channels, float[] sound, int block) throws IOException {
        try (AudioFileWriter writer = new AudioFileWriter(file, 48_000, channels)) {
            assertEquals(channels, writer.channels());
            assertEquals(48_000, writer.sampleRate());
            int length = sound.length / channels;
            for (int at = 0; at < length; at += block) {
                writer.write(sound, at * channels, Math.min(block, length - at));
            }
            return writer.finish();
        }
    }

    private static AudioFile write(AudioClip clip, Path file) throws IOException {
        try (AudioFileWriter writer = new AudioFileWriter(file, clip.sampleRate(), clip.channels())) {
            writer.write(clip);
            return writer.finish();
        }
    }

    private static float[] read(AudioFile file, int block) throws IOException {
        int channels = file.channels();
        float[] out = new float[(int) file.length() * channels];
        try (AudioSource source = file.open()) {
            assertEquals(file.length(), source.length());
            assertEquals(channels, source.channels());
            assertEquals(file.sampleRate(), source.sampleRate());
            int at = 0;
            float[] into = new float[block * channels + 1];
            for (int n = source.read(into, 1, block); n > 0; n = source.read(into, 1, block)) {
                System.arraycopy(into, 1, out, at * channels, n * channels);
                at += n;
            }
            assertEquals(file.length(), at);
            assertEquals(0, source.read(into, 0, block));
        }
        return out;
    }

    @Test
    void aClipIsPutOnDiskAsItIs() throws IOException {
        float[] sound = noise(40_001, 3);
        AudioFile file = write(AudioClip.of(16_000, 1, sound), folder.resolve("clip.f32"));
        assertEquals(16_000, file.sampleRate());
        assertArrayEquals(sound, read(file, 999));
    }

    @Test
    void twoReadersOfOneFileDoNotDisturbOneAnother() throws IOException {
        AudioFile file = write(AudioClip.of(8000, 1, noise(9000, 5)), folder.resolve("two.f32"));
        try (AudioSource a = file.open();
                AudioSource b = file.open()) {
            float[] first = new float[4000];
            float[] second = new float[4000];
            a.read(first, 0, 4000);
            b.read(second, 0, 4000);
            assertArrayEquals(first, second);
        }
    }

    @Test
    void aFileThatWasCutShortIsAnErrorAndNotSilence() throws IOException {
        AudioFile file = write(AudioClip.of(48_000, 2, noise(80_000, 1)), folder.resolve("cut.f32"));
        try (FileChannel channel = FileChannel.open(file.file(), StandardOpenOption.WRITE)) {
            channel.truncate(24 + 4 * 50_000 + 3);
        }
        float[] block = new float[2 * 40_000];
        try (AudioSource source = file.open()) {
            assertEquals(20_000, source.read(block, 0, 20_000));
            Arrays.fill(block, 0);
            EOFException e = assertThrows(EOFException.class, () -> source.read(block, 0, 20_000));
            assertEquals(file.file() + " is shorter than it was when it was written", e.getMessage());
        }
    }

    @Test
    void aFileThatExistsIsNotWrittenOver() throws IOException {
        Path there = Files.createFile(folder.resolve("there.f32"));
        assertThrows(FileAlreadyExistsException.class, () -> new AudioFileWriter(there, 48_000, 1));
    }
}
