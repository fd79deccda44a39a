package dev.sota.core.internal.cache;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;

/**
 * Where things lie in a cache's folder, and nothing outside it: {@code v1/ab/<key>} for entries, {@code v1/sessions}
 * for what processes are using and writing. Folders are real ones, never links; they and the files belong to their
 * owner alone.
 */
final class Layout {

    /** Another layout gets another name, so that two versions of the SDK can share a folder. */
    private static final String VERSION = "v1";

    /** Asks back-up programs to pass by; see https://bford.info/cachedir/. */
    private static final String TAG =
            "Signature: 8a477f597d28d172789f06886806bc55\n# A cache of films in the making.\n";

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern SHARD = Pattern.compile("[0-9a-f]{2}");

    private final Path root;

    private Layout(Path root) {
        this.root = root;
    }

    /** The places in a folder, whether or not there is anything yet. */
    static Layout of(Path folder) {
        return new Layout(folder.toAbsolutePath().normalize().resolve(VERSION));
    }

    /** The places in a folder, made where they are missing. */
    static Layout create(Path folder) throws IOException {
        Path place = folder.toAbsolutePath().normalize();
        Layout layout = of(place);
        // The folder itself may be a link: its owner put it where there is room.
        if (!Files.isDirectory(place)) {
            if (place.getParent() != null) {
                Files.createDirectories(place.getParent());
            }
            ownFolder(place);
        }
        ownFolder(layout.root);
        ownFolder(layout.sessions());
        Path tag = place.resolve("CACHEDIR.TAG");
        if (!Files.exists(tag, LinkOption.NOFOLLOW_LINKS)) {
            Files.writeString(tag, TAG);
        }
        return layout;
    }

    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    static String requireKey(String key) {
        if (!isKey(key)) {
            throw new IllegalArgumentException("a key is 64 lower-case hexadecimal digits");
        }
        return key;
    }

    static boolean isShard(Path folder) {
        return SHARD.matcher(name(folder)).matches() && isRealFolder(folder);
    }

    static boolean isRealFolder(Path folder) {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    Path root() {
        return root;
    }

    Path sessions() {
        return root.resolve("sessions");
    }

    Path entry(String key) {
        return root.resolve(key.substring(0, 2)).resolve(key);
    }

    /** Makes a folder that only its owner can look into, or accepts the one there is. */
    static void ownFolder(Path folder) throws IOException {
        if (isRealFolder(folder)) {
            return;
        }
        try {
            if (isPosix(folder)) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectory(folder);
            }
        } catch (FileAlreadyExistsException e) {
            if (!isRealFolder(folder)) {
                throw new NotDirectoryException(folder.toString());
            }
        }
    }

    /** Hides a file from everybody but its owner, where the file system can. */
    static void ownFile(Path file) throws IOException {
        if (isPosix(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
