package dev.sota.core.internal.film;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationResult;
import dev.sota.api.Scene;
import dev.sota.api.Storyboard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Engines that count what they do, and pipelines of them that share a cache. Tests put their own in. */
class Studio {

    /** Long enough for segments of its own for every scene. */
    static final List<String> SENTENCES = List.of(
            "The sea is calm tonight and the moon stands over the harbour.",
            "A ship comes home with all its lamps burning in the rigging.",
            "The keeper of the light goes up the stairs once more.",
            "Nobody knows how long the storm will keep away from here.",
            "In the morning the nets are full and the gulls are loud.",
            "So ends the story of a quiet night by the sea.");

    static final String TEXT = String.join(" ", SENTENCES);

    final Path folder;
    Fakes.Planner planner = new Fakes.Planner();
    Fakes.Painter painter = new Fakes.Painter();
    Fakes.Speaker speaker = new Fakes.Speaker();
    Fakes.Composer composer = new Fakes.Composer();
    Fakes.Mixer mixer = new Fakes.Mixer();
    Fakes.Renderer renderer = new Fakes.Renderer();
    Fakes.Viewer viewer = new Fakes.Viewer();

    Studio(Path folder) {
        this.folder = folder;
    }

    /** Engines that have done nothing yet, and the same folders. */
    Studio fresh() {
        return new Studio(folder);
    }

    GenerationPipeline.Builder builder() {
        return GenerationPipeline.builder()
                .discovery(false)
                .register(planner)
                .register(painter)
                .register(speaker)
                .register(composer)
                .register(mixer)
                .register(renderer)
                .register(viewer)
                .register(new Fakes.Catalog())
                .outputDirectory(existing("out"))
                .workDirectory(existing("work"))
                .cache(folder.resolve("cache"));
    }

    Path existing(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    GenerationResult film(String text) {
        return film(text, builder -> builder);
    }

    /** A film by a pipeline of its own, as another process would make it. */
    GenerationResult film(String text, UnaryOperator<GenerationPipeline.Builder> settings) {
        return film(GenerationRequest.script(text).build(), settings);
    }

    GenerationResult film(GenerationRequest request, UnaryOperator<GenerationPipeline.Builder> settings) {
        try (GenerationPipeline pipeline = settings.apply(builder()).build()) {
            return pipeline.generate(request);
        }
    }

    /** A film that nothing was kept for, as text. */
    String inPeace(String text) throws IOException {
        return content(fresh().film(text, GenerationPipeline.Builder::noCache));
    }

    static String content(GenerationResult film) throws IOException {
        return Files.readString(film.video());
    }

    static String with(int sentence, String other) {
        List<String> changed = new java.util.ArrayList<>(SENTENCES);
        changed.set(sentence, other);
        return String.join(" ", changed);
    }

    static Storyboard board(List<Scene> scenes) {
        return Storyboard.builder().title("A film").scenes(scenes).build();
    }

    /** What the engines did, in the order of the stages. */
    record Work(int spoken, int painted, int composed, int mixed, int encoded, int assembled) {}

    Work work() {
        return new Work(
                speaker.spoken.get(),
                painter.painted.get(),
                composer.composed.get(),
                mixer.mixed.get(),
                renderer.encoded.size(),
                renderer.assembled.get());
    }

    /** No draft, no folder of a run, and in the cache nobody's session but locks of those who are still there. */
    void nothingIsLeftBehind() throws IOException {
        try (Stream<Path> left = Files.walk(folder)) {
            List<Path> strange = left.filter(p -> p.getFileName().toString().endsWith(".part")
                            || p.getFileName().toString().startsWith("sota-run-")
                            || p.getParent() != null && p.getParent().endsWith("sessions"))
                    .toList();
            assertEquals(List.of(), strange);
        }
    }
}
