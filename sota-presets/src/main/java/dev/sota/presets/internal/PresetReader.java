package dev.sota.presets.internal;

import dev.sota.api.GenerationException;
import dev.sota.api.Preset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads preset files. What is not understood is refused: a misspelt member would otherwise silently do nothing. */
final class PresetReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private PresetReader() {}

    /** Reads one preset; {@code file} names it in errors. */
    static Preset preset(String file, String text) {
        JsonNode root = tree(file, text);
        if (!root.isObject()) {
            throw fault(file, "it must hold one JSON object.");
        }
        for (String name : PresetMembers.REQUIRED) {
            if (!root.has(name)) {
                throw fault(file, "member \"" + name + "\" is missing.");
            }
        }
        root.properties().forEach(member -> check(file, member.getKey(), member.getValue()));
        Preset.Builder preset = Preset.builder(
                root.get("id").stringValue(),
                root.get("width").intValue(),
                root.get("height").intValue());
        for (Map.Entry<String, JsonNode> member : root.properties()) {
            Member known = PresetMembers.byName().get(member.getKey());
            if (known != null) {
                known.apply(preset, member.getValue());
            }
        }
        return build(file, preset);
    }

    /** Reads a list of preset ids. */
    static List<String> index(String file, String text) {
        JsonNode root = tree(file, text);
        List<String> ids = new ArrayList<>();
        if (!root.isArray() || root.isEmpty()) {
            throw fault(file, "it must hold a JSON array of preset ids.");
        }
        for (JsonNode id : root) {
            if (!id.isString() || !id.stringValue().matches("[a-z0-9][a-z0-9-]{0,39}")) {
                throw fault(file, "entry " + (ids.size() + 1) + " must be a preset id.");
            }
            ids.add(id.stringValue());
        }
        return ids;
    }

    static GenerationException fault(String file, String sentence) {
        return fault(file, sentence, null);
    }

    static GenerationException fault(String file, String sentence, @Nullable Throwable cause) {
        return GenerationException.backend("The preset file " + file + " is at fault: " + sentence)
                .remedy("Correct the file; preset.schema.json says what it may hold.")
                .cause(cause)
                .build();
    }

    private static void check(String file, String name, JsonNode value) {
        if (name.equals(PresetMembers.SCHEMA)) {
            return;
        }
        Member member = PresetMembers.byName().get(name);
        if (member == null) {
            throw fault(
                    file,
                    "member \"" + name + "\" is unknown. Known are "
                            + String.join(", ", PresetMembers.byName().keySet()) + ".");
        }
        if (!member.accepts(value)) {
            throw fault(file, "member \"" + name + "\" must be " + member.expectation() + ".");
        }
        if (member == PresetMembers.ID && !value.stringValue().matches("[a-z0-9][a-z0-9-]*")) {
            throw fault(file, "member \"id\" must be made of lower-case letters, digits and hyphens.");
        }
    }

    private static Preset build(String file, Preset.Builder preset) {
        try {
            return preset.build();
        } catch (IllegalArgumentException e) {
            // Only what no single member shows is left to find: a frame rate that the sample rate cannot carry.
            throw fault(file, Objects.requireNonNullElse(e.getMessage(), "a value is out of range") + ".", e);
        }
    }

    private static JsonNode tree(String file, String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw fault(file, where(e) + " is not valid JSON, or names a member twice.", e);
        }
    }

    private static String where(JacksonException e) {
        // Limits of the parser, such as its depth, come without a location.
        TokenStreamLocation location = e.getLocation();
        return location == null ? "its text" : "line " + location.getLineNr();
    }
}
