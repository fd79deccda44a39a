package dev.sota.inference.onnx.internal.store;

import dev.sota.api.GenerationException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sentences for what this machine cannot do. */
public final class StoreFaults {

    private static final long SPARE = 64L << 20;

    private StoreFaults() {}

    /**
     * A file or folder that could not be read or written.
     *
     * @param what was to be done, a sentence without its end
     * @param e why not
     * @return the error
     */
    public static GenerationException io(String what, IOException e) {
        String text = String.valueOf(e.getMessage());
        boolean full = text.contains("No space left") || text.contains("not enough space") || text.contains("quota");
        String remedy = full
                ? "Free some disk space, or keep models elsewhere (SOTA_MODELS)."
                : e instanceof AccessDeniedException
                        ? "Allow writing there, or keep models elsewhere (SOTA_MODELS)."
                        : "Check the disk and the folder's permissions.";
        return GenerationException.resources(what + (full ? ": the disk is full." : ": " + text + "."))
                .remedy(remedy)
                .cause(e)
                .build();
    }

    /**
     * Checks that there is room.
     *
     * @param folder where it is needed; it exists
     * @param bytes how much
     * @throws GenerationException of kind RESOURCES when there is less
     */
    public static void requireSpace(Path folder, long bytes) {
        long free;
        try {
            FileStore store = Files.getFileStore(folder);
            free = store.getUsableSpace();
        } catch (IOException e) {
            throw io("The disk of " + folder + " cannot be asked how much is free", e);
        }
        if (free - SPARE < bytes) {
            throw GenerationException.resources("The model needs " + megabytes(bytes) + " more in " + folder
                            + ", where only " + megabytes(free) + " are free.")
                    .remedy("Free some disk space, or keep models elsewhere (SOTA_MODELS).")
                    .build();
        }
    }

    private static String megabytes(long bytes) {
        return Math.max(1, bytes / 1_000_000) + " MB";
    }
}
