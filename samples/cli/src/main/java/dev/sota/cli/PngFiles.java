package dev.sota.cli;

import dev.sota.api.GenerationException;
import dev.sota.spi.Picture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Writes pictures as PNG files, under another name until they are whole. */
final class PngFiles {

    private static final String ENDING = ".png";

    private PngFiles() {}

    /** Refuses a name of another kind of file, and a folder that is not there. */
    static void check(Path file) {
        if (!name(file).toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw GenerationException.request("Pictures are PNG files, and " + file + " does not end in .png.")
                    .remedy("Choose a name that ends in .png.")
                    .build();
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw GenerationException.request("There is no folder for " + file + ".")
                    .remedy("Make the folder, or choose another name.")
                    .build();
        }
    }

    /** Refuses a file that is there, unless it may be replaced. */
    static void free(Path file, boolean force) {
        if (Files.isDirectory(file) || !force && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw GenerationException.request("There is a file " + file + " already.")
                    .remedy("Choose another name, or replace it with --force.")
                    .build();
        }
    }

    /** The name of a further file beside the first. */
    static Path numbered(Path first, int number) {
        String name = name(first);
        String stem = name.substring(0, name.length() - ENDING.length());
        return first.resolveSibling(stem + "-" + number + name.substring(stem.length()));
    }

    static void write(Picture picture, Path file) {
        Path draft = file.resolveSibling(
                "." + name(file) + "." + ProcessHandle.current().pid() + ".part");
        try {
            try {
                encode(picture, draft);
                publish(draft, file);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw GenerationException.resources("The picture " + file + " could not be written: " + e.getMessage())
                    .remedy("Check the disk and the folder, and try again.")
                    .cause(e)
                    .build();
        }
    }

    private static void publish(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void encode(Picture picture, Path file) throws IOException {
        int width = picture.width();
        BufferedImage image = new BufferedImage(width, picture.height(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width];
        for (int y = 0; y < picture.height(); y++) {
            picture.row(y, row, 0);
            image.setRGB(0, y, width, 1, row, 0, width);
        }
        // ImageIO would keep the whole encoded picture in memory, or put it in a folder of its own choice.
        try (var out = new java.io.BufferedOutputStream(Files.newOutputStream(file));
                var stream = new javax.imageio.stream.MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(image, "png", stream)) {
                throw new IOException("this Java has no PNG writer");
            }
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
