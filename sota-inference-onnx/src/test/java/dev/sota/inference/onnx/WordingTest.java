package dev.sota.inference.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.Mood;
import dev.sota.spi.ImageRequest;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a model reads of a film's style, mood and brand. */
class WordingTest {

    private static ImageRequest.Builder request() {
        return ImageRequest.builder("a ship on the sea", 96, 64);
    }

    @ParameterizedTest
    @EnumSource(value = Styles.class, names = "PLAIN", mode = EnumSource.Mode.EXCLUDE)
    void everyStyleHasWordsForItselfAndAgainstOthers(Styles style) {
        String words = Wording.of(request().mood(Mood.TENSE).build(), style);
        assertTrue(words.startsWith("a ship on the sea, " + style.suffix() + ", "), words);
        assertFalse(style.suffix().isBlank());
        assertTrue(words.contains("wide shot") && words.contains("tense mood"), words);
        String unwanted = style.unwanted("people");
        assertTrue(unwanted.startsWith("people, ") && unwanted.contains("watermark"), unwanted);
        assertFalse(style.unwanted("").startsWith(","), style.unwanted(""));
    }

    @Test
    void whoIsWhoIsToldAsInACaption() {
        String words = Wording.of(
                request()
                        .setting("market, cast iron, cast Yusuf man salt trader, cast Ada Berg")
                        .build(),
                Styles.PLAIN);
        assertTrue(words.endsWith("market, cast iron, Yusuf man salt trader, Ada Berg"), words);
    }

    @Test
    void plainIsTheWordsAlone() {
        assertEquals(
                "a ship on the sea",
                Wording.of(request().colours(List.of("#ff0000")).build(), Styles.PLAIN));
        assertEquals("", Styles.PLAIN.unwanted(""));
    }

    @Test
    void aBrandsColoursAreSaidInWords() {
        String words = Wording.of(
                request().colours(List.of("#0b2545", "#ffb000", "#fdfdfd")).build(), Styles.FLAT);
        assertTrue(words.contains("colour palette of navy blue, amber and white"), words);
    }

    @ParameterizedTest
    @CsvSource({
        "#000000, black",
        "#ffffff, white",
        "#ff0000, red",
        "#1a73e8, royal blue",
        "#34a853, green",
        "#fbbc05, amber",
        "#7b1fa2, purple",
        "#00897b, teal",
        "#795548, brown",
        "#e91e63, raspberry",
        "#607d8b, slate blue",
        "#ff5722, coral",
        "#101820, black",
        "#f5f0e6, cream",
        "#b0bec5, silver"
    })
    void aColourHasTheNameThatPeopleGiveIt(String colour, String name) {
        assertEquals(name, ColourWords.of(List.of(colour)));
    }

    @Test
    void likeColoursAreSaidOnceAndNotTooMany() {
        assertEquals("red", ColourWords.of(List.of("#ff0000", "#fe0101")));
        assertEquals("", ColourWords.of(List.of()));
        assertEquals(
                "black, white, red and green",
                ColourWords.of(List.of("#000000", "#ffffff", "#ff0000", "#20a030", "#1030ff", "#fff020")));
    }

    @Property
    void everyColourHasAName(@ForAll @IntRange(max = 0xffffff) int rgb) {
        String name = ColourWords.of(List.of(String.format(Locale.ROOT, "#%06x", rgb)));
        assertTrue(name.matches("[a-z]+( [a-z]+)?"), name);
    }
}
