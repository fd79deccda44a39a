package dev.sota.core.internal.run;

import dev.sota.api.GenerationException;
import dev.sota.api.PictureProgress;
import dev.sota.api.Progress;
import dev.sota.api.ProgressListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Passes a run's progress on to whoever listens, without waiting for anybody. Thread-safe. */
public final class ProgressHub implements Audience {

    /** As often as an eye sees pictures apart that hardly differ. */
    private static final long PREVIEW_NANOS = 200_000_000;

    private static final long STEP_NANOS = 50_000_000;

    private final Executor executor;
    private final List<Mailbox> mailboxes = new ArrayList<>();
    private final List<ProgressSubscription> subscriptions = new ArrayList<>();
    private Progress newest;
    private boolean ended;
    private @Nullable GenerationException failure;
    private final LongSupplier nanoTime;
    private final AtomicLong lastPreview;
    private final AtomicLong lastStep;
    /** Asked at each step of a picture, without a lock. */
    private volatile boolean watched;

    /**
     * A hub.
     *
     * @param start the first snapshot
     * @param executor where listeners are called
     */
    public ProgressHub(Progress start, Executor executor) {
        this(start, executor, System::nanoTime);
    }

    ProgressHub(Progress start, Executor executor, LongSupplier nanoTime) {
        this.newest = start;
        this.executor = executor;
        this.nanoTime = nanoTime;
        this.lastPreview = new AtomicLong(nanoTime.getAsLong() - PREVIEW_NANOS);
        this.lastStep = new AtomicLong(nanoTime.getAsLong() - STEP_NANOS);
    }

    @Override
    public boolean previewing() {
        return watched && nanoTime.getAsLong() - lastPreview.get() >= PREVIEW_NANOS;
    }

    @Override
    public void show(PictureProgress picture) {
        long now = nanoTime.getAsLong();
        if (picture.preview().isPresent()) {
            lastPreview.set(now);
        } else if (picture.done() < picture.total() && now - lastStep.get() < STEP_NANOS) {
            return;
        }
        lastStep.set(now);
        synchronized (this) {
            if (!ended) {
                mailboxes.forEach(m -> m.put(picture));
            }
        }
    }

    /**
     * The newest snapshot.
     *
     * @return where the run stands
     */
    public synchronized Progress newest() {
        return newest;
    }

    /**
     * Progress was made.
     *
     * @param progress the newest snapshot
     */
    public synchronized void publish(Progress progress) {
        if (ended) {
            return;
        }
        newest = progress;
        mailboxes.forEach(m -> m.put(progress));
        subscriptions.forEach(s -> s.put(progress));
    }

    /**
     * The run is over.
     *
     * @param why what it ended with, or null when it ended well
     */
    public synchronized void end(@Nullable GenerationException why) {
        ended = true;
        failure = why;
        subscriptions.forEach(s -> s.end(why));
    }

    /**
     * Adds a listener.
     *
     * @param listener hears the newest snapshot first
     */
    public synchronized void add(ProgressListener listener) {
        Mailbox mailbox = new Mailbox(listener, executor);
        mailboxes.add(mailbox);
        watched |= mailbox.wantsPreviews();
        mailbox.put(newest);
    }

    /**
     * Progress as a stream.
     *
     * @return a publisher
     */
    public Flow.Publisher<Progress> publisher() {
        return subscriber -> {
            ProgressSubscription subscription = new ProgressSubscription(subscriber, executor);
            synchronized (this) {
                subscription.start();
                subscription.put(newest);
                if (ended) {
                    subscription.end(failure);
                } else {
                    subscriptions.add(subscription);
                }
            }
        };
    }
}
