package dev.sota.core.internal.assets;

import dev.sota.core.internal.cache.CacheWriteException;
import dev.sota.core.internal.cache.WorkCache;
import dev.sota.core.internal.files.FileErrors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one run has found or made: kept in the work cache, so that the next run finds it, or in the run's own folder where
 * there is no cache or nothing more can be written to it. Thread-safe.
 */
public final class Assets implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Assets.class);

    private final Optional<WorkCache> cache;
    private final Path work;
    private final Consumer<String> notes;
    private final Map<String, Path> known = new ConcurrentHashMap<>();
    private final Map<String, WorkCache.Entry> entries = new ConcurrentHashMap<>();
    private final AtomicInteger files = new AtomicInteger();
    /** Kinds that could not be kept: a disk with no room for a whole mix may still have some for a picture. */
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    private final AtomicBoolean noted = new AtomicBoolean();

    /**
     * The assets of a run.
     *
     * @param cache where they are kept, if anywhere
     * @param work the run's own folder
     * @param notes hears remarks for the manifest
     */
    public Assets(Optional<WorkCache> cache, Path work, Consumer<String> notes) {
        this.cache = cache;
        this.work = work;
        this.notes = notes;
    }

    /**
     * Looks for something that was made before, in this run or another.
     *
     * @param key the recipe's key
     * @return its file, which stays until this is closed
     */
    public Optional<Path> find(String key) {
        Path there = known.get(key);
        if (there != null) {
            return Optional.of(there);
        }
        return cache.flatMap(c -> c.find(key)).map(entry -> hold(key, entry));
    }

    /**
     * Makes something and keeps it.
     *
     * @param key the recipe's key
     * @param kind what it is, for people: a short lower-case word
     * @param writer makes it; called again for another file when the first cannot be written
     * @return its file, which stays until this is closed
     * @throws IOException when it can be written nowhere
     */
    public Path make(String key, String kind, WorkCache.Writer writer) throws IOException {
        if (cache.isPresent() && !refused.contains(kind)) {
            try {
                return hold(key, cache.get().put(key, kind, writer));
            } catch (CacheWriteException e) {
                refused.add(kind);
                log.warn("{}", e.getMessage());
                if (!noted.getAndSet(true)) {
                    notes.accept("The work cache could not be written; not all that was made for this film is kept for"
                            + " the next. (" + reason(e) + ")");
                }
            }
        }
        Path file = scratch(kind);
        writer.write(file);
        known.put(key, file);
        return file;
    }

    /**
     * A name for a file of this run alone.
     *
     * @param kind what it is
     * @return a file that is not there yet, in the run's own folder
     */
    public Path scratch(String kind) {
        return work.resolve(kind + "-" + files.getAndIncrement());
    }

    private static String reason(CacheWriteException e) {
        Throwable cause = e.getCause();
        return cause instanceof IOException io
                ? FileErrors.explain("", io).getMessage().strip()
                : e.toString();
    }

    private Path hold(String key, WorkCache.Entry entry) {
        WorkCache.Entry earlier = entries.putIfAbsent(key, entry);
        if (earlier != null) {
            entry.close();
            return earlier.file();
        }
        known.put(key, entry.file());
        return entry.file();
    }

    /** Lets go of everything. What is in the cache stays there, what is in the run's own folder goes with it. */
    @Override
    public void close() {
        entries.values().forEach(WorkCache.Entry::close);
    }
}
