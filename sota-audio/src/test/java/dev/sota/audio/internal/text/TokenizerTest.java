package dev.sota.audio.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.audio.internal.text.WrittenToken.Gap;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
    @Test
    void cutsAtWhiteSpaceOfAllKinds() {
        assertEquals(List.of("a", "b", "c", "d", "e"), written("  a\tb\u00a0c\u2003d\u3000e "));
    }

    @Test
    void cutsAfterDashesAndEllipsesBetweenWords() {
        assertEquals(
                List.of("one\u2014", "two--", "three...", "four\u2026", "five"),
                written("one\u2014two--three...four\u2026five"));
    }

    @Test
    void leavesDashesAtTheEdgesAndInAddresses() {
        assertEquals(
                List.of("\u2014one", "two\u2014", "a--b@c.org", "x.org/a--b", "a-b", "1.5"),
                written("\u2014one two\u2014 a--b@c.org x.org/a--b a-b 1.5"));
    }

    @Test
    void keepsThousandsTogether() {
        assertEquals(List.of("10\u00a0000", "5", "km"), written("10\u00a0000 5\u00a0km"));
    }

    @Test
    void knowsWhatSeparates() {
        List<Gap> gaps = Tokenizer.tokens("a b\nc\r\nd\n \ne\u2029f\r\n\r\ng\u2014h ").stream()
                .map(WrittenToken::gap)
                .toList();
        assertEquals(
                List.of(
                        Gap.SPACE,
                        Gap.LINE,
                        Gap.LINE,
                        Gap.PARAGRAPH,
                        Gap.PARAGRAPH,
                        Gap.PARAGRAPH,
                        Gap.NOTHING,
                        Gap.END),
                gaps);
    }

    @Test
    void nothingComesOfNothing() {
        assertTrue(Tokenizer.tokens("").isEmpty());
        assertTrue(Tokenizer.tokens(" \n\t").isEmpty());
    }

    @Property
    void everyOtherCharacterIsInExactlyOneToken(@ForAll @StringLength(max = 200) String text) {
        int at = 0;
        for (WrittenToken token : Tokenizer.tokens(text)) {
            assertTrue(token.start() < token.end());
            assertTrue(token.start() >= at);
            assertTrue(text.substring(at, token.start()).chars().allMatch(c -> Tokenizer.isSpace((char) c)));
            assertFalse(Tokenizer.isSpace(text.charAt(token.start())));
            assertFalse(Tokenizer.isSpace(text.charAt(token.end() - 1)));
            at = token.end();
        }
        assertTrue(text.substring(at).chars().allMatch(c -> Tokenizer.isSpace((char) c)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a ",
                "-",
                "--a",
                "\u2014",
                "\u2014a",
                "...a",
                "''\u2014",
                "1\u00a0",
                " \n",
                "/--",
                "\ud83d\ude00"
            })
    void readsEachCharacterAFewTimes(String pattern) {
        CountingText text = new CountingText(pattern.repeat(20_000));
        Tokenizer.tokens(text);
        assertTrue(text.reads <= 16L * text.length(), () -> text.reads + " reads of " + text.length());
    }

    private static List<String> written(String text) {
        return Tokenizer.tokens(text).stream()
                .map(token -> text.substring(token.start(), token.end()))
                .toList();
    }

    /** Counts how often it is looked at. */
    private static final class CountingText implements CharSequence {
        private final String text;
        private long reads;

        CountingText(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            reads++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            reads += end - start;
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
