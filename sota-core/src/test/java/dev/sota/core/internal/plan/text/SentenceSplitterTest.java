package dev.sota.core.internal.plan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where sentences end, by a table of cases. */
class SentenceSplitterTest {

    static List<String> cases() {
        try (InputStream in = Objects.requireNonNull(SentenceSplitterTest.class.getResourceAsStream("sentences.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void splitsWhereAReaderWould(String line) {
        int bar = line.indexOf('|');
        String code = line.substring(0, bar);
        List<String> expected = List.of(line.substring(bar + 1).split("¦", -1));
        boolean spaceless = code.equals("zh") || code.equals("ja");
        String text = String.join(spaceless ? "" : " ", expected);
        assertEquals(expected, new SentenceSplitter(Locale.forLanguageTag(code)).split(text));
    }

    @Test
    void theTableIsLong() {
        assertTrue(cases().size() >= 80, "cases: " + cases().size());
    }

    @Test
    void aTextWithoutWordsIsOneSentence() {
        assertEquals(List.of("?!"), new SentenceSplitter(Locale.ENGLISH).split(" ?! "));
        assertEquals(List.of(), new SentenceSplitter(Locale.ENGLISH).split("   "));
    }

    @Test
    void marksWithoutWordsStayWithTheSentenceBefore() {
        assertEquals(List.of("It was over. * * *"), new SentenceSplitter(Locale.ENGLISH).split("It was over. * * *"));
    }

    @Test
    void anUnclosedBracketDoesNotSwallowTheText() {
        String text = "He said (and ran. " + "The night was long and dark and cold. ".repeat(40);
        assertTrue(new SentenceSplitter(Locale.ENGLISH).split(text).size() > 10);
    }

    @Property
    void noCharacterIsLost(
            @ForAll
                    @StringLength(max = 200)
                    @CharRange(from = 'a', to = 'f')
                    @Chars({' ', '.', '!', '?', '"', '(', ')', 'A', 'B', '1', '。', '…', '“', '”'})
                    String text) {
        for (Locale language :
                Stream.of("en", "de", "zh").map(Locale::forLanguageTag).toList()) {
            List<String> sentences = new SentenceSplitter(language).split(text.strip());
            assertEquals(text.replaceAll("\\s", ""), String.join("", sentences).replaceAll("\\s", ""));
            assertTrue(sentences.stream().noneMatch(String::isBlank));
        }
    }
}
