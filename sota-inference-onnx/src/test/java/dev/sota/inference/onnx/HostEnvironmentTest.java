package dev.sota.inference.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process has one environment of ONNX Runtime, and the application may have made it first. */
class HostEnvironmentTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theEngineWorksInAnEnvironmentThatTheApplicationMade() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), HostApplication.class.getName()));
        command.add(folder.toString());
        Process host = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, host.waitFor(), said);
        assertEquals(HostApplication.mark(folder), Integer.parseInt(said.trim().split(" ")[0]), said);
    }
}
