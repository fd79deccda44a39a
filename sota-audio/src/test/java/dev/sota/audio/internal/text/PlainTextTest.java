package dev.sota.audio.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource({
        "plain, plain",
        "don\u2019t, don't",
        "1990\u20131995, 1990-1995",
        "non\u2011breaking, non-breaking",
        "\uff12\uff10, 20",
        "\u0663, 3",
        "\u338f, kg",
        "\u2103, \u00b0C",
        "\ufb01re, fire",
        "3\u00be, 3\u00be",
        "m\u00b2, m\u00b2",
        "so\u00adft, soft",
        "zero\u200bwidth, zerowidth",
        "a\ud83d\ude00b, ab",
        "1\ufe0f\u20e3, 1",
        "e\u0301, \u00e9",
    })
    void isCleaned(String written, String plain) {
        assertEquals(plain, PlainText.of(written));
    }

    @Test
    void decorationOnALetterIsCutShort() {
        String decorated = "a" + "\u0316\u0301".repeat(100_000) + "b";
        String plain = PlainText.of(decorated);
        assertTrue(plain.length() < 10);
        assertTrue(plain.endsWith("b"));
    }

    @Property
    void nothingInvisibleIsLeft(@ForAll @StringLength(max = 50) String written) {
        String plain = PlainText.of(written);
        plain.codePoints().forEach(c -> {
            int type = Character.getType(c);
            assertTrue(type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE);
            assertTrue(!Character.isWhitespace(c) && !Character.isSpaceChar(c));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Caf\u00e9, cafe",
        "STRA\u00dfE, strasse",
        "\u00c6r\u00f8, aero",
        "\u0141\u00f3d\u017a, lodz",
        "\u0130stanbul, istanbul",
        "O'Brien, o'brien",
        "\u041c\u0418\u0420, \u043c\u0438\u0440",
        "\u0439, \u0439",
    })
    void latinLettersAreFoldedAndOthersStay(String word, String folded) {
        assertEquals(folded, LatinLetters.fold(word));
    }
}
