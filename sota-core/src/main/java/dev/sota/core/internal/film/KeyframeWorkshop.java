package dev.sota.core.internal.film;

import dev.sota.api.GenerationException;
import dev.sota.api.Stage;
import dev.sota.api.timeline.Recipe;
import dev.sota.core.internal.assets.Assets;
import dev.sota.core.internal.cost.Costing;
import dev.sota.core.internal.files.FileErrors;
import dev.sota.core.internal.files.KeyframeFile;
import dev.sota.core.internal.files.LogoFile;
import dev.sota.core.internal.plugin.EngineCall;
import dev.sota.core.internal.run.Crew;
import dev.sota.core.internal.run.Duty;
import dev.sota.core.internal.run.StageContext;
import dev.sota.core.internal.timeline.PictureRecipes;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageGeneratorProvider;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.Keyframe;
import dev.sota.spi.KeyframeSource;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Has keyframes painted, each recipe once however often it is asked for. Thread-safe. */
final class KeyframeWorkshop implements KeyframeSource {

    private final Cast.Member<ImageGeneratorProvider, ImageGenerator> painter;
    private final StageContext context;
    private final Crew crew;
    private final Assets assets;
    private final Costing costing;
    private final Optional<LogoFile> logo;
    private final Map<Recipe, CompletableFuture<Path>> work = new HashMap<>();
    private int expected;
    private int painted;

    KeyframeWorkshop(
            Cast.Member<ImageGeneratorProvider, ImageGenerator> painter,
            StageContext context,
            Crew crew,
            Assets assets,
            Costing costing,
            Optional<LogoFile> logo) {
        this.painter = painter;
        this.context = context;
        this.crew = crew;
        this.assets = assets;
        this.costing = costing;
        this.logo = logo;
    }

    /** Orders a keyframe; it is painted when its turn comes, unless it is there. */
    synchronized CompletableFuture<Path> order(Recipe recipe, String label, long priority) {
        return work.computeIfAbsent(
                recipe, r -> crew.submit(new Duty(Stage.ILLUSTRATE, label, priority), () -> paint(recipe)));
    }

    /** Says how many pictures the film will have: few are ordered at first. */
    synchronized void expect(int pictures) {
        expected = pictures;
    }

    private Path paint(Recipe recipe) {
        String key = recipe.key();
        Path file = assets.find(key)
                .orElseGet(() -> EngineCall.of(painter.provider()).call(() -> {
                    ImageRequest request = PictureRecipes.request(recipe);
                    double megapixels = request.width() * (double) request.height() / 1e6;
                    return costing.paint(request.options(), megapixels, () -> {
                        Keyframe keyframe = paint(request);
                        return assets.make(key, "picture", draft -> KeyframeFile.write(keyframe, draft));
                    });
                }));
        report();
        return file;
    }

    private Keyframe paint(ImageRequest request) {
        Keyframe keyframe = painter.engine().paint(request, context.quiet());
        if (keyframe.width() != request.width() || keyframe.height() != request.height()) {
            throw GenerationException.backend("The "
                            + EngineCall.of(painter.provider()).what() + " painted " + keyframe.width() + "x"
                            + keyframe.height() + " pixels instead of " + request.width() + "x" + request.height()
                            + ".")
                    .remedy("Choose another engine, or report this to the engine's author.")
                    .build();
        }
        return keyframe;
    }

    private synchronized void report() {
        painted++;
        context.progress(painted, Math.max(expected, work.size()));
    }

    /** Reads a keyframe, which has been ordered and painted; one that has not is painted at once by who asks. */
    @Override
    public Keyframe keyframe(Recipe recipe) {
        Optional<Keyframe> given = logo.filter(l -> l.recipe().equals(recipe)).map(LogoFile::keyframe);
        if (given.isPresent()) {
            return given.get();
        }
        CompletableFuture<Path> ordered;
        synchronized (this) {
            ordered = work.get(recipe);
        }
        Path file = ordered != null && ordered.isDone() ? ordered.join() : paint(recipe);
        return FileErrors.explaining("A picture could not be read again.", () -> KeyframeFile.read(file));
    }
}
