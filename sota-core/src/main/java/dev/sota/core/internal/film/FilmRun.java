package dev.sota.core.internal.film;

import dev.sota.api.BrandKit;
import dev.sota.api.EngineKind;
import dev.sota.api.GenerationException;
import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationResult;
import dev.sota.api.Manifest;
import dev.sota.api.Quality;
import dev.sota.api.Stage;
import dev.sota.api.Storyboard;
import dev.sota.api.timeline.Timeline;
import dev.sota.core.internal.assets.Assets;
import dev.sota.core.internal.cache.WorkCache;
import dev.sota.core.internal.cost.CostBook;
import dev.sota.core.internal.cost.CostMeter;
import dev.sota.core.internal.cost.Costing;
import dev.sota.core.internal.cost.Work;
import dev.sota.core.internal.cost.Workload;
import dev.sota.core.internal.files.FilmFiles;
import dev.sota.core.internal.files.LogoFile;
import dev.sota.core.internal.files.MixFile;
import dev.sota.core.internal.files.WorkDirectory;
import dev.sota.core.internal.narrate.Narrator;
import dev.sota.core.internal.plugin.EngineCall;
import dev.sota.core.internal.run.Crew;
import dev.sota.core.internal.run.Duty;
import dev.sota.core.internal.run.RunTrace;
import dev.sota.core.internal.run.StageContext;
import dev.sota.core.internal.timeline.Look;
import dev.sota.core.internal.timeline.PictureRecipes;
import dev.sota.core.internal.timeline.SegmentRecipes;
import dev.sota.core.internal.timeline.TimelineBuilder;
import dev.sota.spi.AssemblyReport;
import dev.sota.spi.AssemblyRequest;
import dev.sota.spi.SegmentRequest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Makes one film, from the request to the files under their final names. Its own thread works with its crew. */
public final class FilmRun {

    static final int CORES = Runtime.getRuntime().availableProcessors();
    /** So many segments may be begun for each thread: enough to have work, few enough to change one's mind. */
    private static final int WINDOW = 3;

    private final GenerationRequest request;
    private final FilmTask task;
    private final Casting casting;
    private final Surroundings surroundings;
    private final Instant began;
    /** Read first: nobody should wait for a film whose logo is missing. */
    private Optional<LogoFile> logo = Optional.empty();

    private final RunTrace trace = new RunTrace(CORES);
    private final Crew crew;
    private final List<String> notes = Collections.synchronizedList(new ArrayList<>());

    /**
     * Where a film is made.
     *
     * @param output where films go that name no file
     * @param work where temporary files go
     * @param cache keeps what stages make, if there is one
     * @param costs what work costs here
     */
    public record Surroundings(Path output, Path work, Optional<WorkCache> cache, Costs costs) {}

    /**
     * What work costs here.
     *
     * @param book what is known
     * @param cold whether this is the process's first film
     */
    public record Costs(CostBook book, boolean cold) {}

    /**
     * A run.
     *
     * @param request what is wanted
     * @param task whom it is for
     * @param casting chooses its engines
     * @param surroundings where it is made
     * @param began when, for the manifest
     * @param executor where the crew's threads come from
     */
    public FilmRun(
            GenerationRequest request,
            FilmTask task,
            Casting casting,
            Surroundings surroundings,
            Instant began,
            Executor executor) {
        this.request = request;
        this.task = task;
        this.casting = casting;
        this.surroundings = surroundings;
        this.began = began;
        this.crew = new Crew(executor, task.correlationId(), CORES, task.signal(), trace);
    }

    /**
     * Makes the film.
     *
     * @return the film, under its final name
     */
    public GenerationResult make() {
        task.board().report(Stage.PLAN, 0, 1);
        logo = request.brandKit().flatMap(BrandKit::logo).map(LogoFile::read);
        try (WorkDirectory work = WorkDirectory.in(surroundings.work());
                Assets assets = new Assets(surroundings.cache(), work.folder(), this::note)) {
            try {
                return make(work.folder(), assets);
            } finally {
                // Whoever is still at work holds files in the folder.
                task.signal()
                        .stop(GenerationException.builder(GenerationException.Kind.CANCELLED, "The run has ended.")
                                .build());
                crew.dismiss();
            }
        }
    }

    private GenerationResult make(Path work, Assets assets) {
        Optional<FilmFiles> named =
                request.output().map(path -> FilmFiles.named(path, request.overwrite(), task.correlationId()));
        try {
            // Engines are opened while the film is planned: libraries are loaded, models read.
            CompletableFuture<Cast> opening =
                    crew.submit(new Duty(Stage.PLAN, "engines", 0), () -> casting.cast(request));
            Storyboard storyboard = stage(Stage.PLAN, () -> Planning.plan(casting, request, context(Stage.PLAN, work)));
            CompletableFuture<Optional<Narrator.Speaker>> speaking = crew.submit(
                    new Duty(Stage.PLAN, "voice", 0), () -> casting.speaker(request, storyboard.language()));
            Cast cast = crew.join(opening);
            Optional<Narrator.Speaker> speaker = crew.join(speaking);
            task.board().complete(Stage.PLAN);
            try (FilmFiles files = named.orElseGet(
                    () -> FilmFiles.free(surroundings.output(), storyboard.title(), task.correlationId()))) {
                return film(storyboard, cast, speaker, work, assets, files);
            }
        } finally {
            named.ifPresent(FilmFiles::close);
        }
    }

    private GenerationResult film(
            Storyboard storyboard,
            Cast cast,
            Optional<Narrator.Speaker> speaker,
            Path work,
            Assets assets,
            FilmFiles files) {
        task.signal().check();
        Optional<Narrator.NamedNormalizer> normalizer = casting.normalizer(storyboard.language());
        casting.passedOver(cast.painter().provider()).ifPresent(this::note);
        if (request.style().isEmpty() && !cast.style().equals(cast.preset().style())) {
            note("The pictures are in the style '" + cast.style() + "': the image generator has not the preset's.");
        }
        Forecast forecast =
                Forecast.of(cast.tariff(surroundings.costs(), speaker, CORES, request), cast, storyboard, request);
        Governor.check(forecast, request.deadline(), request.bestEffort());
        Governor governor = new Governor(forecast, request.deadline(), task.board(), this::note);
        Quality quality = governor.begin();
        double expected = forecast.likely(quality);
        expect(forecast, forecast.load(quality), quality);

        Costing costing = new Costing(forecast.tariff(), new CostMeter());
        KeyframeWorkshop keyframes = new KeyframeWorkshop(easel(cast, work), crew, assets, costing, logo);
        keyframes.expect((int) Math.ceil(forecast.load(quality).pictures()));
        Narrator narrator = narrator(speaker, normalizer, assets, costing);
        Production production = new Production(
                request,
                storyboard,
                team(cast, narrator, keyframes, governor, assets, costing, work),
                Look.of(request, logo.map(LogoFile::clip)),
                crew,
                WINDOW * CORES,
                stage -> context(stage, work));
        double opened = task.board().elapsed();
        production.begin();
        Timeline outline = crew.join(production.outline());
        task.board().complete(Stage.NARRATE);
        Workload load = forecast.load(quality).lasting(outline);
        if (!governor.steppedDown()) {
            expect(forecast, load, quality);
        }
        MixFile mix = crew.join(production.mix());
        AssemblyReport report = assemble(cast, production, outline, mix, files, costing, work);
        task.board().complete(Stage.ILLUSTRATE);
        task.board().complete(Stage.RENDER);
        double assembled = task.board().elapsed();

        Timeline timeline = production.timeline();
        notes.addAll(0, storyboard.notes());
        Manifest.Builder manifest = manifest(cast, timeline, report, mix).engines(cast.names(speaker, normalizer));
        Delivery delivery = new Delivery(files, timeline, storyboard, keyframes::details, context(Stage.DELIVER, work));
        GenerationResult film = stage(
                Stage.DELIVER,
                () -> delivery.deliver(cast.renderer(), whole(cast, timeline, keyframes), manifest, trace, notes));
        double ended = task.board().elapsed();
        costing.meter().add(costing.tariff().key(Work.FIXED, quality), 1, opened + ended - assembled);
        // A run that changed its mind on the way says nothing about how good its first estimate was.
        if (governor.steppedDown()) {
            forecast.learn(costing.meter());
        } else {
            forecast.learn(costing.meter(), load, expected, ended, task.board().course(ended));
        }
        return film;
    }

    private void expect(Forecast forecast, Workload load, Quality quality) {
        Map<Work, Double> costs = forecast.tariff().costs(load, quality);
        task.board()
                .expect(
                        Forecast.stages(costs),
                        forecast.tariff().ideal(costs)
                                * forecast.tariff().book().overlap(),
                        forecast.tariff().course());
        task.board().ahead(Stage.ILLUSTRATE, costs.getOrDefault(Work.LOAD, 0.0));
        task.board().frames(Math.round(load.seconds() * forecast.preset().frameRate()));
    }

    private KeyframeWorkshop.Easel easel(Cast cast, Path work) {
        return new KeyframeWorkshop.Easel(cast.painter(), context(Stage.ILLUSTRATE, work), task.audience());
    }

    private Production.Team team(
            Cast cast,
            Narrator narrator,
            KeyframeWorkshop keyframes,
            Governor governor,
            Assets assets,
            Costing costing,
            Path work) {
        PictureRecipes recipes = cast.artist().recipes(request, cast.style());
        SegmentWorkshop segments = new SegmentWorkshop(
                cast.renderer(),
                new SegmentRecipes(cast.renderer().provider(), cast.encoder()),
                keyframes,
                context(Stage.RENDER, work),
                crew,
                assets,
                costing,
                task.board()::drawn);
        SoundStage sound = new SoundStage(cast, request, assets, costing);
        return new Production.Team(cast, narrator, sound, recipes, keyframes, segments, governor);
    }

    private Narrator narrator(
            Optional<Narrator.Speaker> speaker,
            Optional<Narrator.NamedNormalizer> normalizer,
            Assets assets,
            Costing costing) {
        return new Narrator(
                speaker,
                normalizer,
                TimelineBuilder.SAMPLE_RATE,
                request.speechRate(),
                request.seed(),
                speaker.map(s -> EngineOptions.of(s.provider(), request.options()))
                        .orElseGet(() -> EngineOptions.of(EngineKind.SPEECH_SYNTHESIZER, request.options())),
                assets,
                costing);
    }

    private AssemblyReport assemble(
            Cast cast,
            Production production,
            Timeline outline,
            MixFile mix,
            FilmFiles files,
            Costing costing,
            Path work) {
        Pauses pauses = new Pauses();
        AssemblyRequest assembly = AssemblyRequest.builder(outline, index -> {
                    pauses.begin();
                    Optional<Path> segment = crew.join(production.segment(index));
                    pauses.end();
                    return segment;
                })
                .audio(mix.sound())
                .audioKbps(cast.preset().audioKbps())
                .metadata(Map.of("comment", Delivery.DISCLOSURE))
                .build();
        AssemblyReport report;
        try {
            report = EngineCall.of(cast.renderer().provider())
                    .call(() -> cast.renderer()
                            .engine()
                            .assemble(
                                    assembly,
                                    files.draft(FilmFiles.Part.VIDEO),
                                    context(Stage.RENDER, work).reporting((done, total) -> {})));
        } catch (GenerationException e) {
            throw e.at(Stage.RENDER);
        }
        pauses.begin();
        costing.meter()
                .add(
                        costing.tariff().key(Work.JOIN, Quality.LADDER.get(0)),
                        outline.duration().toNanos() / 1e9,
                        pauses.worked / 1e9);
        return report;
    }

    /** What the run's own thread does between segments is joining; while it waits for one it does other duties. */
    private final class Pauses {
        private long from = System.nanoTime();
        private long worked;

        void begin() {
            long now = System.nanoTime();
            trace.add(new Duty(Stage.RENDER, "join", 0), 0, from, now);
            worked += now - from;
        }

        void end() {
            from = System.nanoTime();
        }
    }

    private SegmentRequest whole(Cast cast, Timeline timeline, KeyframeWorkshop keyframes) {
        SegmentRequest.Builder whole = SegmentRequest.of(timeline, keyframes);
        return cast.burnsCaptions(request)
                ? whole.build()
                : whole.captions(List.of()).build();
    }

    private Manifest.Builder manifest(Cast cast, Timeline timeline, AssemblyReport report, MixFile mix) {
        return Manifest.builder(SdkVersion.current(), task.correlationId(), request)
                .disclosure(Delivery.DISCLOSURE)
                .seed(request.seed())
                .preset(cast.preset().id())
                .encoder(cast.encoder().name())
                .width(timeline.width())
                .height(timeline.height())
                .frameRate(timeline.frameRate())
                .frames(report.frames())
                .audioSamples(report.audioSamples())
                .createdAt(began)
                .loudness(mix.loudness());
    }

    private <T> T stage(Stage stage, Supplier<T> work) {
        try {
            return trace.time(stage, work);
        } catch (GenerationException e) {
            throw e.at(stage);
        }
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
