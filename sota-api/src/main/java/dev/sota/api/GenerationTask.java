package dev.sota.api;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** A run under way. Safe for use by several threads. */
public interface GenerationTask {

    /**
     * The run's id: every log line, event and result of the run carries it.
     *
     * @return the correlation id
     */
    String correlationId();

    /**
     * Where the run stands.
     *
     * @return the newest snapshot
     */
    Progress progress();

    /**
     * Adds a listener. It first hears the newest snapshot, then what follows; in a run that has ended, the last one.
     *
     * @param listener who wants to know
     * @return this task
     */
    GenerationTask onProgress(ProgressListener listener);

    /**
     * Progress as a reactive stream. It completes when the run ends well and ends with the run's
     * {@link GenerationException} otherwise. A subscriber that asks slowly misses snapshots in the middle, never the
     * last.
     *
     * @return a publisher that any number can subscribe to
     */
    Flow.Publisher<Progress> progressPublisher();

    /**
     * Waits for the film.
     *
     * @return the result
     * @throws GenerationException when the run failed, timed out or was cancelled
     * @throws InterruptedException when the waiting thread is interrupted; the run goes on
     */
    GenerationResult await() throws InterruptedException;

    /**
     * Waits for the film for a while.
     *
     * @param atMost how long to wait
     * @return the result, or nothing when the run is still under way
     * @throws GenerationException when the run failed, timed out or was cancelled
     * @throws InterruptedException when the waiting thread is interrupted; the run goes on
     */
    Optional<GenerationResult> await(Duration atMost) throws InterruptedException;

    /**
     * Asks the run to stop. It ends with a {@link GenerationException} of kind
     * {@link GenerationException.Kind#CANCELLED} and leaves nothing behind. Has no effect on a run that has ended.
     *
     * @return true when this call is what cancels the run
     */
    boolean cancel();

    /**
     * Whether the run has ended, in whatever way.
     *
     * @return true when {@link #await()} returns at once
     */
    boolean done();

    /**
     * The run's end, for composing.
     *
     * @return completes with the result, or exceptionally with a {@link GenerationException}
     */
    CompletionStage<GenerationResult> completion();
}
