package dev.sota.voice.mary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.spi.Boundary;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.Speech;
import dev.sota.spi.SpeechRequest;
import dev.sota.spi.SpeechSynthesizer;
import dev.sota.spi.SpokenText;
import dev.sota.spi.SpokenToken;
import dev.sota.spi.TokenTime;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechIT {

    private static final String SENTENCE = "The keeper lit the lamp, and the ship turned.";

    private static SpeechSynthesizer voice;

    private static SpeechSynthesizer open() {
        return new MaryVoiceProvider().open(new EngineSettings(Path.of(System.getProperty("java.io.tmpdir")), 2));
    }

    @BeforeAll
    static void load() {
        voice = open();
    }

    @AfterAll
    static void close() {
        voice.close();
    }

    private static Speech say(String text) {
        return voice.synthesize(Texts.request(text), TestRun.endless());
    }

    @Test
    void soundsLikeSpeechWithoutClippingOrClicks() throws Exception {
        Speech speech = say(SENTENCE);
        assertEquals(48_000, speech.audio().sampleRate());
        assertEquals(1, speech.audio().channels());
        float[] samples = Texts.samples(speech);
        double seconds = samples.length / 48_000.0;
        assertTrue(seconds > 2 && seconds < 5, seconds + " s for nine words");
        double energy = 0;
        for (float s : samples) {
            assertTrue(Math.abs(s) < 1, "a clipped sample");
            energy += s * s;
        }
        double rms = 10 * Math.log10(energy / samples.length);
        assertTrue(rms > -32 && rms < -12, rms + " dB");
        assertTrue(Math.abs(samples[0]) < 1e-3 && Math.abs(samples[samples.length - 1]) < 1e-3);
    }

    @Test
    void wordsAreLouderThanThePauseBetweenThem() throws Exception {
        Speech speech = say("Stop. Go.");
        float[] samples = Texts.samples(speech);
        TokenTime stop = speech.times().get(0);
        TokenTime go = speech.times().get(1);
        assertTrue(go.startSample() - stop.endSample() > 19_200, "a sentence pause of at least 0.4 s");
        assertTrue(rms(samples, stop) > 20 * rms(samples, new TokenTime(0, stop.endSample() + 4800, go.startSample())));
        assertTrue(rms(samples, go) > 0.02);
    }

    private static double rms(float[] samples, TokenTime span) {
        double sum = 0;
        for (long i = span.startSample(); i < span.endSample(); i++) {
            sum += samples[(int) i] * samples[(int) i];
        }
        return Math.sqrt(sum / (span.endSample() - span.startSample()));
    }

    @Test
    void aNarratorSpeaksAt165To175WordsAMinute() {
        String text = "On a grey rock at the edge of the northern sea there stood a lighthouse, and in the lighthouse"
                + " lived a keeper named Mara. Every evening, when the sun slipped under the water, she climbed two"
                + " hundred steps to the lamp room and lit the great lamp. She had kept the light for thirty years."
                + " In all that time no ship had been lost on the rocks, and few people remembered that anyone lived"
                + " there at all. The supply boat came once a month with flour, oil, and letters.";
        Speech speech = say(text);
        double minutes = speech.audio().length() / 48_000.0 / 60;
        double pace = Texts.of(text).tokens().size() / minutes;
        assertTrue(pace >= 162 && pace <= 178, pace + " words a minute");
    }

    @Test
    void theRateScalesTimesAndSound() {
        SpeechRequest plain = Texts.request(SENTENCE);
        Speech normal = voice.synthesize(plain, TestRun.endless());
        for (double rate : new double[] {0.5, 1.25, 2}) {
            Speech other = voice.synthesize(plain.toBuilder().rate(rate).build(), TestRun.endless());
            double ratio = (double) normal.audio().length() / other.audio().length();
            assertEquals(rate, ratio, 0.12 * rate);
            assertEquals(normal.times().size(), other.times().size());
            TokenTime last = other.times().get(other.times().size() - 1);
            assertEquals(other.audio().length(), last.endSample() + 1440, "no drift between times and sound");
        }
    }

    @Test
    void theSameRequestGivesTheSameSamples() throws Exception {
        float[] first = Texts.samples(say(SENTENCE));
        say("Something else in between!");
        assertArrayEquals(first, Texts.samples(say(SENTENCE)));
        try (SpeechSynthesizer another = open()) {
            assertArrayEquals(first, Texts.samples(another.synthesize(Texts.request(SENTENCE), TestRun.endless())));
        }
    }

    @Test
    void threadsDoNotDisturbEachOther() throws Exception {
        List<String> texts = List.of(SENTENCE, "Why so close?", "Bees dance.", "It was late.");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Speech>> calls =
                    texts.stream().map(t -> (Callable<Speech>) () -> say(t)).toList();
            List<Future<Speech>> together = threads.invokeAll(calls);
            for (int i = 0; i < texts.size(); i++) {
                Speech alone = say(texts.get(i));
                assertEquals(alone.times(), together.get(i).get().times());
                assertArrayEquals(
                        Texts.samples(alone), Texts.samples(together.get(i).get()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Each waits in the middle of its utterance for the other, which a lock around the voice would not let in. */
    @Test
    void twoScenesAreSpokenAtOnce() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        List<String> texts = List.of(SENTENCE, "Far out at sea, a fishing boat was looking for the harbour.");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Speech>> spoken = new ArrayList<>();
            for (String text : texts) {
                TestRun run = TestRun.endless();
                long middle = checkpoints(text) / 2;
                run.onCheckpoint(n -> {
                    if (n == middle) {
                        together.await(2, TimeUnit.MINUTES);
                    }
                });
                spoken.add(threads.submit(() -> voice.synthesize(Texts.request(text), run)));
            }
            for (int i = 0; i < texts.size(); i++) {
                Speech alone = say(texts.get(i));
                assertEquals(alone.times(), spoken.get(i).get().times());
                assertArrayEquals(
                        Texts.samples(alone), Texts.samples(spoken.get(i).get()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static long checkpoints(String text) {
        TestRun run = TestRun.endless();
        voice.synthesize(Texts.request(text), run);
        return run.checkpoints.get();
    }

    /** A frame of sound, a coefficient of the spectrum and a word are each the work of some milliseconds at most. */
    @Test
    void aCheckpointIsPassedForEveryFrameCoefficientAndWord() {
        for (String text : List.of(SENTENCE, "Go.", "One. Two! Three?")) {
            Speech speech = say(text);
            long words = speech.times().size();
            long frames = speech.audio().length() / 240 / 2; // Half of it may be the silence between sentences.
            assertTrue(checkpoints(text) >= words + frames + 35 + 5, text);
        }
    }

    @Test
    void leavesTheHostAsItIs() {
        Properties before = (Properties) System.getProperties().clone();
        try (SpeechSynthesizer another = open()) {
            another.synthesize(Texts.request("Hello."), TestRun.endless());
        }
        assertEquals(before, System.getProperties());
    }

    @Test
    void stopsWhereverItIsCancelled() throws Exception {
        float[] expected = Texts.samples(say("A short one."));
        TestRun whole = TestRun.endless();
        voice.synthesize(Texts.request(SENTENCE), whole);
        long all = whole.checkpoints.get();
        assertTrue(all > 100, all + " checkpoints in three seconds of speech");
        for (long after : new long[] {0, 1, all / 10, all / 2, all - 1}) {
            GenerationException stopped = assertThrows(
                    GenerationException.class,
                    () -> voice.synthesize(Texts.request(SENTENCE), TestRun.cancelledAfter(after)));
            assertEquals(GenerationException.Kind.CANCELLED, stopped.kind());
        }
        assertArrayEquals(expected, Texts.samples(say("A short one.")), "nothing of the stopped calls is left");
    }

    @Test
    void reportsProgressBySentence() {
        TestRun run = TestRun.endless();
        voice.synthesize(Texts.request("One. Two. Three."), run);
        assertEquals(List.of(1L, 2L, 3L), run.done);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "zh", "ar", "und"})
    void refusesOtherLanguages(String language) {
        SpokenText text = new SpokenText("x", Locale.forLanguageTag(language), List.of());
        GenerationException refused = assertThrows(
                GenerationException.class,
                () -> voice.synthesize(
                        SpeechRequest.builder(text, MaryVoiceProvider.VOICE).build(), TestRun.endless()));
        assertEquals(GenerationException.Kind.REQUEST, refused.kind());
        assertTrue(refused.remedy().contains("--voice none"), refused.remedy());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "en-AU"})
    void takesEveryKindOfEnglish(String language) {
        SpokenText text = new SpokenText(
                "hi", Locale.forLanguageTag(language), List.of(new SpokenToken(0, 2, List.of("hi"), Boundary.NONE)));
        SpeechRequest request =
                SpeechRequest.builder(text, MaryVoiceProvider.VOICE).build();
        assertEquals(1, voice.synthesize(request, TestRun.endless()).times().size());
    }

    @Test
    void refusesWhatItDoesNotHave() {
        SpeechRequest other = SpeechRequest.builder(Texts.of("hi"), "mary:bdl").build();
        GenerationException voiceless =
                assertThrows(GenerationException.class, () -> voice.synthesize(other, TestRun.endless()));
        assertTrue(voiceless.remedy().contains(MaryVoiceProvider.VOICE));
        SpeechRequest option =
                Texts.request("hi").toBuilder().options(Map.of("pitch", "2")).build();
        GenerationException optionless =
                assertThrows(GenerationException.class, () -> voice.synthesize(option, TestRun.endless()));
        assertTrue(optionless.toString().contains("pitch"));
        SpeechRequest endless = SpeechRequest.builder(
                        Texts.raw(Collections.nCopies(12_001, "a")), MaryVoiceProvider.VOICE)
                .build();
        assertEquals(
                GenerationException.Kind.REQUEST,
                assertThrows(GenerationException.class, () -> voice.synthesize(endless, TestRun.endless()))
                        .kind());
    }

    @Test
    void aClosedVoiceSaysSo() {
        SpeechSynthesizer another = open();
        another.close();
        another.close();
        assertThrows(IllegalStateException.class, () -> another.synthesize(Texts.request("hi"), TestRun.endless()));
    }

    @Test
    void tokensOfSeveralWordsHaveOneTime() {
        SpokenText text = new SpokenText(
                "$3 now",
                Locale.US,
                List.of(
                        new SpokenToken(0, 2, List.of("three", "dollars"), Boundary.PHRASE),
                        new SpokenToken(3, 6, List.of("now"), Boundary.STATEMENT)));
        Speech speech = voice.synthesize(
                SpeechRequest.builder(text, MaryVoiceProvider.VOICE).build(), TestRun.endless());
        assertEquals(
                List.of(0, 1), speech.times().stream().map(TokenTime::token).toList());
        assertFalse(speech.times().get(0).endSample() - speech.times().get(0).startSample() < 24_000);
    }

    @Test
    void tokensWithoutWordsAreSilentButNotUnspoken() {
        SpokenText text = new SpokenText(
                "a * b",
                Locale.US,
                List.of(
                        new SpokenToken(0, 1, List.of("one"), Boundary.NONE),
                        new SpokenToken(2, 3, List.of(), Boundary.NONE),
                        new SpokenToken(4, 5, List.of("two"), Boundary.NONE)));
        Speech speech = voice.synthesize(
                SpeechRequest.builder(text, MaryVoiceProvider.VOICE).build(), TestRun.endless());
        assertEquals(
                List.of(0, 2), speech.times().stream().map(TokenTime::token).toList());
        assertEquals(List.of(), speech.unspoken());
    }
}
