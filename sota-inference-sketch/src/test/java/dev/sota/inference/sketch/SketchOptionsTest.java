package dev.sota.inference.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SketchOptionsTest {
    @Test
    void withoutOptionsThereIsNoMargin() {
        SketchOptions options = SketchOptions.of(Map.of());
        assertEquals(0, options.overscan());
    }

    @Test
    void optionsAreRead() {
        SketchOptions options = SketchOptions.of(Map.of("overscan", "8"));
        assertEquals(.08, options.overscan(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "layers,true",
        "brand,#123456",
        "overscan,''",
        "overscan,11",
        "overscan,-1",
        "overscan,1e1",
        "overscan,999999999999",
        "x,y"
    })
    void anythingElseIsRefusedInWords(String name, String value) {
        GenerationException refused =
                assertThrows(GenerationException.class, () -> SketchOptions.of(Map.of(name, value)));
        assertEquals(GenerationException.Kind.REQUEST, refused.kind());
        assertTrue(refused.getMessage().contains("\"" + name + "\""), refused.getMessage());
    }

    @Test
    void aLongValueIsNotRepeatedWhole() {
        GenerationException refused = assertThrows(
                GenerationException.class, () -> SketchOptions.of(Map.of("overscan", "y".repeat(100_000))));
        assertTrue(refused.getMessage().length() < 200);
    }
}
