package dev.sota.it.durable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running {@link FilmChild}. What it prints is read as it comes, so that it never waits for us. */
final class Child implements AutoCloseable {

    /** How a process ends that was sent SIGKILL. */
    static final int KILLED = 128 + 9;

    private static final int MINUTES = Integer.getInteger("sota.child.minutes", 15);

    private final Process process;
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final Thread reader;

    private Child(Process process) {
        this.process = process;
        this.reader = new Thread(this::read, "reader of a child");
        reader.start();
    }

    private void read() {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            in.lines().forEach(lines::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            // A killed child's pipe may end in the middle of a line.
            lines.add("(end of output: " + e.getMessage() + ")");
        }
    }

    static Child start(List<String> arguments) throws IOException {
        return start(List.of(), List.of(), arguments);
    }

    /** Starts one behind another program, such as a shell that sets limits, and with options of the JVM. */
    static Child start(List<String> before, List<String> jvm, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:-UsePerfData", "-Djava.awt.headless=true"));
        command.addAll(List.of("-Dslf4j.provider=" + ChildLogs.class.getName(), "-Dslf4j.internal.verbosity=WARN"));
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FilmChild.class.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        return new Child(builder.start());
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Waits for its end or so many nanoseconds; true when it has ended. */
    boolean endsWithin(long nanos) throws InterruptedException {
        return process.waitFor(Math.max(0, nanos), TimeUnit.NANOSECONDS);
    }

    /** Kills it as {@code kill -9} does, and says how it ended: it may have been finished just before. */
    int kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
        reader.join();
        return process.exitValue();
    }

    /** Waits for its end. */
    int exit() throws IOException, InterruptedException {
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("the child does not end: " + output());
        }
        reader.join();
        return process.exitValue();
    }

    /** What it has printed so far. */
    List<String> output() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    List<String> warnings() {
        return output().stream().filter(line -> line.startsWith("WARN ")).toList();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }
}
