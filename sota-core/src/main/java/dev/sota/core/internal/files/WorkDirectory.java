package dev.sota.core.internal.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A run's own folder for temporary files, deleted with all that is in it. A run that is killed leaves it; the next run in
 * the same place deletes it, as soon as its owner is known to be dead.
 */
public final class WorkDirectory implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(WorkDirectory.class);
    private static final String PREFIX = "sota-run-";

    private final Path folder;
    private final OwnerLock lock;

    private WorkDirectory(Path folder, OwnerLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Makes one.
     *
     * @param parent where; an existing folder
     * @return an empty folder that only this user may read
     */
    public static WorkDirectory in(Path parent) {
        return FileErrors.explaining("A folder for temporary files could not be made in " + parent + ".", () -> {
            OwnerLock lock = OwnerLock.take(parent, PREFIX);
            try {
                Path folder = create(parent.resolve(lock.name()));
                lock.sweep((name, said) -> sweep(parent.resolve(name), lock));
                return new WorkDirectory(folder, lock);
            } catch (IOException e) {
                lock.close();
                throw e;
            }
        });
    }

    private static Path create(Path folder) throws IOException {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")))
                : Files.createDirectory(folder);
    }

    private static void sweep(Path dead, OwnerLock own) throws IOException {
        if (Files.exists(dead, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isDirectory(dead, LinkOption.NOFOLLOW_LINKS) || !own.isOurs(dead)) {
                throw new FileSystemException(dead.toString(), null, "is not a folder of ours");
            }
            FileTree.delete(dead);
            log.info("The temporary files of a run that was killed were deleted: {}", dead);
        }
    }

    /**
     * Where it is.
     *
     * @return the folder
     */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                FileTree.delete(folder);
            }
            lock.close();
        } catch (IOException e) {
            log.warn("Temporary files were left in {}: {}", folder, e.toString());
            lock.leave();
        }
    }
}
