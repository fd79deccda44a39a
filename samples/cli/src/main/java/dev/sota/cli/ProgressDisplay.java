package dev.sota.cli;

import dev.sota.api.Progress;
import dev.sota.api.ProgressListener;
import java.time.Duration;
import java.util.Optional;

/** Shows how far a run has come. Closed when the run has ended, in whatever way, before anything else is printed. */
interface ProgressDisplay extends ProgressListener, AutoCloseable {

    @Override
    default void close() {}

    /** The display that suits the terminal and the options. */
    static ProgressDisplay of(CommandContext context, boolean json, boolean quiet) {
        if (quiet) {
            return progress -> {};
        }
        if (json) {
            return new JsonProgress(context.err());
        }
        return context.terminal().live()
                ? new LiveProgress(context.err(), context.terminal(), System::nanoTime)
                : new PlainProgress(context.err());
    }

    /** The time remaining, when the guess is worth showing. */
    static Optional<Duration> remaining(Progress progress) {
        return progress.confidence() == Progress.Confidence.NONE || progress.fraction() >= 1
                ? Optional.empty()
                : progress.remaining();
    }

    /** Whole percent, 100 only when all is done. */
    static int percent(Progress progress) {
        return (int) (progress.fraction() * 100);
    }
}
