package com.example.stripes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plug-in's jar beside the SDK's, in processes of their own: nothing but the jars tells the SDK of it. */
class StripesFilmIT {

    @TempDir
    Path folder;

    /** The jars of the SDK and of this plug-in: what an application would have, without the tools of tests. */
    private static String jars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .filter(entry -> !Path.of(entry)
                        .getFileName()
                        .toString()
                        .matches("(junit|jqwik|opentest4j|apiguardian|sota-tck|surefire|failsafe).*"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String testClasses() {
        return Path.of("target", "test-classes").toAbsolutePath().toString();
    }

    private String run(String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Djava.awt.headless=true"));
        command.addAll(List.of(options));
        command.addAll(List.of("com.example.stripes.app.StripesFilm", folder.toString()));
        File log = folder.resolve("log").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        assertTrue(process.waitFor(10, TimeUnit.MINUTES), "the program ends");
        String said = Files.readString(log.toPath());
        assertEquals(0, process.exitValue(), said);
        assertTrue(said.contains("film " + folder.resolve("stripes.mp4")), said);
        assertTrue(said.contains("image generator=stripes 1"), said);
        assertTrue(Files.size(folder.resolve("stripes.mp4")) > 10_000, said);
        return said;
    }

    @Test
    void isFoundOnTheClassPath() throws Exception {
        String said = run("-cp", jars() + File.pathSeparator + testClasses());
        assertTrue(said.contains("pipeline in module false"), said);
    }

    /** The API is named, and FFmpeg's natives, which no code can name; the module system finds all that serves them. */
    @Test
    void isFoundOnTheModulePath() throws Exception {
        String platform = System.getProperty("native.platform").replace('-', '.');
        String modules = "dev.sota.api,org.bytedeco.ffmpeg." + platform + ",org.bytedeco.javacpp." + platform;
        String said = run("--module-path", jars(), "--add-modules", modules, "-cp", testClasses());
        assertTrue(said.contains("pipeline in module true"), said);
    }
}
