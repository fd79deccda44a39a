package dev.sota.core.internal.film;

import dev.sota.api.GenerationException;
import dev.sota.api.GenerationResult;
import dev.sota.api.GenerationTask;
import dev.sota.api.Progress;
import dev.sota.api.ProgressListener;
import dev.sota.core.internal.run.Audience;
import dev.sota.core.internal.run.ProgressBoard;
import dev.sota.core.internal.run.ProgressHub;
import dev.sota.core.internal.run.StopSignal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** A run as its caller sees it. */
public final class FilmTask implements GenerationTask {

    private final String correlationId;
    private final StopSignal signal = new StopSignal();
    private final ProgressBoard board;
    private final ProgressHub hub;
    private final CompletableFuture<GenerationResult> result = new CompletableFuture<>();

    /**
     * A task that has not begun.
     *
     * @param correlationId the run
     * @param listeners where progress is told
     */
    public FilmTask(String correlationId, Executor listeners) {
        this.correlationId = correlationId;
        this.board = new ProgressBoard(correlationId, System::nanoTime, this::publish);
        this.hub = new ProgressHub(board.start(), listeners);
    }

    private void publish(Progress progress) {
        hub.publish(progress);
    }

    /**
     * Whether to stop.
     *
     * @return the run's signal
     */
    public StopSignal signal() {
        return signal;
    }

    /**
     * Where stages report.
     *
     * @return the run's board
     */
    public ProgressBoard board() {
        return board;
    }

    /**
     * Who looks on while pictures are painted.
     *
     * @return the run's listeners
     */
    public Audience audience() {
        return hub;
    }

    /**
     * Does the work on the calling thread, and ends the task with what comes of it.
     *
     * @param work makes the film
     */
    public void run(Supplier<GenerationResult> work) {
        try {
            GenerationResult film = work.get();
            board.finish();
            hub.end(null);
            result.complete(film);
        } catch (GenerationException e) {
            fail(e);
        } catch (RuntimeException | Error e) {
            fail(GenerationException.builder(GenerationException.Kind.INTERNAL, "The film could not be made: " + e)
                    .remedy("This is a fault in the SDK: please report it with its log.")
                    .cause(e)
                    .build());
        }
    }

    /**
     * Ends the task.
     *
     * @param why what with
     */
    public void fail(GenerationException why) {
        hub.end(why);
        result.completeExceptionally(why);
    }

    @Override
    public String correlationId() {
        return correlationId;
    }

    @Override
    public Progress progress() {
        return hub.newest();
    }

    @Override
    public GenerationTask onProgress(ProgressListener listener) {
        hub.add(listener);
        return this;
    }

    @Override
    public Flow.Publisher<Progress> progressPublisher() {
        return hub.publisher();
    }

    @Override
    public GenerationResult await() throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw typed(e);
        }
    }

    @Override
    public Optional<GenerationResult> await(Duration atMost) throws InterruptedException {
        try {
            return Optional.of(result.get(atMost.toNanos(), TimeUnit.NANOSECONDS));
        } catch (ExecutionException e) {
            throw typed(e);
        } catch (TimeoutException e) {
            return Optional.empty();
        }
    }

    private static GenerationException typed(ExecutionException e) {
        if (e.getCause() instanceof GenerationException typed) {
            return typed;
        }
        throw new IllegalStateException(e.getCause());
    }

    @Override
    public boolean cancel() {
        return !done()
                && signal.stop(
                        GenerationException.builder(GenerationException.Kind.CANCELLED, "The film was cancelled.")
                                .retryable(true)
                                .build());
    }

    @Override
    public boolean done() {
        return result.isDone();
    }

    @Override
    public CompletionStage<GenerationResult> completion() {
        return result.minimalCompletionStage();
    }
}
