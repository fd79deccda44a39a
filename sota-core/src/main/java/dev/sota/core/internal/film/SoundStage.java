package dev.sota.core.internal.film;

import dev.sota.api.EngineKind;
import dev.sota.api.GenerationRequest;
import dev.sota.api.LoudnessReport;
import dev.sota.api.Mood;
import dev.sota.api.Storyboard;
import dev.sota.api.timeline.MusicClip;
import dev.sota.api.timeline.Recipe;
import dev.sota.api.timeline.SpeechClip;
import dev.sota.api.timeline.Timeline;
import dev.sota.core.internal.files.AudioFile;
import dev.sota.core.internal.files.AudioFileWriter;
import dev.sota.core.internal.narrate.SceneNarration;
import dev.sota.core.internal.plugin.EngineCall;
import dev.sota.core.internal.run.StageContext;
import dev.sota.core.internal.timeline.TimelineBuilder.SceneStart;
import dev.sota.spi.AudioAsset;
import dev.sota.spi.Bus;
import dev.sota.spi.MixClip;
import dev.sota.spi.MixRequest;
import dev.sota.spi.MusicRequest;
import dev.sota.spi.MusicSection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The timeline's sound: music composed, then everything mixed. */
final class SoundStage {

    private static final int CHANNELS = 2;

    private final Cast cast;
    private final GenerationRequest request;
    private List<MusicSection> sections = List.of();

    SoundStage(Cast cast, GenerationRequest request) {
        this.cast = cast;
        this.request = request;
    }

    /** The finished sound and what was measured of it. */
    record Mixed(AudioFile file, LoudnessReport loudness) {}

    /** The recipe of the music for a film whose scenes begin so. */
    Optional<Recipe> recipe(List<SceneStart> starts, Mood mood) {
        sections = starts.stream()
                .map(s -> new MusicSection(s.startSample(), s.scene().mood()))
                .toList();
        SceneStart last = starts.get(starts.size() - 1);
        long samples = last.startSample() + last.samples();
        return cast.composer().map(composer -> {
            SortedMap<String, String> inputs = new TreeMap<>();
            inputs.put("samples", Long.toString(samples));
            inputs.put("mood", mood.name());
            inputs.put("seed", Long.toString(request.seed()));
            inputs.put(
                    "sections",
                    sections.stream()
                            .map(s -> s.startSample() + ":" + s.mood().name())
                            .collect(Collectors.joining(" ")));
            options().forEach((name, value) -> inputs.put("option." + name, value));
            return new Recipe(
                    EngineKind.MUSIC_COMPOSER,
                    composer.provider().id(),
                    composer.provider().version(),
                    inputs);
        });
    }

    private SortedMap<String, String> options() {
        return EngineOptions.of(EngineKind.MUSIC_COMPOSER, request.options());
    }

    Optional<AudioFile> compose(Timeline timeline, Storyboard storyboard, StageContext context) {
        if (timeline.music().isEmpty() || cast.composer().isEmpty()) {
            return Optional.empty();
        }
        var composer = cast.composer().get();
        MusicRequest music = MusicRequest.builder(timeline.samples())
                .mood(storyboard.mood())
                .sections(sections)
                .seed(request.seed())
                .options(options())
                .build();
        return Optional.of(EngineCall.of(composer.provider()).call(() -> {
            try (AudioFileWriter sink = new AudioFileWriter(
                    context.workDirectory().resolve("music.f32"), timeline.sampleRate(), CHANNELS)) {
                composer.engine().compose(music, sink, context);
                return sink.finish();
            }
        }));
    }

    Mixed mix(Timeline timeline, List<SceneNarration> narrations, Optional<AudioFile> music, StageContext context) {
        Map<Recipe, AudioAsset> speech = new HashMap<>();
        narrations.forEach(n -> n.speech().ifPresent(s -> speech.put(s.recipe(), s.asset())));
        List<MixClip> clips = new ArrayList<>();
        for (SpeechClip clip : timeline.speech()) {
            clips.add(new MixClip(
                    Bus.SPEECH,
                    clip.startSample(),
                    java.util.Objects.requireNonNull(speech.get(clip.recipe()), "speech of the timeline")));
        }
        for (MusicClip clip : timeline.music()) {
            music.ifPresent(m -> clips.add(new MixClip(Bus.MUSIC, clip.startSample(), m)));
        }
        MixRequest mix = MixRequest.builder(timeline.samples())
                .clips(clips)
                .loudnessLufs(cast.preset().loudnessLufs())
                .truePeakDbtp(cast.preset().truePeakDbtp())
                .build();
        return EngineCall.of(cast.mixer().provider()).call(() -> {
            try (AudioFileWriter sink =
                    new AudioFileWriter(context.workDirectory().resolve("mix.f32"), timeline.sampleRate(), CHANNELS)) {
                LoudnessReport loudness = cast.mixer().engine().mix(mix, sink, context);
                return new Mixed(sink.finish(), loudness);
            }
        });
    }
}
