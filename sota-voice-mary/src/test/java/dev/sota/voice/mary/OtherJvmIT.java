package dev.sota.voice.mary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sota.probe.Speak;
import dev.sota.spi.SpeechRequest;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The voice in Java virtual machines of its own. */
class OtherJvmIT {

    @TempDir
    Path folder;

    private record Outcome(int exit, List<String> out, String err) {}

    private static String location(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    private Outcome java(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        } finally {
            process.destroyForcibly();
        }
        return new Outcome(
                process.exitValue(),
                Files.readAllLines(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void speaksOnTheModulePathAndPrintsNothingOfItsOwn() throws Exception {
        Outcome modules = java(
                "--module-path",
                PackagedJarIT.jar() + File.pathSeparator + location(SpeechRequest.class),
                "--add-modules",
                "dev.sota.voice.mary",
                "--class-path",
                location(Speak.class),
                Speak.class.getName(),
                "1");
        assertEquals("", modules.err());
        assertEquals(0, modules.exit());
        assertEquals(
                List.of("module dev.sota.voice.mary", "tokens 11", "threads 1"),
                modules.out().subList(0, 3));
        assertEquals(4, modules.out().size());

        Outcome classes = java(
                "--class-path",
                String.join(
                        File.pathSeparator,
                        PackagedJarIT.jar().toString(),
                        location(SpeechRequest.class),
                        location(Speak.class)),
                Speak.class.getName(),
                "1");
        assertEquals("", classes.err());
        assertEquals("module null", classes.out().get(0));
        assertEquals(modules.out().subList(1, 4), classes.out().subList(1, 4), "the same on both paths");
    }

    /** Three minutes of sound are 35 MB; beside them the voice needs little. */
    @Test
    void threeMinutesFitInASmallHeap() throws Exception {
        Outcome outcome = java(
                "-Xmx128m",
                "--class-path",
                String.join(
                        File.pathSeparator,
                        PackagedJarIT.jar().toString(),
                        location(SpeechRequest.class),
                        location(Speak.class)),
                Speak.class.getName(),
                "45");
        assertEquals("", outcome.err());
        assertEquals(0, outcome.exit());
        assertEquals("tokens 495", outcome.out().get(1));
        long samples = Long.parseLong(outcome.out().get(3).substring("samples ".length()));
        assertTrue(samples > 170L * 48_000, samples + " samples");
    }

    /** A hundred scenes in a heap that has room for a few: nothing of one is left when the next begins. */
    @Test
    void aHundredScenesNeedNoMoreThanOne() throws Exception {
        Outcome outcome = java(
                "-Xmx28m",
                "--class-path",
                String.join(
                        File.pathSeparator,
                        PackagedJarIT.jar().toString(),
                        location(SpeechRequest.class),
                        location(Speak.class)),
                Speak.class.getName(),
                "2",
                "100");
        assertEquals("", outcome.err());
        assertEquals(0, outcome.exit());
        assertEquals("tokens 22", outcome.out().get(1));
        assertEquals("threads 1", outcome.out().get(2));
    }
}
