package dev.sota.tck;

import dev.sota.api.GenerationException;
import dev.sota.spi.RunContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A run for tests: it can be cancelled after a number of checkpoints, and remembers what it was told. Thread-safe. */
public final class TestContext implements RunContext {

    private final Path workDirectory;
    private final int lastCheckpoint;
    private final AtomicInteger checkpoints = new AtomicInteger();
    private final List<String> notes = new ArrayList<>();
    private final List<Double> fractions = new ArrayList<>();

    private TestContext(Path workDirectory, int lastCheckpoint) {
        this.workDirectory = workDirectory;
        this.lastCheckpoint = lastCheckpoint;
    }

    /**
     * A run that nobody cancels.
     *
     * @param workDirectory an existing folder
     * @return the run
     */
    public static TestContext in(Path workDirectory) {
        return new TestContext(workDirectory, Integer.MAX_VALUE);
    }

    /**
     * A run that is cancelled.
     *
     * @param workDirectory an existing folder
     * @param passed how many checkpoints still pass
     * @return the run
     */
    public static TestContext cancelledAfter(Path workDirectory, int passed) {
        return new TestContext(workDirectory, passed);
    }

    @Override
    public String correlationId() {
        return "test";
    }

    @Override
    public Path workDirectory() {
        return workDirectory;
    }

    @Override
    public void checkpoint() {
        if (checkpoints.incrementAndGet() > lastCheckpoint) {
            throw GenerationException.builder(GenerationException.Kind.CANCELLED, "The test cancelled the run.")
                    .build();
        }
    }

    @Override
    public synchronized void progress(long done, long total) {
        fractions.add((double) done / Math.max(1, total));
    }

    @Override
    public synchronized void note(String sentence) {
        notes.add(sentence);
    }

    @Override
    public Registration onStop(Runnable action) {
        return () -> {};
    }

    /**
     * How often the engine asked whether to go on.
     *
     * @return the number of checkpoints
     */
    public int checkpoints() {
        return checkpoints.get();
    }

    /**
     * What the engine said for the manifest.
     *
     * @return its sentences
     */
    public synchronized List<String> notes() {
        return List.copyOf(notes);
    }

    /**
     * How far the engine said it had come.
     *
     * @return fractions in the order in which they were reported
     */
    public synchronized List<Double> fractions() {
        return List.copyOf(fractions);
    }
}
