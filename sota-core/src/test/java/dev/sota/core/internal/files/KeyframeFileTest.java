package dev.sota.core.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.spi.Focus;
import dev.sota.spi.Keyframe;
import dev.sota.spi.Layer;
import dev.sota.spi.Picture;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyframeFileTest {

    @TempDir
    Path folder = Path.of("");

    private static Keyframe keyframe(int width, int height, int count) {
        Random random = new Random(width * 31L + height);
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            layers.add(new Layer(
                    "layer é " + i,
                    i / (double) count,
                    Picture.of(width, height, random.ints((long) width * height).toArray())));
        }
        return Keyframe.of(layers);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "7, 3, 1", "161, 90, 4", "3, 500, 2"})
    void layersComeBackPixelForPixel(int width, int height, int count) throws IOException {
        Keyframe keyframe = keyframe(width, height, count);
        Path file = folder.resolve("k");
        KeyframeFile.write(keyframe, file);
        Keyframe back = KeyframeFile.read(file);
        assertEquals(count, back.layers().size());
        for (int i = 0; i < count; i++) {
            Layer was = keyframe.layers().get(i);
            Layer is = back.layers().get(i);
            assertEquals(was.name(), is.name());
            assertEquals(was.depth(), is.depth());
            assertEquals(was.picture().pixels(), is.picture().pixels());
            assertEquals(width, is.picture().width());
            assertEquals(height, is.picture().height());
        }
    }

    @Test
    void whatMustStaySeenIsKept() throws IOException {
        Keyframe keyframe = keyframe(9, 5, 2);
        KeyframeFile.write(keyframe, folder.resolve("plain"));
        assertEquals(
                Optional.empty(), KeyframeFile.read(folder.resolve("plain")).focus());
        Focus focus = new Focus(0.1, 0.25, 1 / 3.0, 0.9);
        KeyframeFile.write(keyframe.withFocus(focus), folder.resolve("focused"));
        Keyframe back = KeyframeFile.read(folder.resolve("focused"));
        assertEquals(Optional.of(focus), back.focus());
        assertEquals(keyframe.flatten().pixels(), back.flatten().pixels());
    }

    @Test
    void aKeyframeThatWasCutShortIsAnError() throws IOException {
        Path file = folder.resolve("k");
        KeyframeFile.write(keyframe(20, 20, 2), file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 1);
        }
        assertThrows(EOFException.class, () -> KeyframeFile.read(file));
    }

    @Test
    void somethingElseIsAnError() throws IOException {
        Path file = Files.writeString(folder.resolve("k"), "not a keyframe at all");
        IOException e = assertThrows(IOException.class, () -> KeyframeFile.read(file));
        assertTrue(String.valueOf(e.getMessage()).endsWith("is not a keyframe"));
        Path there = Files.createFile(folder.resolve("there"));
        assertThrows(FileAlreadyExistsException.class, () -> KeyframeFile.write(keyframe(2, 2, 1), there));
    }

    @Test
    void aPictureIsAPngOfItsColours() throws IOException {
        Path file = folder.resolve("p.png");
        PngFile.write(Picture.of(2, 1, new int[] {0xFF102030, 0xFFFEDCBA}), file);
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(2, image.getWidth());
        assertEquals(0xFF102030, image.getRGB(0, 0));
        assertEquals(0xFFFEDCBA, image.getRGB(1, 0));
    }
}
