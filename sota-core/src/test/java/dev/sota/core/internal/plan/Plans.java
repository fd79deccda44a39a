package dev.sota.core.internal.plan;

import dev.sota.api.GenerationRequest;
import dev.sota.api.Preset;
import dev.sota.api.Scene;
import dev.sota.api.SceneKind;
import dev.sota.api.Storyboard;
import dev.sota.spi.EngineSettings;
import dev.sota.spi.RunContext;
import dev.sota.spi.StoryboardPlanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Plans films for tests, through the provider as the pipeline does. */
final class Plans {

    private static final Preset PRESET = Preset.builder("540p", 960, 540).build();

    private Plans() {}

    static Storyboard script(String text) {
        return plan(GenerationRequest.script(text).build());
    }

    static Storyboard script(String text, Locale language) {
        return plan(GenerationRequest.script(text).language(language).build());
    }

    static Storyboard prompt(String text) {
        return plan(GenerationRequest.prompt(text).build());
    }

    static Storyboard plan(GenerationRequest request) {
        return plan(request, new CountingContext());
    }

    static Storyboard plan(GenerationRequest request, RunContext context) {
        try (StoryboardPlanner planner = new StorytellerProvider().open(new EngineSettings(Path.of("."), 1))) {
            return planner.plan(request, PRESET, context);
        }
    }

    static List<Scene> story(Storyboard board) {
        return board.scenes().stream().filter(s -> s.kind() == SceneKind.STORY).toList();
    }

    static String sample(String name) {
        try {
            return Files.readString(Path.of("..", "samples", "scripts", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A storyboard as a person reads it. */
    static String print(Storyboard board) {
        StringBuilder out = new StringBuilder();
        out.append("TITLE ")
                .append(board.title())
                .append(" | ")
                .append(board.mood())
                .append('\n');
        board.notes().forEach(n -> out.append("NOTE ").append(n).append('\n'));
        for (Scene s : board.scenes()) {
            out.append(String.format(
                    Locale.ROOT,
                    "%n%s %s %s %s %s%s%n",
                    s.id(),
                    s.kind(),
                    s.shot(),
                    s.camera(),
                    s.mood(),
                    s.startsParagraph() ? " P" : ""));
            s.title()
                    .ifPresent(t -> out.append("  title:   ")
                            .append(t)
                            .append(" / ")
                            .append(s.subtitle().orElse(""))
                            .append('\n'));
            s.chapter().ifPresent(t -> out.append("  chapter: ").append(t).append('\n'));
            out.append("  say:     ").append(s.narration()).append('\n');
            out.append("  see:     ").append(s.picturePrompt()).append('\n');
            out.append("  setting: ").append(s.setting()).append('\n');
        }
        return out.toString();
    }

    /** A run that counts how often it was asked whether to go on. */
    static class CountingContext implements RunContext {
        final AtomicInteger checkpoints = new AtomicInteger();

        @Override
        public String correlationId() {
            return "test";
        }

        @Override
        public Path workDirectory() {
            return Path.of(".");
        }

        @Override
        public void checkpoint() {
            checkpoints.incrementAndGet();
        }

        @Override
        public void progress(long done, long total) {}

        @Override
        public void note(String sentence) {}

        @Override
        public Registration onStop(Runnable action) {
            return () -> {};
        }
    }
}
