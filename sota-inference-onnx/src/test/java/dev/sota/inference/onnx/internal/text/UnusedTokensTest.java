package dev.sota.inference.onnx.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.inference.onnx.fixture.TinyModels;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/** Places of tokens that no text has: learned words take them, and no other word may ever land there. */
class UnusedTokensTest {

    private static final ClipTokenizer TOKENIZER =
            ClipTokenizer.read(TinyModels.folder("sd15").resolve("tokenizer"));

    private static Set<Integer> unused() {
        return Arrays.stream(TOKENIZER.unused()).boxed().collect(Collectors.toSet());
    }

    @Example
    void thereAreTwoForEachByteThatNoLowerCaseTextHas() {
        assertEquals(2 * (26 + 13), TOKENIZER.unused().length);
        assertEquals(78, unused().size());
        assertTrue(unused().stream().allMatch(id -> id < TOKENIZER.rows()));
    }

    @Property(tries = 500)
    void noTextHasThem(@ForAll @StringLength(max = 60) String text) {
        none(text);
    }

    /** Letters whose lower case is long, special or in ASCII, and halves of surrogate pairs. */
    @Example
    void strangeLettersHaveThemNeither() {
        none("\u0130\u0131\u212a\u1e9e\u03a3\u03c2\ufb03 ABC XYZ <|STARTOFTEXT|> <|endoftext|>");
        none("\ud83d \ude00 \ud83d\ude00 \u0000 \u007f \u0085 \ufeff \uffff");
        for (int point = 0; point <= Character.MAX_CODE_POINT; point += 7) {
            none(new String(Character.toChars(point)));
        }
    }

    private static void none(String text) {
        Set<Integer> unused = unused();
        for (int id : TOKENIZER.tokens(text)) {
            assertFalse(unused.contains(id), () -> "token " + id);
        }
    }
}
