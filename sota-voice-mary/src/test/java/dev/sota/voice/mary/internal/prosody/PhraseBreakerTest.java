package dev.sota.voice.mary.internal.prosody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.voice.mary.internal.language.WordClass;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PhraseBreakerTest {

    @Property(tries = 300)
    void keepsEveryWordInOrderAndNoPartTooLong(@ForAll @Size(min = 1, max = 200) List<WordClass> classes) {
        List<Word> words = new ArrayList<>();
        for (WordClass c : classes) {
            words.add(Words.of(c, words.size()));
        }
        List<List<Word>> parts = PhraseBreaker.divide(words);
        List<Word> joined = new ArrayList<>();
        for (List<Word> part : parts) {
            assertTrue(part.size() <= PhraseBreaker.LONGEST);
            assertTrue(part.size() >= 4 || parts.size() == 1, "no stub of a phrase");
            joined.addAll(part);
        }
        assertEquals(words, joined);
    }

    @Test
    void breaksBeforeAFunctionWordNearTheMiddle() {
        List<Word> words = Words.of(
                "the tired keeper climbed two hundred narrow steps while the winter storm shook all windows below");
        List<List<Word>> parts = PhraseBreaker.divide(words);
        assertEquals(2, parts.size());
        assertEquals(8, parts.get(1).get(0).token(), "before \"while\"");
    }

    @Test
    void keepsOfWithItsNoun() {
        List<Word> words = Words.of("on grey rocks at the edge of the northern sea there stood a lighthouse tall");
        for (List<Word> part : PhraseBreaker.divide(words)) {
            assertTrue(part.get(0).wordClass() != WordClass.GENITIVE);
        }
    }

    @Test
    void keepsTheWordsOfATokenTogether() {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            words.add(Words.of(i == 8 ? WordClass.CONJUNCTION : WordClass.CONTENT, i >= 6 && i <= 9 ? 6 : i));
        }
        for (List<Word> part : PhraseBreaker.divide(words)) {
            int first = part.get(0).token();
            assertTrue(first != 6 || part.get(0).equals(words.get(6)), "cut inside a token");
        }
    }
}
