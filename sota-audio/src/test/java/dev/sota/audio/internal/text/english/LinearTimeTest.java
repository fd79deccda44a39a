package dev.sota.audio.internal.text.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.audio.internal.text.WrittenToken.Gap;
import dev.sota.spi.Boundary;
import dev.sota.spi.SpokenText;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long texts are read with a bounded number of looks at each piece, counted and not timed. */
class LinearTimeTest {
    private static final int MOST_LOOKS = 400;
    private static final int MEGABYTE = 1 << 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "ABC", "THE", "5", "+1", "555", "-", "1990", "$5", "million", "km", "sq", "I", "St.", "May", "'",
                "...", "1/2", "USD"
            })
    void looksAtNeighboursOnly(String word) {
        assertTrue(looks(word, 4000) <= (long) MOST_LOOKS * 4000);
        assertTrue(looks(word, 8000) <= 2.1 * looks(word, 4000));
    }

    private static long looks(String word, int count) {
        Piece[] array = new Piece[count];
        Arrays.fill(array, Piece.of(word));
        CountingList list = new CountingList(array);
        Pieces pieces = Pieces.of(list);
        Reader reader = new Reader();
        Boundary boundary = Boundary.NONE;
        for (int i = 0; i < count; i++) {
            reader.read(pieces, i);
            boundary = SentenceEnds.after(pieces, i, Gap.SPACE, boundary);
        }
        return list.looks;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "9", "-", ".", "\u0301", "\u4e2d", "1-", "A&", "\ud83d\ude00", "\u0000", "http://", "1,000"
            })
    void aMegabyteWithoutSpaceIsOneToken(String pattern) {
        String text = pattern.repeat(MEGABYTE / pattern.length());
        SpokenText spoken = new EnglishTextNormalizer().normalize(text, Locale.US);
        assertEquals(1, spoken.tokens().size());
        long said = spoken.tokens().get(0).words().stream()
                .mapToLong(String::length)
                .sum();
        assertTrue(said <= 5L * text.length());
    }

    @Test
    void aMegabyteOfProseIsSaidWhole() {
        String sentence = "On 12 March 1889, Dr. Smith paid $25.4 million for 5 km of track. ";
        int count = MEGABYTE / sentence.length();
        SpokenText spoken = new EnglishTextNormalizer().normalize(sentence.repeat(count), Locale.US);
        assertEquals(14L * count, spoken.tokens().size());
        assertEquals(
                count,
                spoken.tokens().stream()
                        .filter(token -> token.after().endsSentence())
                        .count());
    }

    @Test
    void longWordsKeepTheirLettersAndDigits() {
        String text = "ab1".repeat(100);
        List<String> words = new EnglishTextNormalizer()
                .normalize(text, Locale.US)
                .tokens()
                .get(0)
                .words();
        assertEquals(200, words.size());
        assertEquals(List.of("ab", "one"), words.subList(0, 2));
    }

    private static final class CountingList extends AbstractList<Piece> {
        private final Piece[] array;
        private long looks;

        CountingList(Piece[] array) {
            this.array = array;
        }

        @Override
        public Piece get(int index) {
            looks++;
            return array[index];
        }

        @Override
        public int size() {
            return array.length;
        }
    }
}
