package dev.sota.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program without some of its libraries, and with plug-ins that are broken. */
class MissingPartsIT {

    @TempDir
    Path home;

    private CliProcess cli;

    @BeforeEach
    void setUp() {
        cli = new CliProcess(home);
        cli.write("story.txt", "A gull cries over the sea.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sota-core",
                "sota-audio",
                "sota-inference-sketch",
                "sota-presets",
                "sota-video-ffmpeg",
                "sota-voice-mary"
            })
    void missingArtifactIsNamed(String artifact) throws Exception {
        cli.without(library -> library.startsWith(artifact));
        assertEquals(1, cli.run("make", "story.txt", "-o", "film.mp4"), cli.err());
        assertTrue(cli.err().contains("  -> Add dev.sota:" + artifact), cli.err());
        assertFalse(cli.err().contains("\tat "), cli.err());
        assertEquals("", cli.left("story.txt"));
    }

    @Test
    void missingNativeLibraryIsExplained() throws Exception {
        cli.without(library -> library.matches("(ffmpeg|javacpp)-.*-(linux|macosx|windows)-.*"));
        assertEquals(1, cli.run("make", "story.txt", "-o", "film.mp4"), cli.err());
        assertTrue(cli.err().contains("error: ") && cli.err().contains("  -> "), cli.err());
        assertTrue(cli.err().contains("org.bytedeco"), cli.err());
        assertFalse(cli.err().contains("\tat "), cli.err());
        assertEquals("", cli.left("story.txt"));
        assertEquals(1, cli.run("doctor"), cli.out());
        assertTrue(cli.out().contains("--  video renderer"), cli.out());
    }

    @Test
    void pluginThatThrowsOnLoadingIsSkipped() throws Exception {
        service("dev.sota.cli.plugin.ThrowingProvider");
        assertEquals(0, cli.run("doctor"), cli.out() + cli.err());
        assertTrue(cli.out().contains("ok  image generator     sketch"), cli.out());
    }

    @Test
    void pluginThatThrowsWhileWorkingIsNamed() throws Exception {
        service("dev.sota.cli.plugin.FailingProvider");
        assertEquals(
                1, cli.run("make", "story.txt", "-o", "film.mp4", "--engine", "image-generator=failing"), cli.err());
        assertTrue(cli.err().contains("failing"), cli.err());
        assertFalse(cli.err().contains("\tat "), cli.err());
        assertEquals("", cli.left("story.txt"));
        assertEquals("", cli.leftTemporary());
    }

    /** Puts a provider of the test classes on the program's class path, as a plug-in's jar would. */
    private void service(String provider) throws IOException {
        Path services = Files.createDirectories(home.resolve("plugin/META-INF/services"));
        Files.writeString(services.resolve("dev.sota.spi.ImageGeneratorProvider"), provider + "\n");
        cli.with(home.resolve("plugin")).with(CliProcess.JAR.resolveSibling("test-classes"));
    }
}
