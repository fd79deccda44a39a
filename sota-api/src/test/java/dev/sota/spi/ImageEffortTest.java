package dev.sota.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageEffortTest {

    @Test
    void anEngineMayHoldNothingAndHaveNothingToMakeReady() {
        ImageEffort effort = new ImageEffort(Double.MIN_VALUE, 0, 0);
        assertEquals(0, effort.memoryBytes() + effort.loadingBytes());
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "-1, 1, 1", "NaN, 1, 1", "Infinity, 1, 1", "1, -1, 1", "1, 1, -1"})
    void whatCannotBeIsRefused(double operations, long memory, long loading) {
        assertThrows(IllegalArgumentException.class, () -> new ImageEffort(operations, memory, loading));
    }
}
