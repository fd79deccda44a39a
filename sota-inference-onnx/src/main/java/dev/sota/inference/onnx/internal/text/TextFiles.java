package dev.sota.inference.onnx.internal.text;

import dev.sota.api.GenerationException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a tokenizer's files, which come from outside: bounded, strictly UTF-8, and blamed by name. */
final class TextFiles {

    private static final int MAX_BYTES = 32 << 20;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxStringLength(10_000)
                            .maxNameLength(10_000)
                            .build())
                    .build())
            .build();

    private TextFiles() {}

    static String text(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw fault(file, "it is larger than " + (MAX_BYTES >> 20) + " MB.", null);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw fault(file, "it is not UTF-8 text.", e);
        } catch (IOException e) {
            throw fault(file, "it cannot be read.", e);
        }
    }

    static JsonNode object(Path file) {
        JsonNode root;
        try {
            root = JSON.readTree(text(file));
        } catch (JacksonException e) {
            throw fault(file, "it is not JSON.", e);
        }
        if (!root.isObject()) {
            throw fault(file, "it does not hold one JSON object.", null);
        }
        return root;
    }

    static GenerationException fault(Path file, String sentence, @Nullable Throwable cause) {
        Path name =
                file.getParent() == null ? file : file.getParent().getFileName().resolve(file.getFileName());
        return GenerationException.backend("The tokenizer file " + name + " is at fault: " + sentence)
                .remedy("Restore the file from the model's origin.")
                .cause(cause)
                .build();
    }
}
