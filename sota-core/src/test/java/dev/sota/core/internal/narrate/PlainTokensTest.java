package dev.sota.core.internal.narrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.core.internal.narrate.SceneNarration.WordTime;
import dev.sota.spi.Boundary;
import dev.sota.spi.SpokenText;
import dev.sota.spi.SpokenToken;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTokensTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.of(
                                "sea", "Who?", "灯塔", "。", "、", " ", "\n", "it's", "—", "“好”", "ไทย", "мир", "😀",
                                "e\u0301", "3.5")
                        .list()
                        .ofMaxSize(20)
                        .map(l -> String.join("", l)));
    }

    @Property
    void tokensCoverAllThatIsWrittenInOrder(@ForAll("texts") String text) {
        SpokenText spoken = PlainTokens.of(text, Locale.ENGLISH);
        int at = 0;
        for (SpokenToken token : spoken.tokens()) {
            assertTrue(text.substring(at, token.start()).isBlank(), "only white space lies between tokens");
            assertFalse(spoken.written(token).isBlank());
            at = token.end();
        }
        assertTrue(text.substring(at).isBlank());
        assertEquals(text, spoken.written());
    }

    @Property
    void aTokenSaysItsOwnLettersOrNothing(@ForAll("texts") String text) {
        SpokenText spoken = PlainTokens.of(text, Locale.ENGLISH);
        for (SpokenToken token : spoken.tokens()) {
            assertTrue(token.words().size() <= 1);
            boolean letters = spoken.written(token).codePoints().anyMatch(Character::isLetterOrDigit);
            assertTrue(!letters || !token.words().isEmpty(), spoken.written(token));
        }
    }

    private static List<String> written(String text, Locale language) {
        SpokenText spoken = PlainTokens.of(text, language);
        return spoken.tokens().stream().map(spoken::written).toList();
    }

    @Test
    void punctuationStaysWithItsWord() {
        assertEquals(
                List.of("“Hello,”", "she", "said", "(it's", "3.5", "°C)", "—", "and", "left."),
                written("“Hello,” she said (it's 3.5 °C) — and left.", Locale.ENGLISH));
    }

    @Test
    void chineseIsSplitWhereNoSpacesAre() {
        List<String> tokens = written("灯塔看守人每天晚上，爬上台阶。点亮那盏灯！", Locale.CHINESE);
        assertTrue(tokens.size() >= 3, tokens.toString());
        assertEquals("灯塔看守人每天晚上，爬上台阶。点亮那盏灯！", String.join("", tokens));
        assertTrue(tokens.stream().noneMatch(t -> "，。！".indexOf(t.charAt(0)) >= 0), tokens.toString());
    }

    @Test
    void latinWordsAmongChineseOnesAreWordsOfTheirOwn() {
        assertEquals(List.of("我用", "Java", "写"), written("我用Java写", Locale.CHINESE));
        assertEquals(List.of("你好，", "world"), written("你好，world", Locale.CHINESE));
    }

    @ParameterizedTest
    @CsvSource({
        "'word,',PHRASE",
        "'word.',STATEMENT",
        "'word?',QUESTION",
        "'word!',EXCLAMATION",
        "'word',NONE",
        "'word…',STATEMENT",
        "'word.”',STATEMENT",
        "'word?)',QUESTION",
        "'灯塔。',STATEMENT",
        "'灯塔，',PHRASE",
        "'كلمة؟',QUESTION",
        "'\"',NONE"
    })
    void whatStandsAfterAWordSaysWhatEnds(String text, Boundary boundary) {
        assertEquals(
                boundary, PlainTokens.of(text, Locale.ENGLISH).tokens().get(0).after());
    }

    @Test
    void nothingHasNoTokens() {
        assertEquals(List.of(), PlainTokens.of(" \n\t ", Locale.ENGLISH).tokens());
    }

    @Property
    void aReadingClockGivesEveryTokenATimeInOrder(
            @ForAll("texts") String text, @ForAll @DoubleRange(min = 0.5, max = 2) double rate) {
        SpokenText spoken = PlainTokens.of(text, Locale.ENGLISH);
        List<WordTime> times = new ReadingClock(48_000, rate).times(spoken);
        assertEquals(spoken.tokens().size(), times.size());
        long at = 0;
        for (WordTime time : times) {
            assertTrue(time.start() >= at);
            assertTrue(time.end() - time.start() >= Math.floor(0.18 / rate * 48_000));
            at = time.end();
        }
    }

    @Test
    void readingTakesAsLongAsPeopleTake() {
        String text = "The keeper of the light climbs a hundred steps every single night to wind the clock.";
        List<WordTime> times = new ReadingClock(1000, 1).times(PlainTokens.of(text, Locale.ENGLISH));
        double seconds = times.get(times.size() - 1).end() / 1000.0;
        double perSecond = text.length() / seconds;
        assertTrue(perSecond >= 12 && perSecond <= 17, perSecond + " characters a second");
        List<WordTime> fast = new ReadingClock(1000, 2).times(PlainTokens.of(text, Locale.ENGLISH));
        assertEquals(seconds / 2, fast.get(fast.size() - 1).end() / 1000.0, 0.02);
    }

    @Test
    void sentencesAndPhrasesAreFollowedByPauses() {
        List<WordTime> times = new ReadingClock(1000, 1).times(PlainTokens.of("One, two. Three", Locale.ENGLISH));
        assertEquals(150, times.get(1).start() - times.get(0).end());
        assertEquals(350, times.get(2).start() - times.get(1).end());
    }
}
