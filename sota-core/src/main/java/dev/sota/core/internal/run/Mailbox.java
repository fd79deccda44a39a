package dev.sota.core.internal.run;

import dev.sota.api.Progress;
import dev.sota.api.ProgressListener;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands progress to one listener, in order, on a thread that is not the run's. Keeps the first and the newest snapshot:
 * a slow listener misses those in between. Thread-safe.
 */
final class Mailbox {

    private static final Logger log = LoggerFactory.getLogger(Mailbox.class);

    private final ProgressListener listener;
    private final Executor executor;
    private @Nullable Progress first;
    private @Nullable Progress newest;
    private boolean busy;

    Mailbox(ProgressListener listener, Executor executor) {
        this.listener = listener;
        this.executor = executor;
    }

    void put(Progress progress) {
        synchronized (this) {
            if (progress.fraction() == 0 && first == null && newest == null) {
                first = progress;
            } else {
                newest = progress;
            }
            if (busy) {
                return;
            }
            busy = true;
        }
        executor.execute(this::drain);
    }

    private void drain() {
        while (true) {
            Progress next;
            synchronized (this) {
                next = first != null ? first : newest;
                if (first != null) {
                    first = null;
                } else {
                    newest = null;
                }
                if (next == null) {
                    busy = false;
                    return;
                }
            }
            try {
                listener.onProgress(next);
            } catch (RuntimeException | Error e) {
                log.warn("A progress listener failed and goes on being called: {}", e.toString());
            }
        }
    }
}
