package dev.sota.audio.internal.music;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.EngineKind;
import dev.sota.api.GenerationException;
import dev.sota.api.Mood;
import dev.sota.spi.AudioSink;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.MusicComposer;
import dev.sota.spi.MusicComposerProvider;
import dev.sota.spi.MusicRequest;
import dev.sota.spi.MusicSection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComposerTest {
    private static MemorySink play(MusicRequest request, int rate, int channels) throws IOException {
        MemorySink sink = new MemorySink(rate, channels);
        try (MusicComposer composer = new Composer()) {
            composer.compose(request, sink, new TestContext());
        }
        return sink;
    }

    private static MusicRequest request(long samples, Mood mood, long seed) {
        return MusicRequest.builder(samples).mood(mood).seed(seed).build();
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void everyMoodIsAsLoudAsTheOthersWithoutClippingOrOffset(Mood mood) throws IOException {
        MemorySink sink = play(request(22 * 48_000, mood, 1), 48_000, 2);
        float[] samples = sink.samples();
        assertEquals(-20, LoudnessMeter.integrated(samples, 2), 1.5, "LUFS");
        assertTrue(sink.peak() <= 0.7079, "peak " + sink.peak());
        double sum = 0;
        for (float x : samples) {
            assertTrue(Float.isFinite(x));
            sum += x;
        }
        assertEquals(0, sum / samples.length, 1e-5, "offset");
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void nothingClicks(Mood mood) throws IOException {
        // Without brushes and shakers: noise is all corners. Their notes are tested one by one.
        MusicRequest request = request(14 * 48_000, mood, 11).toBuilder()
                .options(Map.of("percussion", "off"))
                .build();
        float[] samples = play(request, 48_000, 1).samples();
        // A click is a step: its second difference stands far above what struck and plucked tones have around it.
        double[] bend = new double[samples.length];
        for (int i = 2; i < samples.length; i++) {
            bend[i] = Math.abs(samples[i] - 2.0 * samples[i - 1] + samples[i - 2]);
            assertTrue(Math.abs(samples[i] - samples[i - 1]) < 0.2, "step at " + i);
            assertTrue(bend[i] < 0.08, "corner of " + bend[i] + " at " + i);
        }
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void theEndFadesToSilence(Mood mood) throws IOException {
        int length = 14 * 48_000;
        float[] samples = play(request(length, mood, 4), 48_000, 2).samples();
        for (int i = samples.length - 2 * 480; i < samples.length; i++) {
            assertEquals(0f, samples[i], 0f, "the last ten milliseconds are silent");
        }
        double early = rms(samples, length - 8 * 48_000, length - 4 * 48_000);
        double late = rms(samples, length - 24_000, length);
        assertTrue(late < early / 10, "from " + early + " to " + late);
        assertTrue(rms(samples, 0, 4 * 48_000) > 0.01, "and the beginning is heard");
    }

    private static double rms(float[] stereo, int fromFrame, int toFrame) {
        double sum = 0;
        for (int i = 2 * fromFrame; i < 2 * toFrame; i++) {
            sum += stereo[i] * (double) stereo[i];
        }
        return Math.sqrt(sum / (2.0 * (toFrame - fromFrame)));
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void aVoiceHasRoom(Mood mood) throws IOException {
        float[] samples = play(request(16 * 48_000, mood, 2), 48_000, 1).samples();
        double all = bandPower(samples, 60, 12_000);
        double speech = bandPower(samples, 1_000, 4_000);
        double decibels = 10 * Math.log10(speech / all);
        assertTrue(decibels < -9, "1 to 4 kHz holds " + decibels + " dB of the whole");
    }

    private static double bandPower(float[] samples, double low, double high) {
        var lowCut = dev.sota.audio.internal.filter.Biquad.highPass(low, 0.707, 48_000);
        var lowCutToo = dev.sota.audio.internal.filter.Biquad.highPass(low, 0.707, 48_000);
        var highCut = dev.sota.audio.internal.filter.Biquad.highPass(high, 0.707, 48_000);
        var highCutToo = dev.sota.audio.internal.filter.Biquad.highPass(high, 0.707, 48_000);
        double above = 0;
        double beyond = 0;
        for (float x : samples) {
            double a = lowCutToo.next(lowCut.next(x));
            double b = highCutToo.next(highCut.next(x));
            above += a * a;
            beyond += b * b;
        }
        return above - beyond;
    }

    @Property(tries = 40)
    void anyLengthRateAndChannelsGiveExactlyThatManySamples(
            @ForAll @IntRange(min = 1, max = 60_000) int samples,
            @ForAll @IntRange(min = 8_000, max = 192_000) int rate,
            @ForAll @IntRange(min = 1, max = 2) int channels,
            @ForAll Mood mood,
            @ForAll long seed)
            throws IOException {
        MemorySink sink = play(request(samples, mood, seed), rate, channels);
        float[] played = sink.samples();
        assertEquals(samples * channels, played.length);
        assertTrue(sink.peak() <= 0.7079);
        for (int c = 0; c < channels; c++) {
            assertEquals(0f, played[played.length - 1 - c], 0f, "the last sample is silent");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 10, 100, 1000})
    void theShortestPiecesAreFine(long samples) throws IOException {
        MemorySink sink = play(request(samples, Mood.CALM, 1), 48_000, 2);
        assertEquals(samples * 2, sink.samples().length);
        for (float x : sink.samples()) {
            assertTrue(Float.isFinite(x));
        }
    }

    @Property(tries = 8)
    void theSameRequestGivesTheSameSamples(@ForAll Mood mood, @ForAll long seed) throws IOException {
        MusicRequest request = request(6 * 16_000, mood, seed);
        assertArrayEquals(
                play(request, 16_000, 2).samples(), play(request, 16_000, 2).samples());
    }

    @Test
    void anotherSeedGivesOtherMusic() throws IOException {
        float[] one = play(request(80_000, Mood.CALM, 1), 8_000, 1).samples();
        float[] two = play(request(80_000, Mood.CALM, 2), 8_000, 1).samples();
        double dot = 0;
        double a = 0;
        double b = 0;
        for (int i = 0; i < one.length; i++) {
            dot += one[i] * (double) two[i];
            a += one[i] * (double) one[i];
            b += two[i] * (double) two[i];
        }
        assertTrue(Math.abs(dot / Math.sqrt(a * b)) < 0.5);
    }

    @ParameterizedTest
    @CsvSource({"8000,1", "22050,2", "44100,2", "96000,1", "192000,2"})
    void theRateChangesTheSamplesButNotTheLoudness(int rate, int channels) throws IOException {
        MemorySink sink = play(request(6L * rate, Mood.NEUTRAL, 8), rate, channels);
        double sum = 0;
        float[] samples = sink.samples();
        for (float x : samples) {
            sum += x * (double) x;
        }
        // One channel carries the power of two.
        double decibels = 10 * Math.log10(sum / samples.length * channels);
        MemorySink reference = play(request(6L * 48_000, Mood.NEUTRAL, 8), 48_000, 2);
        double power = 0;
        for (float x : reference.samples()) {
            power += x * (double) x;
        }
        double expected = 10 * Math.log10(power / reference.samples().length * 2);
        assertEquals(expected, decibels, 1.2);
    }

    @Test
    void sectionsInAnyOrderAndPlaceAreFine() throws IOException {
        List<MusicSection> sections = new ArrayList<>();
        for (int i = 400; i >= 0; i--) {
            sections.add(new MusicSection(i * 700L, Mood.values()[i % 8]));
        }
        sections.add(new MusicSection(Long.MAX_VALUE, Mood.SAD));
        MusicRequest request =
                MusicRequest.builder(30 * 8_000).sections(sections).build();
        assertEquals(240_000, play(request, 8_000, 1).samples().length);
    }

    @ParameterizedTest
    @CsvSource({"colour,red", "tempo,fast", "tempo,0", "tempo,NaN", "tempo,181", "percussion,yes"})
    void whatItCannotDoIsRefused(String name, String value) {
        MusicRequest request =
                MusicRequest.builder(48_000).options(Map.of(name, value)).build();
        MemorySink sink = new MemorySink(48_000, 2);
        GenerationException e =
                assertThrows(GenerationException.class, () -> new Composer().compose(request, sink, new TestContext()));
        assertEquals(GenerationException.Kind.REQUEST, e.kind());
        assertTrue(e.getMessage().contains("'" + name + "'"), e.getMessage());
        assertFalse(e.remedy().isEmpty());
        assertEquals(0, sink.samples().length, "nothing was played");
    }

    @Test
    void anUnknownOptionIsToldWhichThereAre() {
        MusicRequest request =
                MusicRequest.builder(100).options(Map.of("swing", "1")).build();
        GenerationException e = assertThrows(
                GenerationException.class,
                () -> new Composer().compose(request, new MemorySink(48_000, 2), new TestContext()));
        assertTrue(e.remedy().contains("percussion, tempo"), e.remedy());
    }

    @ParameterizedTest
    @CsvSource({"7999,1", "192001,2", "48000,0", "48000,3"})
    void sinksItCannotFillAreRefused(int rate, int channels) {
        GenerationException e = assertThrows(
                GenerationException.class,
                () -> new Composer()
                        .compose(request(10, Mood.SAD, 1), new MemorySink(rate, channels), new TestContext()));
        assertEquals(GenerationException.Kind.REQUEST, e.kind());
    }

    @Test
    void aPieceBeyondAllMeasureIsRefusedAtOnce() {
        TestContext context = new TestContext();
        assertThrows(
                GenerationException.class,
                () -> new Composer().compose(request(Long.MAX_VALUE, Mood.SAD, 1), new MemorySink(8_000, 1), context));
        assertEquals(0, context.checkpoints);
    }

    @Test
    void theTempoOptionIsKeptWithinAFewPerCent() {
        for (int tempo : new int[] {40, 75, 120, 180}) {
            MusicRequest request = MusicRequest.builder(60 * 8_000)
                    .options(Map.of("tempo", "" + tempo))
                    .build();
            Score score = new ScoreWriter(Brief.of(request, 8_000)).write(() -> {});
            double played = 60 / (score.form().pulse().secondsPerTick() * Metre.BEAT);
            assertEquals(tempo, played, tempo * 0.0401);
        }
    }

    @Test
    void progressRisesToItsTotalAndCheckpointsAreDense() throws IOException {
        TestContext context = new TestContext();
        MemorySink sink = new MemorySink(48_000, 2);
        new Composer().compose(request(10 * 48_000, Mood.HEROIC, 1), sink, context);
        long before = -1;
        for (long units : context.done) {
            assertTrue(units >= before && units <= context.total);
            before = units;
        }
        assertEquals(context.total, before);
        assertTrue(context.checkpoints >= 10 * 40, "forty for each second of music: " + context.checkpoints);
        assertTrue(sink.largestWrite <= 4096, "the music is handed over in small parts");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 3, 30, 300})
    void aCancelledRunStopsAtTheNextCheckpoint(long after) {
        TestContext context = new TestContext(after);
        GenerationException e = assertThrows(
                GenerationException.class,
                () -> new Composer().compose(request(60 * 48_000, Mood.CALM, 1), new MemorySink(48_000, 2), context));
        assertEquals(GenerationException.Kind.CANCELLED, e.kind());
        assertEquals(after + 1, context.checkpoints);
    }

    @Test
    void aSinkThatFailsIsHeard() {
        AudioSink broken = new AudioSink() {
            @Override
            public int sampleRate() {
                return 48_000;
            }

            @Override
            public int channels() {
                return 2;
            }

            @Override
            public void write(float[] interleaved, int offset, int count) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThrows(
                IOException.class,
                () -> new Composer().compose(request(9_000, Mood.CALM, 1), broken, new TestContext()));
    }

    @Test
    void theServiceLoaderFindsIt() throws IOException {
        MusicComposerProvider provider = ServiceLoader.load(MusicComposerProvider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(p -> p.id().equals("composer"))
                .findFirst()
                .orElseThrow();
        assertEquals(EngineKind.MUSIC_COMPOSER, provider.kind());
        assertTrue(provider.availability().available());
        assertFalse(provider.version().isEmpty());
        try (MusicComposer composer = provider.open(new EngineSettings(Path.of("."), 1))) {
            MemorySink sink = new MemorySink(8_000, 1);
            composer.compose(request(8_000, Mood.CALM, 1), sink, new TestContext());
            assertEquals(8_000, sink.samples().length);
        }
    }
}
