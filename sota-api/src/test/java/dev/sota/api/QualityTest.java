package dev.sota.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualityTest {

    @Test
    void optionsAreForTheEngineTheyName() {
        Map<String, String> given =
                new HashMap<>(Map.of("onnx.steps", "4", "onnx.guidance", "0", "onnx-large.steps", "9"));
        Quality quality = Quality.builder("a").pictureOptions(given).build();
        given.clear();
        assertEquals(Map.of("steps", "4", "guidance", "0"), quality.pictureOptions("onnx"));
        assertEquals(Map.of("steps", "9"), quality.pictureOptions("onnx-large"));
        assertEquals(Map.of(), quality.pictureOptions("sketch"));
        assertEquals(3, quality.pictureOptions().size());
        assertThrows(
                UnsupportedOperationException.class,
                () -> quality.pictureOptions().clear());
    }

    @Test
    void otherOptionsAreAnotherQuality() {
        Quality four =
                Quality.builder("a").pictureOptions(Map.of("onnx.steps", "4")).build();
        assertNotEquals(Quality.builder("a").build(), four);
        assertEquals(
                Quality.builder("a").pictureOptions(Map.of("onnx.steps", "4")).build(), four);
        assertEquals(
                Quality.builder("a")
                        .pictureOptions(Map.of("onnx.steps", "4"))
                        .build()
                        .hashCode(),
                four.hashCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "steps", "onnx.", ".steps", "onnx.a.b", "Onnx.steps", "onnx steps"})
    void optionsWithoutAnEngineAreRefused(String name) {
        Quality.Builder builder = Quality.builder("a").pictureOptions(Map.of(name, "4"));
        assertThrows(IllegalArgumentException.class, builder::build);
    }
}
