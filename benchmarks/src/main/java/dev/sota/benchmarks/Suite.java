package dev.sota.benchmarks;

import dev.sota.benchmarks.clip.ClipBenchmark;
import dev.sota.benchmarks.diffusion.FullModels;
import dev.sota.benchmarks.diffusion.GraphBenchmark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs a set of benchmarks: the quick one in a few minutes, or all of them. */
public final class Suite {

    private Suite() {}

    /**
     * Runs a set and writes {@code kernels.json} and {@code clips.json}.
     *
     * @param arguments {@code quick} or {@code full}, and a folder
     * @throws IOException when results cannot be written
     * @throws InterruptedException when interrupted
     * @throws RunnerException when a benchmark fails
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        if (arguments.length != 2 || !arguments[0].matches("quick|full")) {
            System.err.println("usage: Suite quick|full FOLDER");
            System.exit(2);
        }
        boolean quick = arguments[0].equals("quick");
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        kernels(quick, folder.resolve("kernels.json"));
        String clips = folder.resolve("clips.json").toString();
        if (quick) {
            ClipBenchmark.main(new String[] {
                "--presets", "360p,540p", "--seconds", "10", "--warmups", "2", "--samples", "5", "--out", clips
            });
        } else {
            ClipBenchmark.main(new String[] {"--samples", "20", "--out", clips});
        }
    }

    /** The quick set measures each kernel briefly: good enough to see that one has become twice as slow. */
    private static void kernels(boolean quick, Path file) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .shouldFailOnError(true)
                .resultFormat(ResultFormatType.JSON)
                .result(file.toString());
        if (!FullModels.present()) {
            System.err.println("The benchmarks of full-size diffusion models are left out; to have one, "
                    + FullModels.HOW_TO_MAKE);
            options.exclude(GraphBenchmark.class.getName());
        }
        if (quick) {
            // Those that films are usually painted with.
            options.param("solver", "euler", "euler-a", "dpmpp-2m", "unipc", "lcm", "ddim", "pndm")
                    .forks(1)
                    .warmupIterations(1)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(2)
                    .measurementTime(TimeValue.milliseconds(500));
        }
        new Runner(options.build()).run();
    }
}
