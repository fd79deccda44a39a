package dev.sota.fonts.cjk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.spi.FontSource;
import java.awt.Font;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CjkFontsTest {

    @Test
    void isFound() {
        assertTrue(ServiceLoader.load(FontSource.class).stream().anyMatch(p -> p.type() == CjkFonts.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u706f\u5854\u5728\u6d77\u8fb9\u3002",
                "\u71c8\u5854\u5728\u6d77\u908a\uff0c",
                "\u65e5\u672c\u8a9e\u306e\u304b\u306a\u3068\u30ab\u30ca\u3001\u300c\u6f22\u5b57\u300d",
                "\u3105\u3106\u3107"
            })
    void hasTheLetters(String text) throws Exception {
        CjkFonts source = new CjkFonts();
        try (InputStream in = source.open(source.fonts().get(0))) {
            assertEquals(-1, Font.createFont(Font.TRUETYPE_FONT, in).canDisplayUpTo(text));
        }
    }

    @Test
    void whatIsNotListedIsNotOpened() {
        assertThrows(FileNotFoundException.class, () -> new CjkFonts().open("OFL.txt"));
        assertThrows(FileNotFoundException.class, () -> new CjkFonts().open("../../../../META-INF/MANIFEST.MF"));
    }
}
