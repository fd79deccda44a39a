package dev.sota.cli;

import dev.sota.api.GenerationException;

/** What the process says to its caller when it ends. */
final class ExitCodes {

    static final int OK = 0;
    static final int FAILURE = 1;
    static final int USAGE = 2;

    /** 128 + SIGINT, as shells expect; the JVM itself ends with the same number. */
    static final int INTERRUPTED = 130;

    private ExitCodes() {}

    static int of(GenerationException.Kind kind) {
        return switch (kind) {
            case REQUEST -> USAGE;
            case CANCELLED -> INTERRUPTED;
            case BACKEND, RESOURCES, TIMEOUT, INTERNAL -> FAILURE;
        };
    }
}
