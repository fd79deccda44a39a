package dev.sota.samples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as its reader would run it. */
class QuickstartIT {

    @TempDir
    Path folder;

    @Test
    void makesAFilmInTheCurrentFolder() throws Exception {
        Path script = Files.writeString(folder.resolve("script.txt"), "A gull cries over the sea.");
        File log = folder.resolve("log").toFile();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-jar",
                        System.getProperty("sample.jar"),
                        script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        assertTrue(process.waitFor(10, TimeUnit.MINUTES), "the program ends");
        String said = Files.readString(log.toPath()).strip();
        assertEquals(0, process.exitValue(), said);
        assertEquals(
                folder.resolve("the-lighthouse.mp4").toRealPath(), Path.of(said).toRealPath());
        assertTrue(Files.size(Path.of(said)) > 10_000);
        assertTrue(Files.exists(folder.resolve("the-lighthouse.srt")));
    }
}
