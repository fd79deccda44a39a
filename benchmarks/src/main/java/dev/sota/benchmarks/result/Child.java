package dev.sota.benchmarks.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Java processes of their own: what is measured in one is not warmed up, or spoilt, by what was measured before. */
public final class Child {

    private Child() {}

    /**
     * Prepares a process with this one's class path, started as {@code ./sota} starts Java.
     *
     * @param main the class to run
     * @param arguments its arguments
     * @return not started yet; its errors go where this process's go
     */
    public static ProcessBuilder java(Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (Runtime.version().feature() >= 22) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.add("-Djava.awt.headless=true");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /**
     * Runs a process to its end.
     *
     * @param builder what to run
     * @throws IOException when it cannot be run, or fails
     * @throws InterruptedException when this thread is interrupted; the process is ended
     */
    public static void run(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process =
                builder.redirectOutput(ProcessBuilder.Redirect.INHERIT).start();
        try {
            finish(process);
        } finally {
            process.destroy();
        }
    }

    /**
     * Waits for a process.
     *
     * @param process the process
     * @throws IOException when it failed
     * @throws InterruptedException when this thread is interrupted
     */
    public static void finish(Process process) throws IOException, InterruptedException {
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IOException("a measuring process ended with exit code " + exit);
        }
    }
}
