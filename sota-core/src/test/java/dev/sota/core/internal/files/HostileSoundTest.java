package dev.sota.core.internal.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.LoudnessReport;
import dev.sota.spi.AudioClip;
import dev.sota.spi.AudioSource;
import dev.sota.spi.Speech;
import dev.sota.spi.TokenTime;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Speech, mixes and sounds that are not as they were written, or never were: an error, and never more than that. */
class HostileSoundTest {

    private static final List<TokenTime> TIMES =
            List.of(new TokenTime(0, 0, 40), new TokenTime(2, 40, 90), new TokenTime(3, 95, 100));
    private static final int NOTE_AT = 24;
    private static final int SPEECH_NOTE = 4 + 3 * 20 + 4 + 2 * 4;

    @TempDir
    Path folder = Path.of("");

    private Path speech = Path.of("");
    private Path mix = Path.of("");

    @BeforeEach
    void write() throws IOException {
        speech = folder.resolve("speech");
        mix = folder.resolve("mix");
        SpeechFile.write(new Speech(AudioClip.of(24_000, 1, ramp(100)), TIMES, List.of(1, 4)), speech);
        MixFile.write(mix, 48_000, 2, sink -> {
            sink.write(ramp(200), 0, 100);
            return new LoudnessReport(-14.2, -1.5, Double.NEGATIVE_INFINITY);
        });
    }

    private static float[] ramp(int length) {
        float[] samples = new float[length];
        for (int i = 0; i < length; i++) {
            samples[i] = i / 1000f;
        }
        return samples;
    }

    private static float[] samples(AudioFile file) throws IOException {
        float[] samples = new float[(int) file.length() * file.channels()];
        try (AudioSource source = file.open()) {
            assertEquals(file.length(), source.read(samples, 0, (int) file.length() + 7));
        }
        return samples;
    }

    @Test
    void speechComesBackAsItWas() throws IOException {
        SpeechFile back = SpeechFile.read(speech);
        assertEquals(TIMES, back.times());
        assertEquals(List.of(1, 4), back.unspoken());
        assertEquals(24_000, back.sound().sampleRate());
        assertArrayEquals(ramp(100), samples(back.sound()));
    }

    @Test
    void speechOfNothingComesBackToo() throws IOException {
        Path file = folder.resolve("nothing");
        SpeechFile.write(new Speech(AudioClip.of(16_000, 1, new float[0]), List.of(), List.of()), file);
        assertEquals(0, SpeechFile.read(file).sound().length());
        assertEquals(List.of(), SpeechFile.read(file).times());
    }

    @Test
    void aMixComesBackWithItsLoudness() throws IOException {
        MixFile back = MixFile.read(mix);
        assertEquals(new LoudnessReport(-14.2, -1.5, Double.NEGATIVE_INFINITY), back.loudness());
        assertEquals(2, back.sound().channels());
        assertArrayEquals(ramp(200), samples(back.sound()));
    }

    @Test
    void whatFollowsTheSoundIsNotHeard() throws IOException {
        // The work cache seals its files at their end.
        for (Path file : List.of(speech, mix)) {
            Files.write(file, new byte[120], java.nio.file.StandardOpenOption.APPEND);
        }
        assertArrayEquals(ramp(100), samples(SpeechFile.read(speech).sound()));
        assertArrayEquals(ramp(200), samples(MixFile.read(mix).sound()));
    }

    @Test
    void aMixThatFailsIsNoMix() {
        Path file = folder.resolve("failed");
        assertThrows(
                IllegalStateException.class,
                () -> MixFile.write(file, 48_000, 2, sink -> {
                    sink.write(ramp(20), 0, 10);
                    throw new IllegalStateException("no more");
                }));
        assertEquals(0, length(file), "its header names no samples before all are there");
    }

    private static long length(Path file) {
        try {
            return AudioFile.read(file).length();
        } catch (IOException e) {
            return 0;
        }
    }

    @Test
    void everyTruncationIsAnError() throws IOException {
        for (Path file : List.of(speech, mix)) {
            byte[] whole = Files.readAllBytes(file);
            for (int length = 0; length < whole.length; length++) {
                Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, length));
                assertThrows(IOException.class, () -> SpeechFile.read(cut));
                assertThrows(IOException.class, () -> MixFile.read(cut));
                assertThrows(IOException.class, () -> AudioFile.read(cut));
            }
        }
    }

    @Test
    void oneKindIsNotTakenForTheOther() {
        assertThrows(IOException.class, () -> MixFile.read(speech));
        assertThrows(IOException.class, () -> SpeechFile.read(mix));
    }

    @Test
    void somethingElseIsAnError() throws IOException {
        Path other =
                Files.writeString(folder.resolve("other"), "This is not a sound, and long enough to look like one.");
        assertThrows(IOException.class, () -> AudioFile.read(other));
        assertThrows(IOException.class, () -> SpeechFile.read(other));
        assertThrows(IOException.class, () -> MixFile.read(other));
        assertThrows(IOException.class, () -> AudioFile.read(folder));
        assertThrows(IOException.class, () -> AudioFile.read(folder.resolve("missing")));
    }

    private Path patched(Path file, int at, byte[] with) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        System.arraycopy(with, 0, bytes, at, with.length);
        return Files.write(folder.resolve("patched"), bytes);
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    private static byte[] number(long value) {
        return ByteBuffer.allocate(8).putLong(value).array();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1, 999, 400_000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aRateThatNoSoundHasIsAnError(int rate) throws IOException {
        Path patched = patched(speech, 4, number(rate));
        assertThrows(IOException.class, () -> AudioFile.read(patched));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 3, 1 << 30, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void channelsThatNoSoundHasAreAnError(int channels) throws IOException {
        Path patched = patched(mix, 8, number(channels));
        assertThrows(IOException.class, () -> AudioFile.read(patched));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 101, 1L << 60, 1L << 61, 1L << 62, (1L << 62) + 1, Long.MAX_VALUE, Long.MIN_VALUE})
    void aLengthThatTheFileHasNotIsAnError(long length) throws IOException {
        for (Path file : List.of(speech, mix)) {
            Path patched = patched(file, 12, number(length));
            assertThrows(IOException.class, () -> AudioFile.read(patched));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 25, 1 << 24, (1 << 24) + 1, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aNoteThatTheFileHasNotIsAnError(int length) throws IOException {
        Path patched = patched(mix, 20, number(length));
        assertThrows(IOException.class, () -> MixFile.read(patched));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2, 4, 1 << 28, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void moreOrFewerWordsThanThereAreAreAnError(int count) throws IOException {
        Path patched = patched(speech, NOTE_AT, number(count));
        assertThrows(IOException.class, () -> SpeechFile.read(patched));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, 3, 1 << 28, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void moreOrFewerUnspokenWordsThanThereAreAreAnError(int count) throws IOException {
        Path patched = patched(speech, NOTE_AT + 4 + 3 * 20, number(count));
        assertThrows(IOException.class, () -> SpeechFile.read(patched));
    }

    @Test
    void wordsOutOfOrderOrOutsideTheSoundAreAnError() throws IOException {
        int second = NOTE_AT + 4 + 20;
        Path nobody = patched(speech, second, number(-1));
        assertThrows(IOException.class, () -> SpeechFile.read(nobody));
        for (long start : new long[] {-1, 39, 91, Long.MAX_VALUE, Long.MIN_VALUE}) {
            Path patched = patched(speech, second + 4, number(start));
            assertThrows(IOException.class, () -> SpeechFile.read(patched));
        }
        for (long end : new long[] {-1, 39, 96, 101, Long.MAX_VALUE, Long.MIN_VALUE}) {
            Path patched = patched(speech, second + 12, number(end));
            assertThrows(IOException.class, () -> SpeechFile.read(patched));
        }
    }

    @Property(tries = 600)
    void whateverIsFlippedInItsHeadSpeechIsReadAsSpeechCanBeOrNotAtAll(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int flips) throws IOException {
        Path own = Files.createTempDirectory("sound");
        try {
            folder = own;
            write();
            byte[] bytes = Files.readAllBytes(speech);
            Random random = new Random(seed);
            for (int i = 0; i < flips; i++) {
                bytes[random.nextInt(NOTE_AT + SPEECH_NOTE)] ^= (byte) (1 << random.nextInt(8));
            }
            Path flipped = Files.write(own.resolve("flipped"), bytes);
            try {
                SpeechFile read = SpeechFile.read(flipped);
                assertTrue(read.sound().sampleRate() >= 1000 && read.sound().sampleRate() <= 384_000);
                assertTrue(samples(read.sound()).length <= 200);
                for (TokenTime time : read.times()) {
                    assertTrue(time.endSample() <= read.sound().length(), time.toString());
                }
            } catch (IOException e) {
                assertTrue(String.valueOf(e.getMessage()).contains("flipped"), e.toString());
            }
        } finally {
            for (Path file : List.of(speech, mix, own.resolve("flipped"), own)) {
                Files.deleteIfExists(file);
            }
        }
    }
}
