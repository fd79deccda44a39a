package dev.sota.core.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.api.Logo;
import dev.sota.spi.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logos are files from outside. */
class LogoFileTest {

    @TempDir
    Path folder;

    private static byte[] image(String format, int type, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, x < width / 2 ? 0xFF204080 : 0x40FF0000);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, out));
        return out.toByteArray();
    }

    private LogoFile read(byte[] bytes) throws IOException {
        return LogoFile.read(
                Logo.builder(Files.write(folder.resolve("logo"), bytes)).build());
    }

    private String refused(byte[] bytes) throws IOException {
        Files.write(folder.resolve("bad"), bytes);
        Logo logo = Logo.builder(folder.resolve("bad")).build();
        GenerationException e = assertThrows(GenerationException.class, () -> LogoFile.read(logo));
        assertEquals(GenerationException.Kind.REQUEST, e.kind());
        assertTrue(e.getMessage().contains("bad"), e.getMessage());
        assertTrue(e.remedy().contains("PNG or JPEG"));
        return e.getMessage();
    }

    @Test
    void aPngKeepsItsTransparency() throws IOException {
        LogoFile logo = read(image("png", BufferedImage.TYPE_INT_ARGB, 20, 10));
        Picture picture = logo.keyframe().layers().get(0).picture();
        assertEquals(20, picture.width());
        assertEquals(0xFF204080, picture.argb(2, 5));
        assertEquals(0x40FF0000, picture.argb(15, 5));
    }

    @Test
    void aJpegIsOpaque() throws IOException {
        Picture picture = read(image("jpg", BufferedImage.TYPE_INT_RGB, 32, 32))
                .keyframe()
                .layers()
                .get(0)
                .picture();
        assertEquals(255, picture.argb(5, 5) >>> 24);
        assertEquals(0x80, picture.argb(4, 16) & 255, 24);
    }

    @Test
    void theRecipeIsTheBytes() throws IOException {
        byte[] one = image("png", BufferedImage.TYPE_INT_ARGB, 20, 10);
        byte[] other = image("png", BufferedImage.TYPE_INT_ARGB, 20, 12);
        assertEquals(read(one).recipe(), read(one).recipe());
        assertNotEquals(read(one).recipe(), read(other).recipe());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp"})
    void otherKindsAreRefusedWhateverTheirName(String format) throws IOException {
        assertTrue(refused(image(format, BufferedImage.TYPE_INT_RGB, 8, 8)).contains("neither a PNG nor a JPEG"));
    }

    @Test
    void whatIsTooLargeIsNotUnpacked() throws IOException {
        byte[] png = image("png", BufferedImage.TYPE_INT_ARGB, 20, 10);
        // The header says 60000 pixels a side; the rest of the file stays small.
        ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(16, 60_000).putInt(20, 60_000);
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        header.putInt(29, (int) crc.getValue());
        assertTrue(refused(png).contains("60000x60000"));
        byte[] long_ = Arrays.copyOf(png, 9 << 20);
        assertTrue(refused(long_).contains("larger than 8 MB"));
    }

    @Test
    void damagedFilesAreOnlyEverTypedErrors() throws IOException {
        Random random = new Random(5);
        for (String format : new String[] {"png", "jpg"}) {
            byte[] good = image(format, BufferedImage.TYPE_INT_RGB, 40, 30);
            for (int i = 0; i < 150; i++) {
                byte[] bad = i % 3 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
                for (int k = 0; k < 4 && bad.length > 8; k++) {
                    bad[8 + random.nextInt(bad.length - 8)] = (byte) random.nextInt();
                }
                try {
                    read(bad);
                } catch (GenerationException e) {
                    assertEquals(GenerationException.Kind.REQUEST, e.kind());
                }
            }
        }
        refused(new byte[0]);
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        for (Path path : new Path[] {folder.resolve("none.png"), folder}) {
            Logo logo = Logo.builder(path).build();
            GenerationException e = assertThrows(GenerationException.class, () -> LogoFile.read(logo));
            assertTrue(e.getMessage().contains("no such file"), e.getMessage());
        }
    }
}
