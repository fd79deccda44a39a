package dev.sota.core.internal.files;

import dev.sota.api.EngineKind;
import dev.sota.api.GenerationException;
import dev.sota.api.Logo;
import dev.sota.api.timeline.LogoClip;
import dev.sota.api.timeline.Recipe;
import dev.sota.spi.Keyframe;
import dev.sota.spi.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A logo's file, which comes from outside: its kind is told by its first bytes and not by its name, and its size is known
 * before it is unpacked.
 *
 * @param logo what is wanted of it
 * @param recipe the same for files of the same bytes
 * @param keyframe its picture, with its transparency
 */
public record LogoFile(Logo logo, Recipe recipe, Keyframe keyframe) {

    private static final int MOST_BYTES = 8 << 20;
    private static final int MOST_PIXELS = 4096;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    /**
     * Reads a logo.
     *
     * @param logo what is wanted
     * @return it and its picture
     * @throws GenerationException of kind REQUEST when it cannot be used
     */
    public static LogoFile read(Logo logo) {
        byte[] bytes = bytes(logo.file());
        Picture picture = picture(bytes, logo.file());
        Recipe recipe =
                new Recipe(EngineKind.IMAGE_GENERATOR, "file", "1", new TreeMap<>(Map.of("sha256", sha256(bytes))));
        return new LogoFile(logo, recipe, Keyframe.of(picture));
    }

    /**
     * The logo on a timeline.
     *
     * @return a clip that lasts as long as any film
     */
    public LogoClip clip() {
        return new LogoClip(0, Long.MAX_VALUE / 2, recipe, logo.corner(), logo.size(), logo.opacity());
    }

    private static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw fault(file, "there is no such file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw fault(file, "it is larger than " + (MOST_BYTES >> 20) + " MB");
            }
            return bytes;
        } catch (IOException e) {
            throw fault(file, "it cannot be read");
        }
    }

    private static Picture picture(byte[] bytes, Path file) {
        String format = begins(bytes, PNG) ? "png" : begins(bytes, JPEG) ? "jpeg" : "";
        if (format.isEmpty()) {
            throw fault(file, "it is neither a PNG nor a JPEG");
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width < 1 || height < 1 || width > MOST_PIXELS || height > MOST_PIXELS) {
                throw fault(
                        file,
                        "it is " + width + "x" + height + " pixels, and at most " + MOST_PIXELS + " a side are taken");
            }
            BufferedImage image = reader.read(0);
            return Picture.of(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        } catch (GenerationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // What a decoder throws at a damaged file is not always an IOException.
            throw fault(file, "it is damaged, or of a kind that cannot be read");
        } finally {
            reader.dispose();
        }
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && java.util.Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static GenerationException fault(Path file, String what) {
        return GenerationException.request("The logo " + file + " cannot be used: " + what + ".")
                .remedy("Give a PNG or JPEG of at most " + (MOST_BYTES >> 20) + " MB and " + MOST_PIXELS
                        + " pixels a side.")
                .build();
    }
}
