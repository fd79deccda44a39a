package dev.sota.inference.onnx.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tokenizer files come from outside: each fault is one sentence that names the file. */
class TokenizerFilesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copy() {
        Tokenizers.copy(folder);
    }

    @Test
    void namesAMissingFile() throws IOException {
        Files.delete(folder.resolve("merges.txt"));
        refuses("merges.txt", "cannot be read");
        Files.delete(folder.resolve("vocab.json"));
        refuses("vocab.json", "cannot be read");
    }

    @Test
    void needsNoConfiguration() throws IOException {
        Files.delete(folder.resolve("special_tokens_map.json"));
        Files.delete(folder.resolve("tokenizer_config.json"));
        assertEquals(77, ClipTokenizer.read(folder).maxLength());
    }

    @Test
    void namesTheLineOfAMalformedMerge() {
        Tokenizers.replace(folder.resolve("merges.txt"), "#version: 0.2\n", "#version: 0.2\na b c\n");
        refuses("merges.txt", "line 2 does not hold two tokens");
        Tokenizers.replace(folder.resolve("merges.txt"), "a b c\n", "alone\n");
        refuses("merges.txt", "line 2 does not hold two tokens");
        Tokenizers.replace(folder.resolve("merges.txt"), "alone\n", "qq zz\n");
        refuses("merges.txt", "line 2 merges tokens that are not in the vocabulary");
    }

    @Test
    void readsMergesWithWindowsLineEndsAndWithoutAVersion() throws IOException {
        int[] before = ClipTokenizer.read(folder).tokens("a painting of the lighthouse");
        Path merges = folder.resolve("merges.txt");
        Tokenizers.replace(merges, "#version: 0.2\n", "");
        Files.writeString(merges, Files.readString(merges).replace("\n", "\r\n"));
        org.junit.jupiter.api.Assertions.assertArrayEquals(
                before, ClipTokenizer.read(folder).tokens("a painting of the lighthouse"));
    }

    @Test
    void refusesVocabulariesThatAreNone() throws IOException {
        Path vocabulary = folder.resolve("vocab.json");
        Files.writeString(vocabulary, "{\"a\": 0, \"b\": 0}");
        refuses("vocab.json", "no number of its own");
        Files.writeString(vocabulary, "{\"a\": -1}");
        refuses("vocab.json", "no number of its own");
        Files.writeString(vocabulary, "{\"a\": 1.5}");
        refuses("vocab.json", "no number of its own");
        Files.writeString(vocabulary, "{\"a\": 0}");
        refuses("vocab.json", "is missing");
        Files.writeString(vocabulary, "{}");
        refuses("vocab.json", "holds 0 tokens");
        Files.writeString(vocabulary, "[1]");
        refuses("vocab.json", "one JSON object");
        Files.writeString(vocabulary, "{\"a\"");
        refuses("vocab.json", "not JSON");
        Files.writeString(vocabulary, "[".repeat(100_000));
        refuses("vocab.json", "not JSON");
        Files.write(vocabulary, new byte[] {'{', (byte) 0xff});
        refuses("vocab.json", "not UTF-8");
    }

    @Test
    void refusesHugeFilesUnread() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("vocab.json").toFile(), "rw")) {
            file.setLength(1L << 33);
        }
        refuses("vocab.json", "larger than");
    }

    @Test
    void refusesConfigurationsItCannotFollow() throws IOException {
        Path config = folder.resolve("tokenizer_config.json");
        Files.writeString(config, "{\"model_max_length\": 2}");
        refuses("tokenizer_config.json", "model_max_length");
        Files.writeString(config, "{\"model_max_length\": 100000}");
        refuses("tokenizer_config.json", "model_max_length");
        Files.writeString(config, "{\"pad_token\": 5}");
        refuses("tokenizer_config.json", "pad_token");
        Files.writeString(config, "{\"pad_token\": {\"content\": \"nowhere\"}, \"model_max_length\": 77}");
        Files.delete(folder.resolve("special_tokens_map.json"));
        refuses("vocab.json", "\"nowhere\" is missing");
    }

    private void refuses(String file, String reason) {
        GenerationException e = assertThrows(GenerationException.class, () -> ClipTokenizer.read(folder));
        assertTrue(e.getMessage().contains(file), e.getMessage());
        assertTrue(e.getMessage().contains(reason), e.getMessage());
        assertTrue(!e.remedy().isEmpty());
    }
}
