package dev.sota.cli;

import dev.sota.api.CacheEntry;
import dev.sota.api.CacheLimits;
import dev.sota.api.CacheMaintenance;
import dev.sota.api.CacheReport;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cache that remembers what it was asked for. The real one is met by the test that runs the packaged program. */
final class FakeCache implements CacheMaintenance {

    final List<CacheEntry> entries = new ArrayList<>();
    final List<CacheEntry> goes = new ArrayList<>();

    @Nullable
    CacheLimits limits;

    void add(String digit, String kind, long bytes, Duration age, boolean inUse) {
        Instant used = Instant.now().minus(age);
        entries.add(new CacheEntry(digit.repeat(64), kind, bytes, used.minusSeconds(60), used, inUse));
    }

    @Override
    public Path folder() {
        return Path.of("/cache");
    }

    @Override
    public List<CacheEntry> entries() {
        return entries;
    }

    private CacheReport report() {
        List<CacheEntry> kept = new ArrayList<>(entries);
        kept.removeAll(goes);
        return new CacheReport(kept, goes);
    }

    @Override
    public CacheReport prune(CacheLimits wanted) {
        limits = wanted;
        return report();
    }

    @Override
    public CacheReport verify() {
        return report();
    }
}
