package dev.sota.api;

import java.util.Objects;

/**
 * An engine that was found, for {@code doctor} pages and for choosing one.
 *
 * @param kind what it does
 * @param id its name among its kind
 * @param version its version
 * @param priority the highest available one is chosen when nobody names another
 * @param available whether it can run here
 * @param remedy what to install when it cannot; empty otherwise
 */
public record EngineInfo(EngineKind kind, String id, String version, int priority, boolean available, String remedy) {

    /** Checks that nothing is missing. */
    public EngineInfo {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(remedy, "remedy");
    }
}
