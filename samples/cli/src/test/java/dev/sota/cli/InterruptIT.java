package dev.sota.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ctrl-C, at several moments of a run. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no kill command")
class InterruptIT {

    private static final String STORY =
            "The keeper climbs the stairs of the lighthouse and lights the lamp. ".repeat(8);

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"planning,INT,130", "speaking,INT,130", "drawing,INT,130", "rendering,INT,130", "rendering,TERM,143"})
    void runIsCancelledAndNothingIsLeft(String stage, String signal, int exit) throws Exception {
        assumeFalse(signal.equals("INT") && interruptsAreIgnored(), "started where Ctrl-C is ignored");
        CliProcess cli = new CliProcess(home);
        cli.write("story.txt", STORY);
        Process process = cli.start("make", "story.txt", "-o", "film.mp4");
        while (process.isAlive() && !cli.err().contains("% " + stage)) {
            Thread.sleep(20);
        }
        assertEquals(
                0,
                new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                        .start()
                        .waitFor());
        assertEquals(exit, cli.await(process), cli.err());
        assertEquals("", cli.left("story.txt"));
        assertEquals("", cli.leftTemporary());
        assertTrue(cli.err().contains("Interrupted"), cli.err());
        assertEquals("", cli.out());
    }

    /** A shell that starts something in the background may tell it, and all that it starts, to ignore Ctrl-C. */
    private static boolean interruptsAreIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }
}
