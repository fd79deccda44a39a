package dev.sota.core.internal.cache;

import dev.sota.api.CacheLimits;
import dev.sota.core.internal.cache.WorkCache.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/** Another process that uses a cache: what it does, and in which folder. It prints one line for each step. */
final class CacheChild {

    private CacheChild() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        switch (args[0]) {
            case "busy" -> busy(folder, Long.parseLong(args[2]), Integer.parseInt(args[3]), Integer.parseInt(args[4]));
            case "hold" -> hold(folder, args[2]);
            case "fill" -> fill(folder);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    /** Finds or puts entries of some keys in any order, so many times, and checks what it gets. */
    private static void busy(Path folder, long seed, int keys, int rounds) throws IOException {
        CacheLimits limits = CacheLimits.none().withMaxBytes(2_000_000);
        Random random = new Random(seed);
        int found = 0;
        try (WorkCache cache = WorkCache.open(folder, limits, Clock.systemUTC())) {
            System.out.println("open");
            for (int i = 0; i < rounds; i++) {
                String key = Contents.key(random.nextInt(keys));
                Optional<Entry> known = cache.find(key);
                found += known.isPresent() ? 1 : 0;
                try (Entry entry = known.isPresent()
                        ? known.get()
                        : cache.put(key, "picture", Contents.writer(Contents.bytes(key)))) {
                    if (!Arrays.equals(Contents.bytes(key), Contents.read(entry))) {
                        throw new IllegalStateException("wrong content under " + key);
                    }
                }
            }
        }
        System.out.println("found " + found);
    }

    /** Uses an entry and writes another until it is told to end, or killed. */
    private static void hold(Path folder, String key) throws IOException {
        try (WorkCache cache = Contents.open(folder);
                Entry entry = cache.find(key).orElseThrow()) {
            cache.put(Contents.key(-1), "mix", draft -> {
                Files.write(draft, new byte[1000]);
                System.out.println("held " + entry.length());
                while (System.in.read() >= 0) {
                    // Waits for the end of its input.
                }
            });
            System.out.println("read " + Contents.read(entry).length);
        }
    }

    /** Keeps small and large things on a disk that does not take large files. */
    private static void fill(Path folder) throws IOException {
        try (WorkCache cache = Contents.open(folder)) {
            for (int i = 0; i < 6; i++) {
                String key = Contents.key(i);
                byte[] content = Contents.bytes(key, i % 2 == 0 ? 100_000 : 3_000_000);
                try (Entry entry = cache.put(key, i % 2 == 0 ? "picture" : "mix", Contents.writer(content))) {
                    System.out.println(i + (Arrays.equals(content, Contents.read(entry)) ? " right" : " wrong"));
                } catch (CacheWriteException e) {
                    System.out.println(i + " " + e.getMessage() + " and leaves "
                            + Contents.sessions(folder).size());
                }
            }
        }
    }
}
