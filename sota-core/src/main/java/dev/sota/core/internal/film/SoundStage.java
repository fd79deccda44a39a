package dev.sota.core.internal.film;

import dev.sota.api.EngineKind;
import dev.sota.api.GenerationRequest;
import dev.sota.api.Mood;
import dev.sota.api.timeline.MusicClip;
import dev.sota.api.timeline.Recipe;
import dev.sota.api.timeline.SpeechClip;
import dev.sota.api.timeline.Timeline;
import dev.sota.core.internal.assets.Assets;
import dev.sota.core.internal.cost.Costing;
import dev.sota.core.internal.cost.Work;
import dev.sota.core.internal.files.AudioFile;
import dev.sota.core.internal.files.AudioFileWriter;
import dev.sota.core.internal.files.MixFile;
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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The timeline's sound: music composed, then everything mixed. */
final class SoundStage {

    private static final int CHANNELS = 2;

    private final Cast cast;
    private final GenerationRequest request;
    private final Assets assets;
    private final Costing costing;

    SoundStage(Cast cast, GenerationRequest request, Assets assets, Costing costing) {
        this.cast = cast;
        this.request = request;
        this.assets = assets;
        this.costing = costing;
    }

    /** The recipe of the music for a film whose scenes begin so. */
    Optional<Recipe> recipe(List<SceneStart> starts, Mood mood) {
        SceneStart last = starts.get(starts.size() - 1);
        long samples = last.startSample() + last.samples();
        return cast.composer().map(composer -> {
            SortedMap<String, String> inputs = new TreeMap<>();
            inputs.put("samples", Long.toString(samples));
            inputs.put("mood", mood.name());
            inputs.put("seed", Long.toString(request.seed()));
            inputs.put(
                    "sections",
                    sections(starts).stream()
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

    private static List<MusicSection> sections(List<SceneStart> starts) {
        return starts.stream()
                .map(s -> new MusicSection(s.startSample(), s.scene().mood()))
                .toList();
    }

    private SortedMap<String, String> options() {
        return cast.composer()
                .map(c -> EngineOptions.of(c.provider(), request.options()))
                .orElseGet(TreeMap::new);
    }

    /** The timeline's music, if it has any. */
    Optional<AudioFile> compose(Timeline timeline, List<SceneStart> starts, Mood mood, StageContext context) {
        if (timeline.music().isEmpty() || cast.composer().isEmpty()) {
            return Optional.empty();
        }
        var composer = cast.composer().get();
        MusicRequest music = MusicRequest.builder(timeline.samples())
                .mood(mood)
                .sections(sections(starts))
                .seed(request.seed())
                .options(options())
                .build();
        String key = timeline.music().get(0).recipe().key();
        return Optional.of(EngineCall.of(composer.provider()).call(() -> {
            Optional<Path> there = assets.find(key);
            Path file = there.isPresent()
                    ? there.get()
                    : costing.time(
                            Work.COMPOSE,
                            seconds(timeline),
                            () -> assets.make(key, "music", draft -> {
                                try (AudioFileWriter sink =
                                        new AudioFileWriter(draft, timeline.sampleRate(), CHANNELS)) {
                                    composer.engine().compose(music, sink, context);
                                    sink.finish();
                                }
                            }));
            return AudioFile.read(file);
        }));
    }

    /** Everything that is heard, mixed. */
    MixFile mix(Timeline timeline, List<SceneNarration> narrations, Optional<AudioFile> music, StageContext context) {
        Map<Recipe, AudioAsset> speech = new HashMap<>();
        narrations.forEach(n -> n.speech().ifPresent(s -> speech.put(s.recipe(), s.asset())));
        List<MixClip> clips = new ArrayList<>();
        for (SpeechClip clip : timeline.speech()) {
            clips.add(new MixClip(
                    Bus.SPEECH,
                    clip.startSample(),
                    Objects.requireNonNull(speech.get(clip.recipe()), "speech of the timeline")));
        }
        for (MusicClip clip : timeline.music()) {
            music.ifPresent(m -> clips.add(new MixClip(Bus.MUSIC, clip.startSample(), m)));
        }
        MixRequest mix = MixRequest.builder(timeline.samples())
                .clips(clips)
                .loudnessLufs(cast.preset().loudnessLufs())
                .truePeakDbtp(cast.preset().truePeakDbtp())
                .build();
        String key = mixRecipe(timeline).key();
        return EngineCall.of(cast.mixer().provider()).call(() -> {
            Optional<Path> there = assets.find(key);
            Path file = there.isPresent()
                    ? there.get()
                    : costing.time(
                            Work.MIX,
                            seconds(timeline),
                            () -> assets.make(
                                    key,
                                    "mix",
                                    draft -> MixFile.write(
                                            draft,
                                            timeline.sampleRate(),
                                            CHANNELS,
                                            sink -> cast.mixer().engine().mix(mix, sink, context))));
            return MixFile.read(file);
        });
    }

    private static double seconds(Timeline timeline) {
        return (double) timeline.samples() / timeline.sampleRate();
    }

    private Recipe mixRecipe(Timeline timeline) {
        SortedMap<String, String> inputs = new TreeMap<>();
        inputs.put("samples", Long.toString(timeline.samples()));
        inputs.put("rate", Integer.toString(timeline.sampleRate()));
        inputs.put("loudness", Double.toString(cast.preset().loudnessLufs()));
        inputs.put("peak", Double.toString(cast.preset().truePeakDbtp()));
        inputs.put(
                "speech",
                timeline.speech().stream()
                        .map(c -> c.startSample() + ":" + c.recipe().key())
                        .collect(Collectors.joining(" ")));
        inputs.put(
                "music",
                timeline.music().stream()
                        .map(c -> c.startSample() + ":" + c.recipe().key())
                        .collect(Collectors.joining(" ")));
        return new Recipe(
                EngineKind.AUDIO_MIXER,
                cast.mixer().provider().id(),
                cast.mixer().provider().version(),
                inputs);
    }
}
