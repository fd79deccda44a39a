package dev.sota.spi;

import java.util.Objects;

/**
 * A video encoder that a renderer can use.
 *
 * @param name by which a request names it, such as {@code libopenh264}
 * @param version of the encoder and what it was built from; other versions may give other bytes
 * @param deterministic whether the same request gives the same bytes
 */
public record VideoEncoderInfo(String name, String version, boolean deterministic) {

    /** Checks the values. */
    public VideoEncoderInfo {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
    }
}
