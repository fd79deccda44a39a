package dev.sota.core.internal.run;

import dev.sota.api.GenerationException;
import dev.sota.api.Progress;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One subscriber of a run's progress, by the rules of Reactive Streams: signals come one at a time, no more snapshots
 * than were asked for, and the end after the last snapshot. Thread-safe.
 */
final class ProgressSubscription implements Flow.Subscription {

    private static final Logger log = LoggerFactory.getLogger(ProgressSubscription.class);

    private final Flow.Subscriber<? super Progress> subscriber;
    private final Executor executor;
    private long requested;
    private @Nullable Progress first;
    private @Nullable Progress newest;
    private boolean started;
    private boolean ended;
    private boolean closed;
    private boolean busy;
    private @Nullable Throwable failure;

    ProgressSubscription(Flow.Subscriber<? super Progress> subscriber, Executor executor) {
        this.subscriber = Objects.requireNonNull(subscriber, "subscriber");
        this.executor = executor;
    }

    void start() {
        wake();
    }

    void put(Progress progress) {
        synchronized (this) {
            if (ended) {
                return;
            }
            if (first == null && newest == null && progress.fraction() == 0) {
                first = progress;
            } else {
                newest = progress;
            }
        }
        wake();
    }

    void end(@Nullable GenerationException why) {
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
            failure = why;
        }
        wake();
    }

    @Override
    public void request(long n) {
        synchronized (this) {
            if (n <= 0) {
                ended = true;
                first = null;
                newest = null;
                failure = new IllegalArgumentException("a subscriber asks for at least one snapshot");
            } else {
                requested = requested + n < 0 ? Long.MAX_VALUE : requested + n;
            }
        }
        wake();
    }

    @Override
    public synchronized void cancel() {
        closed = true;
    }

    private void wake() {
        synchronized (this) {
            if (busy) {
                return;
            }
            busy = true;
        }
        executor.execute(this::drain);
    }

    private void drain() {
        Runnable signal = next();
        while (signal != null) {
            try {
                signal.run();
            } catch (RuntimeException | Error e) {
                log.warn("A progress subscriber failed and is dropped: {}", e.toString());
                cancel();
            }
            signal = next();
        }
    }

    /** The next signal to send, or null when there is none for now. */
    private synchronized @Nullable Runnable next() {
        if (!closed && !started) {
            started = true;
            return () -> subscriber.onSubscribe(this);
        }
        Progress snapshot = first != null ? first : newest;
        if (!closed && snapshot != null && requested > 0) {
            if (first != null) {
                first = null;
            } else {
                newest = null;
            }
            requested--;
            return () -> subscriber.onNext(snapshot);
        }
        if (!closed && ended && snapshot == null) {
            closed = true;
            Throwable why = failure;
            return why == null ? subscriber::onComplete : () -> subscriber.onError(why);
        }
        busy = false;
        return null;
    }
}
