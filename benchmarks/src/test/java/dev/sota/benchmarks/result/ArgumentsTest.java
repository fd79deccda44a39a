package dev.sota.benchmarks.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    private static final Set<String> KNOWN = Set.of("presets", "samples", "threshold");

    @Test
    void optionsAndTheRest() {
        Arguments given = new Arguments(KNOWN, "a", "--samples", "7", "b", "--presets", "360p, 540p,");
        assertEquals(List.of("a", "b"), given.rest());
        assertEquals(7, given.number("samples", 5));
        assertEquals(List.of("360p", "540p"), given.list("presets", ""));
    }

    @Test
    void whatIsNotGivenIsAsUsual() {
        Arguments given = new Arguments(KNOWN);
        assertEquals(5, given.number("samples", 5));
        assertEquals(1.15, given.decimal("threshold", 1.15));
        assertEquals("x", given.text("presets", "x"));
        assertEquals(List.of("x", "y"), given.list("presets", "x,y"));
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Arguments(KNOWN, "--other", "1"));
        assertThrows(IllegalArgumentException.class, () -> new Arguments(KNOWN, "--samples"));
        Arguments word = new Arguments(KNOWN, "--samples", "many");
        assertThrows(IllegalArgumentException.class, () -> word.number("samples", 1));
    }
}
