package dev.sota.core.internal.film;

import dev.sota.api.CaptionMode;
import dev.sota.api.EngineKind;
import dev.sota.api.GenerationException;
import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationResult;
import dev.sota.api.LoudnessReport;
import dev.sota.api.Manifest;
import dev.sota.api.Stage;
import dev.sota.api.Storyboard;
import dev.sota.api.timeline.PictureClip;
import dev.sota.api.timeline.Timeline;
import dev.sota.core.internal.files.AudioFile;
import dev.sota.core.internal.files.FilmFiles;
import dev.sota.core.internal.files.WorkDirectory;
import dev.sota.core.internal.narrate.Narrator;
import dev.sota.core.internal.narrate.SceneNarration;
import dev.sota.core.internal.plugin.EngineCall;
import dev.sota.core.internal.run.RunThreads;
import dev.sota.core.internal.run.StageContext;
import dev.sota.core.internal.timeline.PictureRecipes;
import dev.sota.core.internal.timeline.TimelineBuilder;
import dev.sota.spi.RenderReport;
import dev.sota.spi.RenderRequest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Makes one film: the stages in their order, on the thread that calls {@link #make}. */
public final class FilmRun {

    private static final int PAINTERS =
            Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

    private final GenerationRequest request;
    private final FilmTask task;
    private final Casting casting;
    private final Folders folders;
    private final Instant began;
    private final RunThreads painters;
    private final StageClock clock = new StageClock();
    private final List<String> notes = Collections.synchronizedList(new ArrayList<>());

    /**
     * Where films and temporary files go.
     *
     * @param output where films go that name no file
     * @param work where temporary files go
     */
    public record Folders(Path output, Path work) {}

    /**
     * A run.
     *
     * @param request what is wanted
     * @param task whom it is for
     * @param casting chooses its engines
     * @param folders where files go
     * @param began when, for the manifest
     * @param executor where side tasks run
     */
    public FilmRun(
            GenerationRequest request,
            FilmTask task,
            Casting casting,
            Folders folders,
            Instant began,
            Executor executor) {
        this.request = request;
        this.task = task;
        this.casting = casting;
        this.folders = folders;
        this.began = began;
        this.painters = new RunThreads(executor, task.correlationId(), PAINTERS);
    }

    /**
     * Makes the film.
     *
     * @return the film, under its final name
     */
    public GenerationResult make() {
        task.board().report(Stage.PLAN, 0, 1);
        try (WorkDirectory work = WorkDirectory.in(folders.work())) {
            try {
                return make(work.folder());
            } finally {
                // Painters that are still at work hold files in the folder.
                task.signal()
                        .stop(GenerationException.builder(GenerationException.Kind.CANCELLED, "The run has ended.")
                                .build());
                painters.awaitIdle();
            }
        }
    }

    private GenerationResult make(Path work) {
        Optional<FilmFiles> named =
                request.output().map(path -> FilmFiles.named(path, request.overwrite(), task.correlationId()));
        try {
            Storyboard storyboard =
                    clock.time(Stage.PLAN, () -> Planning.plan(casting, request, context(Stage.PLAN, work)));
            task.board().complete(Stage.PLAN);
            try (FilmFiles files =
                    named.orElseGet(() -> FilmFiles.free(folders.output(), storyboard.title(), task.correlationId()))) {
                return film(storyboard, work, files);
            }
        } finally {
            named.ifPresent(FilmFiles::close);
        }
    }

    private GenerationResult film(Storyboard storyboard, Path work, FilmFiles files) {
        task.signal().check();
        Cast cast = casting.cast(request);
        Optional<Narrator.Speaker> speaker = casting.speaker(request, storyboard.language());
        Optional<Narrator.NamedNormalizer> normalizer = casting.normalizer(storyboard.language());
        if (request.style().isEmpty() && !cast.style().equals(cast.preset().style())) {
            note("The pictures are in the style '" + cast.style() + "': the image generator has not the preset's.");
        }
        CostGuess.beforeNarration(task.board(), storyboard, cast.preset());

        PictureRecipes recipes = recipes(cast);
        KeyframeWorkshop workshop = new KeyframeWorkshop(cast.painter(), context(Stage.ILLUSTRATE, work), this::paint);
        // The first picture of each scene does not wait for the narration to say how long it is.
        storyboard.scenes().forEach(scene -> workshop.order(recipes.recipe(scene, 0)));

        List<SceneNarration> narrations = clock.time(
                Stage.NARRATE, () -> narrator(speaker, normalizer).narrate(storyboard, context(Stage.NARRATE, work)));
        task.board().complete(Stage.NARRATE);
        SoundStage sound = new SoundStage(cast, request);
        Timeline timeline = clock.time(
                Stage.TIMELINE,
                () -> new TimelineBuilder(cast.preset(), recipes)
                        .build(storyboard, narrations, starts -> sound.recipe(starts, storyboard.mood())));
        task.board().complete(Stage.TIMELINE);
        CostGuess.beforeRendering(
                task.board(),
                cast.preset(),
                timeline.frames(),
                timeline.pictures().size());
        List<CompletableFuture<Path>> pictures = timeline.pictures().stream()
                .map(PictureClip::recipe)
                .map(workshop::order)
                .toList();

        SoundStage.Mixed mixed = sound(sound, timeline, narrations, storyboard, work);
        RenderRequest rendering = rendering(cast, timeline, workshop, mixed.file());
        RenderReport report = clock.time(Stage.RENDER, () -> render(cast, rendering, files, work));
        task.board().complete(Stage.RENDER);
        CompletableFuture.allOf(pictures.toArray(CompletableFuture[]::new)).join();
        task.board().complete(Stage.ILLUSTRATE);

        report.notes().forEach(notes::add);
        Delivery delivery = new Delivery(files, timeline, storyboard, context(Stage.DELIVER, work));
        Manifest.Builder manifest =
                manifest(cast, timeline, report, mixed.loudness(), storyboard).engines(cast.names(speaker, normalizer));
        return clock.time(Stage.DELIVER, () -> delivery.deliver(cast.renderer(), rendering, manifest, clock, notes));
    }

    private SoundStage.Mixed sound(
            SoundStage sound, Timeline timeline, List<SceneNarration> narrations, Storyboard storyboard, Path work) {
        Optional<AudioFile> music =
                clock.time(Stage.COMPOSE, () -> sound.compose(timeline, storyboard, context(Stage.COMPOSE, work)));
        task.board().complete(Stage.COMPOSE);
        SoundStage.Mixed mixed =
                clock.time(Stage.MIX, () -> sound.mix(timeline, narrations, music, context(Stage.MIX, work)));
        task.board().complete(Stage.MIX);
        return mixed;
    }

    private RenderReport render(Cast cast, RenderRequest rendering, FilmFiles files, Path work) {
        return EngineCall.of(cast.renderer().provider())
                .call(() -> cast.renderer()
                        .engine()
                        .render(rendering, files.draft(FilmFiles.Part.VIDEO), context(Stage.RENDER, work)));
    }

    private PictureRecipes recipes(Cast cast) {
        return new PictureRecipes(
                cast.painter().provider(),
                cast.preset(),
                cast.style(),
                request.seed(),
                EngineOptions.of(EngineKind.IMAGE_GENERATOR, request.options()));
    }

    private Narrator narrator(Optional<Narrator.Speaker> speaker, Optional<Narrator.NamedNormalizer> normalizer) {
        return new Narrator(
                speaker,
                normalizer,
                TimelineBuilder.SAMPLE_RATE,
                request.speechRate(),
                request.seed(),
                EngineOptions.of(EngineKind.SPEECH_SYNTHESIZER, request.options()));
    }

    private RenderRequest rendering(Cast cast, Timeline timeline, KeyframeWorkshop workshop, AudioFile sound) {
        return RenderRequest.builder(timeline, workshop)
                .audio(sound)
                .encoder(request.encoder())
                .videoKbps(cast.preset().videoKbps())
                .audioKbps(cast.preset().audioKbps())
                .burnCaptions(request.captions() == CaptionMode.BURNED_IN)
                .metadata(Map.of("comment", Delivery.DISCLOSURE))
                .build();
    }

    private Manifest.Builder manifest(
            Cast cast, Timeline timeline, RenderReport report, LoudnessReport loudness, Storyboard storyboard) {
        notes.addAll(0, storyboard.notes());
        return Manifest.builder(SdkVersion.current(), task.correlationId(), request)
                .disclosure(Delivery.DISCLOSURE)
                .seed(request.seed())
                .preset(cast.preset().id())
                .encoder(report.encoder())
                .width(timeline.width())
                .height(timeline.height())
                .frameRate(timeline.frameRate())
                .frames(report.frames())
                .audioSamples(report.audioSamples())
                .createdAt(began)
                .loudness(loudness);
    }

    /** Paints on the run's own threads and adds what it took to the stage's time. */
    private void paint(Runnable work) {
        painters.execute(() -> {
            long start = System.nanoTime();
            work.run();
            clock.add(Stage.ILLUSTRATE, (System.nanoTime() - start) / 1_000_000);
        });
    }

    private StageContext context(Stage stage, Path work) {
        return new StageContext(task.correlationId(), work, stage, task.signal(), task.board(), this::note);
    }

    private void note(String sentence) {
        synchronized (notes) {
            if (!notes.contains(sentence)) {
                notes.add(sentence);
            }
        }
    }
}
