package dev.sota.api;

import dev.sota.spi.Picture;
import java.util.Objects;
import java.util.Optional;

/**
 * How a picture stands that is being painted, by an engine that paints in steps. Immutable.
 *
 * @param correlationId the run
 * @param sceneId the scene that the picture belongs to
 * @param done steps that are done, from 0 to {@code total}
 * @param total steps in all, at least 1
 * @param preview what it looks like by now, small and rough: only for listeners that ask for it, a few times a second
 */
public record PictureProgress(String correlationId, String sceneId, long done, long total, Optional<Picture> preview) {

    /** Checks the ranges. */
    public PictureProgress {
        Objects.requireNonNull(correlationId, "correlationId");
        Objects.requireNonNull(sceneId, "sceneId");
        Objects.requireNonNull(preview, "preview");
        if (total < 1 || done < 0 || done > total) {
            throw new IllegalArgumentException("steps out of range: " + done + "/" + total);
        }
    }
}
