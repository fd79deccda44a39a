package dev.sota.core.internal;

import dev.sota.api.GenerationException;
import dev.sota.api.GenerationTask;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** A pipeline's threads: for runs (unless the caller brings an executor), for listeners, and for time limits. */
final class PipelineThreads implements AutoCloseable {

    private final ExecutorService own = Executors.newCachedThreadPool(named("sota-run-"));
    private final ExecutorService listeners = Executors.newCachedThreadPool(named("sota-progress-"));
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(named("sota-timer-"));
    private final Executor runs;

    PipelineThreads(Optional<Executor> given) {
        this.runs = given.orElse(own);
    }

    /** Daemons: an application that forgets to close a pipeline still ends. */
    private static ThreadFactory named(String prefix) {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, prefix + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    Executor runs() {
        return runs;
    }

    Executor listeners() {
        return listeners;
    }

    ScheduledExecutorService timer() {
        return timer;
    }

    /** Waits for a cancelled task, keeping the interrupt of the calling thread. */
    void awaitDone(GenerationTask task) {
        boolean interrupted = Thread.interrupted();
        while (!task.done()) {
            try {
                task.await();
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (GenerationException e) {
                break;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        own.shutdown();
        // Listeners still hear the last snapshot.
        listeners.shutdown();
        timer.shutdownNow();
    }
}
