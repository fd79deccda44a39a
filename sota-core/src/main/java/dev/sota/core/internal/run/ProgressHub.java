package dev.sota.core.internal.run;

import dev.sota.api.GenerationException;
import dev.sota.api.Progress;
import dev.sota.api.ProgressListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Passes a run's progress on to whoever listens, without waiting for anybody. Thread-safe. */
public final class ProgressHub {

    private final Executor executor;
    private final List<Mailbox> mailboxes = new ArrayList<>();
    private final List<ProgressSubscription> subscriptions = new ArrayList<>();
    private Progress newest;
    private boolean ended;
    private @Nullable GenerationException failure;

    /**
     * A hub.
     *
     * @param start the first snapshot
     * @param executor where listeners are called
     */
    public ProgressHub(Progress start, Executor executor) {
        this.newest = start;
        this.executor = executor;
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
