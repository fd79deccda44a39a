package dev.sota.audio.internal.mix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.api.LoudnessReport;
import dev.sota.audio.internal.Signals;
import dev.sota.spi.AudioClip;
import dev.sota.spi.AudioSource;
import dev.sota.spi.Bus;
import dev.sota.spi.MixClip;
import dev.sota.spi.MixRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Sources that do not keep their contract, and places that cannot be written. */
class HostileSourceTest {

    private static final int RATE = 48_000;

    @TempDir
    Path folder;

    /** Counts how often it is open; gives {@code value} for {@code frames} samples, then does as told. */
    private static final class Source implements AudioSource {
        static final int ENDLESS = Integer.MAX_VALUE;
        private final int rate;
        private final int channels;
        private final int frames;
        private final float value;
        private int position;
        int opened;
        boolean fails;
        boolean boasts;

        Source(int rate, int channels, int frames, float value) {
            this.rate = rate;
            this.channels = channels;
            this.frames = frames;
            this.value = value;
        }

        MixClip at(Bus bus, long start) {
            return new MixClip(bus, start, () -> {
                opened++;
                position = 0;
                return this;
            });
        }

        @Override
        public int sampleRate() {
            return rate;
        }

        @Override
        public int channels() {
            return channels;
        }

        @Override
        public long length() {
            return 1;
        }

        @Override
        public int read(float[] into, int offset, int count) throws IOException {
            if (fails && position > 2000) {
                throw new IOException("the disk is gone");
            }
            int n = Math.min(count, frames - position);
            for (int i = 0; i < n * channels; i++) {
                into[offset + i] = value * (i / 20 % 2 == 0 ? 1 : -1);
            }
            position += n;
            return boasts ? count + 1 : n;
        }

        @Override
        public void close() {
            opened--;
        }
    }

    private static MixRequest request(MixClip... clips) {
        return MixRequest.builder(2 * RATE).clips(List.of(clips)).build();
    }

    @ParameterizedTest
    @EnumSource(Bus.class)
    void notANumberIsSilence(Bus bus) throws IOException {
        TestRun run = TestRun.studio(folder);
        run.mix(request(new Source(RATE, 2, RATE, Float.NaN).at(bus, 0)));
        assertArrayEquals(new float[4 * RATE], run.written());
    }

    @ParameterizedTest
    @EnumSource(Bus.class)
    void infinityIsLoudNotFatal(Bus bus) throws IOException {
        TestRun run = TestRun.studio(folder);
        LoudnessReport report = run.mix(request(new Source(RATE, 1, RATE, Float.POSITIVE_INFINITY).at(bus, 0)));
        assertTrue(report.truePeakDbtp() <= -1.3);
        for (float sample : run.written()) {
            assertTrue(sample >= -1 && sample <= 1);
        }
    }

    @ParameterizedTest
    @EnumSource(Bus.class)
    void anEndlessSourceIsCutAtTheEnd(Bus bus) throws IOException {
        Source source = new Source(22_050, 1, Source.ENDLESS, 0.1f);
        TestRun run = TestRun.studio(folder);
        run.mix(request(source.at(bus, RATE)));
        assertEquals(4 * RATE, run.written().length);
        assertEquals(0, source.opened);
    }

    @ParameterizedTest
    @EnumSource(Bus.class)
    void aSourceThatFailsEndsTheMixAndAllIsClosed(Bus bus) throws IOException {
        Source failing = new Source(RATE, 1, RATE, 0.1f);
        failing.fails = true;
        Source other = new Source(RATE, 2, 2 * RATE, 0.1f);
        TestRun run = TestRun.studio(folder);
        IOException e =
                assertThrows(IOException.class, () -> run.mix(request(other.at(Bus.EFFECTS, 0), failing.at(bus, 0))));
        assertEquals("the disk is gone", e.getMessage());
        assertEquals(0, failing.opened);
        assertEquals(0, other.opened);
        assertEquals(0, run.filesLeft());
    }

    @ParameterizedTest(name = "{0} Hz, {1} channels")
    @CsvSource({"0,1", "-5,1", "48000,0", "48000,3", "999,1", "1000000,2"})
    void aFormatThatIsNoneIsRefused(int rate, int channels) {
        Source source = new Source(rate, channels, 10, 0);
        assertThrows(IOException.class, () -> TestRun.studio(folder).mix(request(source.at(Bus.EFFECTS, 0))));
        assertEquals(0, source.opened);
    }

    @Test
    void moreThanWasAskedForIsRefused() {
        Source source = new Source(RATE, 1, RATE, 0);
        source.boasts = true;
        assertThrows(IOException.class, () -> TestRun.studio(folder).mix(request(source.at(Bus.MUSIC, 0))));
    }

    @Test
    void oddRatesAreMixedToo() throws IOException {
        for (int rate : new int[] {1000, 7999, 11_025, 47_999, 384_000}) {
            TestRun run = TestRun.studio(folder);
            float[] tone = Signals.mono(Signals.sine(rate, 300, 0.1, 0, rate));
            LoudnessReport report = run.mix(request(new MixClip(Bus.SPEECH, 0, AudioClip.of(rate, 1, tone))));
            assertEquals(-14, report.integratedLufs(), 0.1, rate + " Hz");
        }
    }

    @Test
    void aWorkDirectoryThatIsGoneIsSaidPlainly() throws IOException {
        Path gone = folder.resolve("gone");
        GenerationException e = assertThrows(
                GenerationException.class, () -> TestRun.studio(gone).mix(request()));
        assertEquals(GenerationException.Kind.RESOURCES, e.kind());
        assertTrue(e.remedy().contains("work directory"));
        assertTrue(Files.notExists(gone));
    }

    @Test
    void sinksThatCannotBeAreRefused() {
        for (TestRun run : List.of(new TestRun(folder, 4000, 2), new TestRun(folder, RATE, 3))) {
            GenerationException e = assertThrows(GenerationException.class, () -> run.mix(request()));
            assertEquals(GenerationException.Kind.REQUEST, e.kind());
        }
    }

    @Test
    void moreThanTwelveHoursAreRefused() {
        MixRequest request = MixRequest.builder(Long.MAX_VALUE).build();
        GenerationException e = assertThrows(
                GenerationException.class, () -> TestRun.studio(folder).mix(request));
        assertEquals(GenerationException.Kind.REQUEST, e.kind());
    }
}
