package dev.sota.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.spi.SpokenText;
import dev.sota.spi.SpokenToken;
import dev.sota.spi.TextNormalizer;
import dev.sota.spi.TextNormalizerProvider;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What every text normalizer promises. */
public abstract class TextNormalizerContract extends ProviderContract<TextNormalizerProvider, TextNormalizer> {

    private static final List<String> TEXTS = List.of(
            "",
            "   \n\t ",
            "Hello, world!",
            "On 12 March 1889 it cost $3.50 - or 2% more.",
            "mail@example.com, https://example.com/a?b=c",
            "灯塔 منارة маяк 😀 e\u0301 \u200b",
            "\ud800 \u0000 \u202e*** ### ---",
            "9".repeat(400));

    /** For subclasses. */
    protected TextNormalizerContract() {}

    /**
     * A language that the normalizer supports.
     *
     * @return the language
     */
    protected abstract Locale language();

    @Override
    protected final Class<TextNormalizerProvider> service() {
        return TextNormalizerProvider.class;
    }

    @Test
    final void itSupportsItsLanguage() {
        assertTrue(provider().supports(language()));
        assertFalse(provider().supports(Locale.forLanguageTag("x-none")));
    }

    @Test
    final void everyCharacterBelongsToOneToken() {
        for (String text : TEXTS) {
            SpokenText spoken = engine().normalize(text, language());
            assertEquals(text, spoken.written());
            boolean[] covered = new boolean[text.length()];
            for (SpokenToken token : spoken.tokens()) {
                for (int i = token.start(); i < token.end(); i++) {
                    covered[i] = true;
                }
            }
            for (int i = 0; i < text.length(); i++) {
                int at = i;
                assertTrue(
                        covered[i] || !Character.isLetterOrDigit(text.charAt(i)),
                        () -> "character " + at + " of '" + text + "' belongs to no token");
            }
        }
    }

    @Test
    final void wordsAreLettersAndApostrophes() {
        for (String text : TEXTS) {
            for (SpokenToken token : engine().normalize(text, language()).tokens()) {
                for (String word : token.words()) {
                    assertFalse(word.isBlank());
                    assertFalse(word.chars().anyMatch(Character::isWhitespace), word);
                    assertEquals(word.toLowerCase(language()), word);
                }
            }
        }
    }

    @Test
    final void theSameTextGivesTheSameWords() {
        for (String text : TEXTS) {
            assertEquals(engine().normalize(text, language()), engine().normalize(text, language()));
        }
    }
}
