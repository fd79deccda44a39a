package dev.sota.benchmarks.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void columnsAreAsWideAsTheyNeed() {
        assertEquals("""
                | preset | s  |
                |--------|----|
                | 540p   | 12 |
                """, new Table("preset", "s").row("540p", 12).toString());
    }

    @Test
    void rowsHaveAllCells() {
        Table table = new Table("a", "b");
        assertThrows(IllegalArgumentException.class, () -> table.row("1"));
    }
}
