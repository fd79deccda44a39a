package dev.sota.core.internal.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.CacheLimits;
import dev.sota.core.internal.cache.WorkCache.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThreadsTest {

    private static final int THREADS = 8;

    @TempDir
    Path folder = Path.of("");

    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(work)) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void readersWritersAndEvictionAtOnce() throws Exception {
        // 1.5 MB for 40 entries of 100 kB: every few puts something else has to go.
        CacheLimits limits = CacheLimits.none().withMaxBytes(1_500_000);
        try (WorkCache cache = Contents.open(folder, limits, Clock.systemUTC())) {
            List<Callable<Integer>> work = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                Random random = new Random(t);
                work.add(() -> use(cache, random));
            }
            List<Integer> hits = together(work);
            assertTrue(hits.stream().mapToInt(Integer::intValue).sum() > 0, "something was found");
        }
        assertEquals(List.of(), Contents.sessions(folder));
        Contents.assertAllGood(folder);
    }

    private static int use(WorkCache cache, Random random) throws IOException {
        int hits = 0;
        for (int i = 0; i < 150; i++) {
            String key = Contents.key(random.nextInt(40));
            Optional<Entry> known = cache.find(key);
            hits += known.isPresent() ? 1 : 0;
            try (Entry entry =
                    known.isPresent() ? known.get() : cache.put(key, "picture", Contents.writer(Contents.bytes(key)))) {
                assertArrayEquals(Contents.bytes(key), Contents.read(entry));
            }
        }
        return hits;
    }

    @Test
    void oneKeyPutByAllAtOnceIsOneEntry() throws Exception {
        String key = Contents.key(1);
        try (WorkCache cache = Contents.open(folder)) {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Callable<byte[]>> work = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                work.add(() -> {
                    start.await();
                    try (Entry entry = cache.put(key, "speech", draft -> {
                        Contents.writer(Contents.bytes(key)).write(draft);
                        try {
                            start.await();
                        } catch (Exception e) {
                            throw new IOException(e);
                        }
                    })) {
                        return Contents.read(entry);
                    }
                });
            }
            for (byte[] got : together(work)) {
                assertArrayEquals(Contents.bytes(key), got);
            }
            assertEquals(2, Contents.sessions(folder).size(), "no draft and no pin is left");
        }
        assertEquals(1, Stored.all(Layout.of(folder)).size());
    }

    @Test
    void oneDamagedEntryFoundByAllAtOnceIsFoundByNone() throws Exception {
        String key = Contents.key(1);
        for (int round = 0; round < 10; round++) {
            try (WorkCache cache = Contents.open(folder)) {
                Contents.keep(cache, key);
            }
            Path file = Contents.file(folder, key);
            byte[] bytes = java.nio.file.Files.readAllBytes(file);
            bytes[round] ^= 64;
            java.nio.file.Files.write(file, bytes);
            try (WorkCache cache = Contents.open(folder)) {
                CyclicBarrier start = new CyclicBarrier(THREADS);
                List<Callable<Boolean>> work = new ArrayList<>();
                for (int t = 0; t < THREADS; t++) {
                    work.add(() -> {
                        start.await();
                        return Contents.has(cache, key);
                    });
                }
                assertEquals(Collections.nCopies(THREADS, false), together(work));
            }
        }
    }

    @Test
    void cachesOpenedAtOnceAreSessionsOfTheirOwn() throws Exception {
        List<Callable<Integer>> work = new ArrayList<>();
        CyclicBarrier all = new CyclicBarrier(THREADS);
        for (int t = 0; t < THREADS; t++) {
            int number = t;
            work.add(() -> {
                all.await();
                try (WorkCache cache = Contents.open(folder)) {
                    Contents.keep(cache, Contents.key(number));
                    all.await();
                    int sessions = Contents.sessions(folder).size();
                    all.await();
                    return sessions;
                }
            });
        }
        assertEquals(Collections.nCopies(THREADS, 2 * THREADS), together(work));
        assertEquals(List.of(), Contents.sessions(folder));
    }
}
