package dev.sota.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bytedeco.javacpp.Loader;

/** Runs FFmpeg's own programs, which the native jar of its presets contains, and child JVMs. */
final class Programs {

    /** How a program ended. */
    record Result(int exit, String output) {}

    private Programs() {}

    static Result ffprobe(String... arguments) throws IOException, InterruptedException {
        return beside(program(org.bytedeco.ffmpeg.ffprobe.class), arguments);
    }

    static Result ffmpeg(String... arguments) throws IOException, InterruptedException {
        return beside(program(org.bytedeco.ffmpeg.ffmpeg.class), arguments);
    }

    /** Its libraries lie beside a program; what those want themselves the loader does not look for there. */
    private static Result beside(String program, String... arguments) throws IOException, InterruptedException {
        String folder = Path.of(program).resolveSibling(".").toString();
        return run(program, Map.of("LD_LIBRARY_PATH", folder), arguments);
    }

    private static String program(Class<?> of) throws IOException {
        try {
            return Loader.load(of);
        } catch (LinkageError e) {
            throw new IOException(
                    "FFmpeg's own programs, with which films are read back, cannot be loaded. On Linux they want"
                            + " PulseAudio's library: install it (Debian's package libpulse0).",
                    e);
        }
    }

    static Result java(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        return run(Path.of(System.getProperty("java.home"), "bin", "java").toString(), environment, arguments);
    }

    private static Result run(String program, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(program + " does not end");
        }
        return new Result(process.exitValue(), output);
    }
}
