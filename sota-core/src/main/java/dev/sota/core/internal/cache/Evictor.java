package dev.sota.core.internal.cache;

import dev.sota.api.CacheLimits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Keeps a cache within its limits by removing what was used least recently and is not in use now. */
final class Evictor {

    /** Room is made for a while, so that not every new entry has to make it. */
    private static final int SPARE_PART = 10;

    private final Layout layout;
    private final Clock clock;

    Evictor(Layout layout, Clock clock) {
        this.layout = layout;
        this.clock = clock;
    }

    /**
     * What lies in the cache after something was removed.
     *
     * @param kept what is still there
     * @param removed what is not
     */
    record Outcome(List<Stored> kept, List<Stored> removed) {
        Outcome {
            kept = List.copyOf(kept);
            removed = List.copyOf(removed);
        }

        long keptBytes() {
            return kept.stream().mapToLong(Stored::bytes).sum();
        }
    }

    /** Removes what is older than the limit, and if the rest is too large, the oldest of it with some room to spare. */
    Outcome makeRoom(CacheLimits limits) {
        return evict(limits, limits.maxBytes() - limits.maxBytes() / SPARE_PART);
    }

    /** Removes what is older than the limit, and of the rest as much as is beyond the limit. */
    Outcome prune(CacheLimits limits) {
        return evict(limits, limits.maxBytes());
    }

    private Outcome evict(CacheLimits limits, long target) {
        Sessions.sweep(layout);
        Instant now = clock.instant();
        Instant oldest = before(now, limits.maxAge());
        List<Stored> entries = new ArrayList<>();
        long total = 0;
        for (Stored entry : Stored.all(layout)) {
            Stored dated = dated(entry, now);
            entries.add(dated);
            total += dated.bytes();
        }
        entries.sort(Comparator.comparing(Stored::used).thenComparing(Stored::key));
        boolean tooLarge = total > limits.maxBytes();
        Set<String> pinned = Sessions.pinned(layout);
        List<Stored> kept = new ArrayList<>();
        List<Stored> removed = new ArrayList<>();
        for (Stored entry : entries) {
            boolean go = limits.maxAge().isZero() || entry.used().isBefore(oldest) || (tooLarge && total > target);
            if (go && !pinned.contains(entry.key()) && entry.remove()) {
                removed.add(entry);
                total -= entry.bytes();
            } else {
                kept.add(entry);
            }
        }
        return new Outcome(kept, removed);
    }

    /** A file from the future (the clock was set back) begins to age today; else it would outlive everything. */
    private static Stored dated(Stored entry, Instant now) {
        if (!entry.used().isAfter(now)) {
            return entry;
        }
        Stored.touch(entry.file(), now);
        return new Stored(entry.key(), entry.file(), entry.bytes(), now, entry.identity());
    }

    private static Instant before(Instant now, Duration age) {
        Duration sinceStart = Duration.between(Instant.MIN, now);
        return age.compareTo(sinceStart) < 0 ? now.minus(age) : Instant.MIN;
    }
}
