package dev.sota.spi;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where an engine runs.
 *
 * @param temporaryFolder an existing folder for what the engine must unpack; it deletes what it puts there on closing
 * @param threads how many threads it should use at most for one call, at least 1
 */
public record EngineSettings(Path temporaryFolder, int threads) {

    /** Checks the values. */
    public EngineSettings {
        Objects.requireNonNull(temporaryFolder, "temporaryFolder");
        if (threads < 1) {
            throw new IllegalArgumentException("an engine has at least one thread");
        }
    }
}
