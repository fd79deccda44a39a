package dev.sota.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packaged program in a process of its own, in a folder of its own: what a person runs. */
final class CliProcess {

    static final Path JAR = Path.of(Objects.requireNonNull(System.getProperty("sota.jar"), "sota.jar"));

    private static final int PATIENCE_MINUTES = 10;

    final Path folder;
    final Path temporary;
    private final Path streams;
    private final List<String> classPath = new ArrayList<>(List.of(JAR.toString()));
    private final List<String> before = new ArrayList<>();
    private final List<String> jvm = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();

    /** Makes the folders of a run in {@code home}; its work cache and its models are there too, and nobody else's. */
    CliProcess(Path home) {
        environment.put("SOTA_CACHE", home.resolve("cache").toString());
        environment.put("SOTA_MODELS", home.resolve("models").toString());
        try {
            folder = Files.createDirectories(home.resolve("work folder"));
            temporary = Files.createDirectories(home.resolve("temporary"));
            streams = Files.createDirectories(home.resolve("streams"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves out libraries; the manifest's class path names all of them, so the classes are taken from elsewhere. */
    CliProcess without(Predicate<String> library) {
        classPath.clear();
        classPath.add(JAR.resolveSibling("classes").toString());
        try (Stream<Path> jars = Files.list(JAR.resolveSibling("lib"))) {
            jars.filter(jar -> !library.test(String.valueOf(jar.getFileName())))
                    .map(Path::toString)
                    .sorted()
                    .forEach(classPath::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    CliProcess with(Path onClassPath) {
        classPath.add(onClassPath.toString());
        return this;
    }

    /** Puts a command before Java, such as a shell that sets a limit. */
    CliProcess under(String... command) {
        before.addAll(Arrays.asList(command));
        return this;
    }

    CliProcess variable(String name, String value) {
        environment.put(name, value);
        return this;
    }

    CliProcess jvm(String option) {
        jvm.add(option);
        return this;
    }

    Process start(String... args) {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "-Djava.awt.headless=true", "-Djava.io.tmpdir=" + temporary));
        command.addAll(jvm);
        command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath), "dev.sota.cli.Main"));
        command.addAll(Arrays.asList(args));
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().putAll(environment);
            return builder.directory(folder.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(streams.resolve("out").toFile())
                    .redirectError(streams.resolve("err").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int run(String... args) throws InterruptedException {
        return await(start(args));
    }

    int await(Process process) throws InterruptedException {
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("still running after " + PATIENCE_MINUTES + " minutes: " + err());
        }
        return process.exitValue();
    }

    String out() {
        return read(streams.resolve("out"));
    }

    String err() {
        return read(streams.resolve("err"));
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What lies in the run's folder, but for the inputs: names in order. */
    String left(String... inputs) {
        return names(folder, inputs);
    }

    /** What lies in the run's temporary folder, but for the JVM's own performance counters. */
    String leftTemporary() {
        return names(temporary);
    }

    private static String names(Path place, String... except) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(file -> !file.equals(place))
                    .map(file -> place.relativize(file).toString())
                    .filter(name -> !name.toLowerCase(Locale.ROOT).startsWith("hsperfdata"))
                    .filter(name -> !Arrays.asList(except).contains(name))
                    .sorted()
                    .collect(Collectors.joining(", "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
