package dev.sota.inference.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the engine is foretold to hold, against what a process of its own is seen to. Too little would break a promise, far
 * too much would refuse what could be painted.
 */
class ResidentMemoryTest {

    /** Java's own: compiled code, and the arrays of a picture. */
    private static final long JAVA = 48_000_000;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnabledOnOs(OS.LINUX)
    @CsvSource({
        "sd15, 512, steps=1",
        "sd15, 512, tiny-vae=true",
        "sdxl, 512, steps=1",
        "half, 512, steps=1",
        "lcm, 384, steps=1",
    })
    void theFigureIsEnoughAndNoMoreThanThreeTimesTooMuch(String model, String size, String options)
            throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                ResidentProbe.class.getName(),
                folder.toString(),
                model,
                size,
                options);
        Process probe = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, probe.waitFor(), said);
        long foretold = Long.parseLong(said.trim().split(" ")[0]);
        long grown = Long.parseLong(said.trim().split(" ")[1]);
        assertTrue(grown < foretold + JAVA, () -> "foretold " + foretold + ", grown by " + grown);
        assertTrue(foretold < 3 * grown, () -> "foretold " + foretold + ", grown by " + grown);
    }
}
