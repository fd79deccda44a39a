package dev.sota.video.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Runs {@link SmallFilm}, or another program, in a Java process of its own. */
final class ChildProcess {

    record Outcome(int code, String out, String err) {}

    private Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    private final List<String> before = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final Map<String, String> environment = new TreeMap<>();
    private Class<?> main = SmallFilm.class;
    private String classPath = System.getProperty("java.class.path");

    ChildProcess java(Path executable) {
        java = executable;
        return this;
    }

    /** A shell command to run in the same shell first. */
    ChildProcess shell(String command) {
        before.addAll(List.of("sh", "-c", command + "; exec \"$@\"", "sh"));
        return this;
    }

    ChildProcess main(Class<?> program) {
        main = program;
        return this;
    }

    ChildProcess option(String option) {
        options.add(option);
        return this;
    }

    ChildProcess environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Takes jars off the class path whose file names contain a text. */
    ChildProcess without(String part) {
        classPath = String.join(
                System.getProperty("path.separator"),
                List.of(classPath.split(System.getProperty("path.separator"), -1)).stream()
                        .filter(entry ->
                                !Path.of(entry).getFileName().toString().contains(part))
                        .toList());
        return this;
    }

    Outcome run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(java.toString(), "-Xmx300m", "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        Path err = Files.createTempFile("child", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
            builder.environment().putAll(environment);
            builder.environment().remove("DISPLAY");
            Process process = builder.start();
            String out;
            try (InputStream in = process.getInputStream()) {
                out = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            if (!process.waitFor(240, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("the child does not end");
            }
            return new Outcome(process.exitValue(), out, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }
}
