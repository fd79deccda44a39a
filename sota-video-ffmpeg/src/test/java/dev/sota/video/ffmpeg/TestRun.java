package dev.sota.video.ffmpeg;

import dev.sota.api.GenerationException;
import dev.sota.spi.RunContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A run for tests: it can be cancelled, and remembers what it was told. Safe for use by several threads. */
public final class TestRun implements RunContext {

    private final List<Long> done = new ArrayList<>();
    private volatile long cancelAt = Long.MAX_VALUE;
    private long total;
    private int checkpoints;

    /** A run that is cancelled once a call has done this many frames. */
    static TestRun cancelledAt(long frames) {
        TestRun run = new TestRun();
        run.cancelAt = frames;
        return run;
    }

    synchronized List<Long> done() {
        return List.copyOf(done);
    }

    synchronized long total() {
        return total;
    }

    synchronized int checkpoints() {
        return checkpoints;
    }

    @Override
    public String correlationId() {
        return "test";
    }

    @Override
    public Path workDirectory() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    @Override
    public synchronized void checkpoint() {
        checkpoints++;
        if (!done.isEmpty() && done.get(done.size() - 1) >= cancelAt) {
            throw GenerationException.builder(GenerationException.Kind.CANCELLED, "Cancelled.")
                    .build();
        }
    }

    @Override
    public synchronized void progress(long units, long of) {
        done.add(units);
        total = of;
    }

    @Override
    public void note(String sentence) {}

    @Override
    public Registration onStop(Runnable action) {
        return () -> {};
    }
}
