package dev.sota.core.internal.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.CacheEntry;
import dev.sota.api.CacheLimits;
import dev.sota.api.CacheMaintenance;
import dev.sota.api.CacheReport;
import dev.sota.api.GenerationException;
import dev.sota.core.internal.cache.WorkCache.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The maintenance of caches, as applications find it. */
class CacheInventoryTest {

    @TempDir
    Path folder = Path.of("");

    private final SetClock clock = new SetClock();

    private CacheMaintenance inventory() {
        return new CacheInventory(folder, clock);
    }

    private void put(String kind, int number, int length) throws IOException {
        clock.go(Duration.ofMinutes(1));
        String key = Contents.key(number);
        try (WorkCache cache = Contents.open(folder, CacheLimits.none(), clock)) {
            cache.put(key, kind, Contents.writer(Contents.bytes(key, length))).close();
        }
    }

    private static List<String> kinds(List<CacheEntry> entries) {
        return entries.stream().map(CacheEntry::kind).toList();
    }

    @Test
    void aCacheThatIsNotThereYetIsEmptyAndStaysAway() {
        Path nowhere = folder.resolve("none");
        CacheMaintenance cache = CacheMaintenance.open(nowhere);
        assertEquals(nowhere.toAbsolutePath(), cache.folder());
        assertEquals(List.of(), cache.entries());
        assertEquals(new CacheReport(List.of(), List.of()), cache.verify());
        assertEquals(new CacheReport(List.of(), List.of()), cache.prune(CacheLimits.standard()));
        assertFalse(Files.exists(nowhere));
        assertTrue(CacheMaintenance.standard().folder().isAbsolute());
    }

    @Test
    void aFileIsNoCache() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        GenerationException e = assertThrows(GenerationException.class, () -> CacheMaintenance.open(file));
        assertEquals(GenerationException.Kind.REQUEST, e.kind());
    }

    @Test
    void entriesAreDescribedTheLastUsedFirst() throws IOException {
        put("picture", 1, 1000);
        Instant made = clock.instant();
        put("speech", 2, 0);
        put("mix", 3, 70);
        clock.go(Duration.ofMinutes(1));
        try (WorkCache cache = Contents.open(folder, CacheLimits.none(), clock);
                Entry used = cache.find(Contents.key(1)).orElseThrow()) {
            List<CacheEntry> entries = inventory().entries();
            assertEquals(List.of("picture", "mix", "speech"), kinds(entries));
            assertEquals(
                    new CacheEntry(
                            Contents.key(1), "picture", used.length() + Trailer.BYTES, made, clock.instant(), true),
                    entries.get(0));
            assertFalse(entries.get(1).inUse());
        }
        assertFalse(inventory().entries().get(0).inUse());
    }

    @Test
    void pruningRemovesWhatIsBeyondTheLimitsAndNoMore() throws IOException {
        for (int i = 0; i < 10; i++) {
            put("picture", i, 1000);
        }
        int size = 1000 + Trailer.BYTES;
        CacheReport none = inventory().prune(CacheLimits.none().withMaxBytes(10L * size));
        assertEquals(10, none.kept().size());
        CacheReport three = inventory().prune(CacheLimits.none().withMaxBytes(7L * size));
        assertEquals(7L * size, three.keptBytes());
        assertEquals(3L * size, three.removedBytes());
        assertTrue(three.removed().stream().map(CacheEntry::key).toList().contains(Contents.key(0)));
        CacheReport old = inventory().prune(CacheLimits.none().withMaxAge(Duration.ofMinutes(2)));
        assertEquals(3, old.kept().size(), "of now, and of one and two minutes ago");
        assertEquals(old.kept(), inventory().entries());
        CacheReport all = inventory().prune(new CacheLimits(0, Duration.ZERO));
        assertEquals(0, all.kept().size());
        assertEquals(List.of(), inventory().entries());
    }

    @Test
    void verifyingFindsExactlyWhatIsDamaged() throws IOException {
        for (int i = 0; i < 12; i++) {
            put("picture", i, 5000);
        }
        byte[] file = Files.readAllBytes(Contents.file(folder, Contents.key(3)));
        file[4999] ^= 1;
        Files.write(Contents.file(folder, Contents.key(3)), file);
        Files.write(Contents.file(folder, Contents.key(5)), new byte[0]);
        Files.copy(
                Contents.file(folder, Contents.key(6)),
                Contents.file(folder, Contents.key(7)),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (WorkCache cache = Contents.open(folder, CacheLimits.none(), clock);
                Entry used = cache.find(Contents.key(1)).orElseThrow()) {
            CacheReport report = inventory().verify();
            assertEquals(9, report.kept().size());
            assertEquals(
                    List.of(Contents.key(3), Contents.key(5), Contents.key(7)).stream()
                            .sorted()
                            .toList(),
                    report.removed().stream().map(CacheEntry::key).sorted().toList());
            assertEquals(
                    List.of("picture", "picture", "unknown"),
                    kinds(report.removed()).stream().sorted().toList());
            assertArrayEquals(Contents.bytes(Contents.key(1), 5000), Contents.read(used));
        }
        assertEquals(0, inventory().verify().removed().size());
        assertEquals(9, inventory().entries().size());
    }

    @Test
    void anInterruptedCheckRemovesNothing() throws IOException {
        put("picture", 1, 5000);
        Thread.currentThread().interrupt();
        try {
            assertThrows(GenerationException.class, () -> inventory().verify());
        } finally {
            assertTrue(Thread.interrupted());
        }
        assertEquals(1, inventory().verify().kept().size());
    }
}
