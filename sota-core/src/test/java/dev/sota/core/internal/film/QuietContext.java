package dev.sota.core.internal.film;

import dev.sota.spi.RunContext;
import java.nio.file.Path;

/** A run that nobody follows and nobody stops. */
record QuietContext(Path workDirectory) implements RunContext {
    @Override
    public String correlationId() {
        return "quiet";
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
