package dev.sota.voice.mary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.voice.mary.internal.language.Lexicon;
import dev.sota.voice.mary.internal.language.Phones;
import dev.sota.voice.mary.internal.language.Pronunciation;
import dev.sota.voice.mary.internal.language.Syllable;
import dev.sota.voice.mary.internal.language.WordClass;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconIT {

    private static Lexicon lexicon;

    @BeforeAll
    static void load() throws IOException {
        lexicon = Lexicon.load();
    }

    private static String sound(String word) {
        return lexicon.pronounce(word, WordClass.CONTENT)
                .map(Pronunciation::transcription)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "keeper,' k i - p r=",
                "Keeper,' k i - p r=",
                "the,D @",
                "a,@",
                "i,' AI",
                "caf\u00e9,k @ - ' f EI",
                "sea's,' s i z",
                "they'll,' D EI l",
                "don't,' d @U n t"
            })
    void knowsListedWords(String word, String expected) {
        assertEquals(expected, sound(word));
    }

    @ParameterizedTest
    @CsvSource({"wug", "bandersnatch", "galumphing", "blorpington"})
    void pronouncesUnknownWordsByRule(String word) {
        String sound = sound(word);
        assertTrue(sound.contains("'"), word + " has a stressed syllable: " + sound);
    }

    @Test
    void joinsThePartsOfACompound() {
        assertEquals(sound("well") + " - " + sound("known").replace("'", ","), sound("well-known"));
    }

    @Test
    void readsStrayDigitsOneByOne() {
        assertEquals(
                4,
                lexicon.pronounce("1984", WordClass.CONTENT)
                        .orElseThrow()
                        .transcription()
                        .split("- ?[,']", -1)
                        .length);
    }

    @Test
    void knowsTheNamesOfLetters() {
        for (char c = 'a'; c <= 'z'; c++) {
            assertTrue(lexicon.letterName(String.valueOf(c)).isPresent(), "no name for " + c);
        }
        assertEquals("' EI", lexicon.letterName("a").orElseThrow().transcription());
        assertEquals("' EI", lexicon.letterName("A").orElseThrow().transcription());
        assertTrue(lexicon.letterName("\u05d0").isEmpty());
    }

    @Test
    void everyPhoneIsInTheVoicesAlphabet() {
        Set<String> consonants = Set.of(
                "p", "t", "k", "b", "d", "g", "tS", "dZ", "f", "v", "T", "D", "s", "z", "S", "Z", "h", "l", "m", "n",
                "N", "r", "w", "j");
        for (String word : "zqxvbk hmm tsk rhythm strengths aeiou xylophone don't church's llanfair".split(" ", -1)) {
            Pronunciation sound =
                    lexicon.pronounce(word, WordClass.CONTENT).orElseThrow(() -> new AssertionError(word));
            for (Syllable syllable : sound.syllables()) {
                for (String phone : syllable.phones()) {
                    assertTrue(Phones.isVowel(phone) || consonants.contains(phone), word + " has a " + phone);
                }
            }
        }
    }
}
