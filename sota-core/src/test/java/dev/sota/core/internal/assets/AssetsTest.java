package dev.sota.core.internal.assets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.CacheLimits;
import dev.sota.core.internal.cache.WorkCache;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {

    private static final String KEY = "ab".repeat(32);
    private static final String OTHER = "cd".repeat(32);

    @TempDir
    Path folder = Path.of("");

    private final List<String> notes = new ArrayList<>();
    private final AtomicInteger made = new AtomicInteger();

    private WorkCache cache() throws IOException {
        return WorkCache.open(folder.resolve("cache"), CacheLimits.standard(), Clock.systemUTC());
    }

    private Assets assets(Optional<WorkCache> cache) throws IOException {
        return new Assets(cache, Files.createTempDirectory(folder, "run"), notes::add);
    }

    private Path make(Assets assets, String key, String content) throws IOException {
        return assets.make(key, "picture", draft -> {
            made.incrementAndGet();
            Files.writeString(draft, content);
        });
    }

    /** Without what the cache adds at the end. */
    private static String content(Path file) throws IOException {
        return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)
                .substring(0, 5);
    }

    private long filesIn(String part) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(p -> p.toString().contains(part) && Files.isRegularFile(p))
                    .count();
        }
    }

    @Test
    void withoutACacheThingsAreKeptForTheRunAlone() throws IOException {
        try (Assets one = assets(Optional.empty());
                Assets two = assets(Optional.empty())) {
            assertEquals(Optional.empty(), one.find(KEY));
            Path file = make(one, KEY, "hello");
            assertEquals("hello", content(file));
            assertEquals(Optional.of(file), one.find(KEY));
            assertEquals(Optional.empty(), one.find(OTHER));
            assertEquals(Optional.empty(), two.find(KEY));
        }
        assertEquals(List.of(), notes);
    }

    @Test
    void withACacheTheNextRunFindsWhatThisOneMade() throws IOException {
        try (WorkCache cache = cache()) {
            try (Assets one = assets(Optional.of(cache))) {
                make(one, KEY, "hello");
            }
            try (Assets two = assets(Optional.of(cache))) {
                assertEquals("hello", content(two.find(KEY).orElseThrow()));
            }
        }
        try (WorkCache cache = cache();
                Assets later = assets(Optional.of(cache))) {
            assertEquals("hello", content(later.find(KEY).orElseThrow()));
        }
        assertEquals(1, made.get());
        assertEquals(0, filesIn("run"));
    }

    @Test
    void whatIsInUseStaysThoughTheCacheKeepsNothing() throws IOException {
        CacheLimits nothing = new CacheLimits(0, Duration.ZERO);
        try (WorkCache cache = WorkCache.open(folder.resolve("cache"), nothing, Clock.systemUTC())) {
            try (Assets run = assets(Optional.of(cache))) {
                Path file = make(run, KEY, "hello");
                make(run, OTHER, "world");
                assertEquals("hello", content(file));
                assertEquals("hello", content(run.find(KEY).orElseThrow()));
            }
            try (Assets next = assets(Optional.of(cache))) {
                assertEquals(Optional.empty(), next.find(KEY));
            }
        }
        assertEquals(List.of(), notes);
    }

    @Test
    void aFileStaysUntilTheRunIsOverThoughItsNameIsTakenAway() throws IOException {
        try (WorkCache cache = cache()) {
            try (Assets run = assets(Optional.of(cache))) {
                Path file = make(run, KEY, "hello");
                Files.delete(folder.resolve("cache/v1/ab").resolve(KEY));
                assertEquals("hello", content(file));
                assertEquals(Optional.of(file), run.find(KEY));
                assertEquals(1, filesIn("sessions") - 1, "a lock and what is in use");
            }
            assertEquals(1, filesIn("sessions"), "the lock alone");
        }
    }

    @Test
    void aCacheThatCannotBeWrittenIsNotedOnceAndDoneWithout() throws IOException {
        try (WorkCache cache = cache();
                Assets run = assets(Optional.of(cache))) {
            make(run, KEY, "hello");
            deleteAll(folder.resolve("cache"));
            Path file = make(run, OTHER, "world");
            Path third = make(run, "ef".repeat(32), "again");
            assertEquals("world", content(file));
            assertEquals(Optional.of(file), run.find(OTHER));
            assertEquals("again", content(third));
            assertEquals(1, notes.size(), notes.toString());
            assertTrue(notes.get(0).startsWith("The work cache could not be written"), notes.get(0));
            assertTrue(notes.get(0).contains("There is no such file or folder"), notes.get(0));
            assertEquals(4, made.get(), "once in vain, and not again");
            assertFalse(file.startsWith(folder.resolve("cache")));
        }
    }

    private static void deleteAll(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void aFullDiskUnderTheCacheIsSaidInPlainWords() throws IOException {
        try (WorkCache cache = cache();
                Assets run = assets(Optional.of(cache))) {
            Path file = run.make(KEY, "picture", draft -> {
                if (draft.startsWith(folder.resolve("cache").toAbsolutePath())) {
                    throw new FileSystemException(draft.toString(), null, "No space left on device");
                }
                Files.writeString(draft, "hello");
            });
            assertEquals("hello", content(file));
            assertTrue(notes.get(0).contains("The disk is full"), notes.get(0));
        }
    }

    @Test
    void whatCannotBeWrittenAnywhereIsAnErrorAndNotFound() throws IOException {
        try (WorkCache cache = cache();
                Assets run = assets(Optional.of(cache))) {
            assertThrows(
                    IOException.class,
                    () -> run.make(KEY, "picture", draft -> {
                        throw new IOException("No space left on device");
                    }));
            assertEquals(Optional.empty(), run.find(KEY));
        }
    }

    @Test
    void anEngineThatFailsLeavesNothingInTheCacheAndDoesNotEndItsUse() throws IOException {
        try (WorkCache cache = cache();
                Assets run = assets(Optional.of(cache))) {
            assertThrows(
                    IllegalStateException.class,
                    () -> run.make(KEY, "picture", draft -> {
                        Files.writeString(draft, "half");
                        throw new IllegalStateException("the brush broke");
                    }));
            assertEquals(Optional.empty(), run.find(KEY));
            assertEquals(1, filesIn("cache/v1"), "the session's lock alone");
            make(run, KEY, "whole");
            assertEquals("whole", content(run.find(KEY).orElseThrow()));
            assertEquals(List.of(), notes);
        }
    }

    @Test
    void namesOfScratchFilesAreAllDifferent() throws IOException {
        try (Assets run = assets(Optional.empty())) {
            List<Path> names =
                    Stream.generate(() -> run.scratch("segment")).limit(50).toList();
            assertEquals(50, names.stream().distinct().count());
            assertTrue(names.stream().noneMatch(Files::exists));
        }
    }

    @Test
    void manyThreadsThatMakeAndFindTheSameAllGetIt() throws Exception {
        for (int round = 0; round < 30; round++) {
            String key = String.format(java.util.Locale.ROOT, "%064x", round);
            try (WorkCache cache = cache();
                    Assets run = assets(Optional.of(cache))) {
                CountDownLatch together = new CountDownLatch(4);
                List<CompletableFuture<String>> all = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
                            try {
                                together.countDown();
                                together.await(1, TimeUnit.SECONDS);
                                Optional<Path> there = run.find(key);
                                return content(there.isPresent() ? there.get() : make(run, key, "hello"));
                            } catch (IOException | InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        }))
                        .limit(4)
                        .toList();
                for (CompletableFuture<String> one : all) {
                    assertEquals("hello", one.get(60, TimeUnit.SECONDS));
                }
                assertEquals("hello", content(run.find(key).orElseThrow()));
            }
        }
    }
}
