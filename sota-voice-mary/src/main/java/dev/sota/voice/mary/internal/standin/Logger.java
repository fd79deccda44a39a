package dev.sota.voice.mary.internal.standin;

import org.jspecify.annotations.Nullable;

/**
 * A logger that keeps silent.
 *
 * <p>The engine's classes log every step, with the text they work on. A library writes nothing to its host's output, and
 * prompts are user data: so their {@code org.apache.log4j.Logger} is relocated to this class, which has the methods
 * that they call. Errors come as exceptions all the same. Immutable.
 */
public final class Logger {

    private static final Logger SILENT = new Logger();

    private Logger() {}

    /**
     * A logger.
     *
     * @param name ignored
     * @return the one logger
     */
    public static Logger getLogger(String name) {
        return SILENT;
    }

    /** Ignores a message. */
    public void debug(@Nullable Object message) {}

    /** Ignores a message. */
    public void info(@Nullable Object message) {}

    /** Ignores a message. */
    public void warn(@Nullable Object message) {}

    /** Ignores a message. */
    public void error(@Nullable Object message) {}

    /** Ignores a message and its cause, which the engine throws as well. */
    public void error(@Nullable Object message, @Nullable Throwable cause) {}
}
