package dev.sota.core.internal.run;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Runs a run's side tasks on an executor, a few at a time, each with the run's id in its log lines, and waits for all of
 * them. Thread-safe.
 */
public final class RunThreads implements Executor {

    /** The key under which log lines carry the run's id. */
    public static final String CORRELATION_ID = "correlationId";

    private static final Logger log = LoggerFactory.getLogger(RunThreads.class);

    private final Executor executor;
    private final String correlationId;
    private final int most;
    private final Queue<Runnable> queue = new ArrayDeque<>();
    private int workers;

    /**
     * Threads for one run.
     *
     * @param executor where they come from
     * @param correlationId the run
     * @param most how many tasks run at once
     */
    public RunThreads(Executor executor, String correlationId, int most) {
        this.executor = executor;
        this.correlationId = correlationId;
        this.most = most;
    }

    @Override
    public void execute(Runnable task) {
        synchronized (this) {
            queue.add(task);
            if (workers == most) {
                return;
            }
            workers++;
        }
        try {
            executor.execute(this::work);
        } catch (RuntimeException e) {
            synchronized (this) {
                queue.remove(task);
            }
            gone();
            throw e;
        }
    }

    private void work() {
        try (MDC.MDCCloseable closed = MDC.putCloseable(CORRELATION_ID, correlationId)) {
            for (Runnable task = next(); task != null; task = next()) {
                run(task);
            }
        }
    }

    /** A task that fails must not take its worker along: whoever waits for all of them would wait for ever. */
    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            log.warn("A side task of the run failed: {}", e.toString());
        }
    }

    private synchronized @org.jspecify.annotations.Nullable Runnable next() {
        Runnable task = queue.poll();
        if (task == null) {
            gone();
        }
        return task;
    }

    private synchronized void gone() {
        workers--;
        notifyAll();
    }

    /** Waits until nothing runs any more. An interrupt is kept for later: what runs holds files that are to go. */
    public void awaitIdle() {
        boolean interrupted = false;
        synchronized (this) {
            while (workers > 0) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
