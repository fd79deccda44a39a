package dev.sota.core.internal.film;

import dev.sota.api.CaptionMode;
import dev.sota.api.CaptionStyle;
import dev.sota.api.EngineKind;
import dev.sota.api.GenerationRequest;
import dev.sota.api.Preset;
import dev.sota.core.internal.cost.Tariff;
import dev.sota.core.internal.narrate.Narrator;
import dev.sota.spi.AudioMixer;
import dev.sota.spi.AudioMixerProvider;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageGeneratorProvider;
import dev.sota.spi.MusicComposer;
import dev.sota.spi.MusicComposerProvider;
import dev.sota.spi.Provider;
import dev.sota.spi.StoryboardPlanner;
import dev.sota.spi.StoryboardPlannerProvider;
import dev.sota.spi.VideoEncoderInfo;
import dev.sota.spi.VideoRenderer;
import dev.sota.spi.VideoRendererProvider;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The engines that make one film.
 *
 * @param preset the film's preset
 * @param style the style of its pictures
 * @param planner plans it
 * @param painter paints its pictures
 * @param mixer mixes its sound
 * @param renderer renders it
 * @param encoder what the renderer encodes with
 * @param composer plays its music, if it has any
 */
record Cast(
        Preset preset,
        String style,
        Member<StoryboardPlannerProvider, StoryboardPlanner> planner,
        Member<ImageGeneratorProvider, ImageGenerator> painter,
        Member<AudioMixerProvider, AudioMixer> mixer,
        Member<VideoRendererProvider, VideoRenderer> renderer,
        VideoEncoderInfo encoder,
        Optional<Member<MusicComposerProvider, MusicComposer>> composer) {

    /** An engine and who opened it. */
    record Member<P extends Provider<E>, E extends AutoCloseable>(P provider, E engine) {}

    /** Whether captions are drawn into the picture; files of them there always are. */
    boolean burnsCaptions(GenerationRequest request) {
        return request.captions() == CaptionMode.BURNED_IN && preset.captionStyle() != CaptionStyle.NONE;
    }

    SortedMap<String, String> names(Optional<Narrator.Speaker> speaker, Optional<Narrator.NamedNormalizer> normalizer) {
        SortedMap<String, String> names = new TreeMap<>();
        for (Provider<?> provider :
                new Provider<?>[] {planner.provider(), painter.provider(), mixer.provider(), renderer.provider()}) {
            names.put(provider.kind().label(), name(provider));
        }
        composer.ifPresent(c -> names.put(EngineKind.MUSIC_COMPOSER.label(), name(c.provider())));
        speaker.ifPresent(s -> names.put(EngineKind.SPEECH_SYNTHESIZER.label(), name(s.provider())));
        normalizer.ifPresent(n -> names.put(EngineKind.TEXT_NORMALIZER.label(), n.id()));
        return names;
    }

    /** Who paints. */
    Artist artist() {
        return new Artist(preset, style, painter);
    }

    /** What work costs with these engines. */
    Tariff tariff(FilmRun.Costs costs, Optional<Narrator.Speaker> speaker, int cores, GenerationRequest request) {
        return new Tariff(
                costs.book(),
                costs.cold(),
                cores,
                speaker.map(s -> name(s.provider()) + " " + s.voice().id()).orElse(""),
                artist().costs(request),
                composer.map(c -> name(c.provider())).orElse(""),
                name(mixer.provider()),
                name(renderer.provider()) + " " + encoder.name());
    }

    static String name(Provider<?> provider) {
        return provider.id() + " " + provider.version();
    }
}
