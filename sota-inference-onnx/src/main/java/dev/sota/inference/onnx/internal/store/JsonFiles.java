package dev.sota.inference.onnx.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Small JSON files of unknown origin. */
public final class JsonFiles {

    /** Lists and manifests of models have some dozens of entries. */
    public static final int LARGEST = 4 << 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private JsonFiles() {}

    /**
     * Reads a value.
     *
     * @param bytes the text
     * @return its value
     * @throws IOException when it is not JSON
     */
    public static JsonNode parse(byte[] bytes) throws IOException {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw new IOException("it is not readable as JSON", e);
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its value
     * @throws IOException when it cannot be read, is too large or not JSON
     */
    public static JsonNode read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException("it is larger than such a file can be");
            }
            return parse(bytes);
        }
    }

    /**
     * An object to fill.
     *
     * @return an empty object
     */
    public static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /**
     * Writes a file.
     *
     * @param file the file
     * @param value its value
     * @throws IOException when it cannot be written
     */
    public static void write(Path file, JsonNode value) throws IOException {
        Files.writeString(file, value.toPrettyString() + "\n");
    }
}
