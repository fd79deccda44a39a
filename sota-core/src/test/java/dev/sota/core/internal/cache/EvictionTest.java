package dev.sota.core.internal.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.CacheLimits;
import dev.sota.core.internal.cache.WorkCache.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvictionTest {

    private static final int SIZE = 10_000;
    private static final CacheLimits TEN = CacheLimits.none().withMaxBytes(10L * (SIZE + Trailer.BYTES));

    @TempDir
    Path folder = Path.of("");

    private final SetClock clock = new SetClock();

    private void put(WorkCache cache, int number) throws IOException {
        clock.go(Duration.ofMinutes(1));
        Contents.keep(cache, Contents.key(number), Contents.bytes(Contents.key(number), SIZE));
    }

    private List<Integer> kept(int numbers) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < numbers; i++) {
            if (Files.exists(Contents.file(folder, Contents.key(i)))) {
                kept.add(i);
            }
        }
        return kept;
    }

    private long bytes() {
        return Stored.all(Layout.of(folder)).stream().mapToLong(Stored::bytes).sum();
    }

    @Test
    void whatWasUsedLeastRecentlyGoesFirst() throws IOException {
        try (WorkCache cache = Contents.open(folder, TEN, clock)) {
            for (int i = 0; i < 10; i++) {
                put(cache, i);
            }
            assertEquals(10, kept(10).size(), "ten fit exactly");
            clock.go(Duration.ofMinutes(1));
            assertTrue(Contents.has(cache, Contents.key(0)));
            put(cache, 10);
            // One has to go, and one more makes room for the next; 0 was used after 1 and 2.
            assertEquals(List.of(0, 3, 4, 5, 6, 7, 8, 9, 10), kept(11));
            put(cache, 11);
            assertEquals(10, kept(12).size(), "there was room for this one");
        }
    }

    @Test
    void aCacheNeverGrowsMuchBeyondItsLimit() throws IOException {
        try (WorkCache one = Contents.open(folder, TEN, clock);
                WorkCache two = Contents.open(folder, TEN, clock)) {
            for (int i = 0; i < 100; i++) {
                put(i % 2 == 0 ? one : two, i);
                // Each sees what the other added when it looks again, after an eighth of the limit.
                assertTrue(bytes() <= TEN.maxBytes() * 5 / 4, () -> "" + bytes());
            }
            assertTrue(kept(100).contains(99));
        }
    }

    @Test
    void whatIsInUseIsNeverRemoved() throws IOException {
        try (WorkCache cache = Contents.open(folder, TEN, clock);
                WorkCache other = Contents.open(folder, TEN, clock)) {
            put(other, 0);
            put(other, 1);
            try (Entry here = cache.find(Contents.key(0)).orElseThrow();
                    Entry there = other.find(Contents.key(1)).orElseThrow()) {
                for (int i = 2; i < 40; i++) {
                    put(cache, i);
                }
                assertEquals(List.of(0, 1), kept(2));
                assertArrayEquals(Contents.bytes(Contents.key(0), SIZE), Contents.read(here));
                assertArrayEquals(Contents.bytes(Contents.key(1), SIZE), Contents.read(there));
                Evictor.Outcome all = new Evictor(Layout.of(folder), clock).prune(new CacheLimits(0, Duration.ZERO));
                assertEquals(2, all.kept().size());
                assertEquals(List.of(0, 1), kept(40));
            }
            new Evictor(Layout.of(folder), clock).prune(new CacheLimits(0, Duration.ZERO));
            assertEquals(List.of(), kept(40));
        }
    }

    @Test
    void aFilmThatNeedsMoreThanTheLimitGetsIt() throws IOException {
        List<Entry> used = new ArrayList<>();
        try (WorkCache cache = Contents.open(folder, TEN, clock)) {
            for (int i = 0; i < 30; i++) {
                byte[] content = Contents.bytes(Contents.key(i), SIZE);
                used.add(cache.put(Contents.key(i), "picture", Contents.writer(content)));
            }
            assertEquals(30, kept(30).size());
            for (int i = 0; i < 30; i++) {
                assertArrayEquals(Contents.bytes(Contents.key(i), SIZE), Contents.read(used.get(i)));
                used.get(i).close();
            }
            put(cache, 30);
            assertEquals(9, kept(31).size());
        }
    }

    @Test
    void whatIsLargerThanTheWholeCacheIsUsedAndNotKept() throws IOException {
        try (WorkCache cache = Contents.open(folder, TEN, clock)) {
            put(cache, 0);
            byte[] large = Contents.bytes(Contents.key(1), 11 * SIZE);
            try (Entry entry = cache.put(Contents.key(1), "mix", Contents.writer(large))) {
                assertEquals(large.length, entry.length());
                assertArrayEquals(large, Contents.read(entry));
                assertEquals(List.of(0), kept(2));
            }
        }
        try (WorkCache nothing = Contents.open(folder, new CacheLimits(0, Duration.ofDays(1)), clock);
                Entry entry = nothing.put(Contents.key(2), "mix", Contents.writer(new byte[3]))) {
            assertArrayEquals(new byte[3], Contents.read(entry));
        }
        assertEquals(List.of(0), kept(3));
    }

    @Test
    void whatNobodyUsesGoesWithAge() throws IOException {
        CacheLimits day = CacheLimits.none().withMaxAge(Duration.ofDays(1));
        try (WorkCache cache = Contents.open(folder, day, clock)) {
            put(cache, 0);
            put(cache, 1);
        }
        clock.go(Duration.ofHours(20));
        try (WorkCache cache = Contents.open(folder, day, clock)) {
            assertTrue(Contents.has(cache, Contents.key(1)));
        }
        clock.go(Duration.ofHours(20));
        try (WorkCache cache = Contents.open(folder, day, clock)) {
            put(cache, 2);
            assertEquals(List.of(1, 2), kept(3));
        }
    }

    @Test
    void aClockSetBackNeitherRemovesNorKeepsForEver() throws IOException {
        CacheLimits day = CacheLimits.none().withMaxAge(Duration.ofDays(1));
        try (WorkCache cache = Contents.open(folder, day, clock)) {
            put(cache, 0);
        }
        clock.go(Duration.ofDays(-4000));
        Evictor evictor = new Evictor(Layout.of(folder), clock);
        assertEquals(0, evictor.prune(day).removed().size());
        assertEquals(
                FileTime.from(clock.instant()),
                Files.getLastModifiedTime(Contents.file(folder, Contents.key(0))),
                "it ages from now on");
        clock.go(Duration.ofHours(25));
        assertEquals(1, evictor.prune(day).removed().size());
    }

    @Test
    void timesAtTheEndsOfTimeAreBorne() throws IOException {
        try (WorkCache cache = Contents.open(folder)) {
            Contents.keep(cache, Contents.key(0));
            Contents.keep(cache, Contents.key(1));
        }
        Files.setLastModifiedTime(Contents.file(folder, Contents.key(0)), FileTime.fromMillis(0));
        Files.setLastModifiedTime(Contents.file(folder, Contents.key(1)), FileTime.fromMillis(4_000_000_000_000L));
        Evictor evictor = new Evictor(Layout.of(folder), clock);
        assertEquals(0, evictor.prune(CacheLimits.none()).removed().size());
        assertEquals(
                0,
                evictor.prune(CacheLimits.none().withMaxAge(Duration.ofSeconds(Long.MAX_VALUE)))
                        .removed()
                        .size());
        assertEquals(1, evictor.prune(CacheLimits.standard()).removed().size());
    }
}
