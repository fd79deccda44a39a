package dev.sota.core.internal.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that lies beside temporary ones and is locked as long as their owner lives. The operating system drops the lock
 * when the process ends, however it ends: whoever gets it afterwards may tidy up, and nobody else. What the file says is
 * for whoever tidies up. Used by one thread.
 *
 * <p>The name carries the process, so that a process never tries its own locks: on POSIX systems, closing any channel on
 * a file drops all locks that the process holds on it (IEEE Std 1003.1, fcntl).
 */
public final class OwnerLock implements AutoCloseable {

    /** How names of these files end. */
    public static final String SUFFIX = ".lock";

    private static final Logger log = LoggerFactory.getLogger(OwnerLock.class);
    private static final int ATTEMPTS = 20;
    private static final int LONGEST = 1 << 16;
    private static final Pattern OWNER = Pattern.compile("[0-9]+-[0-9]+-[0-9a-f]{8}");

    private final Path file;
    private final String prefix;
    /** Nothing where it is only a name. */
    private final Optional<FileChannel> channel;

    private OwnerLock(Path file, String prefix, Optional<FileChannel> channel) {
        this.file = file;
        this.prefix = prefix;
        this.channel = channel;
    }

    /**
     * Takes a lock. Where files cannot be locked, as on some network disks, it is only a name: nobody will tidy up after
     * its owner, nor its owner after others.
     *
     * @param folder where; an existing folder
     * @param prefix how its name begins
     * @return the lock
     * @throws IOException when no file can be made there
     */
    public static OwnerLock take(Path folder, String prefix) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Path file = folder.toAbsolutePath()
                    .resolve(
                            prefix + process() + String.format(Locale.ROOT, "-%08x", (int) System.nanoTime()) + SUFFIX);
            FileChannel channel;
            try {
                channel = create(file);
            } catch (FileAlreadyExistsException e) {
                continue;
            }
            try {
                FileLock lock = channel.tryLock();
                // Between making and locking it somebody may have taken it for a dead owner's.
                if (lock != null && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                    return new OwnerLock(file, prefix, Optional.of(channel));
                }
                channel.close();
            } catch (IOException e) {
                log.debug("{} cannot be locked: {}", file, e.toString());
                channel.close();
                Files.deleteIfExists(file);
                return new OwnerLock(file, prefix, Optional.empty());
            }
        }
        throw new FileSystemException(folder.toString(), null, "no file there can be locked");
    }

    private static FileChannel create(Path file) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? FileChannel.open(
                        file,
                        options,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : FileChannel.open(file, options);
    }

    private static String process() {
        ProcessHandle self = ProcessHandle.current();
        return self.pid() + "-"
                + self.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /**
     * The name of the file without {@link #SUFFIX}: no other owner has the same.
     *
     * @return a file name
     */
    public String name() {
        return name(file);
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - SUFFIX.length());
    }

    /**
     * Adds a line to what the file says.
     *
     * @param line one line
     * @throws IOException when it cannot be written
     */
    public void say(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (channel.isPresent() && bytes.hasRemaining()) {
            channel.get().write(bytes);
        }
    }

    /** Tidies up after a dead owner. */
    @FunctionalInterface
    public interface Tidying {
        /**
         * Removes what it has left.
         *
         * @param name the name of its lock without {@link #SUFFIX}
         * @param lines what it said; a line that was not finished is left out
         * @throws IOException when it cannot all be removed; then it is tried again another time
         */
        void tidy(String name, List<String> lines) throws IOException;
    }

    /**
     * Tidies up after the dead owners of locks like this one, in the same folder and of the same user. What cannot be
     * locked, read or removed waits for the next time.
     *
     * @param tidying removes what one has left; the lock itself is removed afterwards
     */
    public void sweep(Tidying tidying) {
        for (Path other : channel.isPresent() ? others() : List.<Path>of()) {
            try (FileChannel opened = FileChannel.open(
                            other, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                    FileLock lock = opened.tryLock()) {
                if (lock != null && isOurs(other)) {
                    tidying.tidy(name(other), lines(opened));
                    Files.deleteIfExists(other);
                }
            } catch (IOException | OverlappingFileLockException e) {
                log.debug("What a dead run has left beside {} stays: {}", other, e.toString());
            }
        }
    }

    /**
     * Whether a file or folder belongs to the same user as this lock: in a folder that several users share, everybody can
     * make files of any name.
     *
     * @param other the file or folder
     * @return true when it does, or where nobody can know
     * @throws IOException when it is not there
     */
    public boolean isOurs(Path other) throws IOException {
        try {
            return Files.getOwner(other, LinkOption.NOFOLLOW_LINKS)
                    .equals(Files.getOwner(file, LinkOption.NOFOLLOW_LINKS));
        } catch (UnsupportedOperationException e) {
            return Files.exists(other, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private List<Path> others() {
        List<Path> others = new ArrayList<>();
        String own = prefix + process() + "-";
        Path folder = Objects.requireNonNull(file.getParent());
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, this::isAlike)) {
            for (Path other : files) {
                if (!name(other).startsWith(own) && Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS)) {
                    others.add(other);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            log.debug("{} cannot be read: {}", folder, e.toString());
        }
        return others;
    }

    private boolean isAlike(Path other) {
        String name = String.valueOf(other.getFileName());
        return name.startsWith(prefix)
                && name.endsWith(SUFFIX)
                && OWNER.matcher(name.substring(prefix.length(), name.length() - SUFFIX.length()))
                        .matches();
    }

    private static List<String> lines(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(LONGEST, channel.size()));
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
            // Goes on.
        }
        String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    /** Gives the lock up and leaves its file, so that another run tidies up what this one could not. */
    public void leave() {
        try {
            if (channel.isPresent()) {
                channel.get().close();
            }
        } catch (IOException e) {
            log.debug("{} could not be closed: {}", file, e.toString());
        }
    }

    /** Gives the lock up and removes its file. Closing twice has no effect. */
    @Override
    public void close() {
        try {
            // The file first: once it is not locked any more it would be a dead owner's.
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.debug("{} is left for the next run: {}", file, e.toString());
        }
        leave();
    }
}
