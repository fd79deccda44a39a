package dev.sota.video.ffmpeg.internal.text;

import dev.sota.api.GenerationException;
import dev.sota.api.Typeface;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The fonts that come with this module; NOTICE names them and their licences. Immutable.
 *
 * @param regular for smaller words
 * @param semiBold for captions
 * @param bold for titles
 */
record BundledFonts(Font regular, Font semiBold, Font bold) {

    private static final String FONT_CONFIGURATION = "sun.awt.fontconfig";

    static BundledFonts load() {
        return new BundledFonts(font("Inter-Regular.otf"), font("Inter-SemiBold.otf"), font("Inter-Bold.otf"));
    }

    /** What a typeface sets titles and captions in; read from the jar each time. */
    static Font face(Typeface typeface) {
        return switch (typeface) {
            case SANS -> font("Inter-Bold.otf");
            case SERIF -> font("DejaVuSerif-Bold.ttf");
            case DISPLAY -> font("Exo2-Black.ttf");
            case MONO -> font("JetBrainsMono-Bold.ttf");
        };
    }

    /**
     * For letters that Inter does not have: first what has most scripts (Arabic, Hebrew, Devanagari, Thai and more), then
     * what has signs and faces.
     */
    static List<Font> further() {
        return List.of(font("NotoSansMerged-Bold.ttf"), font("DejaVuSans-Bold.ttf"));
    }

    private static Font font(String name) {
        return font(bytes(name));
    }

    /** A font from a file that came with the application. */
    static Font font(byte[] bytes) {
        try {
            return create(bytes);
        } catch (IOException | FontFormatException | RuntimeException | InternalError e) {
            return withoutFontConfiguration(bytes, e);
        }
    }

    /**
     * On Linux, Java's font manager wants at least one font from the system's fontconfig even to read a font of our own.
     * Where there is none, it takes a configuration file of Java's own kind; one that names no fonts is enough. The system
     * property is only read while the font manager starts, and is left as it was.
     */
    private static Font withoutFontConfiguration(byte[] bytes, Throwable first) {
        if (System.getProperty(FONT_CONFIGURATION) != null) {
            throw unreadable(first);
        }
        try {
            Path file = Files.createTempFile("sota-fonts", ".properties");
            try {
                Files.writeString(file, "version=1\nsequence.allfonts=default\n");
                System.setProperty(FONT_CONFIGURATION, file.toString());
                return create(bytes);
            } finally {
                System.clearProperty(FONT_CONFIGURATION);
                Files.deleteIfExists(file);
            }
        } catch (IOException | FontFormatException | RuntimeException | InternalError e) {
            e.addSuppressed(first);
            throw unreadable(e);
        }
    }

    private static GenerationException unreadable(Throwable cause) {
        if (cause instanceof IOException) {
            return GenerationException.resources("A font could not be unpacked: " + cause.getMessage() + ".")
                    .remedy(
                            "Free some space in your home folder and in the temporary folder, or name another folder with"
                                    + " -Dorg.bytedeco.javacpp.cachedir.")
                    .cause(cause)
                    .build();
        }
        return GenerationException.backend(
                        "Java cannot use fonts on this machine, so titles and captions cannot be drawn.")
                .remedy("Install a Java runtime with its font libraries (on Debian and Ubuntu: libfreetype6 and"
                        + " fontconfig, or a runtime that brings them).")
                .cause(cause)
                .build();
    }

    private static Font create(byte[] bytes) throws IOException, FontFormatException {
        return Font.createFont(Font.TRUETYPE_FONT, FontFiles.of(bytes));
    }

    private static byte[] bytes(String name) {
        try (InputStream in = BundledFonts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the font " + name + " is not in this module's jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("the font " + name + " cannot be read", e);
        }
    }
}
