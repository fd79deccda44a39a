package dev.sota.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpokenTextTest {

    private static SpokenToken token(int start, int end) {
        return new SpokenToken(start, end, List.of("x"), Boundary.NONE);
    }

    @Test
    void tokensLieInTheTextInOrder() {
        SpokenText text = new SpokenText("one two", Locale.ENGLISH, List.of(token(0, 3), token(4, 7)));
        assertEquals("two", text.written(text.tokens().get(1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new SpokenText("one two", Locale.ENGLISH, List.of(token(4, 7), token(0, 3))));
        assertThrows(IllegalArgumentException.class, () -> new SpokenText("one", Locale.ENGLISH, List.of(token(0, 4))));
        assertThrows(IllegalArgumentException.class, () -> token(2, 2));
    }

    @Test
    void timesLieInTheSoundInOrder() {
        AudioClip second = AudioClip.of(1000, 1, new float[1000]);
        new Speech(second, List.of(new TokenTime(0, 0, 400), new TokenTime(1, 400, 1000)), List.of());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Speech(second, List.of(new TokenTime(0, 0, 1001)), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Speech(second, List.of(new TokenTime(0, 0, 500), new TokenTime(1, 499, 600)), List.of()));
    }

    @Test
    void sentencesEndWithStatementsQuestionsExclamationsAndParagraphs() {
        assertFalse(Boundary.NONE.endsSentence());
        assertFalse(Boundary.PHRASE.endsSentence());
        assertTrue(Boundary.STATEMENT.endsSentence());
        assertTrue(Boundary.PARAGRAPH.endsSentence());
    }
}
