package dev.sota.core.internal.files;

import dev.sota.api.GenerationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Objects;

/** Says in plain words why a file could not be read or written. */
public final class FileErrors {

    private FileErrors() {}

    /**
     * Explains an error.
     *
     * @param what a sentence that says what was tried
     * @param error what went wrong
     * @return an exception of kind RESOURCES
     */
    public static GenerationException explain(String what, Exception error) {
        if (error instanceof UncheckedIOException && error.getCause() instanceof IOException cause) {
            return explain(what, cause);
        }
        if (error.getCause() instanceof GenerationException typed) {
            return typed;
        }
        String detail = Objects.requireNonNullElse(error.getMessage(), error.toString());
        String where = error instanceof FileSystemException f && f.getFile() != null ? " (" + f.getFile() + ")" : "";
        String lower = detail.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("disk quota") || lower.contains("not enough space")) {
            return build(what + " The disk is full" + where + ".", "Free some space and try again.", error);
        }
        if (lower.contains("file too large")) {
            return build(
                    what + " The file would be larger than this process may write" + where + ".",
                    "Raise the limit on file sizes (ulimit -f), or write to another disk.",
                    error);
        }
        if (error instanceof AccessDeniedException
                || error instanceof ReadOnlyFileSystemException
                || lower.contains("permission denied")
                || lower.contains("read-only file system")) {
            return build(
                    what + " It is not allowed to write there" + where + ".",
                    "Choose a folder that you may write to, or change its permissions.",
                    error);
        }
        if (error instanceof NoSuchFileException) {
            return build(what + " There is no such file or folder" + where + ".", "Check the path.", error);
        }
        if (error.getCause() instanceof IOException deeper) {
            // Some report a full disk as a picture that could not be written.
            return explain(what, deeper);
        }
        return build(what + " " + detail, "Check the disk and the path, and try again.", error);
    }

    private static GenerationException build(String message, String remedy, Exception cause) {
        return GenerationException.resources(message)
                .remedy(remedy)
                .cause(cause)
                .build();
    }

    /** Work on files. */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * Does it.
         *
         * @return what comes out
         * @throws IOException when a file cannot be read or written
         */
        T run() throws IOException;
    }

    /**
     * Works on files and explains what goes wrong.
     *
     * @param <T> what comes out
     * @param what a sentence for the case that it goes wrong
     * @param work the work
     * @return what came out
     */
    public static <T> T explaining(String what, Work<T> work) {
        try {
            return work.run();
        } catch (IOException | UncheckedIOException e) {
            throw explain(what, e);
        }
    }
}
