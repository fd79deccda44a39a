package dev.sota.video.ffmpeg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Machines that lack something, as processes of their own. */
class ChildProcessTest {

    @TempDir
    Path folder;

    private String film() {
        return folder.resolve("film.mp4").toString();
    }

    @Test
    void nothingIsWrittenToTheStandardErrorOfTheHost() throws Exception {
        ChildProcess.Outcome outcome = new ChildProcess().run(film(), "auto");
        assertEquals(0, outcome.code(), outcome.toString());
        assertEquals("", outcome.err());
    }

    @Test
    void missingNativesAreNamed() throws Exception {
        ChildProcess.Outcome outcome = new ChildProcess()
                .without("-linux-")
                .without("-macosx-")
                .without("-windows-")
                .run(film(), "auto");
        assertEquals(3, outcome.code(), outcome.toString());
        assertTrue(outcome.out().contains("available=false"), outcome.out());
        assertTrue(outcome.out().contains("BACKEND: FFmpeg's native libraries for"), outcome.out());
        assertTrue(
                outcome.out().matches("(?s).*Add org\\.bytedeco:ffmpeg:[0-9][^ ]*:[a-z0-9_-]+ and .*"), outcome.out());
    }

    /** Of one segment or of many: then each may be written, and the film may not. */
    @ParameterizedTest
    @CsvSource({"110, A part of the film", "10, The film"})
    @EnabledOnOs(OS.LINUX)
    void aFileThatMayNotGrowIsCalledSo(String segmentFrames, String what) throws Exception {
        // The limit of one megabyte must not hit the unpacking of libraries, which this process does for both.
        Films.renderer().close();
        ChildProcess.Outcome outcome = new ChildProcess()
                .shell("ulimit -f 2048")
                .option("-XX:-UsePerfData")
                .run(film(), "libopenh264", segmentFrames);
        assertEquals(3, outcome.code(), outcome.toString());
        assertTrue(
                outcome.out().contains("RESOURCES: " + what + " is larger than this process may write"), outcome.out());
    }

    /** Every way out frees what FFmpeg holds: otherwise each round would keep an encoder's some megabytes. */
    @Test
    void manyFilmsLeaveNoMemoryBehind() throws Exception {
        ChildProcess.Outcome outcome = new ChildProcess()
                .option("-Xms100m")
                .option("-Xmx100m")
                .option("-XX:+AlwaysPreTouch")
                .environment("MALLOC_ARENA_MAX", "2")
                .main(ManyFilms.class)
                .run(film());
        assertEquals(0, outcome.code(), outcome.toString());
        long grown = Long.parseLong(outcome.out().trim());
        assertTrue(grown < 50L << 20, "grown by " + (grown >> 20) + " MB");
    }

    /** This Java, and others of the machine. */
    static Stream<Path> javas() throws IOException {
        Path installed = Path.of("/usr/lib/jvm");
        Stream<Path> others = Stream.empty();
        if (Files.isDirectory(installed)) {
            try (Stream<Path> list = Files.list(installed)) {
                others = list
                        .filter(home -> Files.exists(home.resolve("lib/libfontmanager.so")))
                        .map(home -> realPath(home))
                        .distinct()
                        .toList()
                        .stream();
            }
        }
        return Stream.concat(Stream.of(Path.of(System.getProperty("java.home"))), others)
                .map(ChildProcessTest::realPath)
                .distinct()
                .map(home -> home.resolve("bin").resolve("java"));
    }

    private static Path realPath(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }

    @ParameterizedTest
    @MethodSource("javas")
    @EnabledOnOs(OS.LINUX)
    void wordsAreDrawnWithoutAnyFontOfTheMachine(Path java) throws Exception {
        Path empty = folder.resolve("fonts.conf");
        Files.writeString(empty, "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
        ChildProcess.Outcome outcome = new ChildProcess()
                .java(java)
                .environment("FONTCONFIG_FILE", empty.toString())
                .option("-Dsun.java2d.fontpath=" + folder)
                .run(film(), "auto");
        assertEquals(0, outcome.code(), outcome.toString());
        assertTrue(outcome.out().contains("notes=[]"), outcome.out());
    }
}
