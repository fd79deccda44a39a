package dev.sota.core.internal.narrate;

import dev.sota.api.Scene;
import dev.sota.api.timeline.Recipe;
import dev.sota.spi.AudioAsset;
import dev.sota.spi.SpokenText;
import java.util.List;
import java.util.Optional;

/**
 * What is said in one scene and when, counted from the first sample of its speech.
 *
 * @param scene the scene
 * @param text its tokens
 * @param times a time for every token of the text, in order, at the film's sample rate
 * @param samples how long it takes, at the film's sample rate; 0 when nothing is said
 * @param speech the sound, unless the film has no voice or the scene no words
 */
public record SceneNarration(Scene scene, SpokenText text, List<WordTime> times, long samples, Optional<Sound> speech) {

    /** Copies the list. */
    public SceneNarration {
        times = List.copyOf(times);
    }

    /**
     * The sound of a scene.
     *
     * @param asset where it is
     * @param recipe what made it
     */
    public record Sound(AudioAsset asset, Recipe recipe) {}

    /**
     * When a token is heard, in samples from the beginning of the scene's speech.
     *
     * @param start the first sample
     * @param end the sample after the last
     */
    public record WordTime(long start, long end) {}
}
