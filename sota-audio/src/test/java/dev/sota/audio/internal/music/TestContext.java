package dev.sota.audio.internal.music;

import dev.sota.api.GenerationException;
import dev.sota.spi.RunContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A run that counts, and that can be cancelled after some checkpoints. */
final class TestContext implements RunContext {
    final List<Long> done = new ArrayList<>();
    long total;
    long checkpoints;
    private final long cancelAfter;

    TestContext() {
        this(Long.MAX_VALUE);
    }

    TestContext(long cancelAfter) {
        this.cancelAfter = cancelAfter;
    }

    @Override
    public String correlationId() {
        return "test";
    }

    @Override
    public Path workDirectory() {
        return Path.of("unused");
    }

    @Override
    public void checkpoint() {
        checkpoints++;
        if (checkpoints > cancelAfter) {
            throw GenerationException.builder(GenerationException.Kind.CANCELLED, "Cancelled.")
                    .build();
        }
    }

    @Override
    public void progress(long units, long of) {
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
