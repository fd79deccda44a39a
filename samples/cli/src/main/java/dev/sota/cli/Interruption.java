package dev.sota.cli;

import dev.sota.api.GenerationTask;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What happens at Ctrl-C: the run under way is cancelled, and the process lives on until it has cleaned up. Safe for use
 * by several threads.
 */
final class Interruption {

    /** A run stops within a second or so; one that does not must not keep a person from leaving. */
    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch finished = new CountDownLatch(1);
    private @Nullable GenerationTask task;
    private boolean busy;
    private boolean interrupted;

    /** From here on there is something to clean up: the process waits for {@link #finished()}. */
    synchronized void begin() {
        busy = true;
    }

    /** Names the run to cancel; one that begins after the interrupt is cancelled at once. */
    void watch(GenerationTask run) {
        boolean late;
        synchronized (this) {
            task = run;
            late = interrupted;
        }
        if (late) {
            run.cancel();
        }
    }

    /** Whether Ctrl-C was pressed. */
    synchronized boolean interrupted() {
        return interrupted;
    }

    /** The command has cleaned up: the process may end. */
    void finished() {
        finished.countDown();
    }

    /** Cancels and waits. The body of the shutdown hook, which also runs when the process ends by itself. */
    void interrupt() {
        GenerationTask run;
        synchronized (this) {
            if (finished.getCount() == 0) {
                return;
            }
            interrupted = true;
            if (!busy) {
                return;
            }
            run = task;
        }
        if (run != null) {
            run.cancel();
        }
        awaitCleanUp();
    }

    private void awaitCleanUp() {
        try {
            if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("error: The run did not stop in time; files may have been left behind.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
