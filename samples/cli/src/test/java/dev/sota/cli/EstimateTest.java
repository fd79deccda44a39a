package dev.sota.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.Estimate;
import dev.sota.api.GenerationException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a film will take, before it is made. */
class EstimateTest {

    private static final List<String> LINES = List.of(
            "film       about 1:05, quality 'light'",
            "time       about 9.1 s; in nine cases of ten within 11 s",
            "memory     up to 420 MB",
            "disk       about 61 MB");

    @TempDir
    Path folder;

    private CommandHarness cli;

    @BeforeEach
    void setUp() {
        cli = new CommandHarness(folder);
    }

    @Test
    void planEndsWithTheEstimate() {
        assertEquals(0, cli.run("plan", "a lighthouse"));
        List<String> lines = cli.out().lines().toList();
        assertEquals("The Lighthouse", lines.get(0));
        assertEquals(LINES, lines.subList(lines.size() - 4, lines.size()));
        assertEquals("", lines.get(lines.size() - 5));
    }

    @Test
    void planCanSayTheEstimateAlone() {
        assertEquals(0, cli.run("plan", "a lighthouse", "--estimate"));
        assertEquals(LINES, cli.out().lines().toList());
        assertTrue(cli.pipeline.closed);
    }

    @Test
    void aFirstGuessIsSaidToBeOne() {
        Estimate known = cli.pipeline.estimate;
        cli.pipeline.estimate = new Estimate(
                known.quality(),
                known.film(),
                known.likely(),
                known.cautious(),
                known.stages(),
                known.memoryBytes(),
                known.diskBytes(),
                false);
        assertEquals(0, cli.run("plan", "a lighthouse", "--estimate"));
        assertTrue(cli.out().contains("(a first guess: no film was made here yet)"), cli.out());
        assertEquals(0, cli.run("plan", "a lighthouse", "--estimate", "--json"));
        assertFalse(cli.json().get("experienced").booleanValue());
    }

    @Test
    void programsAreToldInSecondsAndBytes() {
        assertEquals(0, cli.run("plan", "a lighthouse", "--estimate", "--json"));
        JsonNode answer = cli.json();
        assertEquals("light", answer.get("quality").stringValue());
        assertEquals(65, answer.get("filmSeconds").doubleValue());
        assertEquals(9.12, answer.get("likelySeconds").doubleValue());
        assertEquals(11.4, answer.get("cautiousSeconds").doubleValue());
        assertEquals(420_000_000, answer.get("memoryBytes").longValue());
        assertEquals(61_000_000, answer.get("diskBytes").longValue());
        assertTrue(answer.get("experienced").booleanValue());
        assertEquals(1.5, answer.get("stageSeconds").get("narrate").doubleValue());
        assertEquals(14.25, answer.get("stageSeconds").get("render").doubleValue());
        assertEquals(2, answer.get("stageSeconds").size());
    }

    @Test
    void aDeadlineReachesTheEstimate() {
        assertEquals(0, cli.run("plan", "a lighthouse", "--deadline", "90s"));
        assertEquals(Optional.of(Duration.ofSeconds(90)), cli.pipeline.request().deadline());
        assertEquals(2, cli.run("plan", "a lighthouse", "--deadline", "soon"));
        assertTrue(cli.err().contains("write 90s, 5m or 1h30m"), cli.err());
    }

    @Test
    void aDeadlineThatNothingCanMeetIsRefused() {
        cli.pipeline.failure = GenerationException.request("This film cannot be made within 1.0 seconds here.")
                .remedy("Allow at least 8.3 seconds.")
                .build();
        for (String command : List.of("plan", "make")) {
            assertEquals(2, cli.run(command, "a lighthouse", "--deadline", "1s"));
            assertTrue(
                    cli.err()
                            .contains(
                                    "error: This film cannot be made within 1.0 seconds here.%n  -> Allow at least 8.3"
                                            .formatted()),
                    cli.err());
            assertEquals("", cli.out());
        }
        assertEquals(2, cli.run("plan", "a lighthouse", "--deadline", "1s", "--estimate", "--json"));
        assertEquals("request", cli.json().get("error").get("kind").stringValue());
        assertEquals(
                "Allow at least 8.3 seconds.",
                cli.json().get("error").get("remedy").stringValue());
    }
}
