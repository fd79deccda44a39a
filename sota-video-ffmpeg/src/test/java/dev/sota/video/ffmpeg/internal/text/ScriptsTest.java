package dev.sota.video.ffmpeg.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.CaptionStyle;
import dev.sota.api.Typeface;
import dev.sota.api.timeline.CaptionCue;
import dev.sota.video.ffmpeg.internal.frame.CaptionRoom;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bundled fonts can write, without any font of the machine. */
class ScriptsTest {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final Font MANY = BundledFonts.further().get(0).deriveFont(40f);

    private static TextArtist artist(Typeface typeface) {
        FontFallback fonts = new FontFallback(BundledFonts.load(), BundledFonts::further);
        return new TextArtist(
                fonts,
                BundledFonts.face(typeface),
                BundledFonts.face(typeface),
                new TextSetting(Locale.ENGLISH, 640, 360, 30, CaptionStyle.BOXED, typeface));
    }

    private static CaptionCue cue(String text) {
        return new CaptionCue(0, 10, List.of(text), List.of());
    }

    @ParameterizedTest
    @EnumSource(Typeface.class)
    void everyTypefaceWritesEveryScriptThereIs(Typeface typeface) {
        TextArtist artist = artist(typeface);
        for (String text : List.of(
                "Ti\u1ebfng Vi\u1ec7t, \u0141\u00f3d\u017a, \u00e6\u00f8\u00e5, \u2260 \u221e \u20ac \u2192",
                "\u041c\u0430\u044f\u043a \u0457\u0434\u0435\u0442",
                "\u03a6\u03ac\u03c1\u03bf\u03c2",
                "\u0645\u0646\u0627\u0631\u0629 \u06af\u06cc\u062a\u06cc",
                "\u05de\u05d2\u05d3\u05dc\u05d5\u05e8",
                "\u0926\u0940\u092a\u0938\u094d\u0924\u0902\u092d",
                "\u09ac\u09be\u09a4\u09bf\u0998\u09b0",
                "\u0e1b\u0e23\u0e30\u0e20\u0e32\u0e04\u0e32\u0e23",
                "\u0b95\u0bb2\u0b99\u0bcd\u0b95\u0bb0\u0bc8",
                "\u10e8\u10e3\u10e5\u10e3\u10e0\u10d0",
                "\ud83d\ude00 \u2600 \u2764")) {
            assertTrue(artist.caption(cue(text), CaptionRoom.FREE).isPresent(), text);
        }
        assertEquals(List.of(), artist.notes());
    }

    /** Letters of an Arabic word have other shapes than the same letters alone, and the word runs to the left. */
    @Test
    void arabicJoins() {
        String word = "\u0628\u064a\u062a";
        GlyphVector joined =
                MANY.layoutGlyphVector(CONTEXT, word.toCharArray(), 0, word.length(), Font.LAYOUT_RIGHT_TO_LEFT);
        for (int i = 0; i < joined.getNumGlyphs(); i++) {
            int at = joined.getGlyphCharIndex(i);
            int alone =
                    MANY.createGlyphVector(CONTEXT, word.substring(at, at + 1)).getGlyphCode(0);
            assertNotEquals(alone, joined.getGlyphCode(i), "the form of letter " + at);
        }
        assertEquals(word.length() - 1, joined.getGlyphCharIndex(0), "the last letter stands on the left");
        // One stroke: neighbouring letters touch.
        for (int i = 0; i + 1 < joined.getNumGlyphs(); i++) {
            double right = joined.getGlyphOutline(i).getBounds2D().getMaxX();
            double left = joined.getGlyphOutline(i + 1).getBounds2D().getMinX();
            assertTrue(left <= right + 0.5, "letters " + i + " and " + (i + 1) + " are apart: " + right + " " + left);
        }
    }

    @Test
    void mixedLinesRunAsTheirFirstLetterDoes() {
        FontFallback fonts = new FontFallback(BundledFonts.load(), BundledFonts::further);
        Typesetter typesetter = new Typesetter(fonts, Locale.ENGLISH);
        TextBlock block = typesetter.set(
                List.of("\u0645\u0646\u0627\u0631\u0629 123 ship"),
                new Typesetter.Style(fonts.bundled().semiBold(), 40, 0, 1.3),
                1e6,
                Typesetter.Alignment.CENTRE);
        double arabic = block.place(0, 0, 5).orElseThrow().getCenterX();
        double number = block.place(0, 6, 9).orElseThrow().getCenterX();
        double latin = block.place(0, 10, 14).orElseThrow().getCenterX();
        assertTrue(arabic > number && number > latin, arabic + " " + number + " " + latin);
        // Digits run to the right within the line.
        assertTrue(block.place(0, 6, 7).orElseThrow().getCenterX()
                < block.place(0, 8, 9).orElseThrow().getCenterX());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0915\u094d\u0937", "\u0924\u094d\u0930", "\u091c\u094d\u091e"})
    void devanagariMakesConjuncts(String cluster) {
        GlyphVector shaped = MANY.layoutGlyphVector(CONTEXT, cluster.toCharArray(), 0, 3, Font.LAYOUT_LEFT_TO_RIGHT);
        int virama = MANY.createGlyphVector(CONTEXT, "\u094d").getGlyphCode(0);
        int first = MANY.createGlyphVector(CONTEXT, cluster.substring(0, 1)).getGlyphCode(0);
        int drawn = 0;
        for (int i = 0; i < shaped.getNumGlyphs(); i++) {
            boolean ink = !shaped.getGlyphOutline(i).getBounds2D().isEmpty();
            drawn += ink ? 1 : 0;
            assertFalse(ink && shaped.getGlyphCode(i) == virama, "no virama is seen");
        }
        assertTrue(drawn == 1 || shaped.getGlyphCode(0) != first, "one sign, or a half form");
    }

    /** The vowel sign for short i is written after its consonant and stands before it. */
    @Test
    void devanagariReorders() {
        String text = "\u0915\u093f";
        GlyphVector shaped = MANY.layoutGlyphVector(CONTEXT, text.toCharArray(), 0, 2, Font.LAYOUT_LEFT_TO_RIGHT);
        int consonant = MANY.createGlyphVector(CONTEXT, "\u0915").getGlyphCode(0);
        assertNotEquals(consonant, shaped.getGlyphCode(0));
        assertEquals(consonant, shaped.getGlyphCode(shaped.getNumGlyphs() - 1));
    }

    @ParameterizedTest
    @CsvSource({
        "\u706f\u5854, Chinese, sota-fonts-cjk",
        "\ub4f1\ub300, Hangul, fonts-noto-cjk",
        "\u0f56\u0f7c\u0f51, Tibetan, fonts-noto-core"
    })
    void whatCannotBeWrittenIsSaidAndNotShownAsBoxes(String text, String script, String install) {
        TextArtist artist = artist(Typeface.SANS);
        assertTrue(artist.caption(cue("The word " + text), CaptionRoom.FREE).isEmpty());
        assertTrue(artist.notes().toString().contains(script), artist.notes().toString());
        assertTrue(artist.notes().toString().contains(install), artist.notes().toString());
    }

    @Test
    void signsThatAreLeftOutAreSaid() {
        TextArtist artist = artist(Typeface.SANS);
        assertTrue(artist.caption(cue("A bee \ud83d\udc1d"), CaptionRoom.FREE).isPresent());
        assertEquals(1, artist.notes().size());
        assertTrue(artist.notes().get(0).contains("emoji"), artist.notes().toString());
    }

    /** Marks of one line and of the next do not touch, however high they are. */
    @Test
    void linesMakeRoomForTheirMarks() {
        FontFallback fonts = new FontFallback(BundledFonts.load(), BundledFonts::further);
        Typesetter typesetter = new Typesetter(fonts, Locale.ENGLISH);
        Typesetter.Style style = new Typesetter.Style(fonts.bundled().semiBold(), 40, 0, 1.32);
        TextBlock block = typesetter.set(
                List.of("g\u0331\u0331\u0331\u0331", "A\u0302\u0302\u0302\u0302"),
                style,
                1e6,
                Typesetter.Alignment.CENTRE);
        TextBlock.Line above = block.lines().get(0);
        TextBlock.Line below = block.lines().get(1);
        assertTrue(above.baseline() + above.layout().getBounds().getMaxY()
                < below.baseline() + below.layout().getBounds().getMinY());
    }
}
