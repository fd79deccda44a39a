package dev.sota.core.internal.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.CacheLimits;
import dev.sota.core.internal.cache.WorkCache.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What others put into the folder is neither followed nor deleted. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "symbolic links need a privilege there")
class HostileFolderTest {

    private static final String KEY = Contents.key(1);
    private static final CacheLimits NOTHING = new CacheLimits(0, Duration.ZERO);

    @TempDir
    Path home = Path.of("");

    private Path folder = Path.of("");
    private Path outside = Path.of("");

    @BeforeEach
    void prepare() throws IOException {
        folder = home.resolve("cache");
        outside = Files.createDirectory(home.resolve("outside"));
        Files.writeString(outside.resolve("precious"), "precious");
        Files.createDirectory(outside.resolve("ab"));
        Files.writeString(outside.resolve(KEY), "not a cache's");
    }

    private Map<String, String> outsideNow() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(outside)) {
            for (Path file : all.toList()) {
                String what = Files.isDirectory(file) ? "folder" : Files.readString(file);
                files.put(
                        outside.relativize(file).toString(),
                        what + Files.getLastModifiedTime(file) + Files.getPosixFilePermissions(file));
            }
        }
        return files;
    }

    /** Everything that a cache can do. */
    private void useAll() throws IOException {
        try (WorkCache cache = Contents.open(folder, CacheLimits.standard(), Clock.systemUTC())) {
            assertTrue(cache.find(KEY).isEmpty());
            try (Entry entry = cache.put(KEY, "picture", Contents.writer(new byte[] {1, 2}))) {
                assertArrayEquals(new byte[] {1, 2}, Contents.read(entry), "what cannot be kept can be used");
            }
        }
        CacheInventory inventory = new CacheInventory(folder, Clock.systemUTC());
        inventory.entries();
        inventory.verify();
        inventory.prune(NOTHING);
    }

    @Test
    void linksAndFoldersInPlaceOfEntriesStay() throws IOException {
        Map<String, String> before = outsideNow();
        Path place = Contents.file(folder, KEY);
        Files.createDirectories(place.resolveSibling(""));
        for (Path target : new Path[] {outside.resolve("precious"), outside, outside.resolve("nothing")}) {
            Files.createSymbolicLink(place, target);
            useAll();
            assertTrue(Files.isSymbolicLink(place));
            Files.delete(place);
        }
        Files.createDirectory(place);
        Files.writeString(place.resolve("inside"), "x");
        useAll();
        assertEquals("x", Files.readString(place.resolve("inside")));
        assertEquals(before, outsideNow());
    }

    @Test
    void aLinkInPlaceOfAShardIsNotEntered() throws IOException {
        Map<String, String> before = outsideNow();
        Path shard = Contents.file(folder, KEY).resolveSibling("");
        Files.createDirectories(shard.resolveSibling(""));
        Files.createSymbolicLink(folder.resolve("v1").resolve(KEY.substring(0, 2)), outside);
        try (WorkCache cache = Contents.open(folder)) {
            assertTrue(cache.find(KEY).isEmpty());
            assertThrows(
                    CacheWriteException.class, () -> cache.put(KEY, "picture", Contents.writer(new byte[] {1, 2})));
        }
        CacheInventory inventory = new CacheInventory(folder, Clock.systemUTC());
        assertEquals(0, inventory.entries().size());
        inventory.verify();
        inventory.prune(NOTHING);
        assertEquals(before, outsideNow());
    }

    @Test
    void linksInPlaceOfTheCachesOwnFoldersAreRefused() throws IOException {
        Map<String, String> before = outsideNow();
        Files.createDirectory(folder);
        Files.createSymbolicLink(folder.resolve("v1"), outside);
        assertThrows(IOException.class, () -> WorkCache.open(folder, NOTHING, Clock.systemUTC()));
        Files.delete(folder.resolve("v1"));
        Files.createDirectory(folder.resolve("v1"));
        Files.createSymbolicLink(folder.resolve("v1").resolve("sessions"), outside);
        assertThrows(IOException.class, () -> WorkCache.open(folder, NOTHING, Clock.systemUTC()));
        new CacheInventory(folder, Clock.systemUTC()).prune(NOTHING);
        assertEquals(before, outsideNow());
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        Path real = Files.createDirectory(home.resolve("large disk"));
        Files.createSymbolicLink(folder, real);
        try (WorkCache cache = Contents.open(folder)) {
            Contents.keep(cache, KEY);
            assertTrue(Contents.has(cache, KEY));
        }
        assertTrue(Files.exists(Contents.file(real, KEY)));
    }

    @Test
    void foreignFilesAreLeftAlone() throws IOException {
        try (WorkCache cache = Contents.open(folder)) {
            Contents.keep(cache, Contents.key(2));
        }
        Path v1 = folder.resolve("v1");
        Path shard = Contents.file(folder, Contents.key(2)).resolveSibling("");
        String dead = "4194304-12345-0123abcd";
        Files.createDirectory(v1.resolve("sessions").resolve(dead));
        Files.createDirectory(v1.resolve("ff1"));
        Files.createDirectories(v1.resolve("zz").resolve(KEY));
        Path[] foreign = {
            folder.resolve("notes.txt"),
            folder.resolve("CACHEDIR.TAG"),
            v1.resolve("README"),
            v1.resolve("ab"),
            v1.resolve("ff1").resolve(KEY),
            shard.resolve("x".repeat(255)),
            shard.resolve(Contents.key(2) + ".bak"),
            shard.resolve(KEY.substring(0, 2).equals(shard.getFileName().toString()) ? "other" : KEY),
            v1.resolve("sessions").resolve("mine.lock"),
            v1.resolve("sessions").resolve("1-2.lock"),
            v1.resolve("sessions").resolve(dead).resolve("mine"),
        };
        for (Path file : foreign) {
            Files.writeString(file, "foreign");
        }
        Files.createSymbolicLink(v1.resolve("sessions").resolve(dead).resolve("0.draft"), outside.resolve("precious"));
        Files.createSymbolicLink(v1.resolve("sessions").resolve("4194304-12345-0123abce"), outside);
        Files.createSymbolicLink(
                v1.resolve("sessions").resolve("4194304-12345-0123abcf.lock"), outside.resolve("precious"));
        Map<String, String> before = outsideNow();
        try (WorkCache cache = Contents.open(folder, CacheLimits.standard(), Clock.systemUTC())) {
            Contents.keep(cache, Contents.key(3));
        }
        CacheInventory inventory = new CacheInventory(folder, Clock.systemUTC());
        assertEquals(2, inventory.entries().size());
        assertEquals(0, inventory.verify().removed().size());
        assertEquals(2, inventory.prune(NOTHING).removed().size());
        for (Path file : foreign) {
            assertEquals("foreign", Files.readString(file), file.toString());
        }
        assertFalse(
                Files.exists(v1.resolve("sessions").resolve(dead).resolve("0.draft"), LinkOption.NOFOLLOW_LINKS),
                "a draft's name in a dead session is ours; the link goes, not what it points to");
        assertEquals(before, outsideNow());
    }
}
