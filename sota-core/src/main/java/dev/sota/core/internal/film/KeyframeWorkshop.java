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
import dev.sota.core.internal.run.Audience;
import dev.sota.core.internal.run.Crew;
import dev.sota.core.internal.run.Duty;
import dev.sota.core.internal.run.PaintingContext;
import dev.sota.core.internal.run.StageContext;
import dev.sota.core.internal.timeline.PictureRecipes;
import dev.sota.spi.ImageEffort;
import dev.sota.spi.ImageGenerator;
import dev.sota.spi.ImageGeneratorProvider;
import dev.sota.spi.ImageRequest;
import dev.sota.spi.Keyframe;
import dev.sota.spi.KeyframeSource;
import dev.sota.spi.RunContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;

/**
 * Has keyframes painted, each recipe once however often it is asked for, and after the one that it starts from.
 * Thread-safe.
 */
final class KeyframeWorkshop implements KeyframeSource {

    private final Easel easel;
    private final Crew crew;
    private final Assets assets;
    private final Costing costing;
    private final Optional<LogoFile> logo;
    private final Map<Recipe, CompletableFuture<Path>> work = new HashMap<>();
    private final PictureDetails details;
    private final ModelLoader model;
    private int expected;
    private int painted;

    /**
     * Where pictures are painted.
     *
     * @param painter paints them
     * @param context the stage
     * @param audience looks on
     */
    record Easel(Cast.Member<ImageGeneratorProvider, ImageGenerator> painter, StageContext context, Audience audience) {

        EngineCall call() {
            return EngineCall.of(painter.provider());
        }
    }

    KeyframeWorkshop(Easel easel, Crew crew, Assets assets, Costing costing, Optional<LogoFile> logo) {
        this.easel = easel;
        this.crew = crew;
        this.assets = assets;
        this.costing = costing;
        this.logo = logo;
        this.details = new PictureDetails(assets);
        this.model = new ModelLoader(easel, crew, costing, this::loaded);
    }

    /** Orders a keyframe; it is painted when its turn comes, unless it is there. */
    CompletableFuture<Path> order(Recipe recipe, String sceneId, long priority) {
        Optional<CompletableFuture<Path>> known = ordered(recipe);
        if (known.isPresent()) {
            return known.get();
        }
        Optional<CompletableFuture<Void>> before = before(recipe, sceneId, priority);
        Duty duty = new Duty(Stage.ILLUSTRATE, sceneId, priority);
        synchronized (this) {
            return work.computeIfAbsent(
                    recipe,
                    r -> before.map(start -> start.thenCompose(done -> crew.submit(duty, () -> paint(r, sceneId))))
                            .orElseGet(() -> crew.submit(duty, () -> paint(r, sceneId))));
        }
    }

    /** What has to be there first: the model, and the picture that it starts from. One that is kept needs neither. */
    private Optional<CompletableFuture<Void>> before(Recipe recipe, String sceneId, long priority) {
        Optional<Recipe> start = PictureRecipes.before(recipe);
        boolean loads = model.loads(recipe);
        if (start.isEmpty() && !loads || assets.find(recipe.key()).isPresent()) {
            return Optional.empty();
        }
        List<CompletableFuture<?>> first = new ArrayList<>();
        start.ifPresent(picture -> first.add(order(picture, sceneId, priority)));
        if (loads) {
            first.add(model.ready(recipe, priority));
        }
        return Optional.of(CompletableFuture.allOf(first.toArray(CompletableFuture<?>[]::new)));
    }

    private synchronized Optional<CompletableFuture<Path>> ordered(Recipe recipe) {
        return Optional.ofNullable(work.get(recipe));
    }

    /** Says how many pictures the film will have: few are ordered at first. */
    synchronized void expect(int pictures) {
        expected = pictures;
    }

    private Path paint(Recipe recipe, String sceneId) {
        String key = recipe.key();
        Optional<Path> there = assets.find(key);
        Path file = there.isPresent() ? there.get() : paint(recipe, key, request(recipe), sceneId);
        report();
        return file;
    }

    private ImageRequest request(Recipe recipe) {
        return PictureRecipes.before(recipe)
                .map(before -> PictureRecipes.request(recipe, keyframe(before).flatten()))
                .orElseGet(() -> PictureRecipes.request(recipe));
    }

    private Path paint(Recipe recipe, String key, ImageRequest request, String sceneId) {
        return easel.call().call(() -> {
            Optional<ImageEffort> effort = easel.painter().engine().effort(request);
            return costing.paint(request, effort, () -> {
                Keyframe keyframe = paint(request, sceneId);
                details.keep(recipe, keyframe.details());
                return assets.make(key, "picture", draft -> KeyframeFile.write(keyframe, draft));
            });
        });
    }

    private Keyframe paint(ImageRequest request, String sceneId) {
        RunContext context = new PaintingContext(easel.context(), sceneId, easel.audience());
        Keyframe keyframe = easel.painter().engine().paint(request, context);
        if (keyframe.width() != request.width() || keyframe.height() != request.height()) {
            throw GenerationException.backend("The "
                            + easel.call().what() + " painted " + keyframe.width() + "x"
                            + keyframe.height() + " pixels instead of " + request.width() + "x" + request.height()
                            + ".")
                    .remedy("Choose another engine, or report this to the engine's author.")
                    .build();
        }
        return keyframe;
    }

    private synchronized void report() {
        painted++;
        tell();
    }

    private synchronized void loaded(long done, long total) {
        easel.context().board().prepared(Stage.ILLUSTRATE, (double) done / Math.max(1, total));
        tell();
    }

    private void tell() {
        easel.context().progress(painted, Math.max(expected, work.size()));
    }

    /** What made a picture, as far as its engine said. */
    SortedMap<String, String> details(Recipe recipe) {
        return details.of(recipe);
    }

    /** Reads a keyframe, which has been ordered and painted; one that has not is painted at once by who asks. */
    @Override
    public Keyframe keyframe(Recipe recipe) {
        Optional<Keyframe> given = logo.filter(l -> l.recipe().equals(recipe)).map(LogoFile::keyframe);
        if (given.isPresent()) {
            return given.get();
        }
        Path file = ordered(recipe)
                .filter(CompletableFuture::isDone)
                .map(CompletableFuture::join)
                .orElseGet(() -> paint(recipe, ""));
        return FileErrors.explaining("A picture could not be read again.", () -> KeyframeFile.read(file));
    }
}
