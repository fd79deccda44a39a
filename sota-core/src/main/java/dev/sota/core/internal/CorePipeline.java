package dev.sota.core.internal;

import dev.sota.api.ContactSheet;
import dev.sota.api.EngineInfo;
import dev.sota.api.Estimate;
import dev.sota.api.FilmFrames;
import dev.sota.api.GenerationException;
import dev.sota.api.GenerationPipeline;
import dev.sota.api.GenerationRequest;
import dev.sota.api.GenerationResult;
import dev.sota.api.GenerationTask;
import dev.sota.api.PipelineConfig;
import dev.sota.api.Preset;
import dev.sota.api.Progress;
import dev.sota.api.SheetOptions;
import dev.sota.api.Stage;
import dev.sota.api.Storyboard;
import dev.sota.api.Voice;
import dev.sota.core.internal.files.WorkDirectory;
import dev.sota.core.internal.film.Casting;
import dev.sota.core.internal.film.Estimating;
import dev.sota.core.internal.film.FilmRun;
import dev.sota.core.internal.film.FilmTask;
import dev.sota.core.internal.film.PaintedSheet;
import dev.sota.core.internal.film.Planning;
import dev.sota.core.internal.film.Sheets;
import dev.sota.core.internal.plugin.EnginePool;
import dev.sota.core.internal.plugin.EngineRegistry;
import dev.sota.core.internal.run.Crew;
import dev.sota.core.internal.run.StageContext;
import dev.sota.spi.EngineSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** The pipeline: it owns engines and threads, and starts a {@link FilmRun} for each request. */
final class CorePipeline implements GenerationPipeline {

    private static final Logger log = LoggerFactory.getLogger(CorePipeline.class);

    private final PipelineConfig config;
    private final EngineRegistry registry;
    private final EnginePool pool;
    private final Casting casting;
    private final PipelineThreads threads;
    private final Path work;
    private final CacheHolder cache;
    /** Whether a film was made here already: the first of a process costs more. */
    private final AtomicBoolean experienced = new AtomicBoolean();

    private final Set<FilmTask> active = new HashSet<>();
    private boolean closed;

    CorePipeline(PipelineConfig config) {
        this.config = config;
        this.work = config.workDirectory().orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
        this.cache = new CacheHolder(config);
        this.registry = new EngineRegistry(config, loader());
        this.pool = new EnginePool(
                new EngineSettings(work, Math.max(1, Runtime.getRuntime().availableProcessors())));
        this.casting = new Casting(registry, pool, config.preset());
        this.threads = new PipelineThreads(config.executor());
    }

    /** Plug-ins of an application server live with the application; elsewhere the two loaders are the same. */
    private static ClassLoader loader() {
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        return application != null ? application : CorePipeline.class.getClassLoader();
    }

    @Override
    public Estimate estimate(GenerationRequest request) {
        return Estimating.estimate(request, plan(request), casting, costs());
    }

    @Override
    public Storyboard plan(GenerationRequest request) {
        FilmTask unseen = new FilmTask(UUID.randomUUID().toString(), Runnable::run);
        try (WorkDirectory folder = WorkDirectory.in(work)) {
            StageContext context = new StageContext(
                    unseen.correlationId(), folder.folder(), Stage.PLAN, unseen.signal(), unseen.board(), note -> {});
            return Planning.plan(casting, request, context);
        }
    }

    @Override
    public ContactSheet contactSheet(GenerationRequest request, SheetOptions options) {
        return new PaintedSheet(Sheets.layout(casting, request, plan(request), options), casting, this::sheetCrew);
    }

    private PaintedSheet.Crewed sheetCrew() {
        FilmTask unseen = new FilmTask(UUID.randomUUID().toString(), Runnable::run);
        return PaintedSheet.Crewed.of(unseen, work, threads.runs());
    }

    @Override
    public FilmFrames frames(Path film) {
        return casting.frames(film);
    }

    @Override
    public GenerationResult generate(GenerationRequest request) {
        GenerationTask task = submit(request);
        try {
            return task.await();
        } catch (InterruptedException e) {
            task.cancel();
            Thread.currentThread().interrupt();
            threads.awaitDone(task);
            throw GenerationException.builder(
                            GenerationException.Kind.CANCELLED, "The thread that waited for the film was interrupted.")
                    .retryable(true)
                    .cause(e)
                    .build();
        }
    }

    @Override
    public GenerationTask submit(GenerationRequest request) {
        Objects.requireNonNull(request, "request");
        FilmTask task = new FilmTask(UUID.randomUUID().toString(), threads.listeners());
        synchronized (active) {
            if (closed) {
                throw new IllegalStateException("the pipeline is closed");
            }
            active.add(task);
        }
        FilmRun.Surroundings surroundings =
                new FilmRun.Surroundings(config.outputDirectory().orElse(Path.of("")), work, cache.get(), costs());
        FilmRun run =
                new FilmRun(request, task, casting, surroundings, config.clock().instant(), threads.runs());
        Optional<ScheduledFuture<?>> alarm =
                request.timeout().or(config::timeout).map(limit -> alarm(task, limit));
        try {
            threads.runs().execute(() -> run(task, run, alarm));
        } catch (RejectedExecutionException e) {
            ended(task, alarm);
            task.fail(GenerationException.resources("The executor of the pipeline takes no more work.")
                    .remedy("Give the pipeline an executor with free threads, or none.")
                    .cause(e)
                    .build());
        }
        return task;
    }

    private FilmRun.Costs costs() {
        return new FilmRun.Costs(cache.costs().book(), !experienced.get());
    }

    private void run(FilmTask task, FilmRun run, Optional<ScheduledFuture<?>> alarm) {
        try (MDC.MDCCloseable closing = MDC.putCloseable(Crew.CORRELATION_ID, task.correlationId())) {
            log.info("A film was begun.");
            task.run(() -> {
                try {
                    GenerationResult film = run.make();
                    experienced.set(true);
                    cache.costs().save();
                    return film;
                } finally {
                    ended(task, alarm);
                }
            });
            log.info("The run ended.");
        }
    }

    private void ended(FilmTask task, Optional<ScheduledFuture<?>> alarm) {
        alarm.ifPresent(a -> a.cancel(false));
        synchronized (active) {
            active.remove(task);
            active.notifyAll();
        }
    }

    private ScheduledFuture<?> alarm(FilmTask task, Duration limit) {
        return threads.timer()
                .schedule(() -> task.signal().stop(tooLate(task, limit)), limit.toNanos(), TimeUnit.NANOSECONDS);
    }

    private static GenerationException tooLate(FilmTask task, Duration limit) {
        Progress reached = task.progress();
        return GenerationException.builder(
                        GenerationException.Kind.TIMEOUT,
                        String.format(
                                Locale.ROOT,
                                "The film was not finished within %s; it had reached %.0f %% (%s).",
                                words(limit),
                                reached.fraction() * 100,
                                reached.stage().label()))
                .stage(reached.stage())
                .remedy("Allow more time, choose a smaller preset, or shorten the text. What was made is kept in the"
                        + " work cache: the same film again goes on from there.")
                .retryable(true)
                .build();
    }

    private static String words(Duration limit) {
        return limit.toMillis() < 10_000 ? limit.toMillis() + " ms" : limit.toSeconds() + " seconds";
    }

    @Override
    public List<Preset> presets() {
        return List.copyOf(casting.presets());
    }

    @Override
    public List<Voice> voices() {
        return casting.voices();
    }

    @Override
    public List<EngineInfo> engines() {
        return registry.describe();
    }

    @Override
    public void close() {
        List<FilmTask> left;
        synchronized (active) {
            closed = true;
            left = new ArrayList<>(active);
        }
        left.forEach(FilmTask::cancel);
        boolean interrupted = false;
        synchronized (active) {
            while (!active.isEmpty()) {
                try {
                    active.wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        pool.close();
        cache.close();
        threads.close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
