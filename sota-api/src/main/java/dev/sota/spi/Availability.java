package dev.sota.spi;

import java.util.Objects;

/**
 * Whether an engine can run here.
 *
 * @param available true when it can
 * @param reason why not, in a plain sentence; empty when it can
 * @param remedy what to install or set; empty when it can
 */
public record Availability(boolean available, String reason, String remedy) {

    /** Checks that nothing is missing. */
    public Availability {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(remedy, "remedy");
    }

    /**
     * It can run here.
     *
     * @return availability without remarks
     */
    public static Availability yes() {
        return new Availability(true, "", "");
    }

    /**
     * It cannot run here.
     *
     * @param reason why not, in a plain sentence
     * @param remedy what to install or set
     * @return unavailability
     */
    public static Availability no(String reason, String remedy) {
        return new Availability(false, reason, remedy);
    }
}
