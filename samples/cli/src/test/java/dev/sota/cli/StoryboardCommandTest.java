package dev.sota.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.TransitionKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryboardCommandTest {

    @TempDir
    Path folder;

    private CommandHarness cli;

    @BeforeEach
    void setUp() {
        cli = new CommandHarness(folder);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void drawsTheSheet() throws IOException {
        assertEquals(0, cli.run("storyboard", "a lighthouse", "-o", "board.png", "--style", "noir"), cli::err);
        assertEquals(List.of("board.png"), names());
        assertEquals(folder.resolve("board.png") + System.lineSeparator(), cli.out());
        assertEquals(
                0x102030, ImageIO.read(folder.resolve("board.png").toFile()).getRGB(3, 3) & 0xFFFFFF);
        assertEquals("noir", cli.pipeline.request().style().orElseThrow());
        assertFalse(Objects.requireNonNull(cli.pipeline.sheetOptions).everyStyle());
        assertFalse(cli.cached, "nothing is made, so nothing is kept");
        assertTrue(cli.pipeline.closed);
    }

    @Test
    void takesATransitionByAnyOfItsNames() {
        assertEquals(0, cli.run("storyboard", "a lighthouse", "--transition", "wipeleft"), cli::err);
        assertEquals(
                TransitionKind.WIPE_LEFT, cli.pipeline.request().transition().orElseThrow());
    }

    @Test
    void anUnknownTransitionIsAMistakeInTheCall() {
        assertEquals(2, cli.run("storyboard", "a lighthouse", "--transition", "explode"));
        assertTrue(cli.err().contains("explode"), cli::err);
    }

    @Test
    void drawsOneSceneInEveryStyle() {
        assertEquals(
                0, cli.run("storyboard", "a lighthouse", "--style", "ALL", "--scene", "3", "--columns", "2"), cli::err);
        var options = Objects.requireNonNull(cli.pipeline.sheetOptions);
        assertTrue(options.everyStyle());
        assertEquals(3, options.scene());
        assertEquals(2, options.columns());
        assertTrue(cli.pipeline.request().style().isEmpty(), "all is no style of its own");
        assertTrue(Files.exists(folder.resolve("storyboard.png")));
    }

    @Test
    void aLongFilmTakesSeveralFiles() throws IOException {
        cli.pipeline.sheet = new FakeSheet(3);
        assertEquals(0, cli.run("storyboard", "a lighthouse", "-o", "b.png", "--json"));
        assertEquals(List.of("b-2.png", "b-3.png", "b.png"), names());
        assertEquals(3, cli.json().get("pages").size());
        assertEquals(0x306090, ImageIO.read(folder.resolve("b-3.png").toFile()).getRGB(0, 0) & 0xFFFFFF);
    }

    @Test
    void whatIsThereStaysUnlessForced() throws IOException {
        cli.pipeline.sheet = new FakeSheet(2);
        cli.file("b-2.png", "mine");
        assertEquals(2, cli.run("storyboard", "a lighthouse", "-o", "b.png"));
        assertTrue(cli.err().contains("b-2.png already"), cli.err());
        assertEquals(List.of("b-2.png"), names(), "the first page is not written when the second cannot be");
        assertEquals(0, cli.run("storyboard", "a lighthouse", "-o", "b.png", "--force"));
        assertTrue(Files.size(folder.resolve("b-2.png")) > 20);
    }

    @Test
    void nothingHalfDrawnIsLeft() throws IOException {
        cli.pipeline.sheet = new FakeSheet(1);
        cli.pipeline.sheet.failsAt = 0;
        assertEquals(1, cli.run("storyboard", "a lighthouse", "-o", "b.png"));
        assertTrue(cli.err().contains("The painter has no paint."), cli.err());
        assertEquals(List.of(), names());
    }

    @ParameterizedTest
    @CsvSource({
        "-o, board.jpg, does not end in .png",
        "-o, nowhere/board.png, There is no folder",
        "--columns, 40, 1 to 12 columns",
        "--width, 20, 120 to 1920",
        "--scene, -1, counted from 1"
    })
    void whatCannotBeIsRefusedBeforeAnythingIsPlanned(String option, String value, String said) throws IOException {
        assertEquals(2, cli.run("storyboard", "a lighthouse", option, value));
        assertTrue(cli.err().contains(said), cli.err());
        assertTrue(cli.pipeline.requests.isEmpty());
        assertEquals(List.of(), names());
    }
}
