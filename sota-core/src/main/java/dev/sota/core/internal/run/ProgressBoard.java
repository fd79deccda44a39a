package dev.sota.core.internal.run;

import dev.sota.api.Progress;
import dev.sota.api.Stage;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Adds up what the stages report into one figure that never goes back. Each stage has an expected cost in seconds; a
 * stage's cost can be corrected when more is known. Thread-safe.
 */
public final class ProgressBoard {

    private static final double NANOS = 1e9;

    private final String correlationId;
    private final LongSupplier nanoTime;
    private final Consumer<Progress> out;
    private final long began;
    private final Map<Stage, Double> cost = new EnumMap<>(Stage.class);
    private final Map<Stage, Double> done = new EnumMap<>(Stage.class);
    private double highest;
    private long frames = 1;

    /**
     * A board at zero.
     *
     * @param correlationId the run
     * @param nanoTime a clock that only goes forward
     * @param out hears every snapshot, in order
     */
    public ProgressBoard(String correlationId, LongSupplier nanoTime, Consumer<Progress> out) {
        this.correlationId = correlationId;
        this.nanoTime = nanoTime;
        this.out = out;
        this.began = nanoTime.getAsLong();
        for (Stage stage : Stage.values()) {
            cost.put(stage, 0.1);
            done.put(stage, 0.0);
        }
    }

    /**
     * The snapshot that every run begins with.
     *
     * @return 0 %
     */
    public Progress start() {
        return new Progress(
                correlationId, Stage.PLAN, 0, 1, 0, Duration.ZERO, Optional.empty(), Progress.Confidence.NONE);
    }

    /**
     * Says what a stage is expected to cost.
     *
     * @param stage the stage
     * @param seconds its cost
     */
    public synchronized void expect(Stage stage, double seconds) {
        cost.put(stage, Math.max(0.01, seconds));
    }

    /**
     * A stage has come this far.
     *
     * @param stage the stage
     * @param units units that are done
     * @param total units in all
     */
    public synchronized void report(Stage stage, long units, long total) {
        long all = Math.max(1, total);
        long now = Math.max(0, Math.min(units, all));
        double share = Math.max(done.getOrDefault(stage, 0.0), (double) now / all);
        done.put(stage, share);
        out.accept(snapshot(stage, now, all, false));
    }

    /**
     * Says how many frames the film has.
     *
     * @param frames as many as were expected, or as there are
     */
    public synchronized void frames(long frames) {
        this.frames = Math.max(1, frames);
    }

    /**
     * Frames have been drawn.
     *
     * @param done in all
     */
    public synchronized void drawn(long done) {
        report(Stage.RENDER, done, frames);
    }

    /**
     * A stage is over.
     *
     * @param stage the stage
     */
    public void complete(Stage stage) {
        report(stage, 1, 1);
    }

    /** The run ended well: 100 %. */
    public synchronized void finish() {
        out.accept(snapshot(Stage.DELIVER, 1, 1, true));
    }

    private Progress snapshot(Stage stage, long units, long total, boolean finished) {
        double all = 0;
        double spent = 0;
        for (Stage s : Stage.values()) {
            double c = cost.getOrDefault(s, 0.0);
            all += c;
            spent += c * done.getOrDefault(s, 0.0);
        }
        Duration elapsed = Duration.ofNanos(nanoTime.getAsLong() - began);
        // Below 1 until the film stands under its final name.
        highest = finished ? 1 : Math.max(highest, Math.min(0.999, spent / all));
        Optional<Duration> remaining = finished ? Optional.of(Duration.ZERO) : remaining(elapsed, all, spent);
        return new Progress(correlationId, stage, units, total, highest, elapsed, remaining, confidence(remaining));
    }

    /** What is left of the expected cost, at the pace seen so far; the pace counts more the more has been seen. */
    private static Optional<Duration> remaining(Duration elapsed, double all, double spent) {
        double seen = spent / all;
        if (seen < 0.01) {
            return Optional.empty();
        }
        double pace = elapsed.toNanos() / NANOS / spent;
        double trust = Math.min(1, seen * 3);
        double seconds = (all - spent) * (trust * pace + (1 - trust));
        return Optional.of(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    private Progress.Confidence confidence(Optional<Duration> remaining) {
        if (remaining.isEmpty()) {
            return Progress.Confidence.NONE;
        }
        if (highest < 0.15) {
            return Progress.Confidence.LOW;
        }
        return highest < 0.5 ? Progress.Confidence.MEDIUM : Progress.Confidence.HIGH;
    }
}
