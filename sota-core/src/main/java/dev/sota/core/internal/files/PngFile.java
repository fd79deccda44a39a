package dev.sota.core.internal.files;

import dev.sota.spi.Picture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Pictures as PNG files. */
public final class PngFile {

    private PngFile() {}

    /**
     * Writes a picture without its alpha.
     *
     * @param picture the picture
     * @param file where
     * @throws IOException when it cannot be written
     */
    public static void write(Picture picture, Path file) throws IOException {
        BufferedImage image = new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[picture.width()];
        for (int y = 0; y < picture.height(); y++) {
            picture.row(y, row, 0);
            image.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("this Java has no PNG writer");
        }
    }
}
