package dev.sota.core.internal.run;

import dev.sota.api.Stage;
import dev.sota.spi.RunContext;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A run as one stage, and the engines that work for it, see it.
 *
 * @param correlationId the run
 * @param workDirectory the run's folder
 * @param stage the stage
 * @param signal whether to stop
 * @param board hears of progress
 * @param notes hears remarks for the manifest
 */
public record StageContext(
        String correlationId,
        Path workDirectory,
        Stage stage,
        StopSignal signal,
        ProgressBoard board,
        Consumer<String> notes)
        implements RunContext {

    @Override
    public void checkpoint() {
        signal.check();
    }

    @Override
    public void progress(long done, long total) {
        board.report(stage, done, total);
    }

    @Override
    public void note(String sentence) {
        notes.accept(sentence);
    }

    @Override
    public Registration onStop(Runnable action) {
        return signal.onStop(action);
    }

    /** Hears how far an engine call has come. */
    @FunctionalInterface
    public interface Reporter {
        /**
         * Hears it.
         *
         * @param done units that are done
         * @param total units in all
         */
        void progress(long done, long total);
    }

    /**
     * The same, for an engine call that is one of several in its stage: only the stage itself reports progress.
     *
     * @return a context whose {@link #progress} does nothing
     */
    public RunContext quiet() {
        return reporting((done, total) -> {});
    }

    /**
     * The same, for an engine call whose progress is a part of its stage's.
     *
     * @param reporter hears the call's progress
     * @return a context that tells nobody else
     */
    public RunContext reporting(Reporter reporter) {
        return new Part(this, reporter);
    }

    private record Part(StageContext of, Reporter reporter) implements RunContext {
        @Override
        public String correlationId() {
            return of.correlationId();
        }

        @Override
        public Path workDirectory() {
            return of.workDirectory();
        }

        @Override
        public void checkpoint() {
            of.checkpoint();
        }

        @Override
        public void progress(long done, long total) {
            reporter.progress(done, total);
        }

        @Override
        public void note(String sentence) {
            of.note(sentence);
        }

        @Override
        public Registration onStop(Runnable action) {
            return of.onStop(action);
        }
    }
}
