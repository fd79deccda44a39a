package dev.sota.benchmarks.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class MachineTest {

    @Test
    void theProcessorHasAName() {
        assertFalse(Machine.processor().isBlank());
        assertTrue(Machine.cores() >= 1);
    }

    @Test
    void workTakesProcessorTime() {
        double before = Machine.processSeconds();
        long x = 1;
        while (Machine.processSeconds() == before) {
            x = x * 31 + 1;
        }
        assertTrue(x != 0 && Machine.processSeconds() > before);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void thePeakCoversTheHeap() {
        assertTrue(Machine.peakBytes().orElseThrow() > 16 << 20);
        assertTrue(Machine.peakBytes(ProcessHandle.current()).isPresent());
    }

    @Test
    void javaHasAVersion() {
        assertEquals(
                Runtime.version().feature(),
                Runtime.Version.parse(Machine.java()).feature());
    }
}
