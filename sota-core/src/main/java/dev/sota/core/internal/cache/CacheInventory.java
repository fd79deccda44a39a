package dev.sota.core.internal.cache;

import dev.sota.api.CacheEntry;
import dev.sota.api.CacheLimits;
import dev.sota.api.CacheMaintenance;
import dev.sota.api.CacheReport;
import dev.sota.api.GenerationException;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What lies in a cache's folder, seen from outside: no session of its own, nothing made where there is nothing. */
final class CacheInventory implements CacheMaintenance {

    private final Path folder;
    private final Layout layout;
    private final Clock clock;

    CacheInventory(Path folder, Clock clock) {
        this.folder = folder.toAbsolutePath().normalize();
        this.layout = Layout.of(folder);
        this.clock = clock;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public List<CacheEntry> entries() {
        return described(Stored.all(layout));
    }

    private List<CacheEntry> described(List<Stored> files) {
        Set<String> pinned = Sessions.pinned(layout);
        List<CacheEntry> entries = new ArrayList<>();
        files.forEach(file -> entries.add(describe(file, pinned)));
        entries.sort(Comparator.comparing(CacheEntry::lastUsed).reversed().thenComparing(CacheEntry::key));
        return entries;
    }

    private static CacheEntry describe(Stored file, Set<String> pinned) {
        Optional<Trailer> trailer;
        try {
            trailer = Seal.peek(file.file());
        } catch (IOException e) {
            trailer = Optional.empty();
        }
        return new CacheEntry(
                file.key(),
                trailer.map(Trailer::kind).orElse("unknown"),
                file.bytes(),
                trailer.map(known -> Instant.ofEpochMilli(known.createdMillis()))
                        .orElse(file.used()),
                file.used(),
                pinned.contains(file.key()));
    }

    @Override
    public CacheReport prune(CacheLimits limits) {
        List<CacheEntry> before = entries();
        Set<String> gone = new HashSet<>();
        new Evictor(layout, clock).prune(limits).removed().forEach(file -> gone.add(file.key()));
        return report(before, gone);
    }

    @Override
    public CacheReport verify() {
        List<Stored> files = Stored.all(layout);
        List<CacheEntry> before = described(files);
        Set<String> gone = new HashSet<>();
        for (Stored file : files) {
            if (isDamaged(file)) {
                if (!file.remove() && Stored.of(layout, file.key()).isPresent()) {
                    throw GenerationException.resources("A damaged file could not be removed: " + file.file() + ".")
                            .remedy("Check the permissions of the work cache, or delete the file by hand.")
                            .build();
                }
                gone.add(file.key());
            }
        }
        return report(before, gone);
    }

    private static boolean isDamaged(Stored file) {
        try {
            return Seal.check(file.file(), file.key()).isEmpty();
        } catch (NoSuchFileException e) {
            // Another process removed it meanwhile, and was in its right.
            return false;
        } catch (ClosedByInterruptException | FileSystemException e) {
            // It could not be opened, or not read to its end: that says nothing about what is in it.
            throw GenerationException.resources("A file of the work cache could not be read: " + file.file() + ".")
                    .remedy("Check the permissions of the work cache, and try again.")
                    .cause(e)
                    .build();
        } catch (IOException e) {
            // A disk that does not give it back has damaged it.
            return true;
        }
    }

    private static CacheReport report(List<CacheEntry> before, Set<String> gone) {
        return new CacheReport(
                before.stream().filter(entry -> !gone.contains(entry.key())).toList(),
                before.stream().filter(entry -> gone.contains(entry.key())).toList());
    }
}
