package dev.sota.core.internal.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What one open cache is writing and using, in a folder of its own beside a file that it keeps locked. The operating
 * system drops the lock when the process ends, however it ends; whoever opens the cache next removes the folder.
 *
 * <p>To use an entry is to give its file a second name in this folder (a hard link). Such a pin needs no agreement with
 * whoever removes entries: either the second name is there in time and keeps the content on the disk, or the entry is
 * already gone. Where a file system knows no links, the second name is a copy.
 */
final class Session implements AutoCloseable {

    private static final int ATTEMPTS = 20;

    private final Path folder;
    private final Path lockFile;
    private final FileChannel channel;
    private final AtomicInteger names = new AtomicInteger();

    private Session(Path folder, Path lockFile, FileChannel channel) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.channel = channel;
    }

    /** Begins a session. */
    static Session open(Layout layout) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            SessionName name = SessionName.create();
            Path lockFile = layout.sessions().resolve(name.lockFile());
            FileChannel channel;
            try {
                channel = FileChannel.open(lockFile, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException e) {
                continue;
            }
            if (lock(channel, lockFile)) {
                Path folder = layout.sessions().resolve(name.folder());
                Layout.ownFolder(folder);
                return new Session(folder, lockFile, channel);
            }
            channel.close();
        }
        throw new FileSystemException(layout.sessions().toString(), null, "no file there can be locked");
    }

    /** Between making and locking the file somebody may have taken it for a dead process's. */
    private static boolean lock(FileChannel channel, Path lockFile) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null && Files.exists(lockFile, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            channel.close();
            Files.deleteIfExists(lockFile);
            throw e;
        }
    }

    /** A name for a file that is being written; there is none of that name yet. */
    Path draft() {
        return folder.resolve(names.getAndIncrement() + SessionName.DRAFT);
    }

    /**
     * Keeps a file's content for as long as the session, whatever happens to the file's own name.
     *
     * @throws NoSuchFileException when the file is gone
     */
    Path pin(String key, Path file) throws IOException {
        Path pin = folder.resolve(key + "." + names.getAndIncrement());
        try {
            return Files.createLink(pin, file);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (UnsupportedOperationException | IOException e) {
            return Files.copy(file, pin, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** Removes a name; where the system keeps open files from being deleted, the end of the session does it. */
    static void release(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It is removed with the session's folder, now or by whoever opens the cache next.
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Sessions.remove(folder, lockFile);
        }
    }
}
