package dev.sota.core.internal.cache;

import dev.sota.api.CacheLimits;
import dev.sota.api.GenerationException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what was made under the hash of everything that made it. Safe for use by several threads and processes: nothing
 * is published before it is whole and on the disk, what is read is checked, and what is in use is never removed.
 */
public final class WorkCache implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkCache.class);
    private static final int LOCKS = 64;

    private final Layout layout;
    private final Clock clock;
    private final Session session;
    private final CacheSize size;
    /** Keys whose files were read whole and found good, with the file that it was. */
    private final Map<String, String> verified = new ConcurrentHashMap<>();

    private final Object[] locks = new Object[LOCKS];

    private WorkCache(Layout layout, CacheLimits limits, Clock clock, Session session) {
        this.layout = layout;
        this.clock = clock;
        this.session = session;
        this.size = new CacheSize(new Evictor(layout, clock), limits);
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new Object();
        }
    }

    /**
     * Opens a cache, and removes what processes that have died left half-done in it.
     *
     * @param folder where it is; made if it is missing
     * @param limits how much it may keep
     * @param clock tells how old things are
     * @return the cache; close it after use
     * @throws IOException when the folder cannot be made or written
     */
    public static WorkCache open(Path folder, CacheLimits limits, Clock clock) throws IOException {
        Layout layout = Layout.create(folder);
        Sessions.sweep(layout);
        return new WorkCache(layout, limits, clock, Session.open(layout));
    }

    /** Makes the content of a new entry. */
    @FunctionalInterface
    public interface Writer {
        /**
         * Makes it.
         *
         * @param draft the file to make; it does not exist yet
         * @throws IOException when it cannot be written
         */
        void write(Path draft) throws IOException;
    }

    /** A file that stays where it is until this is closed, or the cache. */
    public interface Entry extends AutoCloseable {
        /**
         * Where the content is, from the file's first byte; some bytes that do not belong to it may follow. Read only:
         * the file may be another process's too.
         *
         * @return a plain file
         */
        Path file();

        /**
         * How long the content is.
         *
         * @return bytes
         */
        long length();

        /** Says that it is no longer needed here. Closing twice has no effect. */
        @Override
        void close();
    }

    /**
     * Looks something up. A file that is not as it was put is removed, and not found.
     *
     * @param key SHA-256 of what determines the content, in 64 lower-case hexadecimal digits
     * @return the entry, in use until it is closed
     */
    public Optional<Entry> find(String key) {
        Optional<Stored> stored = Stored.of(layout, Layout.requireKey(key));
        while (stored.isPresent()) {
            Optional<Path> pin = pin(stored.get());
            if (pin.isEmpty()) {
                return Optional.empty();
            }
            Optional<Stored> now = Stored.of(layout, key);
            if (now.isPresent() && now.get().identity().equals(stored.get().identity())) {
                return checked(stored.get(), pin.get());
            }
            // Somebody removed or replaced it just then, so that nobody knows which file the pin is.
            Session.release(pin.get());
            stored = now;
        }
        return Optional.empty();
    }

    private Optional<Path> pin(Stored stored) {
        try {
            return Optional.of(session.pin(stored.key(), stored.file()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("Entry {} of the work cache cannot be used: {}", stored.key(), e.toString());
            return Optional.empty();
        }
    }

    private Optional<Entry> checked(Stored stored, Path pin) {
        boolean good = false;
        try {
            good = isGood(stored, pin);
        } catch (IOException e) {
            // Not a reason to remove it: perhaps this thread was interrupted. A new one will take its place.
            LOG.warn("Entry {} of the work cache cannot be read: {}", stored.key(), e.toString());
        } finally {
            if (!good) {
                Session.release(pin);
            }
        }
        if (!good) {
            return Optional.empty();
        }
        Stored.touch(stored.file(), clock.instant());
        return Optional.of(new Held(pin, stored.bytes() - Trailer.BYTES));
    }

    private boolean isGood(Stored stored, Path pin) throws IOException {
        if (!Files.isRegularFile(pin, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        synchronized (lock(stored.key())) {
            if (stored.identity().equals(verified.get(stored.key()))) {
                return true;
            }
            if (Files.size(pin) == stored.bytes()
                    && Seal.check(pin, stored.key()).isPresent()) {
                verified.put(stored.key(), stored.identity());
                return true;
            }
        }
        String kind = Seal.peek(pin).map(Trailer::kind).orElse("unknown");
        LOG.warn("Entry {} ({}) of the work cache is damaged; it is made again.", stored.key(), kind);
        stored.remove();
        return false;
    }

    private Object lock(String key) {
        return locks[Integer.parseInt(key.substring(0, 2), 16) % LOCKS];
    }

    /**
     * Makes something and keeps it. If another thread or process keeps it first, theirs is what comes back.
     *
     * @param key SHA-256 of what determines the content, in 64 lower-case hexadecimal digits
     * @param kind what it is, for people: a short lower-case word
     * @param writer makes the content
     * @return the entry, in use until it is closed
     * @throws CacheWriteException when it cannot be written here; nothing of it is left, and the work can go on without
     *     the cache
     */
    public Entry put(String key, String kind, Writer writer) throws CacheWriteException {
        Layout.requireKey(key);
        Trailer.requireKind(kind);
        Path draft = session.draft();
        boolean done = false;
        try {
            writer.write(draft);
            if (!Files.isRegularFile(draft, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileSystemException(draft.toString(), null, "nothing was written there");
            }
            Layout.ownFile(draft);
            Trailer trailer = Seal.seal(draft, key, kind, clock.millis());
            Entry entry = publish(draft, trailer);
            done = true;
            return entry;
        } catch (IOException e) {
            throw new CacheWriteException(e);
        } catch (GenerationException e) {
            // An engine's words for a full disk: there may be room elsewhere.
            if (e.kind() == GenerationException.Kind.RESOURCES) {
                throw new CacheWriteException(new IOException(e.getMessage(), e));
            }
            throw e;
        } finally {
            if (!done) {
                Session.release(draft);
            }
        }
    }

    private Entry publish(Path draft, Trailer trailer) throws IOException {
        Optional<Entry> earlier = find(trailer.key());
        if (earlier.isPresent()) {
            Session.release(draft);
            return earlier.get();
        }
        Path place = layout.entry(trailer.key());
        Layout.ownFolder(Objects.requireNonNull(place.getParent()));
        long bytes = trailer.length() + Trailer.BYTES;
        boolean foreign = Files.exists(place, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS);
        if (foreign || !size.admits(bytes)) {
            // It is used now and not kept: its name stays the draft's.
            return new Held(draft, trailer.length());
        }
        Stored.touch(draft, clock.instant());
        Path pin = session.pin(trailer.key(), draft);
        try {
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Session.release(pin);
            throw e;
        }
        Stored.of(layout, trailer.key()).ifPresent(stored -> verified.put(stored.key(), stored.identity()));
        size.added(bytes);
        return new Held(pin, trailer.length());
    }

    /** Ends the use of everything that was found or put, and of the cache. Closing twice has no effect. */
    @Override
    public void close() {
        try {
            session.close();
        } catch (IOException e) {
            LOG.debug("The next process that opens the work cache will tidy up after this one.", e);
        }
    }

    private static final class Held implements Entry {
        private final Path file;
        private final long length;
        private final AtomicBoolean closed = new AtomicBoolean();

        Held(Path file, long length) {
            this.file = file;
            this.length = length;
        }

        @Override
        public Path file() {
            return file;
        }

        @Override
        public long length() {
            return length;
        }

        @Override
        public void close() {
            if (!closed.getAndSet(true)) {
                Session.release(file);
            }
        }
    }
}
