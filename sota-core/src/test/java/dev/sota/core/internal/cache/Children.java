package dev.sota.core.internal.cache;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts {@link CacheChild}ren. */
final class Children {

    private Children() {}

    /** A running child and what it prints, warnings included. */
    record Child(Process process, BufferedReader lines) implements AutoCloseable {

        String line() throws IOException {
            return String.valueOf(lines.readLine());
        }

        List<String> rest() throws IOException, InterruptedException {
            process.getOutputStream().close();
            List<String> rest = lines.lines().toList();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                throw new IOException("the child does not end");
            }
            return rest;
        }

        /** Ends it as {@code kill -9} does; the handle, unlike the process, leaves what it printed to be read. */
        void kill() throws InterruptedException {
            process.toHandle().destroyForcibly();
            process.waitFor();
        }

        @Override
        public void close() throws IOException {
            process.destroyForcibly();
            lines.close();
        }
    }

    static Child start(String what, Path folder, Object... arguments) throws IOException {
        return start(List.of(), what, folder, arguments);
    }

    static Child start(List<String> before, String what, Path folder, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-Dslf4j.provider=" + PrintedLogs.class.getName(),
                "-Dslf4j.internal.verbosity=WARN",
                "-cp",
                System.getProperty("java.class.path"),
                CacheChild.class.getName(),
                what,
                folder.toString()));
        Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new Child(
                process, new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
    }
}
