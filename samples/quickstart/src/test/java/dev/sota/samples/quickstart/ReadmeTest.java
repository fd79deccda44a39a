package dev.sota.samples.quickstart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The lines of Java in the README are the lines that compile here. */
class ReadmeTest {

    @Test
    void readmeShowsThisProgram() throws Exception {
        String readme = bare(Files.readString(Path.of("../../README.md")));
        String program = Files.readString(Path.of("src/main/java/dev/sota/samples/quickstart/Quickstart.java"));
        int shown = 0;
        for (String line : program.substring(program.indexOf("try (")).split("\\R", -1)) {
            if (line.isBlank() || line.strip().equals("}")) {
                continue;
            }
            assertTrue(readme.contains(bare(line)), "not in README.md: " + line.strip());
            shown++;
        }
        assertTrue(shown >= 3, "three lines or more");
    }

    /** Without white space: line breaks are where they fit the page. */
    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }
}
