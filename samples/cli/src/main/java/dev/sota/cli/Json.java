package dev.sota.cli;

import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers for programs. Loaded only when one is asked for: the JSON library takes a tenth of a second to start. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    /** On several lines, ending in a line feed. */
    static String text(JsonNode node) {
        return node.toPrettyString() + "\n";
    }

    /** Whether a text is a JSON object with this member at its top level; no for what is not JSON at all. */
    static boolean hasMember(String text, String name) {
        try {
            return MAPPER.readTree(text).has(name);
        } catch (tools.jackson.core.JacksonException e) {
            return false;
        }
    }
}
