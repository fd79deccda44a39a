package dev.sota.inference.onnx.internal.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ClipTokenizerTest {

    private static final int START = 692;
    private static final int END = 693;

    @TempDir
    Path folder;

    private ClipTokenizer tokenizer;

    @BeforeEach
    void read() {
        tokenizer = Tokenizers.plain(folder);
    }

    @Test
    void splitsEveryRecordedTextAsTheReferenceDoes() {
        for (JsonNode recording : Tokenizers.recordings()) {
            String text = recording.get("text").stringValue();
            assertArrayEquals(ids(recording, "plain"), tokenizer.tokens(text), text);
            assertEquals(recording.get("decoded").stringValue(), tokenizer.decode(ids(recording, "plain")), text);
        }
    }

    @Test
    void takesAPaddingTokenInTheTextForThatTokenAsTheReferenceDoes(@TempDir Path other) {
        ClipTokenizer bang = ClipTokenizer.read(Tokenizers.copy(other));
        for (JsonNode recording : Tokenizers.recordings()) {
            String text = recording.get("text").stringValue();
            assertArrayEquals(ids(recording, "bang"), bang.tokens(text), text);
        }
        assertEquals(0, bang.encode("a cat").ids()[76], "padding is \"!\"");
    }

    @Test
    void framesAndPads() {
        int[] ids = tokenizer.encode("a cat").ids();
        int[] words = tokenizer.tokens("a cat");
        assertEquals(77, ids.length);
        assertEquals(START, ids[0]);
        assertArrayEquals(words, Arrays.copyOfRange(ids, 1, 1 + words.length));
        assertTrue(IntStream.of(ids).skip(1L + words.length).allMatch(id -> id == END));
    }

    @Test
    void saysWhatItCut() {
        Encoding encoding = tokenizer.encode("the ".repeat(75) + "storm is coming");
        assertEquals("storm is coming", encoding.cut());
        assertEquals(END, encoding.ids()[76]);
        assertEquals("", tokenizer.encode("the ".repeat(75)).cut());
        assertEquals(tokenizer.encode("the ".repeat(75)).ids()[75], encoding.ids()[75]);
    }

    @Test
    void readsALongWordInReasonableTime() {
        String word = "painting".repeat(20_000);
        int[] tokens = tokenizer.tokens(word);
        assertEquals(word, tokenizer.decode(tokens));
    }

    @Test
    void findsLearnedConceptsInAnyCase() {
        ClipTokenizer learned =
                tokenizer.with(Map.of("<My-Cat>", new int[] {1000, 1001}, "<my-cat>-two", new int[] {2000}));
        int[] a = tokenizer.tokens("a");
        assertArrayEquals(new int[] {a[0], 1000, 1001, a[0]}, learned.tokens("a <MY-CAT> a"));
        assertArrayEquals(new int[] {2000}, learned.tokens("<my-cat>-two"), "the longest wins");
        assertArrayEquals(tokenizer.tokens("a my-cat"), learned.tokens("a my-cat"));
    }

    @Test
    void keepsItsArraysToItself() {
        Encoding encoding = tokenizer.encode("a cat");
        encoding.ids()[0] = 0;
        assertEquals(START, encoding.ids()[0]);
        assertEquals(tokenizer.encode("a cat"), encoding);
        assertEquals(tokenizer.encode("a cat").hashCode(), encoding.hashCode());
        assertNotEquals(tokenizer.encode("a dog"), encoding);
    }

    @Test
    void takesShorterLimitsAndIgnoresBoundlessOnes(@TempDir Path other) {
        Tokenizers.copy(other);
        Tokenizers.replace(other.resolve("tokenizer_config.json"), "77", "12");
        assertEquals(12, ClipTokenizer.read(other).encode("a cat").ids().length);
        Tokenizers.replace(other.resolve("tokenizer_config.json"), "12", "1000000000000000019884624838656");
        assertEquals(77, ClipTokenizer.read(other).maxLength());
    }

    private static int[] ids(JsonNode recording, String name) {
        return recording.get(name).valueStream().mapToInt(JsonNode::intValue).toArray();
    }
}
