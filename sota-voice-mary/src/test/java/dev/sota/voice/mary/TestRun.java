package dev.sota.voice.mary;

import dev.sota.api.GenerationException;
import dev.sota.spi.RunContext;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** A run that may be cancelled after a number of checkpoints and remembers what it was told. */
final class TestRun implements RunContext {

    final List<String> notes = new CopyOnWriteArrayList<>();
    final List<Long> done = new CopyOnWriteArrayList<>();
    final AtomicLong checkpoints = new AtomicLong();
    private final long allowed;

    /** Called with the number of each checkpoint. */
    interface Watcher {
        void passed(long checkpoint) throws Exception;
    }

    private volatile Watcher watcher = n -> {};

    void onCheckpoint(Watcher newWatcher) {
        watcher = newWatcher;
    }

    private TestRun(long allowed) {
        this.allowed = allowed;
    }

    static TestRun endless() {
        return new TestRun(Long.MAX_VALUE);
    }

    static TestRun cancelledAfter(long checkpoints) {
        return new TestRun(checkpoints);
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
    public void checkpoint() {
        long number = checkpoints.incrementAndGet();
        if (number > allowed) {
            throw GenerationException.builder(GenerationException.Kind.CANCELLED, "Cancelled.")
                    .build();
        }
        try {
            watcher.passed(number);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void progress(long units, long total) {
        done.add(units);
    }

    @Override
    public void note(String sentence) {
        notes.add(sentence);
    }

    @Override
    public Registration onStop(Runnable action) {
        return () -> {};
    }
}
