package dev.sota.core.internal.run;

import dev.sota.api.PictureProgress;
import dev.sota.api.Progress;
import dev.sota.api.ProgressListener;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands progress to one listener, in order, on a thread that is not the run's. Keeps the first and the newest snapshot:
 * a slow listener misses those in between. Of pictures it keeps the
 * newest step. Thread-safe.
 */
final class Mailbox {

    private static final Logger log = LoggerFactory.getLogger(Mailbox.class);

    private final ProgressListener listener;
    private final Executor executor;
    private final boolean previews;
    private @Nullable Progress first;
    private @Nullable Progress newest;
    private @Nullable PictureProgress picture;
    private boolean busy;

    Mailbox(ProgressListener listener, Executor executor) {
        this.listener = listener;
        this.executor = executor;
        this.previews = asked(listener);
    }

    private static boolean asked(ProgressListener listener) {
        try {
            return listener.wantsPreviews();
        } catch (RuntimeException | Error e) {
            log.warn("A progress listener failed and goes on being called: {}", e.toString());
            return false;
        }
    }

    boolean wantsPreviews() {
        return previews;
    }

    void put(Progress progress) {
        synchronized (this) {
            if (progress.fraction() == 0 && first == null && newest == null) {
                first = progress;
            } else {
                newest = progress;
            }
        }
        wake();
    }

    void put(PictureProgress step) {
        synchronized (this) {
            PictureProgress waiting = picture;
            // A preview that was made for this listener is not lost for a step that has none.
            if (waiting != null
                    && waiting.preview().isPresent()
                    && step.preview().isEmpty()) {
                return;
            }
            picture = previews || step.preview().isEmpty() ? step : without(step);
        }
        wake();
    }

    private static PictureProgress without(PictureProgress step) {
        return new PictureProgress(step.correlationId(), step.sceneId(), step.done(), step.total(), Optional.empty());
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
        for (Runnable next = next(); next != null; next = next()) {
            try {
                next.run();
            } catch (RuntimeException | Error e) {
                log.warn("A progress listener failed and goes on being called: {}", e.toString());
            }
        }
    }

    /** The next call to make, or null when there is none for now. */
    private synchronized @Nullable Runnable next() {
        Progress snapshot = first != null ? first : newest;
        if (snapshot != null) {
            if (first != null) {
                first = null;
            } else {
                newest = null;
            }
            return () -> listener.onProgress(snapshot);
        }
        PictureProgress step = picture;
        if (step != null) {
            picture = null;
            return () -> listener.onPicture(step);
        }
        busy = false;
        return null;
    }
}
