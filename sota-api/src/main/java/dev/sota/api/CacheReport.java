package dev.sota.api;

import java.util.List;

/**
 * What was done to a work cache. Immutable.
 *
 * @param kept what it still keeps
 * @param removed what it does not keep any more
 */
public record CacheReport(List<CacheEntry> kept, List<CacheEntry> removed) {

    /** Copies the lists. */
    public CacheReport {
        kept = List.copyOf(kept);
        removed = List.copyOf(removed);
    }

    /**
     * How much room the rest takes.
     *
     * @return bytes on disk
     */
    public long keptBytes() {
        return bytes(kept);
    }

    /**
     * How much room was gained.
     *
     * @return bytes on disk
     */
    public long removedBytes() {
        return bytes(removed);
    }

    private static long bytes(List<CacheEntry> entries) {
        return entries.stream().mapToLong(CacheEntry::bytes).sum();
    }
}
