package dev.sota.core.internal.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.CacheLimits;
import dev.sota.api.GenerationException;
import dev.sota.core.internal.cache.WorkCache.Entry;
import dev.sota.core.internal.files.FileErrors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCacheTest {

    private static final String KEY = Contents.key(1);

    @TempDir
    Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private WorkCache cache;

    @BeforeEach
    void open() {
        cache = Contents.open(folder);
    }

    @AfterEach
    void close() {
        cache.close();
        assertEquals(List.of(), Contents.sessions(folder), "nothing of a session outlives it");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 119, 120, 121, 131_071, 131_072, 131_073, 3_000_000})
    void contentComesBackAndWaitsForTheNextRun(int length) throws IOException {
        byte[] content = Contents.bytes(KEY, length);
        assertTrue(cache.find(KEY).isEmpty());
        try (Entry made = cache.put(KEY, "picture", Contents.writer(content))) {
            assertEquals(length, made.length());
            assertArrayEquals(content, Contents.read(made));
        }
        try (Entry found = cache.find(KEY).orElseThrow()) {
            assertArrayEquals(content, Contents.read(found));
        }
        try (WorkCache other = Contents.open(folder);
                Entry found = other.find(KEY).orElseThrow()) {
            assertEquals(length, found.length());
            assertArrayEquals(content, Contents.read(found));
        }
    }

    @Test
    void whoeverIsFirstWins() throws IOException {
        byte[] first = Contents.keep(cache, KEY);
        try (Entry second = cache.put(KEY, "picture", Contents.writer(new byte[] {1, 2, 3}))) {
            assertArrayEquals(first, Contents.read(second));
        }
        try (WorkCache other = Contents.open(folder)) {
            try (Entry made = cache.put(Contents.key(2), "speech", draft -> {
                Contents.keep(other, Contents.key(2), new byte[] {4});
                Contents.writer(new byte[] {5}).write(draft);
            })) {
                assertArrayEquals(new byte[] {4}, Contents.read(made), "the other was done while this was writing");
            }
        }
    }

    @Test
    void whatIsInUseStaysReadableWhateverHappensToTheEntry() throws IOException {
        byte[] content = Contents.bytes(KEY, 70_000);
        try (Entry made = cache.put(KEY, "picture", Contents.writer(content));
                Entry found = cache.find(KEY).orElseThrow()) {
            assertNotEquals(made.file(), found.file());
            Files.delete(Contents.file(folder, KEY));
            assertFalse(Contents.has(cache, KEY));
            made.close();
            made.close();
            assertFalse(Files.exists(made.file()));
            Contents.keep(cache, KEY, new byte[] {7});
            assertArrayEquals(content, Contents.read(found));
        }
    }

    @Test
    void closingTheCacheEndsTheUseOfItsEntries() throws IOException {
        WorkCache other = Contents.open(folder);
        Entry made = other.put(KEY, "picture", Contents.writer(new byte[10]));
        other.close();
        other.close();
        assertFalse(Files.exists(made.file()));
        made.close();
        assertTrue(Contents.has(cache, KEY));
        assertThrows(
                CacheWriteException.class,
                () -> other.put(Contents.key(2), "picture", Contents.writer(new byte[1])),
                "a closed cache keeps nothing");
        assertTrue(other.find(KEY).isEmpty());
    }

    @Test
    void aWriterThatFailsLeavesNothing() {
        IOException full = new IOException("No space left on device");
        CacheWriteException e = assertThrows(
                CacheWriteException.class,
                () -> cache.put(KEY, "mix", draft -> {
                    Files.write(draft, new byte[1000]);
                    throw full;
                }));
        assertSame(full, e.getCause());
        IllegalStateException fault = assertThrows(
                IllegalStateException.class,
                () -> cache.put(KEY, "mix", draft -> {
                    Files.write(draft, new byte[1000]);
                    throw new IllegalStateException("an engine's fault");
                }));
        assertEquals("an engine's fault", fault.getMessage());
        GenerationException noRoom = GenerationException.resources("The segment could not be written.")
                .build();
        e = assertThrows(
                CacheWriteException.class,
                () -> cache.put(KEY, "segment", draft -> {
                    Files.write(draft, new byte[1000]);
                    throw noRoom;
                }));
        assertSame(noRoom, FileErrors.explain("", (IOException) Objects.requireNonNull(e.getCause())));
        GenerationException cancelled = GenerationException.builder(GenerationException.Kind.CANCELLED, "Stop.")
                .build();
        assertSame(
                cancelled,
                assertThrows(
                        GenerationException.class,
                        () -> cache.put(KEY, "mix", draft -> {
                            throw cancelled;
                        })));
        assertEquals(2, Contents.sessions(folder).size(), "the session's folder and its lock");
        assertFalse(Contents.has(cache, KEY));
    }

    @Test
    void aWriterThatWritesNoFileIsNotBelieved() throws IOException {
        assertThrows(CacheWriteException.class, () -> cache.put(KEY, "mix", draft -> {}));
        assertThrows(CacheWriteException.class, () -> cache.put(KEY, "mix", Files::createDirectory));
        Path outside = Files.write(folder.resolve("outside"), new byte[100]);
        assertThrows(
                CacheWriteException.class,
                () -> cache.put(KEY, "mix", draft -> Files.createSymbolicLink(draft, outside)));
        assertEquals(100, Files.size(outside), "it was not sealed through the link");
        assertFalse(Contents.has(cache, KEY));
    }

    @Test
    void aFolderThatVanishesIsAnErrorThatTheRunCanLiveWith() throws IOException {
        Contents.keep(cache, KEY);
        for (Path file : Contents.sessions(folder).stream()
                .sorted(Comparator.reverseOrder())
                .toList()) {
            Files.delete(file);
        }
        assertThrows(CacheWriteException.class, () -> cache.put(Contents.key(2), "mix", Contents.writer(new byte[9])));
        assertTrue(cache.find(KEY).isEmpty(), "without a session nothing can be pinned");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerCanLook() throws IOException {
        Path fresh = folder.resolve("a").resolve("b");
        try (WorkCache made = Contents.open(fresh);
                Entry entry = made.put(KEY, "picture", Contents.writer(new byte[1]))) {
            for (Path place :
                    List.of(fresh, fresh.resolve("v1"), fresh.resolve("v1").resolve("sessions"))) {
                assertEquals("rwx------", permissions(place));
            }
            assertEquals("rwx------", permissions(Contents.file(fresh, KEY).resolveSibling("")));
            assertEquals("rw-------", permissions(Contents.file(fresh, KEY)));
            assertEquals("rw-------", permissions(entry.file()));
        }
        assertTrue(Files.readString(fresh.resolve("CACHEDIR.TAG"))
                .startsWith("Signature: 8a477f597d28d172789f06886806bc55"));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void anInterruptCostsNothingThatWasKept() throws IOException {
        byte[] content = Contents.keep(cache, KEY);
        try (WorkCache other = Contents.open(folder)) {
            Thread.currentThread().interrupt();
            try {
                assertTrue(other.find(KEY).isEmpty(), "reading was broken off");
                assertThrows(
                        CacheWriteException.class,
                        () -> other.put(Contents.key(2), "mix", Contents.writer(new byte[5])));
            } finally {
                assertTrue(Thread.interrupted());
            }
            try (Entry found = other.find(KEY).orElseThrow()) {
                assertArrayEquals(content, Contents.read(found));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "../../etc/passwd", "G", "A"})
    void whatIsNoKeyIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> cache.find(text));
        String long64 = (text + KEY.toUpperCase(Locale.ROOT)).substring(0, 64);
        assertThrows(IllegalArgumentException.class, () -> cache.put(long64, "mix", Contents.writer(new byte[1])));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Picture", "a b", "päckchen", "abcdefghijklmnopqrstuvwxyz-1234567"})
    void whatIsNoKindIsRefused(String kind) {
        assertThrows(IllegalArgumentException.class, () -> cache.put(KEY, kind, Contents.writer(new byte[1])));
    }

    @Test
    void aPlaceThatCannotBeAFolderIsSaidAtOnce() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThrows(IOException.class, () -> WorkCache.open(file, CacheLimits.standard(), Clock.systemUTC()));
        assertThrows(
                IOException.class,
                () -> WorkCache.open(file.resolve("below"), CacheLimits.standard(), Clock.systemUTC()));
        assertEquals(0, Files.size(file));
    }

    @Test
    void anEntryThatVanishesBetweenLookAndUseIsNotFound() throws IOException {
        Contents.keep(cache, KEY);
        Stored seen = Stored.of(Layout.of(folder), KEY).orElseThrow();
        assertTrue(seen.remove());
        assertFalse(seen.remove());
        try (Session session = Session.open(Layout.of(folder))) {
            assertThrows(NoSuchFileException.class, () -> session.pin(KEY, seen.file()));
        }
        assertTrue(cache.find(KEY).isEmpty());
    }
}
