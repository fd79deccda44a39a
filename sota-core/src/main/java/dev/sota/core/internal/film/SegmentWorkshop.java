package dev.sota.core.internal.film;

import dev.sota.api.Quality;
import dev.sota.api.Stage;
import dev.sota.core.internal.assets.Assets;
import dev.sota.core.internal.cost.Costing;
import dev.sota.core.internal.cost.Work;
import dev.sota.core.internal.plugin.EngineCall;
import dev.sota.core.internal.run.Crew;
import dev.sota.core.internal.run.Duty;
import dev.sota.core.internal.run.StageContext;
import dev.sota.core.internal.timeline.SegmentRecipes;
import dev.sota.spi.SegmentReport;
import dev.sota.spi.SegmentRequest;
import dev.sota.spi.VideoRenderer;
import dev.sota.spi.VideoRendererProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/**
 * Has segments encoded, each as soon as its pictures are painted. Segments that are identical are encoded once, and those
 * that are kept from another run not at all: then their pictures are not painted either. Thread-safe.
 */
final class SegmentWorkshop {

    /** Often enough for a bar that moves, and seldom enough to cost nothing. */
    private static final int FRAMES_A_REPORT = 10;

    private final Cast.Member<VideoRendererProvider, VideoRenderer> renderer;
    private final SegmentRecipes recipes;
    private final KeyframeWorkshop keyframes;
    private final StageContext context;
    private final Crew crew;
    private final Assets assets;
    private final Costing costing;
    private final LongConsumer drawn;
    private final AtomicLong frames = new AtomicLong();
    private final Map<String, CompletableFuture<Path>> work = new HashMap<>();

    SegmentWorkshop(
            Cast.Member<VideoRendererProvider, VideoRenderer> renderer,
            SegmentRecipes recipes,
            KeyframeWorkshop keyframes,
            StageContext context,
            Crew crew,
            Assets assets,
            Costing costing,
            LongConsumer drawn) {
        this.renderer = renderer;
        this.recipes = recipes;
        this.keyframes = keyframes;
        this.context = context;
        this.crew = crew;
        this.assets = assets;
        this.costing = costing;
        this.drawn = drawn;
    }

    /**
     * Orders a segment.
     *
     * @param request what it shows
     * @param quality how finely it is made
     * @param label its scene
     * @param priority of painting its pictures; encoding comes after that of the next scene's pictures
     * @return its file
     */
    CompletableFuture<Path> order(SegmentRequest request, Quality quality, String label, long priority) {
        String key = recipes.recipe(request).key();
        CompletableFuture<Path> ordered;
        synchronized (this) {
            CompletableFuture<Path> known = work.get(key);
            if (known != null) {
                return known.whenComplete((file, error) -> count(request.frames()));
            }
            ordered = new CompletableFuture<>();
            work.put(key, ordered);
        }
        assets.find(key)
                .ifPresentOrElse(
                        file -> {
                            count(request.frames());
                            ordered.complete(file);
                        },
                        () -> begin(request, quality, key, label, priority, ordered));
        return ordered;
    }

    private void begin(
            SegmentRequest request,
            Quality quality,
            String key,
            String label,
            long priority,
            CompletableFuture<Path> ordered) {
        CompletableFuture<?>[] pictures = request.pictures().stream()
                .map(clip -> keyframes.order(clip.recipe(), clip.sceneId(), priority))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(pictures)
                .thenCompose(painted ->
                        crew.submit(new Duty(Stage.RENDER, label, priority + 3), () -> encode(request, quality, key)))
                .whenComplete((file, error) -> {
                    if (error == null) {
                        ordered.complete(file);
                    } else {
                        ordered.completeExceptionally(error);
                    }
                });
    }

    private Path encode(SegmentRequest request, Quality quality, String key) {
        double units = request.frames() * (double) request.width() * request.height() / 1e6;
        return EngineCall.of(renderer.provider())
                .call(() -> costing.time(Work.ENCODE, quality, units, () -> {
                    Path draft = assets.scratch("segment");
                    AtomicLong done = new AtomicLong();
                    SegmentReport report = renderer.engine().encode(request, draft, context.reporting((now, total) -> {
                        if (now - done.get() >= FRAMES_A_REPORT) {
                            count(now - done.getAndSet(now));
                        }
                    }));
                    count(request.frames() - done.get());
                    report.notes().forEach(context::note);
                    return report.notes().isEmpty() ? keep(key, draft) : draft;
                }));
    }

    /** What has notes, such as words that no font here can draw, is not kept: next time it may be different. */
    private Path keep(String key, Path draft) throws IOException {
        Path kept = assets.make(key, "segment", place -> Files.copy(draft, place));
        Files.deleteIfExists(draft);
        return kept;
    }

    private void count(long more) {
        drawn.accept(frames.addAndGet(more));
    }
}
