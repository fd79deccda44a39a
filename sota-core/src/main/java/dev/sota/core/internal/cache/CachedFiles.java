package dev.sota.core.internal.cache;

import dev.sota.core.internal.cache.WorkCache.Entry;
import dev.sota.core.internal.cache.WorkCache.Writer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files of one run: from the cache where there is one that works, else in the run's own folder. Once something of a
 * kind could not be kept, the rest of that kind is made in the run's folder at once, so that at most one piece of a
 * kind is made twice. Thread-safe.
 */
public final class CachedFiles {

    private static final Logger LOG = LoggerFactory.getLogger(CachedFiles.class);

    private final Optional<WorkCache> cache;
    private final Path workDirectory;
    private final Set<String> notKept = ConcurrentHashMap.newKeySet();
    private final AtomicInteger names = new AtomicInteger();

    /**
     * Files of a run.
     *
     * @param cache where they are kept, or nothing
     * @param workDirectory the run's own folder, there already
     */
    public CachedFiles(Optional<WorkCache> cache, Path workDirectory) {
        this.cache = cache;
        this.workDirectory = workDirectory;
    }

    /**
     * Looks something up.
     *
     * @param key as {@link WorkCache#find}
     * @return the entry, in use until it is closed
     */
    public Optional<Entry> find(String key) {
        return cache.flatMap(open -> open.find(key));
    }

    /**
     * Finds something or makes it.
     *
     * @param key as {@link WorkCache#find}
     * @param kind as {@link WorkCache#put}
     * @param writer makes the content; called once more if the cache cannot keep what it made
     * @return the file, in use until it is closed
     * @throws IOException when it cannot be written anywhere
     */
    public Entry obtain(String key, String kind, Writer writer) throws IOException {
        Optional<Entry> known = find(key);
        if (known.isPresent()) {
            return known.get();
        }
        if (cache.isPresent() && !notKept.contains(kind)) {
            try {
                return cache.get().put(key, kind, writer);
            } catch (CacheWriteException e) {
                notKept.add(kind);
                LOG.warn("The run goes on without keeping files of kind {}. {}", kind, e.getMessage());
            }
        }
        Path file = workDirectory.resolve(kind + "-" + names.getAndIncrement() + ".work");
        try {
            writer.write(file);
            return new OwnFile(file, Files.size(file));
        } catch (IOException | RuntimeException | Error e) {
            Session.release(file);
            throw e;
        }
    }

    /** A file of the run's own. */
    private record OwnFile(Path file, long length) implements Entry {
        @Override
        public void close() {
            Session.release(file);
        }
    }
}
