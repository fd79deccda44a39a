package dev.sota.tck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.api.Voice;
import dev.sota.spi.AudioClip;
import dev.sota.spi.AudioSource;
import dev.sota.spi.Boundary;
import dev.sota.spi.Speech;
import dev.sota.spi.SpeechRequest;
import dev.sota.spi.SpeechSynthesizer;
import dev.sota.spi.SpeechSynthesizerProvider;
import dev.sota.spi.SpokenText;
import dev.sota.spi.SpokenToken;
import dev.sota.spi.TokenTime;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every speech synthesizer promises. */
public abstract class SpeechSynthesizerContract extends ProviderContract<SpeechSynthesizerProvider, SpeechSynthesizer> {

    /** For subclasses. */
    protected SpeechSynthesizerContract() {}

    /**
     * A sentence that the first voice can speak.
     *
     * @return lower-case words, at least five
     */
    protected abstract List<String> sentence();

    @Override
    protected final Class<SpeechSynthesizerProvider> service() {
        return SpeechSynthesizerProvider.class;
    }

    private Voice voice() {
        return provider().voices().get(0);
    }

    private SpokenText text(List<String> words) {
        List<SpokenToken> tokens = new ArrayList<>();
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            int start = written.length();
            written.append(words.get(i));
            boolean last = i == words.size() - 1;
            tokens.add(new SpokenToken(
                    start, written.length(), List.of(words.get(i)), last ? Boundary.STATEMENT : Boundary.NONE));
            written.append(' ');
        }
        return new SpokenText(written.toString(), voice().languages().get(0), tokens);
    }

    private Speech speak(double rate) {
        return engine().synthesize(
                        SpeechRequest.builder(text(sentence()), voice().id())
                                .rate(rate)
                                .build(),
                        context());
    }

    @Test
    final void itHasAVoice() {
        assertFalse(provider().voices().isEmpty());
        assertFalse(voice().languages().isEmpty());
        assertTrue(voice().speaks(voice().languages().get(0)));
    }

    @Test
    final void everyWordHasATimeWithinTheSound() {
        Speech speech = speak(1);
        assertEquals(List.of(), speech.unspoken());
        assertEquals(sentence().size(), speech.times().size());
        for (int i = 0; i < speech.times().size(); i++) {
            TokenTime time = speech.times().get(i);
            assertEquals(i, time.token());
            assertTrue(time.endSample() > time.startSample(), "word " + i + " takes no time");
        }
        long half = speech.audio().sampleRate() / 2;
        assertTrue(speech.times().get(0).startSample() < half, "the first word begins late");
        TokenTime last = speech.times().get(speech.times().size() - 1);
        assertTrue(speech.audio().length() - last.endSample() < half, "much silence follows the last word");
    }

    @Test
    final void theSoundIsSpeechWithinFullScale() {
        AudioClip audio = speak(1).audio();
        assertEquals(1, audio.channels());
        double seconds = (double) audio.length() / audio.sampleRate();
        assertTrue(
                seconds > 0.12 * sentence().size() && seconds < 1.5 * sentence().size(), seconds + " s");
        double energy = 0;
        for (float sample : samples(audio)) {
            assertTrue(Math.abs(sample) <= 1, "a sample exceeds full scale: " + sample);
            energy += sample * sample;
        }
        assertTrue(Math.sqrt(energy / audio.length()) > 0.005, "nearly silent");
    }

    @Test
    final void theSameRequestGivesTheSameSamples() {
        assertArrayEquals(samples(speak(1).audio()), samples(speak(1).audio()));
    }

    @Test
    final void aHigherRateIsFaster() {
        assertTrue(speak(1.4).audio().length() < speak(1).audio().length() * 0.85);
        assertTrue(speak(0.7).audio().length() > speak(1).audio().length() * 1.2);
    }

    @Test
    final void whatItCannotSpeakItNames() {
        List<String> mixed = new ArrayList<>(sentence());
        mixed.add(2, "灯塔");
        Speech speech = engine().synthesize(
                        SpeechRequest.builder(text(mixed), voice().id()).build(), context());
        assertEquals(List.of(2), speech.unspoken());
    }

    @Test
    final void anUnknownVoiceOrOptionIsRefused() {
        assertFails(
                GenerationException.Kind.REQUEST,
                () -> engine().synthesize(
                                SpeechRequest.builder(text(sentence()), "no-such-voice")
                                        .build(),
                                context()));
        assertFails(
                GenerationException.Kind.REQUEST,
                () -> engine().synthesize(
                                SpeechRequest.builder(text(sentence()), voice().id())
                                        .options(Map.of("no-such-option", "1"))
                                        .build(),
                                context()));
    }

    @Test
    final void aCancelledRunStops() {
        assertFails(
                GenerationException.Kind.CANCELLED,
                () -> engine().synthesize(
                                SpeechRequest.builder(text(sentence()), voice().id())
                                        .build(),
                                TestContext.cancelledAfter(folder, 0)));
    }

    private static float[] samples(AudioClip audio) {
        float[] samples = new float[(int) audio.length() * audio.channels()];
        try (AudioSource source = audio.open()) {
            assertEquals(audio.length(), source.read(samples, 0, (int) audio.length()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return samples;
    }
}
