package dev.sota.presets.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import dev.sota.api.Preset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The reader, the schema and {@link Preset} say the same about what a preset may hold. */
class PresetSchemaTest {

    static List<String> files() {
        List<String> files = new ArrayList<>();
        for (String id : PresetReader.index("index.json", PresetFiles.text("index.json"))) {
            files.add(id + ".json");
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsValid(String file) {
        assertEquals(List.of(), PresetFiles.violations(PresetFiles.text(file)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileNamesItsSchemaAndEveryMember(String file) {
        JsonNode root = PresetFiles.JSON.readTree(PresetFiles.text(file));
        assertEquals("preset.schema.json", root.get("$schema").stringValue());
        TreeSet<String> expected = new TreeSet<>(PresetMembers.byName().keySet());
        expected.add("$schema");
        assertEquals(expected, new TreeSet<>(root.propertyNames()));
    }

    @Test
    void schemaKnowsTheReadersMembers() {
        TreeSet<String> expected = new TreeSet<>(PresetMembers.byName().keySet());
        expected.add("$schema");
        assertEquals(
                expected, new TreeSet<>(PresetFiles.schema().get("properties").propertyNames()));
        TreeSet<String> required = new TreeSet<>();
        PresetFiles.schema().get("required").forEach(name -> required.add(name.stringValue()));
        assertEquals(new TreeSet<>(PresetMembers.REQUIRED), required);
    }

    @Test
    void defaultsOfTheSchemaAreTheDefaultsOfTheApi() {
        ObjectNode full = PresetFiles.sample();
        ObjectNode bare = PresetFiles.JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> member :
                PresetFiles.schema().get("properties").properties()) {
            if (member.getValue().has("default")) {
                full.set(member.getKey(), member.getValue().get("default"));
            }
        }
        PresetMembers.REQUIRED.forEach(name -> bare.set(name, full.get(name)));
        assertEquals(read(bare), read(full));
    }

    static List<String> numbers() {
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member :
                PresetFiles.schema().get("properties").properties()) {
            if (member.getValue().has("minimum")) {
                names.add(member.getKey());
            }
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void rangesEndWhereTheSchemaSays(String name) {
        JsonNode rule = PresetFiles.schema().get("properties").get(name);
        boolean whole = "integer".equals(rule.get("type").stringValue());
        double step = whole ? rule.path("multipleOf").asDouble(1) : 0.001;
        for (String end : List.of("minimum", "maximum")) {
            double inside = rule.get(end).doubleValue();
            double outside = end.equals("minimum") ? inside - step : inside + step;
            agree(name, inside, whole, true);
            agree(name, outside, whole, false);
        }
    }

    @Test
    void frameRatesAreThoseThatDivideTheSampleRate() {
        for (int rate = 0; rate <= 61; rate++) {
            agree("frameRate", rate, true, rate >= 1 && rate <= 60 && 48000 % rate == 0);
        }
    }

    @Test
    void oddSizesAreRefused() {
        agree("width", 961, true, false);
        agree("height", 541, true, false);
    }

    private static void agree(String name, double value, boolean whole, boolean accepted) {
        ObjectNode preset = PresetFiles.sample();
        if (whole) {
            preset.put(name, (int) value);
        } else {
            preset.put(name, value);
        }
        String what = name + " = " + value;
        assertEquals(accepted, PresetFiles.violations(preset.toString()).isEmpty(), "schema on " + what);
        if (accepted) {
            assertTrue(read(preset).width() > 0, what);
        } else {
            GenerationException e = assertThrows(GenerationException.class, () -> read(preset), what);
            assertEquals(GenerationException.Kind.BACKEND, e.kind());
            assertFalse(e.remedy().isEmpty());
        }
    }

    private static Preset read(ObjectNode preset) {
        return PresetReader.preset("x.json", preset.toString());
    }
}
