package dev.sota.core.internal.film;

import dev.sota.api.EngineKind;
import dev.sota.api.FilmFrames;
import dev.sota.api.GenerationException;
import dev.sota.api.GenerationRequest;
import dev.sota.api.Preset;
import dev.sota.api.Voice;
import dev.sota.core.internal.narrate.Narrator;
import dev.sota.core.internal.plugin.EngineCall;
import dev.sota.core.internal.plugin.EnginePool;
import dev.sota.core.internal.plugin.EngineRegistry;
import dev.sota.core.internal.timeline.Look;
import dev.sota.spi.AudioMixerProvider;
import dev.sota.spi.CatalogSourceProvider;
import dev.sota.spi.FilmViewer;
import dev.sota.spi.FilmViewerProvider;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageGeneratorProvider;
import dev.sota.spi.MusicComposer;
import dev.sota.spi.MusicComposerProvider;
import dev.sota.spi.Provider;
import dev.sota.spi.SpeechSynthesizerProvider;
import dev.sota.spi.StoryboardPlanner;
import dev.sota.spi.StoryboardPlannerProvider;
import dev.sota.spi.TextNormalizerProvider;
import dev.sota.spi.VideoEncoderInfo;
import dev.sota.spi.VideoRenderer;
import dev.sota.spi.VideoRendererProvider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chooses the engines of a film by what its request says and what there is. */
public final class Casting {

    private final EngineRegistry registry;
    private final EnginePool pool;
    private final Optional<String> defaultPreset;

    /**
     * A casting office.
     *
     * @param registry what there is
     * @param pool opens it
     * @param defaultPreset the preset of requests that name none
     */
    public Casting(EngineRegistry registry, EnginePool pool, Optional<String> defaultPreset) {
        this.registry = registry;
        this.pool = pool;
        this.defaultPreset = defaultPreset;
    }

    /**
     * All presets.
     *
     * @return presets, those of the best catalogue first; of two with one id the first
     */
    public List<Preset> presets() {
        List<Preset> presets = new ArrayList<>();
        for (Provider<?> found : registry.candidates(EngineKind.CATALOG)) {
            CatalogSourceProvider provider = (CatalogSourceProvider) found;
            for (Preset preset :
                    EngineCall.of(provider).call(() -> pool.engine(provider).presets())) {
                if (presets.stream().noneMatch(p -> p.id().equals(preset.id()))) {
                    presets.add(preset);
                }
            }
        }
        return presets;
    }

    /**
     * The preset of a request.
     *
     * @param request the request
     * @return the preset it names, or the pipeline's, or the first there is, with what the request sets otherwise
     */
    public Preset preset(GenerationRequest request) {
        Preset.Builder preset = named(request).toBuilder();
        request.brandKit().ifPresent(kit -> Look.apply(kit, preset));
        request.captionStyle().ifPresent(preset::captionStyle);
        request.typeface().ifPresent(preset::typeface);
        request.transition()
                .ifPresent(kind -> preset.softTransitions(List.of(kind)).strongTransitions(List.of(kind)));
        return preset.build();
    }

    private Preset named(GenerationRequest request) {
        List<Preset> presets = presets();
        Optional<String> id = request.preset().or(() -> defaultPreset);
        if (id.isEmpty() && !presets.isEmpty()) {
            return presets.get(0);
        }
        return presets.stream()
                .filter(p -> p.id().equals(id.orElse("")))
                .findFirst()
                .orElseThrow(() -> GenerationException.request("There is no preset '" + id.orElse("") + "'.")
                        .remedy("Choose one of: "
                                + presets.stream().map(Preset::id).collect(Collectors.joining(", ")) + ".")
                        .build());
    }

    /**
     * All voices that can be used here.
     *
     * @return voices, those of the best engine first
     */
    public List<Voice> voices() {
        return speakers().stream().flatMap(p -> p.voices().stream()).toList();
    }

    StoryboardPlannerProvider planner() {
        return any(EngineKind.STORYBOARD_PLANNER, StoryboardPlannerProvider.class);
    }

    StoryboardPlanner open(StoryboardPlannerProvider provider) {
        return pool.engine(provider);
    }

    /** Who paints, in which style. */
    Artist artist(GenerationRequest request) {
        Preset preset = preset(request);
        EngineOptions.check(request.options(), registry::all);
        ImageGeneratorProvider provider = any(EngineKind.IMAGE_GENERATOR, ImageGeneratorProvider.class);
        refuseOthers(provider, request);
        Cast.Member<ImageGeneratorProvider, ImageGenerator> painter = member(provider);
        Artist artist = new Artist(preset, style(request, preset, painter), painter);
        artist.check(request);
        return artist;
    }

    /** Planning needs nobody who paints; options that no painter here has should be heard of all the same. */
    void checkOptions(GenerationRequest request) {
        if (!request.options().isEmpty()) {
            artist(request);
        }
    }

    private void refuseOthers(Provider<?> used, GenerationRequest request) {
        EngineOptions.refuseOthers(used, request.options(), registry.all(used.kind()));
    }

    /** Why the painter is not the one that is preferred. */
    Optional<String> passedOver(ImageGeneratorProvider painter) {
        return registry.passedOver(painter);
    }

    Cast.Member<FilmViewerProvider, FilmViewer> viewer() {
        return member(any(EngineKind.FILM_VIEWER, FilmViewerProvider.class));
    }

    /**
     * Opens a finished film.
     *
     * @param film the file
     * @return its pictures
     */
    public FilmFrames frames(Path film) {
        Cast.Member<FilmViewerProvider, FilmViewer> viewer = viewer();
        return EngineCall.of(viewer.provider()).call(() -> viewer.engine().open(film));
    }

    Cast cast(GenerationRequest request) {
        Artist artist = artist(request);
        Cast.Member<VideoRendererProvider, VideoRenderer> renderer =
                member(any(EngineKind.VIDEO_RENDERER, VideoRendererProvider.class));
        return new Cast(
                artist.preset(),
                artist.style(),
                member(planner()),
                artist.painter(),
                member(any(EngineKind.AUDIO_MIXER, AudioMixerProvider.class)),
                renderer,
                encoder(request.encoder(), renderer),
                request.music() ? Optional.of(composer(request)) : Optional.empty());
    }

    private Cast.Member<MusicComposerProvider, MusicComposer> composer(GenerationRequest request) {
        MusicComposerProvider provider = any(EngineKind.MUSIC_COMPOSER, MusicComposerProvider.class);
        refuseOthers(provider, request);
        return member(provider);
    }

    private <P extends Provider<E>, E extends AutoCloseable> Cast.Member<P, E> member(P provider) {
        return new Cast.Member<>(provider, pool.engine(provider));
    }

    private <P extends Provider<?>> P any(EngineKind kind, Class<P> type) {
        return registry.select(kind, type, p -> true).orElseThrow();
    }

    /** The style asked for, which the engine must have; or the preset's, if it has that; or else its default. */
    private static String style(
            GenerationRequest request, Preset preset, Cast.Member<ImageGeneratorProvider, ImageGenerator> painter) {
        List<String> styles = EngineCall.of(painter.provider()).call(painter.engine()::styles);
        if (request.style().isEmpty()) {
            return styles.contains(preset.style()) ? preset.style() : styles.get(0);
        }
        String style = request.style().get();
        if (!styles.contains(style)) {
            throw GenerationException.request(
                            "The image generator '" + painter.provider().id() + "' has no style '" + style + "'.")
                    .remedy("Choose one of: " + String.join(", ", styles) + ".")
                    .build();
        }
        return style;
    }

    /** Now, not after the film was spoken and painted. */
    private static VideoEncoderInfo encoder(
            String encoder, Cast.Member<VideoRendererProvider, VideoRenderer> renderer) {
        List<VideoEncoderInfo> encoders = EngineCall.of(renderer.provider()).call(renderer.engine()::encoders);
        if (encoders.isEmpty()) {
            throw GenerationException.backend("There is no H.264 encoder: neither x264 nor openh264 is in the FFmpeg"
                            + " that is on the class path.")
                    .remedy("Add org.bytedeco:ffmpeg with the classifier of this platform (it has openh264), or the"
                            + " -gpl one (it has x264).")
                    .build();
        }
        if (encoder.equals("auto")) {
            return encoders.get(0);
        }
        return encoders.stream()
                .filter(e -> e.name().equals(encoder))
                .findFirst()
                .orElseThrow(() -> GenerationException.request("There is no video encoder '" + encoder + "'.")
                        .remedy("Choose auto or one of: "
                                + encoders.stream().map(VideoEncoderInfo::name).collect(Collectors.joining(", "))
                                + ".")
                        .build());
    }

    Optional<Narrator.Speaker> speaker(GenerationRequest request, Locale language) {
        Optional<String> wanted = request.voice();
        if (wanted.filter(Voice.NONE::equals).isPresent()) {
            return Optional.empty();
        }
        List<SpeechSynthesizerProvider> speakers = speakers();
        for (SpeechSynthesizerProvider provider : speakers) {
            for (Voice voice : provider.voices()) {
                if (wanted.map(voice.id()::equals).orElseGet(() -> voice.speaks(language))) {
                    refuseOthers(provider, request);
                    return Optional.of(new Narrator.Speaker(provider, pool.engine(provider), voice));
                }
            }
        }
        String there = voices().stream().map(Voice::id).collect(Collectors.joining(", "));
        String name = language.getDisplayLanguage(Locale.ENGLISH);
        throw GenerationException.request(wanted.map(id -> "There is no voice '" + id + "'.")
                        .orElse("No voice here speaks " + (name.isEmpty() ? language.toLanguageTag() : name) + "."))
                .remedy("The voices there are: " + there
                        + ". A film without speech (voice 'none') has timed captions and music.")
                .build();
    }

    private List<SpeechSynthesizerProvider> speakers() {
        try {
            return registry.candidates(EngineKind.SPEECH_SYNTHESIZER).stream()
                    .map(SpeechSynthesizerProvider.class::cast)
                    .toList();
        } catch (GenerationException e) {
            throw GenerationException.builder(e.kind(), e.getMessage())
                    .remedy(e.remedy() + " A film without speech (voice 'none') needs none.")
                    .cause(e)
                    .build();
        }
    }

    Optional<Narrator.NamedNormalizer> normalizer(Locale language) {
        if (registry.all(EngineKind.TEXT_NORMALIZER).isEmpty()) {
            return Optional.empty();
        }
        return registry.select(EngineKind.TEXT_NORMALIZER, TextNormalizerProvider.class, p -> p.supports(language))
                .map(p -> new Narrator.NamedNormalizer(Cast.name(p), pool.engine(p)));
    }
}
