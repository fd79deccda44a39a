package dev.sota.audio.internal.mix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.api.LoudnessReport;
import dev.sota.audio.internal.Signals;
import dev.sota.audio.internal.loudness.Decibels;
import dev.sota.audio.internal.loudness.LoudnessMeter;
import dev.sota.audio.internal.loudness.ProgrammeMeter;
import dev.sota.spi.AudioClip;
import dev.sota.spi.Bus;
import dev.sota.spi.MixClip;
import dev.sota.spi.MixRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudioMixerTest {

    private static final int RATE = 48_000;

    @TempDir
    Path folder;

    private static MixClip speech(double start, double seconds) {
        float[] samples = Signals.mono(Signals.speech(RATE, seconds, (long) (start * 10)));
        return new MixClip(Bus.SPEECH, (long) (start * RATE), AudioClip.of(RATE, 1, samples));
    }

    private static MixClip music(double start, double seconds, int rate) {
        return new MixClip(Bus.MUSIC, (long) (start * RATE), AudioClip.of(rate, 2, Signals.music(rate, seconds)));
    }

    private static MixRequest request(double seconds, MixClip... clips) {
        return MixRequest.builder((long) (seconds * RATE)).clips(List.of(clips)).build();
    }

    private static MixRequest film() {
        return request(20, speech(2, 4), speech(7, 5), speech(14, 3), music(0, 20, 44_100));
    }

    private static void assertMastered(LoudnessReport report, TestRun run) {
        assertEquals(-14, report.integratedLufs(), 0.1);
        assertTrue(report.truePeakDbtp() <= -1.3, () -> "true peak " + report.truePeakDbtp());
        ProgrammeMeter meter = new ProgrammeMeter(run.sampleRate(), run.channels());
        float[] written = run.written();
        meter.add(written, 0, written.length / run.channels());
        assertEquals(meter.report(), report, "the report is about what was written");
    }

    @ParameterizedTest(name = "{0} Hz, {1} channels")
    @CsvSource({"48000,2", "48000,1", "44100,2"})
    void reachesItsLoudnessBelowItsPeak(int rate, int channels) throws IOException {
        TestRun run = new TestRun(folder, rate, channels);
        LoudnessReport report = run.mix(film());
        assertMastered(report, run);
        assertEquals(20 * RATE * channels, run.written().length);
        assertTrue(run.notes.isEmpty());
        assertEquals(0, run.filesLeft());
    }

    @Test
    void speechAloneAndMusicAloneReachItToo() throws IOException {
        TestRun speech = TestRun.studio(folder);
        assertMastered(speech.mix(request(8, speech(1, 6))), speech);
        TestRun music = TestRun.studio(folder);
        assertMastered(music.mix(request(8, music(0, 8, RATE))), music);
    }

    @Test
    void theSameRequestGivesTheSameSamples() throws IOException {
        TestRun first = TestRun.studio(folder);
        LoudnessReport report = first.mix(film());
        TestRun second = TestRun.studio(folder);
        assertEquals(report, second.mix(film()));
        assertArrayEquals(first.written(), second.written());
    }

    @Test
    void silenceStaysSilence() throws IOException {
        for (MixRequest request : List.of(
                request(3),
                request(3, new MixClip(Bus.SPEECH, 0, AudioClip.of(RATE, 1, new float[RATE]))),
                request(3, new MixClip(Bus.MUSIC, 100, AudioClip.of(RATE, 2, new float[0]))))) {
            TestRun run = TestRun.studio(folder);
            LoudnessReport report = run.mix(request);
            assertEquals(new LoudnessReport(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, 0), report);
            assertArrayEquals(new float[3 * RATE * 2], run.written());
        }
    }

    @Test
    void oneSampleIsAMix() throws IOException {
        TestRun run = TestRun.studio(folder);
        run.mix(MixRequest.builder(1)
                .clips(List.of(speech(0, 1), music(0, 1, RATE)))
                .build());
        assertEquals(2, run.written().length);
    }

    @ParameterizedTest(name = "{0} at {1} Hz")
    @CsvSource({"SPEECH,48000", "MUSIC,48000", "EFFECTS,48000", "EFFECTS,44100", "EFFECTS,16000", "MUSIC,96000"})
    void anImpulseLandsOnItsSample(Bus bus, int rate) throws IOException {
        // Not an impulse alone: a voice has a loudness to which it is brought.
        float[] samples = Signals.mono(Signals.noise(3, bus == Bus.SPEECH ? 0.1 : 0.01, rate));
        samples[rate / 2] = 0.8f;
        TestRun run = TestRun.studio(folder);
        int start = 12_345;
        run.mix(request(3, new MixClip(bus, start, AudioClip.of(rate, 1, samples))));
        double[] left = run.channel(0);
        int highest = 0;
        for (int i = 0; i < left.length; i++) {
            highest = Math.abs(left[i]) > Math.abs(left[highest]) ? i : highest;
        }
        assertEquals(start + RATE / 2, highest);
    }

    @Test
    void clipsOverlapAndAreCutAtTheEnd() throws IOException {
        float[] tone = Signals.mono(Signals.sine(RATE, 1000, 0.1, 0, 2 * RATE));
        MixClip early = new MixClip(Bus.EFFECTS, 0, AudioClip.of(RATE, 1, tone));
        MixClip same = new MixClip(Bus.EFFECTS, RATE, AudioClip.of(RATE, 1, tone));
        TestRun run = TestRun.studio(folder);
        run.mix(request(2.5, early, same));
        double[] left = run.channel(0);
        double alone = Signals.rms(left, RATE / 4, RATE / 2);
        assertEquals(2 * alone, Signals.rms(left, RATE * 5 / 4, RATE * 7 / 4), 0.001);
        assertEquals(alone, Signals.rms(left, RATE * 9 / 4, RATE * 10 / 4), 0.001);
        assertEquals(RATE * 5 / 2, left.length);
    }

    @Test
    void musicGivesWayToSpeechAndComesBack() throws IOException {
        int tone = 9000;
        float[] beep = Signals.stereo(Signals.sine(RATE, tone, 0.2, 0, 16 * RATE));
        MixClip music = new MixClip(Bus.MUSIC, 0, AudioClip.of(RATE, 2, beep));
        for (double depth : new double[] {-11, -6, 0}) {
            TestRun run = TestRun.studio(folder);
            run.mix(request(16, music, speech(5, 5)).toBuilder()
                    .duckingDb(depth)
                    .build());
            double[] left = run.channel(0);
            double before = Signals.amplitudeAt(left, RATE, 3 * RATE, tone, RATE);
            double under = Signals.amplitudeAt(left, 6 * RATE, 9 * RATE, tone, RATE);
            double after = Signals.amplitudeAt(left, 13 * RATE, 15 * RATE, tone, RATE);
            assertEquals(depth, Decibels.ofAmplitude(under / before), 0.5);
            assertEquals(0, Decibels.ofAmplitude(after / before), 0.3);
        }
    }

    @Test
    void speechStandsWellAboveMusic() throws IOException {
        TestRun run = TestRun.studio(folder);
        run.mix(unlimited(request(20, speech(6, 9), music(0, 20, RATE))));
        double alone = loudness(run.written(), 1, 5);
        double speech = loudness(run.written(), 7, 14);
        assertEquals(5, speech - alone, 1.5, "speech above the music alone, in LU");
        // With ducking of -11 dB that is 14.5 to 17.5 LU above the music under it.
    }

    /** So quiet that the limiter has nothing to do with what is measured. */
    private static MixRequest unlimited(MixRequest request) {
        return request.toBuilder().loudnessLufs(-30).build();
    }

    private static double loudness(float[] stereo, int fromSecond, int toSecond) {
        LoudnessMeter meter = LoudnessMeter.of(RATE, 2);
        meter.add(stereo, fromSecond * RATE * 2, (toSecond - fromSecond) * RATE);
        return meter.reading().integratedLufs();
    }

    @Test
    void clipsOfDifferentLevelsSpeakEquallyLoud() throws IOException {
        float[] loud = Signals.mono(Signals.speech(RATE, 4, 5));
        float[] quiet = loud.clone();
        for (int i = 0; i < quiet.length; i++) {
            quiet[i] *= 0.1f;
        }
        TestRun run = TestRun.studio(folder);
        run.mix(request(
                12,
                new MixClip(Bus.SPEECH, RATE, AudioClip.of(RATE, 1, loud)),
                new MixClip(Bus.SPEECH, 7 * RATE, AudioClip.of(RATE, 1, quiet))));
        double[] left = run.channel(0);
        double first = Signals.rms(left, RATE, 5 * RATE);
        double second = Signals.rms(left, 7 * RATE, 11 * RATE);
        assertEquals(0, Decibels.ofAmplitude(first / second), 0.3);
    }

    @Test
    void edgesDoNotClick() throws IOException {
        double[] tone = Signals.sine(RATE, 200, 0.5, Math.PI / 2, RATE);
        MixClip cut = new MixClip(Bus.MUSIC, RATE, AudioClip.of(RATE, 1, Signals.mono(tone)));
        TestRun run = TestRun.studio(folder);
        run.mix(request(3, cut));
        double[] left = run.channel(0);
        double peak = Arrays.stream(left).map(Math::abs).max().orElseThrow();
        for (int i = 1; i < left.length; i++) {
            assertTrue(Math.abs(left[i] - left[i - 1]) < 0.08 * peak, "a step at " + i);
        }
    }

    @Test
    void progressGoesFromNothingToAllAndNeverBack() throws IOException {
        TestRun run = TestRun.studio(folder);
        run.mix(film());
        long[] last = {0, run.progress.get(0)[1]};
        assertEquals(0, run.progress.get(0)[0]);
        for (long[] step : run.progress) {
            assertTrue(step[0] >= last[0]);
            assertEquals(last[1], step[1]);
            last = step;
        }
        assertEquals(last[1], last[0]);
        assertTrue(run.checkpoints > 4 * 20 * 10, "ten times for each second of sound at least");
    }

    @ParameterizedTest
    @CsvSource({"1", "50", "600", "900", "1200"})
    void cancellationLeavesNoFile(int checkpoint) throws IOException {
        TestRun run = TestRun.studio(folder);
        run.stopAt = checkpoint;
        GenerationException e = assertThrows(GenerationException.class, () -> run.mix(film()));
        assertEquals(GenerationException.Kind.CANCELLED, e.kind());
        assertEquals(0, run.filesLeft());
    }

    @Test
    void impulsesTooSparseForTheTargetAreSaidToBe() throws IOException {
        float[] clicks = new float[4 * RATE];
        for (int i = 0; i < clicks.length; i += RATE / 3) {
            clicks[i] = 0.5f;
        }
        TestRun run = TestRun.studio(folder);
        LoudnessReport report = run.mix(request(4, new MixClip(Bus.EFFECTS, 0, AudioClip.of(RATE, 1, clicks))));
        assertTrue(report.truePeakDbtp() <= -1.3);
        assertTrue(report.integratedLufs() < -15);
        assertFalse(run.notes.isEmpty());
    }
}
