package dev.sota.inference.onnx.internal.store;

import dev.sota.api.GenerationException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Held while one process installs a model; it goes with the process, however that ends. */
public final class StoreLock implements AutoCloseable {

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes it.
     *
     * @param file the lock's file; its folder exists
     * @param id which model it is for
     * @return the lock; close it
     * @throws IOException when the file cannot be made
     * @throws GenerationException when somebody else has it
     */
    public static StoreLock take(Path file, String id) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            @Nullable FileLock lock = channel.tryLock();
            if (lock != null) {
                return new StoreLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // Another thread of this process has it: the same as another process.
        }
        channel.close();
        throw GenerationException.resources("The model " + id + " is being installed already.")
                .remedy("Wait for the other installation to end.")
                .retryable(true)
                .build();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
