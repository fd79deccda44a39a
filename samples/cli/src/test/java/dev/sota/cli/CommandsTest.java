package dev.sota.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.EngineInfo;
import dev.sota.api.EngineKind;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The commands that only tell something. */
class CommandsTest {

    @TempDir
    Path folder;

    private CommandHarness cli;

    @BeforeEach
    void setUp() {
        cli = new CommandHarness(folder);
    }

    @Test
    void planShowsTheStoryboard() {
        assertEquals(0, cli.run("plan", "a lighthouse", "--preset", "vertical"));
        String out = cli.out();
        assertTrue(out.startsWith("The Lighthouse" + System.lineSeparator() + "2 scenes, calm, en"), out);
        assertTrue(out.contains("s02         story, neutral, wide, push in"), out);
        assertTrue(out.contains("  shows     a lighthouse at night"), out);
        assertTrue(out.contains("chapter     Night"), out);
        assertTrue(out.contains("note        The prompt was short"), out);
        out.lines().forEach(line -> assertTrue(line.length() <= 80, line));
        assertEquals("vertical", cli.pipeline.request().preset().orElseThrow());
        assertTrue(cli.pipeline.closed);
    }

    @Test
    void planWritesTheStoryboardForEditing() {
        assertEquals(0, cli.run("plan", "a lighthouse", "--json"));
        assertEquals("{\"encoded\": \"Storyboard\"}\n", cli.out());
    }

    @Test
    void presetsAreListed() {
        assertEquals(0, cli.run("presets"));
        assertTrue(cli.out().startsWith("540p  960 x 540  30/s  The default."), cli.out());
        assertTrue(cli.out().contains("tall  540 x 960  30/s  Tall"), cli.out());
        assertEquals(0, cli.run("presets", "--json"));
        assertEquals(2, cli.json().size());
        assertEquals(960, cli.json().get(1).get("height").intValue());
    }

    @Test
    void voicesAreListedAndSilenceIsOne() {
        assertEquals(0, cli.run("voices"));
        assertTrue(cli.out().startsWith("fake:anna  en-US, en-GB  Warm."), cli.out());
        assertTrue(cli.out().contains("none       any"), cli.out());
        assertEquals(0, cli.run("voices", "--json"));
        assertEquals("en-GB", cli.json().get(0).get("languages").get(1).stringValue());
    }

    @Test
    void doctorIsContentWhenEverythingIsThere() throws Exception {
        assertEquals(0, cli.run("doctor"), cli::out);
        assertTrue(cli.out().contains("Films can be made here."), cli.out());
        assertTrue(cli.out().contains("ok  image generator"), cli.out());
        assertTrue(cli.out().contains("Java " + " ".repeat(2)), cli.out());
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count(), "nothing is left in the folder that was tried");
        }
    }

    @Test
    void doctorSaysWhatIsMissingAndWhatToDo() {
        cli.pipeline.engines.removeIf(
                e -> e.kind() == EngineKind.MUSIC_COMPOSER || e.kind() == EngineKind.VIDEO_RENDERER);
        cli.pipeline.engines.add(
                new EngineInfo(EngineKind.VIDEO_RENDERER, "ffmpeg", "1", 0, false, "Add the natives."));
        assertEquals(1, cli.run("doctor"));
        assertTrue(cli.out().contains("--  video renderer"), cli.out());
        assertTrue(cli.out().contains("-> Add the natives."), cli.out());
        assertTrue(cli.out().contains("-> Add dev.sota:sota-audio to the class path"), cli.out());
        assertFalse(cli.out().contains("Films can be made here."), cli.out());
        assertEquals(1, cli.run("doctor", "--json"));
        JsonNode answer = cli.json();
        assertFalse(answer.get("ready").booleanValue());
        assertEquals(2, answer.get("missing").size());
        assertTrue(answer.get("machine").get(0).get("ok").booleanValue());
    }

    @Test
    void doctorSeesAFolderThatCannotBeWritten() {
        MachineCheck check = MachineCheck.disk("current folder", folder.resolve("gone"), "-o FILE");
        assertFalse(check.ok());
        assertTrue(check.found().contains("not writable"), check.found());
        assertTrue(check.remedy().contains("-o FILE"), check.remedy());
        assertFalse(MachineCheck.java(11).ok());
        assertFalse(MachineCheck.memory(100 << 20, 1).ok());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "make --help", "plan -h", "presets --help", "voices --help", "doctor --help"})
    void helpFitsTheTerminalAndSucceeds(String args) {
        assertEquals(0, cli.run(args.split(" ")));
        assertTrue(cli.out().startsWith("Usage: sota"), cli.out());
        cli.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
        assertEquals("", cli.err());
    }

    @Test
    void versionIsOneOfTheFirstThingsAsked() {
        assertEquals(0, cli.run("--version"));
        assertTrue(cli.out().startsWith("sota "), cli.out());
        assertTrue(cli.out().contains("Java " + Runtime.version().feature()), cli.out());
    }

    @Test
    void badUsageIsExplained() {
        assertEquals(2, cli.run());
        assertTrue(
                cli.err().contains("make, plan, storyboard, frames, presets, voices, doctor, cache or models"),
                cli.err());
        assertEquals(2, cli.run("mak", "x"));
        assertTrue(cli.err().contains("no command mak") && cli.err().contains("Did you mean make"), cli.err());
        assertEquals(2, cli.run("make", "a b", "--sed", "3"));
        assertTrue(cli.err().contains("no option --sed") && cli.err().contains("--seed"), cli.err());
        assertEquals(2, cli.run("presets", "extra", "--json"));
        assertEquals("request", cli.json().get("error").get("kind").stringValue());
    }
}
