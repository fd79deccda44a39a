package dev.sota.benchmarks;

import dev.sota.spi.RunContext;
import java.nio.file.Path;

/**
 * A run that nobody watches.
 *
 * @param workDirectory for temporary files
 */
public record NoContext(Path workDirectory) implements RunContext {
    @Override
    public String correlationId() {
        return "benchmark";
    }

    @Override
    public void checkpoint() {}

    @Override
    public void progress(long done, long total) {}

    @Override
    public void note(String sentence) {}

    @Override
    public Registration onStop(Runnable action) {
        return () -> {};
    }
}
