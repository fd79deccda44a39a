package dev.sota.core.internal.film;

import dev.sota.api.Stage;
import dev.sota.api.timeline.Recipe;
import dev.sota.core.internal.cost.Costing;
import dev.sota.core.internal.run.Crew;
import dev.sota.core.internal.run.Duty;
import dev.sota.core.internal.run.StageContext;
import dev.sota.core.internal.timeline.PictureRecipes;
import dev.sota.spi.ImageEffort;
import dev.sota.spi.ImageRequest;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Has the model made ready that paints a film, once, when the first picture has to be painted: for itself, so that it is
 * not taken for the work of that picture. Thread-safe.
 */
final class ModelLoader {

    private static final String LABEL = "model";

    private final KeyframeWorkshop.Easel easel;
    private final Crew crew;
    private final Costing costing;
    private final StageContext.Reporter reporter;
    private long bytes = -1;
    private @Nullable CompletableFuture<ImageRequest> loading;

    /**
     * A loader that has loaded nothing.
     *
     * @param easel who paints
     * @param crew does the work
     * @param costing counts it
     * @param reporter hears how far it has come
     */
    ModelLoader(KeyframeWorkshop.Easel easel, Crew crew, Costing costing, StageContext.Reporter reporter) {
        this.easel = easel;
        this.crew = crew;
        this.costing = costing;
        this.reporter = reporter;
    }

    /** Whether there is something to make ready for pictures of this film. */
    synchronized boolean loads(Recipe any) {
        if (bytes < 0) {
            ImageRequest request = PictureRecipes.request(any);
            bytes = easel.call()
                    .call(() -> easel.painter().engine().effort(request))
                    .map(ImageEffort::loadingBytes)
                    .orElse(0L);
        }
        return bytes > 0;
    }

    /** Done when the model is ready. */
    synchronized CompletableFuture<ImageRequest> ready(Recipe first, long priority) {
        if (loading == null) {
            ImageRequest request = PictureRecipes.request(first);
            loading = crew.submit(new Duty(Stage.ILLUSTRATE, LABEL, priority), () -> load(request));
        }
        return loading;
    }

    private ImageRequest load(ImageRequest request) {
        return easel.call()
                .call(() -> costing.load(bytes, () -> {
                    easel.painter().engine().prepare(request, easel.context().reporting(reporter));
                    return request;
                }));
    }
}
