package dev.sota.api;

import java.time.Duration;

/**
 * How much a work cache may keep. Immutable.
 *
 * <p>Limits are soft where something is in use: what a running film needs is never removed, so that a cache can be
 * larger than its limit for as long as that film takes.
 *
 * @param maxBytes the size that it is kept to by removing what was used least recently; 0 keeps nothing
 * @param maxAge how long something is kept that nobody uses; zero keeps nothing
 */
public record CacheLimits(long maxBytes, Duration maxAge) {

    private static final long DEFAULT_BYTES = 4L << 30;
    private static final Duration DEFAULT_AGE = Duration.ofDays(30);

    /** Nothing can be older than this, and it can still be subtracted from any date. */
    private static final Duration FOREVER = Duration.ofDays(365_000);

    /** Checks the limits. */
    public CacheLimits {
        if (maxBytes < 0) {
            throw new IllegalArgumentException("a cache cannot be smaller than nothing: " + maxBytes + " bytes");
        }
        if (maxAge.isNegative()) {
            throw new IllegalArgumentException("an age cannot be negative: " + maxAge);
        }
    }

    /**
     * What is kept when nobody says otherwise.
     *
     * @return 4 GiB and 30 days
     */
    public static CacheLimits standard() {
        return new CacheLimits(DEFAULT_BYTES, DEFAULT_AGE);
    }

    /**
     * Keeps everything.
     *
     * @return limits that nothing reaches
     */
    public static CacheLimits none() {
        return new CacheLimits(Long.MAX_VALUE, FOREVER);
    }

    /**
     * These limits with another size.
     *
     * @param bytes the size
     * @return a copy
     */
    public CacheLimits withMaxBytes(long bytes) {
        return new CacheLimits(bytes, maxAge);
    }

    /**
     * These limits with another age.
     *
     * @param age the age
     * @return a copy
     */
    public CacheLimits withMaxAge(Duration age) {
        return new CacheLimits(maxBytes, age);
    }
}
