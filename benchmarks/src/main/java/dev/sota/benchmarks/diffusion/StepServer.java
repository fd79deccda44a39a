package dev.sota.benchmarks.diffusion;

import dev.sota.inference.onnx.internal.session.SessionSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs a graph each time a line comes in and answers with the seconds: {@code pair_steps.py} compares with Python. */
public final class StepServer {

    private StepServer() {}

    /**
     * Serves.
     *
     * @param arguments a model's folder, a part, a size, how many pictures, how many threads
     * @throws IOException when the input ends in the middle
     */
    public static void main(String[] arguments) throws IOException {
        SessionSettings settings = new SessionSettings(Integer.parseInt(arguments[4]), false, Long.MAX_VALUE);
        try (GraphStep step = new GraphStep(
                        Path.of(arguments[0]),
                        arguments[1],
                        Integer.parseInt(arguments[2]),
                        Integer.parseInt(arguments[3]),
                        settings);
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println("ready");
            while (in.readLine() != null) {
                System.out.println(step.run());
            }
        }
    }
}
