package dev.sota.inference.onnx.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The small tokenizer of the tests: see record_tokens.py. */
final class Tokenizers {

    private static final String[] FILES = {
        "vocab.json", "merges.txt", "special_tokens_map.json", "tokenizer_config.json"
    };

    private Tokenizers() {}

    /** Copies the tokenizer, which pads with an exclamation mark as the second of SDXL does. */
    static Path copy(Path folder) {
        try {
            for (String name : FILES) {
                Files.writeString(folder.resolve(name), text(name));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A tokenizer that pads with its end token. */
    static ClipTokenizer plain(Path folder) {
        copy(folder);
        replace(folder.resolve("special_tokens_map.json"), "\"!\"", "\"<|endoftext|>\"");
        return ClipTokenizer.read(folder);
    }

    static void replace(Path file, String old, String text) {
        try {
            Files.writeString(file, Files.readString(file).replace(old, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode recordings() {
        return JsonMapper.shared().readTree(text("tokens.json"));
    }

    private static String text(String name) {
        try (InputStream in = Tokenizers.class.getResourceAsStream("tokenizer/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
