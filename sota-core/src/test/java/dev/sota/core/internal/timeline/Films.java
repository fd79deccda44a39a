package dev.sota.core.internal.timeline;

import dev.sota.api.CameraMove;
import dev.sota.api.Mood;
import dev.sota.api.Preset;
import dev.sota.api.Quality;
import dev.sota.api.Scene;
import dev.sota.api.SceneKind;
import dev.sota.api.ShotSize;
import dev.sota.api.Storyboard;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Recipe;
import dev.sota.api.timeline.Timeline;
import dev.sota.core.internal.film.Fakes;
import dev.sota.core.internal.narrate.PlainTokens;
import dev.sota.core.internal.narrate.ReadingClock;
import dev.sota.core.internal.narrate.SceneNarration;
import dev.sota.core.internal.narrate.SceneNarration.Sound;
import dev.sota.core.internal.narrate.SceneNarration.WordTime;
import dev.sota.spi.AudioClip;
import dev.sota.spi.SpokenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;

/** Films of random words, presets and scenes. */
final class Films {

    static final Preset PRESET = Preset.builder("540p", 960, 540).build();

    static final Quality FULL = Quality.LADDER.get(0);

    private static final String[] WORDS = {
        "a",
        "the",
        "sea,",
        "lighthouse",
        "storm.",
        "Who?",
        "«yes»",
        "light—and",
        "e.g.",
        "1,234",
        "☕",
        "灯塔看守人。",
        "https://example.org/a/very/long/address/that/no/caption/line/can/hold/at/once?and=more",
        "naïve",
        "No!",
        "日本",
        "extraordinarily",
        "co-operate;",
        "—",
        "\"Quoted.\"",
        "Donaudampfschifffahrtsgesellschaftskapitän"
    };

    private Films() {}

    static Arbitrary<String> words(int most) {
        return Arbitraries.of(WORDS).list().ofMaxSize(most).map(w -> String.join(" ", w));
    }

    static Arbitrary<Preset> presets() {
        Arbitrary<Double> seconds = Arbitraries.doubles().between(1, 20).ofScale(2);
        return Combinators.combine(
                        Arbitraries.of(1, 2, 5, 10, 12, 15, 16, 20, 24, 25, 30, 48, 50, 60),
                        Arbitraries.doubles().between(2, 60).ofScale(2),
                        Arbitraries.doubles().between(0, 2).ofScale(2),
                        Arbitraries.doubles().between(0, 5).ofScale(2),
                        seconds,
                        seconds,
                        Arbitraries.integers().between(10, 80),
                        Arbitraries.integers().between(1, 4))
                .as((rate, longest, fade, breath, title, ending, columns, lines) -> Preset.builder("any", 160, 90)
                        .frameRate(rate)
                        .maxKeyframeSeconds(longest)
                        .crossFadeSeconds(fade)
                        .breathSeconds(breath)
                        .titleSeconds(title)
                        .endingSeconds(ending)
                        .captionColumns(columns)
                        .captionLines(lines)
                        .build());
    }

    /** Scenes with words that are heard at odd times: some for no time at all, some for long. */
    static Arbitrary<List<SceneNarration>> narrations() {
        ListArbitrary<SceneNarration> list = narration().list().ofMinSize(1).ofMaxSize(12);
        return list.map(Films::withNumbers);
    }

    static Arbitrary<SceneNarration> narration() {
        Arbitrary<Scene> scenes = Combinators.combine(
                        Arbitraries.of(SceneKind.values()),
                        words(30),
                        Arbitraries.of(CameraMove.values()),
                        Arbitraries.of(ShotSize.values()),
                        Arbitraries.of(Mood.values()),
                        Arbitraries.of("", "A heading", " "),
                        Arbitraries.of(true, false))
                .as((kind, words, camera, shot, mood, title, paragraph) -> Scene.builder("s")
                        .kind(kind)
                        .narration(words)
                        .picturePrompt(words)
                        .camera(camera)
                        .shot(shot)
                        .mood(mood)
                        .title(title)
                        .startsParagraph(paragraph)
                        .build());
        return Combinators.combine(
                        scenes, Arbitraries.longs().between(0, 40_000).list().ofSize(90), Arbitraries.of(true, false))
                .as(Films::narrate);
    }

    private static SceneNarration narrate(Scene scene, List<Long> lengths, boolean heard) {
        SpokenText text = PlainTokens.of(scene.narration(), Locale.ENGLISH);
        List<WordTime> times = new ArrayList<>();
        long at = 0;
        for (int i = 0; i < text.tokens().size(); i++) {
            // Every third word is one that the voice leaves out.
            long length = i % 3 == 2 ? 0 : lengths.get(i % lengths.size());
            times.add(new WordTime(at, at + length));
            at += length + (i % 5 == 4 ? 1000 : 0);
        }
        long samples = times.isEmpty() ? 0 : times.get(times.size() - 1).end() + (at % 3);
        return new SceneNarration(scene, text, times, samples, heard && samples > 0 ? sound() : Optional.empty());
    }

    static Optional<Sound> sound() {
        Recipe recipe = new Recipe(dev.sota.api.EngineKind.SPEECH_SYNTHESIZER, "beep", "1", new TreeMap<>());
        return Optional.of(new Sound(AudioClip.of(48_000, 1, new float[1]), recipe));
    }

    /** One film after another, as one. */
    static List<SceneNarration> joined(List<SceneNarration> first, List<SceneNarration> second) {
        List<SceneNarration> all = new ArrayList<>(first);
        all.addAll(second);
        return withNumbers(all);
    }

    private static List<SceneNarration> withNumbers(List<SceneNarration> all) {
        List<SceneNarration> out = new ArrayList<>();
        for (SceneNarration n : all) {
            Scene scene = n.scene().toBuilder().id("s" + out.size()).build();
            out.add(new SceneNarration(scene, n.text(), n.times(), n.samples(), n.speech()));
        }
        return out;
    }

    /** A scene of the story, at reading speed. */
    static SceneNarration read(String id, String words) {
        Scene scene = Scene.builder(id)
                .narration(words)
                .picturePrompt("picture of " + id)
                .build();
        SpokenText text = PlainTokens.of(words, Locale.ENGLISH);
        List<WordTime> times = new ReadingClock(TimelineBuilder.SAMPLE_RATE, 1).times(text);
        long samples = times.isEmpty() ? 0 : times.get(times.size() - 1).end();
        return new SceneNarration(scene, text, times, samples, Optional.empty());
    }

    static PictureRecipes recipes(Preset preset, long seed) {
        return new PictureRecipes(new Fakes.Painter(), preset, "flat", seed, Map.of("strokes", "7"));
    }

    static Timeline timeline(Preset preset, List<SceneNarration> narrations) {
        return timeline(preset, narrations, FULL);
    }

    static Timeline timeline(Preset preset, List<SceneNarration> narrations, Quality quality) {
        TimelineBuilder builder = new TimelineBuilder(preset, board(narrations));
        List<SceneSpan> spans = narrations.stream().map(builder::place).toList();
        List<PictureClip> pictures = spans.stream()
                .flatMap(span -> builder.pictures(span, quality, recipes(preset, 1)).stream())
                .toList();
        return builder.outline(Optional.empty()).toBuilder().pictures(pictures).build();
    }

    static Storyboard board(List<SceneNarration> narrations) {
        return Storyboard.builder()
                .title("A film")
                .scenes(narrations.stream().map(SceneNarration::scene).toList())
                .build();
    }
}
