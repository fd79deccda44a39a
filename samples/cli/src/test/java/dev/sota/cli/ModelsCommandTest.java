package dev.sota.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.EngineKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ModelsCommandTest {

    @TempDir
    Path folder;

    private CommandHarness cli;

    @BeforeEach
    void setUp() {
        cli = new CommandHarness(folder);
    }

    private void install(String name) {
        assertEquals(0, cli.run("models", "install", TinyModel.folder().toString(), "--name", name), cli::err);
    }

    @Test
    void listShowsWhatThereIsAndWhatCouldBe() {
        assertEquals(0, cli.run("models", "list"));
        assertTrue(cli.out().startsWith("ID  "), cli.out());
        assertTrue(cli.out().contains("sd-turbo         5.2 GB"), cli.out());
        assertTrue(cli.out().contains("None is installed in " + folder.resolve("models")), cli.out());
        cli.out().lines().forEach(line -> assertTrue(line.length() <= 120, line));
        install("tiny");
        assertEquals(0, cli.run("models", "list"));
        assertTrue(cli.out().contains("Installed in "), cli.out());
        assertTrue(cli.out().contains("tiny"), cli.out());
    }

    @Test
    void listAnswersProgramsInFull() {
        install("sd-turbo");
        assertEquals(0, cli.run("models", "list", "--json"));
        JsonNode first = cli.json().get("catalog").get(0);
        assertEquals("sd-turbo", first.get("id").stringValue());
        assertTrue(first.get("installed").booleanValue());
        assertTrue(first.get("licenceUrl").stringValue().startsWith("https://"));
        assertFalse(cli.json().get("catalog").get(1).get("installed").booleanValue());
        JsonNode installed = cli.json().get("installed").get(0);
        assertEquals("sd-turbo", installed.get("id").stringValue());
        assertEquals("2", installed.get("options").get("steps").stringValue());
        assertTrue(installed.get("bytes").longValue() > 100_000);
    }

    @Test
    void installSaysHowToPaintWithIt() {
        install("tiny");
        assertTrue(cli.out().startsWith("Installed tiny, "), cli.out());
        assertTrue(cli.out().contains("--images onnx:tiny"), cli.out());
        assertTrue(cli.err().contains("100 %"), cli.err());
        assertEquals(0, cli.run("models", "install", TinyModel.folder().toString(), "--name", "b", "--quiet"));
        assertEquals(folder.resolve("models/b") + System.lineSeparator(), cli.out());
        assertEquals("", cli.err());
        assertEquals(2, cli.run("models", "install", TinyModel.folder().toString(), "--name", "b"));
        assertTrue(cli.err().contains("installed already"), cli.err());
    }

    @Test
    void installAnswersProgramsWithLinesAndAResult() {
        assertEquals(
                0, cli.run("models", "install", TinyModel.folder().toString(), "--folder", "mine", "--json"), cli::err);
        assertEquals("turbo", cli.json().get("id").stringValue());
        assertEquals(
                folder.resolve("mine/turbo").toString(),
                cli.json().get("folder").stringValue());
        JsonNode last =
                new JsonMapper().readTree(cli.err().lines().reduce((a, b) -> b).orElseThrow());
        assertEquals(1, last.get("fraction").doubleValue());
    }

    @Test
    void aLiveTerminalHasOneLineThatGoesAtTheEnd() {
        cli.terminal = new Terminal(true, false, 60, StandardCharsets.UTF_8);
        install("tiny");
        assertTrue(cli.err().contains("%"), cli.err());
        assertTrue(cli.err().endsWith("\r\u001b[2K"), cli.err());
    }

    @Test
    void aLicenceIsAskedForWhereSomebodyCanAnswer() {
        cli.environment.put("SOTA_OFFLINE", "1");
        assertEquals(2, cli.run("models", "install", "sd15"));
        assertTrue(cli.err().contains("CreativeML Open RAIL-M, which was not accepted"), cli.err());
        assertTrue(cli.err().contains("--accept-licence"), cli.err());
        cli.terminal = new Terminal(true, false, 80, StandardCharsets.UTF_8);
        for (String answer : new String[] {"", "n\n", "perhaps\n"}) {
            cli.in = answer.getBytes(StandardCharsets.UTF_8);
            assertEquals(2, cli.run("models", "install", "sd15"));
            assertTrue(cli.err().contains("do you accept it? [y/N]"), cli.err());
            assertTrue(cli.err().contains("was not accepted"), cli.err());
        }
        cli.in = "yes\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(1, cli.run("models", "install", "sd15"));
        assertTrue(cli.err().contains("SOTA_OFFLINE"), "accepted, so that it would be fetched: " + cli.err());
        cli.in = new byte[0];
        assertEquals(1, cli.run("models", "install", "sd15", "--accept-license"));
        assertFalse(cli.err().contains("[y/N]"), cli.err());
    }

    @Test
    void verifyFindsDamageAndSaysSoInItsExitCode() throws Exception {
        assertEquals(0, cli.run("models", "verify"));
        assertTrue(cli.out().startsWith("Nothing is installed"), cli.out());
        install("a");
        install("b");
        assertEquals(0, cli.run("models", "verify"));
        assertEquals(2, cli.out().lines().count());
        Files.writeString(folder.resolve("models/b/unet/model.onnx"), "other");
        assertEquals(1, cli.run("models", "verify"));
        assertTrue(cli.out().contains("a: all is well"), cli.out());
        assertTrue(cli.out().contains("b: damaged: unet/model.onnx"), cli.out());
        assertTrue(cli.out().contains("sota models remove b"), cli.out());
        assertEquals(0, cli.run("models", "verify", "a"));
        assertEquals(1, cli.run("models", "verify", "b", "--json"));
        assertEquals(
                "unet/model.onnx",
                cli.json().get("models").get(0).get("damaged").get(0).stringValue());
        assertEquals(2, cli.run("models", "verify", "c"));
    }

    @Test
    void removeAndWhere() {
        install("a");
        assertEquals(0, cli.run("models", "where", "a"));
        assertEquals(folder.resolve("models/a") + System.lineSeparator(), cli.out());
        assertEquals(0, cli.run("models", "where"));
        assertEquals(folder.resolve("models") + System.lineSeparator(), cli.out());
        assertEquals(0, cli.run("models", "where", "--json"));
        assertEquals(
                folder.resolve("models").toString(), cli.json().get("folder").stringValue());
        assertEquals(0, cli.run("models", "remove", "a", "--json"));
        assertTrue(cli.json().get("bytes").longValue() > 0);
        assertEquals(2, cli.run("models", "remove", "a"));
        assertTrue(cli.err().contains("\"a\" is not installed"), cli.err());
        assertEquals(2, cli.run("models", "where", "a"));
        assertFalse(Files.exists(folder.resolve("models/a")));
    }

    @Test
    void imagesChoosesWhoPaints() {
        assertEquals(0, cli.run("make", "a lighthouse", "--images", "onnx:tiny"), cli::err);
        assertEquals(Map.of(EngineKind.IMAGE_GENERATOR, "onnx:tiny"), cli.engines);
        assertEquals(0, cli.run("plan", "a lighthouse", "--images", "sketch"));
        assertEquals(Map.of(EngineKind.IMAGE_GENERATOR, "sketch"), cli.engines);
        assertEquals(2, cli.run("make", "a lighthouse", "--images", "sketch", "--engine", "image-generator=onnx"));
        assertTrue(cli.err().contains("Two image generators are named"), cli.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "models --help",
                "models list -h",
                "models install --help",
                "models verify -h",
                "models remove -h",
                "models where -h"
            })
    void helpFitsTheTerminalAndSucceeds(String args) {
        assertEquals(0, cli.run(args.split(" ")));
        assertTrue(cli.out().startsWith("Usage: sota models"), cli.out());
        cli.out().lines().forEach(line -> assertTrue(line.length() <= 120, line));
        assertEquals("", cli.err());
    }

    @Test
    void badUsageIsExplained() {
        assertEquals(2, cli.run("models"));
        assertTrue(cli.err().contains("list, install, verify, remove or where"), cli.err());
        assertEquals(2, cli.run("models", "install"));
        assertEquals(2, cli.run("models", "install", "no-such-model"));
        assertTrue(cli.err().contains("sd-turbo"), cli.err());
        assertEquals(2, cli.run("models", "install", "http://example.org/model"));
        assertTrue(cli.err().contains("https"), cli.err());
    }
}
