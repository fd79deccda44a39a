package dev.sota.voice.mary.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Lighthouse|lighthouse",
                "caf\u00e9|cafe",
                "na\u00efve|naive",
                "stra\u00dfe|strasse",
                "\u00e6on|aeon",
                "\ufb01ne|fine",
                "don\u2019t|don't",
                "'quoted'|quoted'",
                "sailors'|sailors'",
                "well-known-|well-known",
                "--|``",
                "\u65e5\u672c|``",
                "<b>&amp;|bamp",
                "a\u0000b\u0007c|abc",
                "42nd|42nd"
            })
    void keepsWhatTheLexiconKnows(String written, String plain) {
        assertEquals(plain, Spelling.plain(written));
    }

    @Property
    void anyTextBecomesPlainAndBounded(@ForAll String text) {
        String plain = Spelling.plain(text);
        assertTrue(plain.matches("[a-z0-9'-]{0,64}"), plain);
        assertEquals(plain, Spelling.plain(plain), "plain text stays as it is");
    }

    @ParameterizedTest
    @CsvSource({"a,60", "\u00df,61", "\ufdfa,0"})
    void cutsEndlessWords(String letter, int most) {
        assertTrue(Spelling.plain(letter.repeat(100_000)).length() <= most);
    }
}
