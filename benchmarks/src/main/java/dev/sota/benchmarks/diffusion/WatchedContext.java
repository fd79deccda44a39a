package dev.sota.benchmarks.diffusion;

import dev.sota.spi.RunContext;
import java.nio.file.Path;
import java.util.Locale;

/** A run that says when each step ended. */
record WatchedContext(Path workDirectory, long began) implements RunContext {
    @Override
    public String correlationId() {
        return "benchmark";
    }

    @Override
    public void checkpoint() {}

    @Override
    public void progress(long done, long total) {
        System.out.printf(Locale.ROOT, "  step %d of %d at %.2f s%n", done, total, (System.nanoTime() - began) / 1e9);
    }

    @Override
    public void note(String sentence) {
        System.out.println("  " + sentence);
    }

    @Override
    public Registration onStop(Runnable action) {
        return () -> {};
    }
}
