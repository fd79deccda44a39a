package dev.sota.core.internal.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.CacheLimits;
import dev.sota.core.internal.cache.Children.Child;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Real processes on one folder. */
class ProcessesTest {

    private static final CacheLimits NOTHING = new CacheLimits(0, Duration.ZERO);

    @TempDir
    Path folder = Path.of("");

    @Test
    void twoProcessesAtOnceGetTheirOwnAndEachOthers() throws Exception {
        // Fifty entries of 100 kB in a cache of 2 MB: both find, put and evict all the time.
        try (Child one = Children.start("busy", folder, 1, 50, 600);
                Child two = Children.start("busy", folder, 2, 50, 600)) {
            for (Child child : List.of(one, two)) {
                List<String> said = child.rest();
                assertEquals(0, child.process().exitValue(), said::toString);
                assertEquals(2, said.size(), () -> "no warnings: " + said);
                assertTrue(said.get(1).matches("found [1-9][0-9]*"), said::toString);
            }
        }
        assertEquals(List.of(), Contents.sessions(folder));
        Contents.assertAllGood(folder);
        assertFalse(Stored.all(Layout.of(folder)).isEmpty());
    }

    @Test
    void aProcessKilledAtAnyInstantLeavesOnlyGoodEntries() throws Exception {
        Random random = new Random(7);
        int kept = 0;
        int longest = 100;
        int kills = Integer.getInteger("sota.kills", 20);
        for (int kill = 0; kill < kills; kill++) {
            try (Child child = Children.start("busy", folder, kill, 400, 1_000_000)) {
                assertEquals("open", child.line());
                Thread.sleep(random.nextInt(longest));
                child.kill();
                List<String> said = child.lines().lines().toList();
                assertEquals(List.of(), said, "it was not told of any damage");
            }
            Contents.assertAllGood(folder);
            kept += Stored.all(Layout.of(folder)).size();
            // A busy machine takes longer to begin its work.
            longest = kept > kill ? longest : 2 * longest;
        }
        assertTrue(kept > kills, "they were killed at work");
        assertEquals(Set.of(), Sessions.pinned(Layout.of(folder)), "the dead hold nothing");
        Contents.open(folder).close();
        assertEquals(List.of(), Contents.sessions(folder), "the next to come tidies up");
        try (WorkCache cache = Contents.open(folder)) {
            for (int i = 0; i < 400; i++) {
                Contents.keep(cache, Contents.key(i));
            }
        }
    }

    @Test
    void whatAnotherProcessUsesStaysUntilItDies() throws Exception {
        String key = Contents.key(5);
        byte[] content;
        try (WorkCache cache = Contents.open(folder)) {
            content = Contents.keep(cache, key);
        }
        CacheInventory inventory = new CacheInventory(folder, Clock.systemUTC());
        try (Child child = Children.start("hold", folder, key)) {
            assertEquals("held " + content.length, child.line());
            assertTrue(inventory.entries().get(0).inUse());
            // Neither by age, nor by size, nor by tidying up after the dead.
            assertEquals(List.of(), inventory.prune(NOTHING).removed());
            Contents.open(folder).close();
            assertEquals(4, Contents.sessions(folder).size(), "lock, folder, pin and draft");
            // Not even if somebody deletes the entry by hand.
            Files.delete(Contents.file(folder, key));
            assertEquals("read " + content.length, child.rest().get(0));
            assertEquals(0, child.process().exitValue());
        }
        try (WorkCache cache = Contents.open(folder)) {
            assertArrayEquals(content, Contents.keep(cache, key));
        }
        try (Child child = Children.start("hold", folder, key)) {
            assertEquals("held " + content.length, child.line());
            child.kill();
        }
        assertFalse(inventory.entries().get(0).inUse());
        assertEquals(2, inventory.prune(NOTHING).removed().size(), "and what the first put when it ended");
        assertEquals(List.of(), Contents.sessions(folder));
    }

    @Test
    void damageIsSaidOnceWithItsKeyAndKind() throws Exception {
        String key = Contents.key(3);
        try (WorkCache cache = Contents.open(folder)) {
            Contents.keep(cache, key);
        }
        byte[] bytes = Files.readAllBytes(Contents.file(folder, key));
        bytes[0] ^= 1;
        Files.write(Contents.file(folder, key), bytes);
        try (Child child = Children.start("busy", folder, 1, 20, 60)) {
            assertEquals("open", child.line());
            List<String> said = child.rest();
            assertEquals(
                    List.of("WARN Entry " + key + " (picture) of the work cache is damaged; it is made again."),
                    said.subList(0, said.size() - 1));
            assertEquals(0, child.process().exitValue());
        }
        Contents.assertAllGood(folder);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whereLargeFilesCannotBeWrittenTheSmallOnesAreKept() throws Exception {
        // ulimit counts kilobytes or half kilobytes, depending on the shell.
        List<String> shell = List.of("sh", "-c", "ulimit -f 1000; exec \"$@\"", "sh");
        try (Child child = Children.start(shell, "fill", folder)) {
            List<String> said = child.rest();
            assertEquals(0, child.process().exitValue(), said::toString);
            assertEquals(6, said.size(), said::toString);
            for (int i = 0; i < 6; i += 2) {
                assertEquals(i + " right", said.get(i));
                assertTrue(said.get(i + 1).contains("File too large and leaves 2"), said::toString);
            }
        }
        Contents.assertAllGood(folder, 3, 100_000);
        assertEquals(List.of(), Contents.sessions(folder));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskThatIsFullIsAnErrorThatTheRunCanLiveWith() throws IOException {
        try (WorkCache cache = Contents.open(folder)) {
            CacheWriteException e = assertThrows(
                    CacheWriteException.class,
                    () -> cache.put(Contents.key(1), "mix", draft -> {
                        try (OutputStream full = Files.newOutputStream(Path.of("/dev/full"))) {
                            full.write(new byte[4096]);
                        }
                    }));
            assertTrue(String.valueOf(e.getMessage()).contains("No space left"), e.getMessage());
            assertFalse(Contents.has(cache, Contents.key(1)));
            Contents.keep(cache, Contents.key(1));
        }
    }

    @Test
    void manyOpenCachesInOneProcessDoNotTakeEachOtherForDead() throws IOException {
        try (WorkCache one = Contents.open(folder)) {
            byte[] content = Contents.keep(one, Contents.key(1));
            try (WorkCache.Entry used = one.find(Contents.key(1)).orElseThrow()) {
                for (int i = 0; i < 10; i++) {
                    try (WorkCache two = Contents.open(folder)) {
                        assertTrue(Contents.has(two, Contents.key(1)));
                    }
                    assertEquals(
                            1,
                            new CacheInventory(folder, Clock.systemUTC())
                                    .prune(NOTHING)
                                    .kept()
                                    .size());
                }
                assertArrayEquals(content, Contents.read(used));
                // Its lock is still held, as another process sees it.
                try (Child child = Children.start("busy", folder, 1, 1, 1)) {
                    child.rest();
                    assertEquals(0, child.process().exitValue());
                }
                assertArrayEquals(content, Contents.read(used));
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }
}
