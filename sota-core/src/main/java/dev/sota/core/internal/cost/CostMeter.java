package dev.sota.core.internal.cost;

import java.util.LinkedHashMap;
import java.util.Map;

/** Adds up what the work of one run cost. What was found in the cache costs nothing and is not counted. Thread-safe. */
public final class CostMeter {

    private final Map<CostKey, Total> totals = new LinkedHashMap<>();

    /** A meter at zero. */
    public CostMeter() {}

    /**
     * What was done.
     *
     * @param units how much
     * @param seconds what it cost
     */
    public record Total(double units, double seconds) {
        Total plus(double moreUnits, double moreSeconds) {
            return new Total(units + moreUnits, seconds + moreSeconds);
        }
    }

    /** Work that may throw. */
    @FunctionalInterface
    public interface Timed<T, E extends Exception> {
        /**
         * Does it.
         *
         * @return what comes of it
         * @throws E what it throws
         */
        T run() throws E;
    }

    /**
     * Does work and counts it when it succeeds.
     *
     * @param <T> what comes of it
     * @param <E> what it throws
     * @param key which work
     * @param units how much
     * @param work the work
     * @return what came of it
     * @throws E what the work throws
     */
    public <T, E extends Exception> T time(CostKey key, double units, Timed<T, E> work) throws E {
        long began = System.nanoTime();
        T result = work.run();
        add(key, units, (System.nanoTime() - began) / 1e9);
        return result;
    }

    /**
     * Counts work.
     *
     * @param key which work
     * @param units how much
     * @param seconds what it cost
     */
    public synchronized void add(CostKey key, double units, double seconds) {
        totals.merge(key, new Total(units, seconds), (a, b) -> a.plus(b.units(), b.seconds()));
    }

    /**
     * All of it.
     *
     * @return totals by key
     */
    public synchronized Map<CostKey, Total> totals() {
        return new LinkedHashMap<>(totals);
    }
}
