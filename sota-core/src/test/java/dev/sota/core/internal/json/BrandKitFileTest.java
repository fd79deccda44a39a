package dev.sota.core.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.BrandKit;
import dev.sota.api.CaptionStyle;
import dev.sota.api.Corner;
import dev.sota.api.GenerationException;
import dev.sota.api.LowerThirdStyle;
import dev.sota.api.Typeface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Brand kits in files, which people write. */
class BrandKitFileTest {

    @TempDir
    Path folder;

    private Path kit;

    @BeforeEach
    void setUp() throws IOException {
        kit = Files.createDirectories(folder.resolve("brand")).resolve("kit.json");
        Files.writeString(kit.resolveSibling("logo.png"), "not looked at here");
        Files.writeString(folder.resolve("secret.png"), "outside");
    }

    private String refused(String text) throws IOException {
        Files.writeString(kit, text);
        GenerationException e = assertThrows(GenerationException.class, () -> BrandKit.read(kit));
        assertEquals(GenerationException.Kind.REQUEST, e.kind());
        assertTrue(e.getMessage().contains("kit.json"), e.getMessage());
        assertFalse(e.remedy().isEmpty());
        return e.getMessage();
    }

    @Test
    void everyMemberIsRead() throws IOException {
        Files.writeString(kit, """
                {"name": "Northwind", "colours": ["#0F9D8A", "#f2b134"], "headingTypeface": "display",
                 "bodyTypeface": "serif", "captionStyle": "boxed", "lowerThirdStyle": "tiers",
                 "logo": {"file": "logo.png", "corner": "bottom-left", "size": 0.2, "opacity": 0.5},
                 "hairline": true, "hairlineColour": "#f2b134"}
                """);
        BrandKit read = BrandKit.read(kit);
        assertEquals("Northwind", read.name());
        assertEquals(List.of("#0f9d8a", "#f2b134"), read.colours());
        assertEquals(Typeface.DISPLAY, read.headingTypeface().orElseThrow());
        assertEquals(Typeface.SERIF, read.bodyTypeface().orElseThrow());
        assertEquals(CaptionStyle.BOXED, read.captionStyle().orElseThrow());
        assertEquals(LowerThirdStyle.TIERS, read.lowerThirdStyle().orElseThrow());
        assertTrue(read.hairline());
        assertEquals("#f2b134", read.hairlineColour().orElseThrow());
        assertEquals(
                kit.resolveSibling("logo.png").toAbsolutePath(),
                read.logo().orElseThrow().file());
        assertEquals(Corner.BOTTOM_LEFT, read.logo().orElseThrow().corner());
        assertEquals(0.2, read.logo().orElseThrow().size());
    }

    @Test
    void aNameIsEnough() throws IOException {
        Files.writeString(kit, "{\"name\": \"Plain\"}");
        assertEquals(BrandKit.builder("Plain").build(), BrandKit.read(kit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|name",
                "[]|object",
                "{\"name\": \"x\", \"color\": []}|color",
                "{\"name\": \"x\", \"colours\": [\"red\"]}|colours",
                "{\"name\": \"x\", \"colours\": \"#000000\"}|colours",
                "{\"name\": \"x\", \"hairlineColour\": \"#12\"}|hairlineColour",
                "{\"name\": \"x\", \"hairline\": 1}|hairline",
                "{\"name\": \"x\", \"headingTypeface\": \"comic\"}|headingTypeface",
                "{\"name\": \"x\", \"logo\": {}}|logo.file",
                "{\"name\": \"x\", \"logo\": {\"file\": \"logo.png\", \"size\": 2}}|logo",
                "{\"name\": \"x\", \"logo\": {\"file\": \"logo.png\", \"corner\": \"middle\"}}|logo.corner",
                "{\"name\": \"x\"|line"
            })
    void whatIsWrongIsNamed(String text, String part) throws IOException {
        String message = refused(text);
        assertTrue(message.contains(part), message);
    }

    @ParameterizedTest
    @CsvSource({"../secret.png", "sub/../../secret.png", "missing.png", "/etc/hostname"})
    void aLogoLiesInTheKitsFolder(String path) throws IOException {
        String message = refused("{\"name\": \"x\", \"logo\": {\"file\": \"" + path + "\"}}");
        assertTrue(message.contains("'logo.file'"), message);
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        try {
            Files.createSymbolicLink(kit.resolveSibling("link.png"), folder.resolve("secret.png"));
        } catch (IOException | UnsupportedOperationException e) {
            org.junit.jupiter.api.Assumptions.abort("no symbolic links here");
        }
        String message = refused("{\"name\": \"x\", \"logo\": {\"file\": \"link.png\"}}");
        assertTrue(message.contains("leads out"), message);
    }

    @Test
    void aFileThatIsNoneIsAnError() throws IOException {
        assertTrue(refused("x".repeat(70_000)).contains("larger"));
        Files.write(kit, new byte[] {(byte) 0xC3, (byte) 0x28});
        GenerationException e = assertThrows(GenerationException.class, () -> BrandKit.read(kit));
        assertTrue(e.getMessage().contains("UTF-8"), e.getMessage());
        Path missing = folder.resolve("none.json");
        GenerationException gone = assertThrows(GenerationException.class, () -> BrandKit.read(missing));
        assertTrue(gone.getMessage().contains("no such file"), gone.getMessage());
    }
}
