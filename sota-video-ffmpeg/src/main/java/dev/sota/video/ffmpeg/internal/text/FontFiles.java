package dev.sota.video.ffmpeg.internal.text;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.bytedeco.javacpp.Loader;

/**
 * Fonts as files, which is what Java reads them from. Java's own way copies a font to the temporary folder each time, and
 * leaves the copy there when the process is killed; here a font is unpacked once, beside the native libraries, and found
 * again.
 */
final class FontFiles {

    private static final String FOLDER = "sota-fonts";

    private FontFiles() {}

    /**
     * The file that holds a font; it stays.
     *
     * @throws IOException if it can neither be found nor written
     */
    static File of(byte[] font) throws IOException {
        return in(Loader.getCacheDir().toPath().resolve(FOLDER), font);
    }

    static File in(Path folder, byte[] font) throws IOException {
        Path file = folder.resolve(name(font));
        if (!holds(file, font)) {
            Files.createDirectories(folder);
            publish(font, file);
        }
        return file.toFile();
    }

    private static String name(byte[] font) {
        CRC32 crc = new CRC32();
        crc.update(font);
        return String.format("%08x-%d", crc.getValue(), font.length);
    }

    private static boolean holds(Path file, byte[] font) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == font.length
                && Arrays.equals(Files.readAllBytes(file), font);
    }

    /** Written beside and renamed: another process may be looking for it, or doing the same. */
    private static void publish(byte[] font, Path file) throws IOException {
        Path beside = Files.createTempFile(file.getParent(), "new", ".tmp");
        try {
            Files.write(beside, font);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Where a file in use cannot be replaced, another process was faster.
            if (!holds(file, font)) {
                throw e;
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
