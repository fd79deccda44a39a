package dev.sota.core.internal.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An entry's file as the folder shows it, unread.
 *
 * @param key its key
 * @param file where it lies
 * @param bytes its size on disk
 * @param used when it was last used: the time of last change that every file has
 * @param identity tells this file from another one under the same name
 */
record Stored(String key, Path file, long bytes, Instant used, String identity) {

    /** The file under a key; nothing when there is none, or something that is not a plain file. */
    static Optional<Stored> of(Layout layout, String key) {
        Path file = layout.entry(key);
        return Layout.isRealFolder(Objects.requireNonNull(file.getParent())) ? at(file, key) : Optional.empty();
    }

    /** All files that are named and placed like entries; what else lies about is passed over. */
    static List<Stored> all(Layout layout) {
        List<Stored> all = new ArrayList<>();
        for (Path shard : Sessions.list(layout.root())) {
            if (Layout.isShard(shard)) {
                for (Path file : Sessions.list(shard)) {
                    String key = Layout.name(file);
                    if (Layout.isKey(key) && key.startsWith(Layout.name(shard))) {
                        at(file, key).ifPresent(all::add);
                    }
                }
            }
        }
        return all;
    }

    private static Optional<Stored> at(Path file, String key) {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!found.isRegularFile()) {
                return Optional.empty();
            }
            // Where files have no number, the time of birth has to do.
            String identity = Objects.requireNonNullElse(found.fileKey(), found.creationTime()) + "/" + found.size();
            return Optional.of(
                    new Stored(key, file, found.size(), found.lastModifiedTime().toInstant(), identity));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Notes that a file is used now. A time that cannot be set makes it look older than it is, and no more. */
    static void touch(Path file, Instant now) {
        try {
            Files.getFileAttributeView(file, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                    .setTimes(FileTime.from(now), null, null);
        } catch (IOException e) {
            // A read-only cache still serves.
        }
    }

    /** Removes the file unless another has taken its name. */
    boolean remove() {
        try {
            return at(file, key).filter(now -> now.identity().equals(identity)).isPresent()
                    && Files.deleteIfExists(file);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            // In use where the system keeps open files from being deleted, or not ours to remove.
            return false;
        }
    }
}
