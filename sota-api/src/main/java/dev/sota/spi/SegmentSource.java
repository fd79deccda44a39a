package dev.sota.spi;

import java.nio.file.Path;
import java.util.Optional;

/** The encoded segments of a film in their order. Safe for use by several threads. */
public interface SegmentSource {
    /**
     * A segment that {@link VideoRenderer#encode} wrote; when necessary after waiting for it.
     *
     * @param index which, from 0
     * @return its file, or nothing when the film has no more segments; some bytes may follow what encode wrote
     * @throws dev.sota.api.GenerationException when it cannot be made, or the run is cancelled while waiting
     */
    Optional<Path> segment(int index);
}
