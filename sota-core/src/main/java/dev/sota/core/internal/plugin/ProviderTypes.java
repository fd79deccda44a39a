package dev.sota.core.internal.plugin;

import dev.sota.api.EngineKind;
import dev.sota.spi.AudioMixerProvider;
import dev.sota.spi.CatalogSourceProvider;
import dev.sota.spi.FilmViewerProvider;
import dev.sota.spi.ImageGeneratorProvider;
import dev.sota.spi.MusicComposerProvider;
import dev.sota.spi.Provider;
import dev.sota.spi.SpeechSynthesizerProvider;
import dev.sota.spi.StoryboardPlannerProvider;
import dev.sota.spi.TextNormalizerProvider;
import dev.sota.spi.VideoRendererProvider;
import java.util.ServiceLoader;

/** The service of each engine kind. */
final class ProviderTypes {

    private ProviderTypes() {}

    static Class<? extends Provider<?>> of(EngineKind kind) {
        return switch (kind) {
            case STORYBOARD_PLANNER -> StoryboardPlannerProvider.class;
            case IMAGE_GENERATOR -> ImageGeneratorProvider.class;
            case TEXT_NORMALIZER -> TextNormalizerProvider.class;
            case SPEECH_SYNTHESIZER -> SpeechSynthesizerProvider.class;
            case MUSIC_COMPOSER -> MusicComposerProvider.class;
            case AUDIO_MIXER -> AudioMixerProvider.class;
            case VIDEO_RENDERER -> VideoRendererProvider.class;
            case FILM_VIEWER -> FilmViewerProvider.class;
            case CATALOG -> CatalogSourceProvider.class;
        };
    }

    /** A module may only load services that it declares itself, so the loader is made here. */
    static ServiceLoader<? extends Provider<?>> loader(EngineKind kind, ClassLoader from) {
        return ServiceLoader.load(of(kind), from);
    }
}
