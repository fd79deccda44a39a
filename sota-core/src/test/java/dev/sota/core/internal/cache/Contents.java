package dev.sota.core.internal.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sota.api.CacheLimits;
import dev.sota.core.internal.cache.WorkCache.Entry;
import dev.sota.core.internal.cache.WorkCache.Writer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Contents that follow from their keys, so that a reader in any process knows what it must find. */
final class Contents {

    private Contents() {}

    static String key(long number) {
        try {
            byte[] text = Long.toString(number).getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As long as the caller says. */
    static byte[] bytes(String key, int length) {
        byte[] bytes = new byte[length];
        new Random(Long.parseUnsignedLong(key.substring(0, 16), 16)).nextBytes(bytes);
        return bytes;
    }

    /** As long as the key says, up to 200 kB. */
    static byte[] bytes(String key) {
        return bytes(key, Integer.parseInt(key.substring(16, 22), 16) % 200_000);
    }

    static Writer writer(byte[] content) {
        return draft -> {
            // As all writers here: the file must not exist yet.
            try (OutputStream out =
                    Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                out.write(content);
            }
        };
    }

    static byte[] read(Entry entry) throws IOException {
        try (InputStream in = Files.newInputStream(entry.file())) {
            return in.readNBytes(Math.toIntExact(entry.length()));
        }
    }

    static WorkCache open(Path folder) {
        return open(folder, CacheLimits.none(), Clock.systemUTC());
    }

    static WorkCache open(Path folder, CacheLimits limits, Clock clock) {
        try {
            return WorkCache.open(folder, limits, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts content of the key's own and lets it go. */
    static byte[] keep(WorkCache cache, String key) throws IOException {
        return keep(cache, key, bytes(key));
    }

    static byte[] keep(WorkCache cache, String key, byte[] content) throws IOException {
        try (Entry entry = cache.put(key, "picture", writer(content))) {
            assertArrayEquals(content, read(entry));
        }
        return content;
    }

    static boolean has(WorkCache cache, String key) {
        return cache.find(key)
                .map(entry -> {
                    entry.close();
                    return true;
                })
                .orElse(false);
    }

    static Path file(Path folder, String key) {
        return folder.resolve("v1").resolve(key.substring(0, 2)).resolve(key);
    }

    /** What sessions hold: drafts, pins, locks and folders. */
    static List<Path> sessions(Path folder) {
        try (Stream<Path> files = Files.walk(folder.resolve("v1").resolve("sessions"))) {
            return files.skip(1).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file that is named like an entry is whole and says the truth about itself. */
    static void assertAllGood(Path folder) throws IOException {
        for (Stored entry : Stored.all(Layout.of(folder))) {
            assertGood(entry, bytes(entry.key()));
        }
    }

    /** There are so many entries of this length, and all of them are good. */
    static void assertAllGood(Path folder, int count, int length) throws IOException {
        List<Stored> entries = Stored.all(Layout.of(folder));
        assertEquals(count, entries.size());
        for (Stored entry : entries) {
            assertGood(entry, bytes(entry.key(), length));
        }
    }

    private static void assertGood(Stored entry, byte[] content) throws IOException {
        Trailer trailer = Seal.check(entry.file(), entry.key()).orElseThrow();
        assertEquals(content.length, trailer.length(), entry.key());
        byte[] file = Files.readAllBytes(entry.file());
        assertEquals(content.length + Trailer.BYTES, file.length);
        assertArrayEquals(content, Arrays.copyOf(file, content.length), entry.key());
    }
}
