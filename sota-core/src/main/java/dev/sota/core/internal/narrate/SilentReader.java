package dev.sota.core.internal.narrate;

import dev.sota.api.Scene;
import dev.sota.core.internal.narrate.SceneNarration.WordTime;
import dev.sota.spi.SpokenText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Times scenes as somebody would who reads them: for films without a voice, and before there is one. */
public final class SilentReader {

    private final Optional<Narrator.NamedNormalizer> normalizer;
    private final ReadingClock clock;

    /**
     * A reader.
     *
     * @param normalizer writes text out, or nothing when none knows the language
     * @param sampleRate the film's sample rate
     * @param rate a factor on the natural speed
     */
    public SilentReader(Optional<Narrator.NamedNormalizer> normalizer, int sampleRate, double rate) {
        this.normalizer = normalizer;
        this.clock = new ReadingClock(sampleRate, rate);
    }

    /**
     * Reads a scene.
     *
     * @param scene the scene
     * @param language its language
     * @return its tokens and their times, without sound
     */
    public SceneNarration read(Scene scene, Locale language) {
        return read(scene, text(scene, language));
    }

    SpokenText text(Scene scene, Locale language) {
        return normalizer
                .map(n -> n.engine().normalize(scene.narration(), language))
                .orElseGet(() -> PlainTokens.of(scene.narration(), language));
    }

    SceneNarration read(Scene scene, SpokenText text) {
        List<WordTime> times = clock.times(text);
        long samples = times.isEmpty() ? 0 : times.get(times.size() - 1).end();
        return new SceneNarration(scene, text, times, samples, Optional.empty());
    }
}
