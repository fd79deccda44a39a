package dev.sota.core.internal.run;

import dev.sota.api.GenerationException;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The hands of one run: the thread that runs it and some of the pipeline's, together no more than the machine has cores.
 * Duties are taken by priority, so that what others wait for comes first. No duty may wait for another; the run's own
 * thread works while it waits, so that a run gets on even when the executor has no thread to spare. The first failure
 * ends it all. Thread-safe.
 */
public final class Crew {

    /** The key under which log lines carry the run's id. */
    public static final String CORRELATION_ID = "correlationId";

    private final Executor executor;
    private final String correlationId;
    private final int helpers;
    private final StopSignal signal;
    private final RunTrace trace;
    private final PriorityQueue<Task> queue = new PriorityQueue<>(
            Comparator.comparingLong((Task t) -> t.duty.priority()).thenComparingLong(t -> t.number));
    private final boolean[] lanes;
    private long numbers;
    /** Helpers that the executor was asked for and that have not come: it may have no thread until the run ends. */
    private int hired;

    private int working;
    private boolean dismissed;
    private @Nullable Throwable failure;

    private record Task(Duty duty, long number, IntConsumer work) {}

    /**
     * A crew.
     *
     * @param executor where its further threads come from
     * @param correlationId the run, for log lines
     * @param size how many threads work at once, with the run's own
     * @param signal whether to stop
     * @param trace remembers what was done when
     */
    public Crew(Executor executor, String correlationId, int size, StopSignal signal, RunTrace trace) {
        this.executor = executor;
        this.correlationId = correlationId;
        this.helpers = size - 1;
        this.lanes = new boolean[Math.max(1, size)];
        this.signal = signal;
        this.trace = trace;
    }

    /**
     * Hands work in.
     *
     * @param <T> what comes of it
     * @param duty which work
     * @param work the work; it waits for no other
     * @return what comes of it
     */
    public <T> CompletableFuture<T> submit(Duty duty, Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        synchronized (this) {
            if (dismissed) {
                return result;
            }
            queue.add(new Task(duty, numbers++, lane -> work(duty, lane, work, result)));
            notifyAll();
            if (hired + working >= helpers) {
                return result;
            }
            hired++;
        }
        hire();
        return result;
    }

    /**
     * Does what follows from a duty; a failure of it ends the run as a duty's own does.
     *
     * @param work what follows
     */
    public void guard(Runnable work) {
        try {
            work.run();
        } catch (Throwable e) {
            fail(e);
        }
    }

    private void hire() {
        try {
            executor.execute(this::help);
        } catch (RuntimeException e) {
            // The run's own thread does it all, then.
            synchronized (this) {
                hired--;
            }
        }
    }

    private void help() {
        int lane = come();
        try (MDC.MDCCloseable closed = MDC.putCloseable(CORRELATION_ID, correlationId)) {
            for (Task task = next(lane); task != null; task = next(lane)) {
                task.work().accept(lane);
            }
        }
    }

    /** Lane 0 is the run's own thread's. */
    private synchronized int come() {
        hired--;
        working++;
        int lane = 1;
        while (lanes[lane]) {
            lane++;
        }
        lanes[lane] = true;
        return lane;
    }

    /** A helper leaves as soon as there is nothing to do: in the same moment, or what is handed in just then waits. */
    private synchronized @Nullable Task next(int lane) {
        Task task = queue.poll();
        if (task == null) {
            working--;
            lanes[lane] = false;
            notifyAll();
        }
        return task;
    }

    /** Whoever waits for what comes of it finds in the trace that it was done. */
    private <T> void work(Duty duty, int lane, Supplier<T> work, CompletableFuture<T> result) {
        long began = System.nanoTime();
        try {
            signal.check();
            T made = work.get();
            trace.add(duty, lane, began, System.nanoTime());
            result.complete(made);
        } catch (Throwable e) {
            trace.add(duty, lane, began, System.nanoTime());
            fail(e instanceof GenerationException typed ? typed.at(duty.stage()) : e);
            result.completeExceptionally(e);
        }
    }

    private synchronized void fail(Throwable cause) {
        if (failure == null) {
            failure = cause;
        }
        notifyAll();
    }

    /**
     * Works until something is done. For the run's own thread.
     *
     * @param <T> what it gives
     * @param wanted what to wait for
     * @return what came of it
     * @throws GenerationException when any duty failed or the run is to stop
     */
    public <T> T join(CompletableFuture<T> wanted) {
        wanted.whenComplete((value, error) -> wake());
        try (var stop = signal.onStop(this::wake)) {
            while (!wanted.isDone()) {
                rethrow();
                signal.check();
                Task task = poll(wanted);
                if (task != null) {
                    task.work().accept(0);
                }
            }
        }
        rethrow();
        try {
            return wanted.join();
        } catch (CompletionException | CancellationException e) {
            throw typed(e.getCause() == null ? e : e.getCause());
        }
    }

    /** The next duty, waiting for something to happen when there is none; null when there still is none. */
    private @Nullable Task poll(CompletableFuture<?> wanted) {
        synchronized (this) {
            if (queue.isEmpty() && !wanted.isDone() && failure == null && !signal.stopped()) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw GenerationException.builder(GenerationException.Kind.CANCELLED, "The run was interrupted.")
                            .cause(e)
                            .build();
                }
            }
            return queue.poll();
        }
    }

    private synchronized void wake() {
        notifyAll();
    }

    /** The first failure, once there is one. */
    private synchronized void rethrow() {
        if (failure != null) {
            signal.check();
            throw typed(failure);
        }
    }

    private static RuntimeException typed(Throwable cause) {
        if (cause instanceof RuntimeException runtime) {
            return runtime;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(cause);
    }

    /**
     * Drops what has not begun and waits until nothing runs any more; what is handed in afterwards is dropped too. An
     * interrupt is kept for later.
     */
    public void dismiss() {
        boolean interrupted = false;
        synchronized (this) {
            dismissed = true;
            queue.clear();
            while (working > 0) {
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
