package dev.sota.video.ffmpeg.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sota.api.CaptionStyle;
import dev.sota.api.Typeface;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.video.ffmpeg.internal.frame.CaptionRoom;
import java.awt.Font;
import java.awt.font.TextLayout;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts can be drawn with which fonts, and what is said about the others. */
class TextArtistTest {

    private static final BundledFonts BUNDLED = BundledFonts.load();

    private static TextArtist artist(List<Font> system) {
        return new TextArtist(
                new FontFallback(BUNDLED, () -> system),
                BUNDLED.bold(),
                BUNDLED.bold(),
                new TextSetting(Locale.ENGLISH, 640, 360, 30, CaptionStyle.KARAOKE, Typeface.SANS));
    }

    private static CaptionCue cue(String text) {
        return new CaptionCue(0, 10, List.of(text), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "\u706f\u53f0\u5728\u6d77\u8fb9, Chinese, fonts-noto-cjk",
        "\u0645\u0646\u0627\u0631\u0629, Arabic, fonts-noto-core",
        "\u0926\u0940\u092a\u0938\u094d\u0924\u0902\u092d, Devanagari, fonts-noto-core",
        "The word \u706f\u53f0 in a sentence, Chinese, fonts-noto-cjk",
        "\ub4f1\ub300, Hangul, fonts-noto-cjk",
        "\u05de\u05d2\u05d3\u05dc\u05d5\u05e8, Hebrew, fonts-noto-core"
    })
    void lettersThatNoFontHasAreLeftOutAndNamed(String text, String script, String install) {
        TextArtist artist = artist(List.of());
        assertTrue(artist.caption(cue(text), CaptionRoom.FREE).isEmpty());
        assertTrue(artist.caption(cue(text), CaptionRoom.FREE).isEmpty());
        assertEquals(1, artist.notes().size(), "one note for any number of captions");
        String note = artist.notes().get(0);
        assertTrue(note.contains(script) && note.contains(install), note);
        assertFalse(note.contains(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Caf\u00e9 na\u00efve",
                "\u041c\u0430\u044f\u043a",
                "\u03a6\u03ac\u03c1\u03bf\u03c2",
                "50 \u20ac \u2014 \u201ctrue\u201d\u2026",
                "Ti\u1ebfng Vi\u1ec7t"
            })
    void theBundledFontHasLatinGreekAndCyrillic(String text) {
        TextArtist artist = artist(List.of());
        assertTrue(artist.caption(cue(text), CaptionRoom.FREE).isPresent());
        assertEquals(List.of(), artist.notes());
    }

    @Test
    void signsThatNoFontHasAreLeftOutOfTheSentence() {
        FontFallback fonts = new FontFallback(BUNDLED, List::of);
        assertEquals("A bee at work.", fonts.showable("A \ud83d\udc1d bee at \ud83c\udf3b work."));
        assertTrue(
                artist(List.of()).caption(cue("\ud83d\udc1d"), CaptionRoom.FREE).isEmpty());
        assertTrue(artist(List.of())
                .caption(cue("A \ud83d\udc1d bee"), CaptionRoom.FREE)
                .isPresent());
    }

    @Test
    void arabicIsShapedFromRightToLeft() {
        List<Font> arabic = SystemFonts.list().stream()
                .filter(font -> font.canDisplayUpTo("\u0645\u0646\u0627\u0631\u0629") == -1)
                .toList();
        assumeTrue(!arabic.isEmpty(), "a font with Arabic letters");
        FontFallback fonts = new FontFallback(BUNDLED, () -> arabic);
        Typesetter typesetter = new Typesetter(fonts, Locale.forLanguageTag("ar"));
        TextBlock block = typesetter.set(
                List.of("\u0645\u0646\u0627\u0631\u0629 The lamp"),
                new Typesetter.Style(BUNDLED.semiBold(), 40, 0, 1.3),
                1e6,
                Typesetter.Alignment.CENTRE);
        TextLayout layout = block.lines().get(0).layout();
        assertFalse(layout.isLeftToRight());
        double arabicWord = block.place(0, 0, 5).orElseThrow().getMinX();
        double latinWord = block.place(0, 6, 14).orElseThrow().getMinX();
        assertTrue(arabicWord > latinWord, "the first word stands on the right");
        // Joined letters are narrower than the same letters standing alone.
        double alone = "\u0645\u0646\u0627\u0631\u0629"
                .chars()
                .mapToDouble(c -> arabic.get(0)
                        .deriveFont(40f)
                        .createGlyphVector(fonts.context(), Character.toString(c))
                        .getLogicalBounds()
                        .getWidth())
                .sum();
        assertNotEquals(alone, block.place(0, 0, 5).orElseThrow().getWidth(), 1.0);
    }

    @Test
    void aFontOfTheMachineFillsIn() {
        List<Font> fonts = SystemFonts.list().stream()
                .filter(font -> font.canDisplayUpTo("\u0645\u0646\u0627\u0631\u0629") == -1)
                .toList();
        assumeTrue(!fonts.isEmpty(), "a font with Arabic letters");
        TextArtist artist = artist(fonts);
        assertTrue(artist.caption(cue("\u0645\u0646\u0627\u0631\u0629"), CaptionRoom.FREE)
                .isPresent());
        assertEquals(List.of(), artist.notes());
    }
}
