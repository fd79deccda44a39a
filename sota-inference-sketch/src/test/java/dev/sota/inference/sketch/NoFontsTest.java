package dev.sota.inference.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine with no fonts and no fontconfig paints the same pictures. */
class NoFontsTest {
    @TempDir
    Path folder;

    @Test
    void aHeadlessJvmWithoutFontconfigPaintsTheSame() throws IOException, InterruptedException {
        Path config = folder.resolve("fonts.conf");
        Files.writeString(config, "");
        Path out = folder.resolve("out.txt");
        ProcessBuilder child = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                PaintAndHash.class.getName()));
        child.environment().put("FONTCONFIG_FILE", config.toString());
        child.environment().put("FONTCONFIG_PATH", folder.toString());
        child.redirectErrorStream(true).redirectOutput(out.toFile());
        Process process = child.start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        String said = Files.readString(out, StandardCharsets.UTF_8).strip();
        assertEquals(0, ended ? process.exitValue() : -1, said);
        assertEquals(PaintAndHash.hash(), said);
    }
}
