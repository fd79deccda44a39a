package dev.sota.presets.internal;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The files of this module, and an independent judge of them. */
final class PresetFiles {

    static final JsonMapper JSON = new JsonMapper();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text("preset.schema.json"), InputFormat.JSON);

    private PresetFiles() {}

    static String text(String file) {
        try (InputStream in = PresetResources.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that is right, to spoil. */
    static ObjectNode sample() {
        return (ObjectNode) JSON.readTree(text("540p.json"));
    }

    static ObjectNode schema() {
        return (ObjectNode) JSON.readTree(text("preset.schema.json"));
    }

    static List<String> violations(String text) {
        return SCHEMA.validate(text, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
