package dev.sota.audio.internal.text.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.audio.internal.text.Tokenizer;
import dev.sota.spi.SpokenText;
import dev.sota.spi.SpokenToken;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** What holds for any text whatever. */
class NormalizerPropertiesTest {
    private static final Pattern SPOKEN = Pattern.compile("[a-z](?:[a-z']*[a-z])?");

    private final EnglishTextNormalizer normalizer = new EnglishTextNormalizer();

    @Property(tries = 3000)
    void anyTextIsCoveredInOrder(@ForAll @StringLength(max = 300) String text) {
        assertCovered(text, normalizer.normalize(text, Locale.ENGLISH));
    }

    @Property(tries = 3000)
    void hostileTextIsCoveredInOrder(@ForAll("hostile") String text) {
        assertCovered(text, normalizer.normalize(text, Locale.ENGLISH));
    }

    @Property(tries = 5000)
    void asciiIsSaidInPlainWords(@ForAll("ascii") String text) {
        for (SpokenToken token : normalizer.normalize(text, Locale.ENGLISH).tokens()) {
            for (String word : token.words()) {
                assertTrue(SPOKEN.matcher(word).matches(), () -> "'" + word + "' in " + text);
                assertTrue(word.length() <= Words.LONGEST);
            }
        }
    }

    @Property(tries = 2000)
    void everyWordWithALetterOrDigitIsSaid(@ForAll("ascii") String text) {
        SpokenText spoken = normalizer.normalize(text, Locale.ENGLISH);
        for (SpokenToken token : spoken.tokens()) {
            boolean written = spoken.written(token).chars().anyMatch(Character::isLetterOrDigit);
            // A currency is said after its amount, which is another token: USD 5, C$ 5.
            boolean currency = spoken.written(token).matches(".*[A-Z]{3}.*|.*[A-Z]\\$.*");
            assertTrue(!written || currency || !token.words().isEmpty(), () -> "silent: " + spoken.written(token));
        }
    }

    @Test
    void anAddressOfSilentSignsIsSpelled() {
        for (String text : List.of("http://$", "http://'/", "ftp://`<", "_http://`$|")) {
            SpokenText spoken = normalizer.normalize(text, Locale.ENGLISH);
            assertFalse(spoken.tokens().get(0).words().isEmpty(), text);
        }
    }

    @Property(tries = 500)
    void wordsAreNeverEmptyAndNeverHoldSpace(@ForAll("hostile") String text) {
        for (SpokenToken token : normalizer.normalize(text, Locale.ENGLISH).tokens()) {
            for (String word : token.words()) {
                assertFalse(word.isEmpty());
                assertTrue(word.chars().noneMatch(c -> Tokenizer.isSpace((char) c) || Character.isISOControl(c)));
            }
        }
    }

    @Property(tries = 500)
    void theSameTextIsSaidTheSameWay(@ForAll("ascii") String text) {
        assertEquals(
                normalizer.normalize(text, Locale.ENGLISH),
                new EnglishTextNormalizer().normalize(text, Locale.ENGLISH));
    }

    @Property(tries = 500)
    void aTextEndsWithASentence(@ForAll @StringLength(max = 60) String text) {
        List<SpokenToken> tokens = normalizer.normalize(text, Locale.ENGLISH).tokens();
        assertTrue(tokens.isEmpty() || tokens.get(tokens.size() - 1).after().endsSentence());
    }

    @Provide
    Arbitrary<String> ascii() {
        Arbitrary<String> any = Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(80);
        Arbitrary<String> likely = Arbitraries.of(
                        "1", "23", "1984", "5,000", "3.5", "km", "$", "-", "/", ":", ".", ",", " ", " ", "%", "'", "\"",
                        "st", "th", "s", "am", "p.m.", "May", "Dr.", "No.", "U.S.", "II", "x", "@", "#", "+", "(", ")",
                        "NASA", "BBC", "iPhone", "v2", "USD", "million", "Henry", "http://", ".com", "&", "=", "!", "?")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(any, likely);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                        "\u0000",
                        "\ud800",
                        "\udc00",
                        "\ud83d\ude00",
                        "\u0301",
                        "\u0316",
                        "\u200b",
                        "\u202e",
                        "\ufeff",
                        "\u00a0",
                        "\u2028",
                        "\u2029",
                        "\u0085",
                        "\ufdfa",
                        "\u1100\u1161",
                        "\u00bd",
                        "\u215f",
                        "\u2044",
                        "\u00b2",
                        "\u20ac",
                        "\u2014",
                        "\u2026",
                        "\u0661",
                        "\u4e2d",
                        "\u05d0",
                        "\u0e01\u0e33",
                        "\u00df",
                        "\u0130",
                        "\ud835\udc00",
                        "\ud83c\uddfa",
                        "a",
                        "Z",
                        "9",
                        ".",
                        "-",
                        "'",
                        "\"",
                        " ",
                        "\n",
                        "$",
                        "/")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static void assertCovered(String text, SpokenText spoken) {
        assertEquals(text, spoken.written());
        boolean[] covered = new boolean[text.length()];
        int at = 0;
        for (SpokenToken token : spoken.tokens()) {
            assertTrue(token.start() >= at);
            at = token.end();
            for (int i = token.start(); i < token.end(); i++) {
                covered[i] = true;
            }
        }
        for (int i = 0; i < covered.length; i++) {
            assertTrue(covered[i] || Tokenizer.isSpace(text.charAt(i)), "character " + i);
        }
    }
}
