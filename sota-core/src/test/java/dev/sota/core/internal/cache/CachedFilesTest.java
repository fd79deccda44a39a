package dev.sota.core.internal.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.core.internal.cache.WorkCache.Entry;
import dev.sota.core.internal.cache.WorkCache.Writer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedFilesTest {

    private static final byte[] CONTENT = {1, 2, 3};

    @TempDir
    Path folder = Path.of("");

    private Path work = Path.of("");
    private final AtomicInteger made = new AtomicInteger();

    @BeforeEach
    void makeWorkDirectory() throws IOException {
        work = Files.createDirectory(folder.resolve("work"));
    }

    private Writer counted(Writer writer) {
        return draft -> {
            made.incrementAndGet();
            writer.write(draft);
        };
    }

    /** Fails in the cache, as a disk does that is full there only. */
    private Writer failingOutside(Path good) {
        return counted(draft -> {
            Contents.writer(CONTENT).write(draft);
            if (!draft.startsWith(good)) {
                throw new IOException("No space left on device");
            }
        });
    }

    private List<Path> left() throws IOException {
        try (var files = Files.list(work)) {
            return files.toList();
        }
    }

    @Test
    void whatIsKnownIsNotMadeAgain() throws IOException {
        for (int run = 0; run < 2; run++) {
            try (WorkCache cache = Contents.open(folder.resolve("cache"))) {
                CachedFiles files = new CachedFiles(Optional.of(cache), work);
                for (int i = 0; i < 3; i++) {
                    try (Entry entry = files.obtain(Contents.key(1), "speech", counted(Contents.writer(CONTENT)))) {
                        assertArrayEquals(CONTENT, Contents.read(entry));
                    }
                }
                assertTrue(files.find(Contents.key(2)).isEmpty());
            }
        }
        assertEquals(1, made.get());
        assertEquals(List.of(), left());
    }

    @Test
    void withoutACacheFilesLieInTheRunsFolder() throws IOException {
        CachedFiles files = new CachedFiles(Optional.empty(), work);
        assertTrue(files.find(Contents.key(1)).isEmpty());
        Entry one = files.obtain(Contents.key(1), "speech", counted(Contents.writer(CONTENT)));
        Entry two = files.obtain(Contents.key(1), "speech", counted(Contents.writer(CONTENT)));
        assertEquals(2, made.get());
        assertTrue(one.file().startsWith(work));
        assertFalse(one.file().equals(two.file()));
        assertEquals(3, one.length());
        one.close();
        assertArrayEquals(CONTENT, Contents.read(two));
        two.close();
        two.close();
        assertEquals(List.of(), left());
    }

    @Test
    void afterACacheHasFailedForAKindItIsNotAskedForThatKindAgain() throws IOException {
        try (WorkCache cache = Contents.open(folder.resolve("cache"))) {
            CachedFiles files = new CachedFiles(Optional.of(cache), work);
            for (int i = 0; i < 4; i++) {
                try (Entry entry = files.obtain(Contents.key(i), "mix", failingOutside(work))) {
                    assertArrayEquals(CONTENT, Contents.read(entry));
                    assertTrue(entry.file().startsWith(work));
                }
            }
            assertEquals(5, made.get(), "only the first was made twice");
            try (Entry entry = files.obtain(Contents.key(9), "speech", Contents.writer(CONTENT))) {
                assertFalse(entry.file().startsWith(work), "other kinds may still fit");
            }
            try (Entry entry = files.obtain(Contents.key(9), "mix", failingOutside(work))) {
                assertArrayEquals(CONTENT, Contents.read(entry));
            }
            assertEquals(5, made.get(), "what is there is still found");
        }
        assertEquals(List.of(), left());
    }

    @Test
    void whereNothingCanBeWrittenTheErrorIsThatOfTheRunsFolder() throws IOException {
        try (WorkCache cache = Contents.open(folder.resolve("cache"))) {
            CachedFiles files = new CachedFiles(Optional.of(cache), work);
            IOException e = assertThrows(
                    IOException.class,
                    () -> files.obtain(Contents.key(1), "mix", failingOutside(folder.resolve("no"))));
            assertFalse(e instanceof CacheWriteException);
            assertEquals("No space left on device", e.getMessage());
        }
        assertEquals(List.of(), left(), "half a file is not left either");
    }

    @Test
    void anEnginesFaultIsNotTheCaches() throws IOException {
        try (WorkCache cache = Contents.open(folder.resolve("cache"))) {
            CachedFiles files = new CachedFiles(Optional.of(cache), work);
            for (int i = 0; i < 2; i++) {
                assertThrows(
                        IllegalStateException.class,
                        () -> files.obtain(Contents.key(1), "mix", counted(draft -> {
                            throw new IllegalStateException("engine");
                        })));
            }
            assertEquals(2, made.get());
            try (Entry entry = files.obtain(Contents.key(1), "mix", Contents.writer(CONTENT))) {
                assertFalse(entry.file().startsWith(work), "the cache is still used");
            }
        }
        assertEquals(List.of(), left());
    }
}
