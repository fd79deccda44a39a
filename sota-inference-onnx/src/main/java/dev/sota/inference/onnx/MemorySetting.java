package dev.sota.inference.onnx;

import dev.sota.inference.onnx.internal.store.ModelNames;
import dev.sota.spi.Availability;

/**
 * How much memory a user lets the engine take.
 *
 * @param said what was said, in megabytes; empty when nothing was
 * @param bytes what that is, {@link Long#MAX_VALUE} for no limit and 0 when it makes no sense
 */
record MemorySetting(String said, long bytes) {

    static final String PROPERTY = "sota.onnx.memory";
    static final String VARIABLE = "SOTA_ONNX_MEMORY";

    private static final long MEGA = 1_000_000;

    /** What the property or the variable says. */
    static MemorySetting configured() {
        return of(System.getProperty(PROPERTY, System.getenv().getOrDefault(VARIABLE, ""))
                .strip());
    }

    static MemorySetting of(String said) {
        if (said.isEmpty()) {
            return new MemorySetting(said, Long.MAX_VALUE);
        }
        return new MemorySetting(said, said.matches("[1-9]\\d{0,8}") ? Long.parseLong(said) * MEGA : 0);
    }

    boolean sensible() {
        return bytes > 0;
    }

    Availability refusal() {
        return Availability.no(
                "The memory limit \"" + ModelNames.shown(said) + "\" is no number of megabytes.",
                "Set the environment variable " + VARIABLE + " or the system property " + PROPERTY
                        + " to a whole number, as in 6000, or leave it out.");
    }
}
