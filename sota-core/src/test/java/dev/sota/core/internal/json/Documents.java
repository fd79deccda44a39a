package dev.sota.core.internal.json;

import dev.sota.api.BrandKit;
import dev.sota.api.CameraMove;
import dev.sota.api.CaptionMode;
import dev.sota.api.CaptionStyle;
import dev.sota.api.Corner;
import dev.sota.api.EngineKind;
import dev.sota.api.GenerationRequest;
import dev.sota.api.Logo;
import dev.sota.api.LoudnessReport;
import dev.sota.api.LowerThird;
import dev.sota.api.LowerThirdStyle;
import dev.sota.api.Manifest;
import dev.sota.api.ManifestPicture;
import dev.sota.api.ManifestScene;
import dev.sota.api.Mood;
import dev.sota.api.Preset;
import dev.sota.api.Scene;
import dev.sota.api.SceneKind;
import dev.sota.api.ShotSize;
import dev.sota.api.Storyboard;
import dev.sota.api.TransitionKind;
import dev.sota.api.Typeface;
import dev.sota.api.timeline.CameraPath;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.api.timeline.CaptionWord;
import dev.sota.api.timeline.Chapter;
import dev.sota.api.timeline.Easing;
import dev.sota.api.timeline.HairlineClip;
import dev.sota.api.timeline.LogoClip;
import dev.sota.api.timeline.LowerThirdClip;
import dev.sota.api.timeline.MusicClip;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Recipe;
import dev.sota.api.timeline.SpeechClip;
import dev.sota.api.timeline.Timeline;
import dev.sota.api.timeline.TitleClip;
import dev.sota.api.timeline.TitleStyle;
import dev.sota.api.timeline.Transition;
import dev.sota.api.timeline.Viewpoint;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Random documents of every type. */
final class Documents {

    private static final String COLOUR = "#1a73e8";

    private Documents() {}

    static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.of(
                        "", " ", "\"quoted\"", "a\\b", "line\nline\r\n\ttab", "😀 灯塔", "\u0000\u001f", "</script>"));
    }

    static Arbitrary<Locale> languages() {
        return Arbitraries.of("en", "en-US", "de-AT", "zh-Hant-TW", "sr-Latn", "und", "es-419")
                .map(Locale::forLanguageTag);
    }

    static Arbitrary<Map<String, String>> maps() {
        return Arbitraries.maps(texts(), texts()).ofMaxSize(4);
    }

    static Arbitrary<Storyboard> storyboards() {
        Arbitrary<List<Scene>> scenes = scenes().list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(list -> {
                    for (int i = 0; i < list.size(); i++) {
                        list.set(i, list.get(i).toBuilder().id("s" + i).build());
                    }
                    return List.copyOf(list);
                });
        return Combinators.combine(
                        texts(),
                        languages(),
                        Arbitraries.of(Mood.values()),
                        scenes,
                        texts().list().ofMaxSize(3))
                .as((title, language, mood, all, notes) -> Storyboard.builder()
                        .title(title)
                        .language(language)
                        .mood(mood)
                        .scenes(all)
                        .notes(notes)
                        .build());
    }

    static Arbitrary<Scene> scenes() {
        return Builders.withBuilder(() -> Scene.builder("s"))
                .use(Arbitraries.of(SceneKind.values()))
                .in(Scene.Builder::kind)
                .use(texts())
                .in(Scene.Builder::narration)
                .use(texts())
                .in(Scene.Builder::picturePrompt)
                .use(texts())
                .in(Scene.Builder::setting)
                .use(texts())
                .withProbability(0.5)
                .in(Scene.Builder::title)
                .use(texts())
                .withProbability(0.5)
                .in(Scene.Builder::subtitle)
                .use(texts())
                .withProbability(0.5)
                .in(Scene.Builder::chapter)
                .use(Arbitraries.of(Mood.values()))
                .in(Scene.Builder::mood)
                .use(Arbitraries.of(ShotSize.values()))
                .in(Scene.Builder::shot)
                .use(Arbitraries.of(CameraMove.values()))
                .in(Scene.Builder::camera)
                .use(Arbitraries.of(true, false))
                .in(Scene.Builder::startsParagraph)
                .build(Scene.Builder::build);
    }

    /** Kits of which any part may be missing. */
    static Arbitrary<BrandKit> brandKits() {
        Arbitrary<Logo> logos = Combinators.combine(
                        Arbitraries.of(Path.of("logo.png"), Path.of("a", "b.jpg")),
                        Arbitraries.of(Corner.values()),
                        Arbitraries.doubles().between(0.03, 0.3).ofScale(3),
                        Arbitraries.doubles().between(0.1, 1).ofScale(3))
                .as((file, corner, size, opacity) -> Logo.builder(file)
                        .corner(corner)
                        .size(size)
                        .opacity(opacity)
                        .build());
        return Builders.withBuilder(() -> BrandKit.builder("House"))
                .use(Arbitraries.of(COLOUR, "#000000").list().ofMaxSize(8))
                .in(BrandKit.Builder::colours)
                .use(Arbitraries.of(Typeface.values()))
                .withProbability(0.5)
                .in(BrandKit.Builder::headingTypeface)
                .use(Arbitraries.of(Typeface.values()))
                .withProbability(0.5)
                .in(BrandKit.Builder::bodyTypeface)
                .use(Arbitraries.of(CaptionStyle.values()))
                .withProbability(0.5)
                .in(BrandKit.Builder::captionStyle)
                .use(Arbitraries.of(LowerThirdStyle.values()))
                .withProbability(0.5)
                .in(BrandKit.Builder::lowerThirdStyle)
                .use(logos)
                .withProbability(0.5)
                .in(BrandKit.Builder::logo)
                .use(Arbitraries.of(true, false))
                .in(BrandKit.Builder::hairline)
                .build(BrandKit.Builder::build);
    }

    static Arbitrary<GenerationRequest> requests() {
        Arbitrary<GenerationRequest.Builder> sources = Arbitraries.oneOf(
                texts().map(GenerationRequest::script),
                texts().map(GenerationRequest::prompt),
                storyboards().map(GenerationRequest::storyboard));
        Arbitrary<Duration> times =
                Arbitraries.longs().between(1, 1_000_000_000_000L).map(Duration::ofNanos);
        return sources.flatMap(source -> Builders.withBuilder(() -> source.build().toBuilder())
                .use(texts())
                .withProbability(0.5)
                .in(GenerationRequest.Builder::title)
                .use(languages())
                .in(GenerationRequest.Builder::language)
                .use(Arbitraries.longs())
                .in(GenerationRequest.Builder::seed)
                .use(texts())
                .withProbability(0.5)
                .in(GenerationRequest.Builder::preset)
                .use(texts())
                .withProbability(0.5)
                .in(GenerationRequest.Builder::style)
                .use(brandKits())
                .withProbability(0.5)
                .in(GenerationRequest.Builder::brandKit)
                .use(texts())
                .withProbability(0.5)
                .in(GenerationRequest.Builder::voice)
                .use(Arbitraries.doubles().between(0.5, 2).ofScale(6))
                .in(GenerationRequest.Builder::speechRate)
                .use(Arbitraries.of(true, false))
                .in(GenerationRequest.Builder::music)
                .use(Arbitraries.of(CaptionMode.values()))
                .in(GenerationRequest.Builder::captions)
                .use(texts())
                .in(GenerationRequest.Builder::encoder)
                .use(Arbitraries.of(Path.of("film.mp4"), Path.of("a", "灯 塔.mp4")))
                .withProbability(0.5)
                .in(GenerationRequest.Builder::output)
                .use(Arbitraries.of(true, false))
                .in(GenerationRequest.Builder::overwrite)
                .use(times)
                .withProbability(0.5)
                .in(GenerationRequest.Builder::timeout)
                .use(times)
                .withProbability(0.5)
                .in(GenerationRequest.Builder::deadline)
                .use(maps())
                .in(GenerationRequest.Builder::options)
                .build(GenerationRequest.Builder::build));
    }

    static Arbitrary<Preset> presets() {
        return Builders.withBuilder(() -> Preset.builder("p", 640, 360))
                .use(texts())
                .in(Preset.Builder::name)
                .use(texts())
                .in(Preset.Builder::description)
                .use(Arbitraries.of(24, 25, 30, 60))
                .in(Preset.Builder::frameRate)
                .use(Arbitraries.integers().between(100, 100_000))
                .in(Preset.Builder::videoKbps)
                .use(Arbitraries.integers().between(32, 512))
                .in(Preset.Builder::audioKbps)
                .use(Arbitraries.doubles().between(-40, -5))
                .in(Preset.Builder::loudnessLufs)
                .use(Arbitraries.doubles().between(-9, 0))
                .in(Preset.Builder::truePeakDbtp)
                .use(Arbitraries.doubles().between(2, 60))
                .in(Preset.Builder::maxKeyframeSeconds)
                .use(Arbitraries.doubles().between(0, 2))
                .in(Preset.Builder::crossFadeSeconds)
                .use(Arbitraries.doubles().between(0, 5))
                .in(Preset.Builder::breathSeconds)
                .use(Arbitraries.integers().between(10, 80))
                .in(Preset.Builder::captionColumns)
                .use(Arbitraries.integers().between(1, 4))
                .in(Preset.Builder::captionLines)
                .use(texts())
                .in(Preset.Builder::style)
                .build(Preset.Builder::build);
    }

    static Arbitrary<Manifest> manifests() {
        Arbitrary<Double> figures = Arbitraries.oneOf(
                Arbitraries.doubles(), Arbitraries.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, -0.0));
        Arbitrary<LoudnessReport> loudness =
                Combinators.combine(figures, figures, figures).as(LoudnessReport::new);
        Arbitrary<ManifestScene> scenes = Combinators.combine(
                        texts(), Arbitraries.longs(), Arbitraries.longs(), Arbitraries.integers(), texts(), texts())
                .as((id, start, frames, pictures, words, prompt) ->
                        new ManifestScene(id, start, frames, pictures, words, prompt, Mood.TENSE));
        Arbitrary<ManifestPicture> pictures = Combinators.combine(texts(), Arbitraries.longs(), maps())
                .as((scene, start, details) -> new ManifestPicture(scene, start, new TreeMap<>(details)));
        return requests()
                .flatMap(request -> Builders.withBuilder(() -> Manifest.builder("1", "run", request))
                        .use(pictures.list().ofMaxSize(3))
                        .in(Manifest.Builder::pictures)
                        .use(Arbitraries.of(true, false))
                        .in(Manifest.Builder::machineGenerated)
                        .use(Arbitraries.longs())
                        .in(Manifest.Builder::seed)
                        .use(Arbitraries.longs())
                        .in(Manifest.Builder::audioSamples)
                        .use(Arbitraries.longs()
                                .between(-1_000_000_000_000L, 100_000_000_000_000L)
                                .map(Instant::ofEpochMilli))
                        .in(Manifest.Builder::createdAt)
                        .use(maps())
                        .in(Manifest.Builder::engines)
                        .use(maps())
                        .in(Manifest.Builder::files)
                        .use(Arbitraries.maps(texts(), Arbitraries.longs()).ofMaxSize(3))
                        .in(Manifest.Builder::stageMillis)
                        .use(scenes.list().ofMaxSize(3))
                        .in(Manifest.Builder::scenes)
                        .use(loudness)
                        .withProbability(0.7)
                        .in(Manifest.Builder::loudness)
                        .use(texts().list().ofMaxSize(3))
                        .in(Manifest.Builder::notes)
                        .build(Manifest.Builder::build));
    }

    static Arbitrary<Timeline> timelines() {
        return Combinators.combine(
                        texts(),
                        maps(),
                        Arbitraries.longs().between(0, 1L << 40),
                        Arbitraries.doubles().between(0, 1))
                .as(Documents::timeline);
    }

    private static Timeline timeline(String text, Map<String, String> inputs, long at, double x) {
        SortedMap<String, String> sorted = new TreeMap<>(inputs);
        Recipe recipe = new Recipe(EngineKind.IMAGE_GENERATOR, text, "1", sorted);
        Easing easing = Easing.values()[(int) (at % Easing.values().length)];
        CameraPath path = new CameraPath(new Viewpoint(x, 1 - x, 1 + x), new Viewpoint(0.5, 0.5, 1), easing, x);
        TransitionKind kind = TransitionKind.values()[(int) (at % TransitionKind.values().length)];
        return Timeline.builder(64, 64, 24, 48_000, 100 + at)
                .title(text)
                .language(Locale.forLanguageTag("fr-CA"))
                .pictures(List.of(new PictureClip(text, at, 90, Transition.of(kind, 12), 24, recipe, path)))
                .titles(List.of(new TitleClip(at, 30, 10, text, text, TitleStyle.SECTION)))
                .captions(
                        List.of(new CaptionCue(at, 5, List.of(text, "b"), List.of(new CaptionWord(text, at, at + 5)))))
                .speech(List.of(new SpeechClip("s", at, 1, recipe)))
                .music(List.of(new MusicClip(at, 1, recipe)))
                .chapters(List.of(new Chapter(at, 1, text)))
                .bodyTypeface(Typeface.values()[(int) (at % Typeface.values().length)])
                .accent(COLOUR)
                .lowerThirds(
                        List.of(new LowerThirdClip(at, 30, 10, new LowerThird("Ada", "role"), LowerThirdStyle.TIERS)))
                .hairline(new HairlineClip(at, 60, COLOUR))
                .logo(new LogoClip(at, 60, recipe, Corner.TOP_LEFT, 0.1 + 0.1 * x, 0.5 + 0.5 * x))
                .build();
    }
}
