package dev.sota.api;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a run stands at one moment. Immutable.
 *
 * <p>Within a run the {@link #fraction()} never goes back; the first snapshot has 0 and the last of a successful run
 * has 1.
 *
 * @param correlationId the run
 * @param stage the stage that reported
 * @param done units of the stage that are done, from 0 to {@code total}
 * @param total units of the stage in all, at least 1
 * @param fraction how much of the whole run is done, from 0 to 1
 * @param elapsed time since the run began
 * @param remaining the time it will still take, once there is ground for a guess
 * @param confidence how good that guess is
 */
public record Progress(
        String correlationId,
        Stage stage,
        long done,
        long total,
        double fraction,
        Duration elapsed,
        Optional<Duration> remaining,
        Confidence confidence) {

    /** How far {@link #remaining} can be trusted. */
    public enum Confidence {
        /** There is no guess yet. */
        NONE,
        /** A rule of thumb. */
        LOW,
        /** Part of the work has been seen. */
        MEDIUM,
        /** Most of the work has been seen. */
        HIGH
    }

    /** Checks the ranges. */
    public Progress {
        Objects.requireNonNull(correlationId, "correlationId");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(elapsed, "elapsed");
        Objects.requireNonNull(remaining, "remaining");
        Objects.requireNonNull(confidence, "confidence");
        if (total < 1 || done < 0 || done > total || !(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("progress out of range: " + done + "/" + total + ", " + fraction);
        }
    }
}
