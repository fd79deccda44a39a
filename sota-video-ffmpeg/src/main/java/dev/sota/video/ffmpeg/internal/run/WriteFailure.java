package dev.sota.video.ffmpeg.internal.run;

import dev.sota.api.GenerationException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/** Why a segment could not be written, as a typed error. */
final class WriteFailure {

    /** With less room than this left, a disk counts as full. */
    private static final long FULL_BYTES = 1 << 16;

    private WriteFailure() {}

    static GenerationException of(IOException cause, Path file) {
        String said = Objects.requireNonNullElse(cause.getMessage(), cause.toString());
        String lower = said.toLowerCase(Locale.ROOT);
        String message;
        String remedy;
        if (cause instanceof NoSuchFileException) {
            message = "The folder of " + file + " does not exist.";
            remedy = "Make the folder, or choose another.";
        } else if (cause instanceof AccessDeniedException) {
            message = "A part of the film may not be written to " + file + ".";
            remedy = "Allow writing there, or choose another folder.";
        } else if (lower.contains("file too large")) {
            message = "A part of the film is larger than this process may write to " + file + ".";
            remedy = "Raise the limit on file sizes, or choose a lower video bit rate.";
        } else if (lower.contains("no space left")
                || lower.contains("not enough space")
                || lower.contains("quota")
                || full(file)) {
            message = "The disk is full: a part of the film could not be written to " + file + ".";
            remedy = "Make room on that disk, or choose a folder on another.";
        } else {
            message = "A part of the film could not be written to " + file + ": " + said + ".";
            remedy = "Check the disk, or choose another folder.";
        }
        return GenerationException.resources(message)
                .remedy(remedy)
                .cause(cause)
                .build();
    }

    /** Systems say that a disk is full in the language of their user. */
    private static boolean full(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            return folder != null && Files.getFileStore(folder).getUsableSpace() < FULL_BYTES;
        } catch (IOException e) {
            return false;
        }
    }
}
