package dev.sota.core.internal.film;

import dev.sota.api.GenerationException;
import dev.sota.api.Stage;
import dev.sota.api.timeline.Recipe;
import dev.sota.core.internal.files.FileErrors;
import dev.sota.core.internal.files.KeyframeFile;
import dev.sota.core.internal.plugin.EngineCall;
import dev.sota.core.internal.run.StageContext;
import dev.sota.core.internal.timeline.PictureRecipes;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageGeneratorProvider;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.Keyframe;
import dev.sota.spi.KeyframeSource;
import dev.sota.spi.RunContext;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;

/**
 * Paints keyframes ahead of whoever needs them and keeps them on disk. Each recipe is painted once, however often it is
 * asked for. Thread-safe.
 */
final class KeyframeWorkshop implements KeyframeSource {

    private final Cast.Member<ImageGeneratorProvider, ImageGenerator> painter;
    private final StageContext context;
    private final Executor executor;
    private final Map<Recipe, CompletableFuture<Path>> work = new HashMap<>();
    private int ordered;
    private int painted;

    KeyframeWorkshop(
            Cast.Member<ImageGeneratorProvider, ImageGenerator> painter, StageContext context, Executor executor) {
        this.painter = painter;
        this.context = context;
        this.executor = executor;
    }

    /** Orders a keyframe; painting begins as soon as a painter is free. */
    synchronized CompletableFuture<Path> order(Recipe recipe) {
        CompletableFuture<Path> known = work.get(recipe);
        if (known != null) {
            return known;
        }
        Path file = context.workDirectory().resolve("keyframe-" + ordered++ + ".raw");
        CompletableFuture<Path> ordered = CompletableFuture.supplyAsync(() -> paint(recipe, file), executor);
        work.put(recipe, ordered);
        return ordered;
    }

    private Path paint(Recipe recipe, Path file) {
        context.checkpoint();
        ImageRequest request = PictureRecipes.request(recipe);
        EngineCall call = EngineCall.of(painter.provider());
        Keyframe keyframe = call.call(() -> painter.engine().paint(request, context.quiet()));
        if (keyframe.width() != request.width() || keyframe.height() != request.height()) {
            throw GenerationException.backend(
                            "The " + call.what() + " painted " + keyframe.width() + "x" + keyframe.height()
                                    + " pixels instead of " + request.width() + "x" + request.height() + ".")
                    .remedy("Choose another engine, or report this to the engine's author.")
                    .build();
        }
        FileErrors.explaining("A picture could not be kept.", () -> {
            KeyframeFile.write(keyframe, file);
            return file;
        });
        report();
        return file;
    }

    private synchronized void report() {
        painted++;
        context.progress(painted, ordered);
    }

    @Override
    public Keyframe keyframe(Recipe recipe) {
        CompletableFuture<Path> ready = order(recipe);
        try (RunContext.Registration stop = context.onStop(() -> ready.cancel(false))) {
            Objects.requireNonNull(stop);
            Path file = ready.get();
            return FileErrors.explaining("A picture could not be read again.", () -> KeyframeFile.read(file));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw GenerationException.builder(GenerationException.Kind.CANCELLED, "The run was interrupted.")
                    .cause(e)
                    .build();
        } catch (ExecutionException | CompletionException | java.util.concurrent.CancellationException e) {
            context.checkpoint();
            throw e.getCause() instanceof GenerationException typed
                    ? typed.at(Stage.ILLUSTRATE)
                    : GenerationException.builder(GenerationException.Kind.INTERNAL, "A picture was not made: " + e)
                            .stage(Stage.ILLUSTRATE)
                            .cause(e)
                            .build();
        }
    }
}
