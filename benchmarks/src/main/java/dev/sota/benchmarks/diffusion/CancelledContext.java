package dev.sota.benchmarks.diffusion;

import dev.sota.api.GenerationException;
import dev.sota.spi.RunContext;
import java.nio.file.Path;

/** A run that is cancelled a while after the engine first says what to do then. */
final class CancelledContext implements RunContext {

    private final Path folder;
    private final int after;
    private volatile long told;

    CancelledContext(Path folder, int after) {
        this.folder = folder;
        this.after = after;
    }

    long toldAt() {
        return told;
    }

    @Override
    public String correlationId() {
        return "benchmark";
    }

    @Override
    public Path workDirectory() {
        return folder;
    }

    @Override
    public void checkpoint() {
        if (told != 0) {
            throw GenerationException.builder(GenerationException.Kind.CANCELLED, "Cancelled.")
                    .build();
        }
    }

    @Override
    public void progress(long done, long total) {}

    @Override
    public void note(String sentence) {}

    @Override
    public Registration onStop(Runnable action) {
        Thread canceller = new Thread(
                () -> {
                    try {
                        Thread.sleep(after);
                        told = System.nanoTime();
                        action.run();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "canceller");
        canceller.start();
        return () -> {};
    }
}
