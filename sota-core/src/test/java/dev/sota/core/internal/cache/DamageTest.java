package dev.sota.core.internal.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sota.core.internal.cache.WorkCache.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** Whatever happens to an entry's file, nobody is given anything but what was put. */
class DamageTest {

    private static final Map<Integer, byte[]> ENTRIES = new ConcurrentHashMap<>();

    private static @Nullable Path folder;

    @BeforeContainer
    static void make() throws IOException {
        folder = Files.createTempDirectory("damage");
    }

    @AfterContainer
    static void remove() throws IOException {
        try (var files = Files.walk(folder())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Path folder() {
        return Objects.requireNonNull(folder);
    }

    private interface Damage {
        byte[] to(byte[] file);
    }

    /** Damages an entry that another put, and looks for it. */
    private static void check(int length, Damage damage) throws IOException {
        byte[] good = entry(length);
        byte[] bad = damage.to(good.clone());
        String key = Contents.key(length);
        Path file = Contents.file(folder(), key);
        Files.write(file, bad);
        try (WorkCache reader = Contents.open(folder())) {
            boolean whole = Arrays.equals(good, bad);
            assertEquals(whole, Contents.has(reader, key));
            assertEquals(whole, Files.exists(file), "what is damaged is removed");
        }
    }

    /** The file of an entry of this length, as it is put. */
    private static byte[] entry(int length) throws IOException {
        byte[] known = ENTRIES.get(length);
        if (known != null) {
            return known;
        }
        String key = Contents.key(length);
        try (WorkCache writer = Contents.open(folder())) {
            Contents.keep(writer, key, Contents.bytes(key, length));
        }
        byte[] made = Files.readAllBytes(Contents.file(folder(), key));
        assertEquals(length + Trailer.BYTES, made.length);
        ENTRIES.put(length, made);
        return made;
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.of(0, 1, 119, 120, 121, 1000, 9000);
    }

    @Example
    void whatIsDamagedIsMadeAgain() throws IOException {
        String key = Contents.key(1000);
        byte[] content = Contents.bytes(key, 1000);
        check(1000, file -> new byte[5000]);
        try (WorkCache cache = Contents.open(folder())) {
            Contents.keep(cache, key, content);
            try (Entry again = cache.find(key).orElseThrow()) {
                assertArrayEquals(content, Contents.read(again));
            }
        }
        assertEquals(entry(1000).length, Files.readAllBytes(Contents.file(folder(), key)).length);
    }

    @Property(tries = 300)
    void aFlippedBitAnywhere(
            @ForAll("lengths") int length, @ForAll @IntRange(max = 1 << 20) int at, @ForAll @IntRange(max = 7) int bit)
            throws IOException {
        check(length, file -> {
            file[at % file.length] ^= (byte) (1 << bit);
            return file;
        });
    }

    @Property(tries = 200)
    void aByteWrittenOver(@ForAll("lengths") int length, @ForAll @IntRange(max = 1 << 20) int at, @ForAll byte value)
            throws IOException {
        check(length, file -> {
            file[file.length - 1 - at % Math.min(file.length, 140)] = value;
            return file;
        });
    }

    @Property(tries = 200)
    void cutAnywhere(@ForAll("lengths") int length, @ForAll @IntRange(max = 1 << 20) int at) throws IOException {
        check(length, file -> Arrays.copyOf(file, at % (file.length + 1)));
    }

    @Property(tries = 100)
    void halfWritten(@ForAll("lengths") int length, @ForAll @IntRange(max = 1 << 20) int at) throws IOException {
        // What a power cut may leave: the length is right, the later blocks are zeros.
        check(length, file -> {
            Arrays.fill(file, at % (file.length + 1), file.length, (byte) 0);
            return file;
        });
    }

    @Property(tries = 100)
    void longerThanItWas(@ForAll("lengths") int length, @ForAll @IntRange(min = 1, max = 300) int more)
            throws IOException {
        check(length, file -> Arrays.copyOf(file, file.length + more));
        check(length, file -> {
            // Twice its own trailer, so that the last one is whole.
            byte[] twice = Arrays.copyOf(file, file.length + Trailer.BYTES);
            System.arraycopy(file, length, twice, file.length, Trailer.BYTES);
            return twice;
        });
    }

    @Property(tries = 7)
    void anEntryUnderAnothersName(@ForAll("lengths") int length) throws IOException {
        check(length, file -> {
            // Of the same length, and right in itself.
            String other = Contents.key(-1 - length);
            try (WorkCache writer = Contents.open(folder())) {
                Contents.keep(writer, other, Contents.bytes(other, length));
                return Files.readAllBytes(Contents.file(folder(), other));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Property(tries = 300)
    void anyBytesAtAll(@ForAll byte[] bytes) throws IOException {
        check(40, file -> bytes);
    }
}
