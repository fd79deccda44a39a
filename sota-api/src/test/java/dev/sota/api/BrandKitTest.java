package dev.sota.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandKitTest {

    private static BrandKit.Builder full() {
        return BrandKit.builder("House")
                .colours(List.of("#1A73E8", "#ffffff"))
                .headingTypeface(Typeface.DISPLAY)
                .bodyTypeface(Typeface.SERIF)
                .captionStyle(CaptionStyle.BAR)
                .lowerThirdStyle(LowerThirdStyle.CARD)
                .logo(Logo.builder(Path.of("logo.png")).build())
                .hairline(true)
                .hairlineColour("#ABCDEF");
    }

    @Test
    void aCopyIsEqualAndAnEditedOneIsNot() {
        BrandKit kit = full().build();
        assertEquals(kit, kit.toBuilder().build());
        assertEquals(kit.hashCode(), kit.toBuilder().build().hashCode());
        List<BrandKit> others = List.of(
                kit.toBuilder().name("Other").build(),
                kit.toBuilder().colours(List.of()).build(),
                kit.toBuilder().headingTypeface(Typeface.SANS).build(),
                kit.toBuilder().bodyTypeface(Typeface.SANS).build(),
                kit.toBuilder().captionStyle(CaptionStyle.POP).build(),
                kit.toBuilder().lowerThirdStyle(LowerThirdStyle.TIERS).build(),
                kit.toBuilder()
                        .logo(kit.logo().orElseThrow().toBuilder().size(0.2).build())
                        .build(),
                kit.toBuilder().hairline(false).build(),
                kit.toBuilder().hairlineColour("#000000").build());
        others.forEach(other -> assertNotEquals(kit, other));
    }

    @Test
    void coloursAreWrittenInOneWay() {
        assertEquals(List.of("#1a73e8", "#ffffff"), full().build().colours());
        assertEquals("#abcdef", full().build().hairlineColour().orElseThrow());
        assertEquals(0x1A73E8, HexColour.rgb("#1A73E8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "", "#12345", "#1234567", "1a73e8", "#1a73eg", "# 1a73e8"})
    void anythingElseIsNoColour(String text) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> full().colours(List.of(text)));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("colours: '" + text + "'"), refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> full().hairlineColour(text));
    }

    @Test
    void valuesOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> BrandKit.builder(" ").build());
        assertThrows(
                IllegalArgumentException.class,
                () -> BrandKit.builder("x".repeat(81)).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> full().colours(Collections.nCopies(9, "#000000")).build());
        Logo.Builder logo = Logo.builder(Path.of("a.png"));
        for (double size : new double[] {0.02, 0.31, Double.NaN}) {
            assertThrows(IllegalArgumentException.class, () -> logo.size(size).build());
        }
        logo.size(0.1);
        for (double opacity : new double[] {0, 1.1, Double.NaN}) {
            assertThrows(
                    IllegalArgumentException.class, () -> logo.opacity(opacity).build());
        }
    }

    @Test
    void aLowerThirdHasFewWordsOnOneLineEach() {
        assertEquals("", new LowerThird("Ada", "").role());
        assertThrows(IllegalArgumentException.class, () -> new LowerThird(" ", "role"));
        assertThrows(IllegalArgumentException.class, () -> new LowerThird("x".repeat(81), ""));
        assertThrows(IllegalArgumentException.class, () -> new LowerThird("Ada", "x".repeat(121)));
        assertThrows(IllegalArgumentException.class, () -> new LowerThird("Ada\nLovelace", ""));
    }
}
