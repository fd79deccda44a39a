package dev.sota.core.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.api.GenerationException.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class FileErrorsTest {

    private static void says(String part, Exception error) {
        GenerationException e = FileErrors.explain("The poster could not be written.", error);
        assertEquals(Kind.RESOURCES, e.kind());
        assertTrue(e.retryable());
        assertTrue(e.getMessage().startsWith("The poster could not be written. "), e.getMessage());
        assertTrue(e.getMessage().contains(part), e.getMessage());
        assertFalse(e.remedy().isEmpty());
    }

    @Test
    void theUsualCausesAreSaidInPlainWords() {
        says("The disk is full", new IOException("No space left on device"));
        says("The disk is full", new IOException("Disk quota exceeded"));
        says("The disk is full", new IOException("There is not enough space on the disk"));
        says(
                "The disk is full (/a/film.mp4).",
                new FileSystemException("/a/film.mp4", null, "No space left on device"));
        says("larger than this process may write", new IOException("File too large"));
        says("It is not allowed to write there (/a).", new AccessDeniedException("/a"));
        says("It is not allowed to write there", new FileSystemException("/a", null, "Read-only file system"));
        says("It is not allowed to write there", new IOException("Permission denied"));
        says("There is no such file or folder (/b).", new NoSuchFileException("/b"));
        says("Is a directory", new IOException("Is a directory"));
        says("java.io.IOException", new IOException());
    }

    @Test
    void anErrorInAWrapperIsSeenThrough() {
        says("The disk is full (/c).", new UncheckedIOException(new FileSystemException("/c", null, "No space left")));
        says("It is not allowed", new UncheckedIOException(new AccessDeniedException("/c")));
        IOException inside = new IOException("No space left on device");
        says("The disk is full", new IOException("I/O error writing PNG file!", inside));
        says("I/O error", new IOException("I/O error writing PNG file!", new IllegalStateException("no space left")));
    }

    @Test
    void anErrorThatIsExplainedAlreadyStaysAsItIs() {
        GenerationException typed = GenerationException.request("Stop.").build();
        assertSame(typed, FileErrors.explain("Something.", new IOException(typed)));
        assertSame(typed, FileErrors.explain("Something.", new UncheckedIOException(new IOException(typed))));
    }

    @Test
    void workThatGoesWellGivesWhatItMakesAndOtherErrorsPass() {
        assertEquals("made", FileErrors.explaining("It failed.", () -> "made"));
        IllegalStateException e = assertThrows(
                IllegalStateException.class,
                () -> FileErrors.explaining("It failed.", () -> {
                    throw new IllegalStateException("not a file's fault");
                }));
        assertEquals("not a file's fault", e.getMessage());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskThatIsReallyFullIsCalledFull() {
        GenerationException e = assertThrows(
                GenerationException.class,
                () -> FileErrors.explaining("The film could not be written.", () -> {
                    try (OutputStream out = Files.newOutputStream(Path.of("/dev/full"))) {
                        out.write(new byte[4096]);
                    }
                    return "written";
                }));
        assertTrue(e.getMessage().contains("The disk is full"), e.getMessage());
        assertTrue(e.remedy().contains("Free some space"));
    }
}
