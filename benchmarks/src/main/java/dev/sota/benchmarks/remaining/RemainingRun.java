package dev.sota.benchmarks.remaining;

import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationTask;
import dev.sota.api.Preset;
import dev.sota.api.Progress;
import dev.sota.benchmarks.Engines;
import dev.sota.benchmarks.clip.Story;
import dev.sota.benchmarks.result.Arguments;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** Makes one film in a process of its own and says on its standard output how it gets on. */
public final class RemainingRun {

    private RemainingRun() {}

    /**
     * Makes a film.
     *
     * @param arguments {@code --preset 540p --seconds 45 --story 3 --cache folder}
     * @throws Exception when it cannot
     */
    public static void main(String[] arguments) throws Exception {
        Arguments given = new Arguments(Set.of("preset", "seconds", "story", "cache"), arguments);
        Path folder = Engines.folder();
        try (GenerationPipeline pipeline = GenerationPipeline.builder()
                .preset(given.text("preset", "540p"))
                .cache(Path.of(given.text("cache", "cache")))
                .outputDirectory(folder)
                .build()) {
            Preset preset = pipeline.presets().stream()
                    .filter(p -> p.id().equals(given.text("preset", "540p")))
                    .findFirst()
                    .orElseThrow();
            Story story = Story.of(given.number("seconds", 45), preset, given.number("story", 1));
            GenerationTask task = pipeline.submit(story.request().build());
            task.onProgress(RemainingRun::print);
            task.await();
            // Listeners hear the last snapshot at their leisure; the film's end does not wait for them.
            print(task.progress());
        } finally {
            Engines.delete(folder);
        }
    }

    private static synchronized void print(Progress progress) {
        System.out.println(new Sighting(
                        progress.elapsed().toNanos() / 1e9,
                        progress.fraction(),
                        progress.remaining()
                                .map(Duration::toNanos)
                                .map(n -> n / 1e9)
                                .orElse(Double.NaN))
                .line());
    }
}
