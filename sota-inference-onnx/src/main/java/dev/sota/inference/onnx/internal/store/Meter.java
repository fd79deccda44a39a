package dev.sota.inference.onnx.internal.store;

import dev.sota.inference.onnx.models.InstallListener;
import dev.sota.inference.onnx.models.InstallProgress;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** Counts what an installation has done and says how long the rest takes. Not thread-safe. */
public final class Meter {

    /** Earlier, the speed says nothing. */
    private static final double SETTLED_SECONDS = 0.5;

    private final InstallListener listener;
    private final LongSupplier ticker;
    private OptionalLong total = OptionalLong.empty();
    private String file = "";
    private long before;
    private long current;
    private long first = -1;
    private long start;

    /**
     * A meter.
     *
     * @param listener hears of progress
     * @param ticker nanoseconds that pass
     */
    public Meter(InstallListener listener, LongSupplier ticker) {
        this.listener = listener;
        this.ticker = ticker;
    }

    /**
     * Says how much there is.
     *
     * @param bytes all of it, or nothing when it is not known
     */
    public void total(OptionalLong bytes) {
        total = bytes;
    }

    /**
     * Goes on to another file.
     *
     * @param path the file
     */
    public void begin(String path) {
        before += current;
        current = 0;
        file = path;
    }

    /**
     * Something was done.
     *
     * @param bytes how much of the file is there
     */
    public void at(long bytes) {
        current = bytes;
        long done = before + current;
        long now = ticker.getAsLong();
        if (first < 0 || done < first) {
            // What an earlier attempt had fetched was not fetched at today's speed.
            first = done;
            start = now;
        }
        listener.onProgress(new InstallProgress(file, done, total, remaining(done, now)));
    }

    private Optional<Duration> remaining(long done, long now) {
        double seconds = (now - start) / 1e9;
        if (total.isEmpty() || seconds < SETTLED_SECONDS || done <= first) {
            return Optional.empty();
        }
        double left = Math.max(0, total.getAsLong() - done) * seconds / (done - first);
        return Optional.of(Duration.ofMillis((long) (left * 1000)));
    }
}
