package dev.sota.core.internal.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A run's own folder for temporary files, deleted with all that is in it. */
public final class WorkDirectory implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(WorkDirectory.class);

    private final Path folder;

    private WorkDirectory(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes one.
     *
     * @param parent where; an existing folder
     * @return an empty folder that only this user may read
     */
    public static WorkDirectory in(Path parent) {
        return FileErrors.explaining(
                "A folder for temporary files could not be made in " + parent + ".",
                () -> new WorkDirectory(Files.createTempDirectory(parent, "sota-run-")));
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
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException error) throws IOException {
                    Files.deleteIfExists(dir);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            log.warn("Temporary files were left in {}: {}", folder, e.toString());
        }
    }
}
