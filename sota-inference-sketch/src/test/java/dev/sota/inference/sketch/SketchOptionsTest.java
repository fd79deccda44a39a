package dev.sota.inference.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SketchOptionsTest {
    @Test
    void withoutOptionsThereIsOneLayerAndNoMargin() {
        SketchOptions options = SketchOptions.of(Map.of());
        assertFalse(options.layers());
        assertEquals(0, options.overscan());
    }

    @Test
    void optionsAreRead() {
        SketchOptions options = SketchOptions.of(Map.of("layers", "true", "overscan", "8"));
        assertTrue(options.layers());
        assertEquals(.08, options.overscan(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"layers,yes", "layers,''", "overscan,11", "overscan,-1", "overscan,1e1", "overscan,999999999999", "x,y"
    })
    void anythingElseIsRefusedInWords(String name, String value) {
        GenerationException refused =
                assertThrows(GenerationException.class, () -> SketchOptions.of(Map.of(name, value)));
        assertEquals(GenerationException.Kind.REQUEST, refused.kind());
        assertTrue(refused.getMessage().contains("\"" + name + "\""), refused.getMessage());
    }

    @Test
    void aLongValueIsNotRepeatedWhole() {
        GenerationException refused =
                assertThrows(GenerationException.class, () -> SketchOptions.of(Map.of("layers", "y".repeat(100_000))));
        assertTrue(refused.getMessage().length() < 200);
    }
}
