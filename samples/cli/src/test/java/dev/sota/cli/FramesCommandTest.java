package dev.sota.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.api.GenerationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FramesCommandTest {

    @TempDir
    Path folder;

    private CommandHarness cli;

    @BeforeEach
    void setUp() {
        cli = new CommandHarness(folder);
    }

    private List<String> names(String in) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(in))) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private int grey(String file) throws IOException {
        return ImageIO.read(folder.resolve(file).toFile()).getRGB(0, 0) & 255;
    }

    @Test
    void takesAPictureEverySoOften() throws IOException {
        assertEquals(0, cli.run("frames", "film.mp4", "-o", "a/b", "--every", "2s"), cli::err);
        assertEquals(
                List.of("frame-0h00m00.000s.png", "frame-0h00m02.000s.png", "frame-0h00m04.000s.png"), names("a/b"));
        assertEquals(20, grey("a/b/frame-0h00m02.000s.png"));
        assertEquals(folder.resolve("film.mp4"), cli.pipeline.film().opened);
        assertEquals(3, cli.out().lines().count());
        assertTrue(cli.pipeline.film().closed && cli.pipeline.closed);
    }

    @Test
    void twoSecondsAndAFolderNamedAfterTheFilmAreUsual() throws IOException {
        assertEquals(0, cli.run("frames", "my.film.mp4"));
        assertEquals(3, names("my.film-frames").size());
    }

    @Test
    void takesPicturesAtTimesInOrderAndOnce() throws IOException {
        assertEquals(0, cli.run("frames", "film.mp4", "-o", "x", "--at", "3.5s,0s", "--at", "3.5s", "--json"));
        assertEquals(List.of("frame-0h00m00.000s.png", "frame-0h00m03.500s.png"), names("x"));
        assertEquals(3.5, cli.json().get("frames").get(1).get("seconds").doubleValue());
        assertEquals(35, grey("x/frame-0h00m03.500s.png"));
    }

    @Test
    void aTimeAfterTheEndIsRefusedBeforeAnythingIsWritten() throws IOException {
        assertEquals(2, cli.run("frames", "film.mp4", "-o", ".", "--at", "1s,5s"));
        assertTrue(cli.err().contains("the film lasts 5.0 s"), cli.err());
        assertEquals(List.of(), names("."));
    }

    @Test
    void thereIsAnEndToWhatIsWritten() throws IOException {
        cli.pipeline.film().duration = Duration.ofHours(9);
        assertEquals(2, cli.run("frames", "film.mp4", "-o", ".", "--every", "1s"));
        assertTrue(cli.err().contains("10000 are taken at once"), cli.err());
        assertEquals(List.of(), names("."));
    }

    @Test
    void everyAndAtExcludeEachOther() {
        assertEquals(2, cli.run("frames", "film.mp4", "--every", "2s", "--at", "1s"));
        assertTrue(cli.err().contains("Give one of the two."), cli.err());
    }

    @Test
    void filesThatAreThereStayUnlessForced() throws IOException {
        cli.file("frame-0h00m04.000s.png", "mine");
        assertEquals(2, cli.run("frames", "film.mp4", "-o", "."));
        assertEquals(List.of("frame-0h00m04.000s.png"), names("."));
        assertEquals(0, cli.run("frames", "film.mp4", "-o", ".", "--force"));
        assertEquals(40, grey("frame-0h00m04.000s.png"));
    }

    @Test
    void whatIsNoFilmIsSaid() {
        cli.pipeline.failure = GenerationException.request("notes.txt is not a film.")
                .remedy("Give an MP4 file.")
                .build();
        assertEquals(2, cli.run("frames", "notes.txt"));
        assertTrue(cli.err().contains("notes.txt is not a film.") && cli.err().contains("Give an MP4"), cli.err());
    }
}
