package dev.sota.core.internal.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The sessions of all processes that use a cache's folder: those that live, and what the dead have left. */
final class Sessions {

    private static final int KEY_DIGITS = 64;

    private Sessions() {}

    /** Removes what dead processes have left. What cannot be removed waits for the next time. */
    static void sweep(Layout layout) {
        for (Path folder : folders(layout)) {
            try {
                ifDead(folder, () -> remove(folder, lockFile(folder)));
            } catch (IOException e) {
                // Another process is at it, or the system will not have it now.
            }
        }
    }

    /** The keys that living processes are using. */
    static Set<String> pinned(Layout layout) {
        Set<String> keys = new HashSet<>();
        for (Path folder : folders(layout)) {
            boolean dead;
            try {
                dead = ifDead(folder, () -> {});
            } catch (IOException e) {
                dead = false;
            }
            if (!dead) {
                for (Path file : list(folder)) {
                    String name = Layout.name(file);
                    if (name.length() > KEY_DIGITS && SessionName.isContent(name)) {
                        keys.add(name.substring(0, KEY_DIGITS));
                    }
                }
            }
        }
        return keys;
    }

    /** Removes a session: what it made, its folder, and last its lock. Foreign files in it stay. */
    static void remove(Path folder, Path lockFile) throws IOException {
        for (Path file : list(folder)) {
            if (SessionName.isContent(Layout.name(file)) && !Layout.isRealFolder(file)) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
        Files.deleteIfExists(lockFile);
    }

    private interface Work {
        void run() throws IOException;
    }

    /** Does something to a session if its process has ended, holding its lock meanwhile. */
    private static boolean ifDead(Path folder, Work work) throws IOException {
        if (SessionName.isOwn(Layout.name(folder))) {
            return false;
        }
        try (FileChannel channel =
                        FileChannel.open(lockFile(folder), StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return false;
            }
            work.run();
            return true;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (NoSuchFileException e) {
            // Whoever removed it last was stopped half-way.
            work.run();
            return true;
        }
    }

    /** Folders of sessions, also of those that have only their lock left. */
    private static Set<Path> folders(Layout layout) {
        Set<Path> folders = new HashSet<>();
        for (Path path : list(layout.sessions())) {
            String name = Layout.name(path);
            boolean lock = name.endsWith(SessionName.LOCK);
            String session = lock ? name.substring(0, name.length() - SessionName.LOCK.length()) : name;
            boolean right = lock ? Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) : Layout.isRealFolder(path);
            if (right && SessionName.isFolder(session)) {
                folders.add(path.resolveSibling(session));
            }
        }
        return folders;
    }

    private static Path lockFile(Path folder) {
        return folder.resolveSibling(Layout.name(folder) + SessionName.LOCK);
    }

    /** What is in a real folder; nothing where there is none. */
    static List<Path> list(Path folder) {
        List<Path> files = new ArrayList<>();
        if (!Layout.isRealFolder(folder)) {
            return files;
        }
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(files::add);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            // It went away meanwhile, or may not be read: what was seen so far is what there is.
            return files;
        }
        return files;
    }
}
