package dev.sota.inference.onnx.internal.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptChunksTest {

    @TempDir
    Path folder;

    private ClipTokenizer tokenizer;

    @BeforeEach
    void read() {
        tokenizer = Tokenizers.plain(folder);
    }

    @Test
    void oneChunkOfAPlainPromptIsItsEncoding() {
        List<TokenChunk> chunks = chunks("a cat by the sea");
        assertEquals(1, chunks.size());
        assertArrayEquals(
                tokenizer.encode("a cat by the sea").ids(), chunks.get(0).ids());
        assertTrue(chunks.get(0).plain());
    }

    @Test
    void anEmptyPromptIsOneChunk() {
        assertArrayEquals(tokenizer.encode("").ids(), chunks("").get(0).ids());
        assertEquals(1, chunks("BREAK").size());
    }

    @Test
    void longPromptsGoOnInFurtherChunks() {
        List<TokenChunk> chunks = chunks("the ".repeat(75) + "a cat");
        assertEquals(2, chunks.size());
        assertArrayEquals(
                tokenizer.encode("the ".repeat(75)).ids(), chunks.get(0).ids());
        assertArrayEquals(tokenizer.encode("a cat").ids(), chunks.get(1).ids());
        assertEquals(1, chunks("the ".repeat(75)).size());
    }

    @Test
    void weightsLieOnTheirTokens() {
        TokenChunk chunk = chunks("the (cat:1.3) and").get(0);
        int the = tokenizer.tokens("the").length;
        int cat = tokenizer.tokens("cat").length;
        float[] weights = chunk.weights();
        for (int i = 0; i < weights.length; i++) {
            boolean inside = i > the && i <= the + cat;
            assertEquals(inside ? 1.3f : 1, weights[i], "token " + i);
        }
        assertFalse(chunk.plain());
    }

    @Test
    void breaksBeginChunks() {
        List<TokenChunk> chunks = chunks("a cat BREAK a dog BREAK BREAK the sea");
        assertEquals(3, chunks.size());
        assertArrayEquals(tokenizer.encode("a dog").ids(), chunks.get(1).ids());
        assertArrayEquals(tokenizer.encode("the sea").ids(), chunks.get(2).ids());
    }

    @Test
    void padsToAsManyAsThePartnerHas() {
        List<TokenChunk> padded = PromptChunks.padded(tokenizer, chunks("a cat"), 3);
        assertEquals(3, padded.size());
        assertEquals(chunks("").get(0), padded.get(2));
        assertEquals(2, PromptChunks.padded(tokenizer, chunks("a BREAK b"), 1).size());
    }

    private List<TokenChunk> chunks(String prompt) {
        return PromptChunks.of(tokenizer, Prompt.parse(prompt));
    }
}
