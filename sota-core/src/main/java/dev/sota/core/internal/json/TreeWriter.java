package dev.sota.core.internal.json;

import dev.sota.api.GenerationRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes values as JSON trees. Absent values are left out. */
final class TreeWriter {

    private final JsonNodeFactory nodes;

    TreeWriter(JsonMapper mapper) {
        this.nodes = mapper.getNodeFactory();
    }

    JsonNode write(Object value) {
        if (value instanceof String
                || value instanceof Enum<?>
                || value instanceof Path
                || value instanceof Duration
                || value instanceof Instant) {
            return nodes.stringNode(value.toString());
        }
        if (value instanceof Locale l) {
            return nodes.stringNode(l.toLanguageTag());
        }
        if (value instanceof Boolean b) {
            return nodes.booleanNode(b);
        }
        if (value instanceof Integer || value instanceof Long) {
            return nodes.numberNode(((Number) value).longValue());
        }
        if (value instanceof Double d) {
            // JSON has no infinities; silence has the loudness of minus infinity.
            return Double.isFinite(d) ? nodes.numberNode(d) : nodes.stringNode(d.toString());
        }
        if (value instanceof List<?> list) {
            ArrayNode array = nodes.arrayNode();
            list.forEach(item -> array.add(write(item)));
            return array;
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = nodes.objectNode();
            map.forEach((name, item) -> object.set(name.toString(), write(item)));
            return object;
        }
        return value instanceof GenerationRequest request ? request(request) : object(value);
    }

    private ObjectNode object(Object value) {
        ObjectNode object = nodes.objectNode();
        Shape.of(value.getClass()).members().values().forEach(member -> put(object, member, member.of(value)));
        return object;
    }

    private ObjectNode request(GenerationRequest request) {
        ObjectNode object = nodes.objectNode();
        switch (request.source()) {
            case SCRIPT -> object.put("script", request.text());
            case PROMPT -> object.put("prompt", request.text());
            case STORYBOARD ->
                object.set("storyboard", write(request.storyboard().orElseThrow()));
        }
        Shape.of(GenerationRequest.class).members().values().stream()
                .filter(m -> !TreeReader.REQUEST_SOURCES.contains(m.name()))
                .forEach(m -> put(object, m, m.of(request)));
        return object;
    }

    private void put(ObjectNode object, Shape.Member member, @Nullable Object value) {
        Object present = value instanceof Optional<?> o ? o.orElse(null) : value;
        if (present != null) {
            object.set(member.name(), write(present));
        }
    }
}
