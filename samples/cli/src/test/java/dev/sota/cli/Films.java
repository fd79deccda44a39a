package dev.sota.cli;

import dev.sota.api.Estimate;
import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationResult;
import dev.sota.api.LoudnessReport;
import dev.sota.api.Manifest;
import dev.sota.api.Mood;
import dev.sota.api.Progress;
import dev.sota.api.Quality;
import dev.sota.api.RunProfile;
import dev.sota.api.Scene;
import dev.sota.api.SceneKind;
import dev.sota.api.Stage;
import dev.sota.api.Storyboard;
import dev.sota.api.timeline.Timeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Values for tests. */
final class Films {

    private Films() {}

    static Storyboard storyboard() {
        return Storyboard.builder()
                .title("The Lighthouse")
                .mood(Mood.CALM)
                .scene(Scene.builder("s01")
                        .kind(SceneKind.OPENING)
                        .title("The Lighthouse")
                        .build())
                .scene(Scene.builder("s02")
                        .chapter("Night")
                        .narration(
                                "Every night the keeper climbs the one hundred and ninety-nine steps of the tower, and"
                                        + " counts them aloud, so that the dark can hear him coming.")
                        .picturePrompt("a lighthouse at night")
                        .setting("sea")
                        .build())
                .note("The prompt was short, so a small film was written around it.")
                .build();
    }

    static GenerationResult result(GenerationRequest request, Path folder) {
        Path video = request.output().orElse(folder.resolve("the-lighthouse.mp4"));
        try {
            Files.write(video, new byte[2_400_000]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Manifest manifest = Manifest.builder("0.1.0", "run-1", request)
                .encoder("libopenh264")
                .width(960)
                .height(540)
                .frameRate(30)
                .frames(1950)
                .seed(request.seed())
                .loudness(new LoudnessReport(-14.04, -1.06, 5.2))
                .stageMillis(Map.of("plan", 12L, "render", 3400L))
                .notes(storyboard().notes())
                .build();
        return new GenerationResult(
                video,
                beside(video, ".srt"),
                beside(video, ".vtt"),
                beside(video, ".png"),
                beside(video, ".json"),
                storyboard(),
                Timeline.builder(960, 540, 30, 48000, 1950).build(),
                manifest,
                profile());
    }

    static RunProfile profile() {
        return new RunProfile(
                "run-1",
                2,
                3412.5,
                List.of(
                        new RunProfile.Span(Stage.PLAN, "", 0, 0, 12),
                        new RunProfile.Span(Stage.NARRATE, "s02", 1, 12, 400.25),
                        new RunProfile.Span(Stage.RENDER, "a <b> & \"c\"", 0, 400.25, 3400)));
    }

    static Estimate estimate() {
        return new Estimate(
                Quality.LADDER.get(1),
                Duration.ofSeconds(65),
                Duration.ofMillis(9_120),
                Duration.ofMillis(11_400),
                new TreeMap<>(Map.of(Stage.NARRATE, Duration.ofMillis(1500), Stage.RENDER, Duration.ofMillis(14_250))),
                420_000_000,
                61_000_000,
                true);
    }

    private static Path beside(Path video, String extension) {
        return video.resolveSibling(String.valueOf(video.getFileName()).replace(".mp4", extension));
    }

    static Progress progress(double fraction) {
        return progress(Stage.RENDER, fraction, Optional.empty());
    }

    static Progress progress(Stage stage, double fraction, Optional<Duration> remaining) {
        return new Progress(
                "run-1",
                stage,
                (long) (fraction * 100),
                100,
                fraction,
                Duration.ofMillis((long) (fraction * 60_000)),
                remaining,
                remaining.isPresent() ? Progress.Confidence.MEDIUM : Progress.Confidence.NONE);
    }
}
