package dev.sota.benchmarks.clip;

import dev.sota.api.GenerationPipeline;
import dev.sota.api.Preset;
import dev.sota.benchmarks.Engines;
import dev.sota.benchmarks.result.Arguments;
import dev.sota.benchmarks.result.Machine;
import dev.sota.benchmarks.result.Metric;
import dev.sota.benchmarks.result.Result;
import dev.sota.benchmarks.result.ResultFile;
import dev.sota.benchmarks.result.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Measures the command line from the start of the process to its end, with an empty work cache: loading Java, the native
 * libraries and the voice, and making a film while nothing is compiled yet.
 */
public final class ColdBenchmark {

    private static final long POLL_MILLIS = 20;
    private static final double MEGA = 1e6;

    private final String command;
    private final String preset;
    private final Path folder;

    /** What one process took. */
    private record Run(double seconds, double cpuSeconds, double peakMegabytes) {}

    private ColdBenchmark(String command, String preset, Path folder) {
        this.command = command;
        this.preset = preset;
        this.folder = folder;
    }

    /**
     * Measures, prints, and writes a result file.
     *
     * @param arguments {@code --command ./sota --preset 540p --seconds 90 --samples 3 --out cold.json}; more than one
     *     length is separated by commas
     * @throws IOException when the command fails
     * @throws InterruptedException when interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Arguments given = new Arguments(Set.of("command", "preset", "seconds", "samples", "out"), arguments);
        List<Result> results = new ArrayList<>();
        Path folder = Engines.folder();
        try {
            ColdBenchmark cold = new ColdBenchmark(
                    Path.of(given.text("command", "./sota")).toAbsolutePath().toString(),
                    given.text("preset", "540p"),
                    folder);
            for (String seconds : given.list("seconds", "90")) {
                results.add(cold.measure(Integer.parseInt(seconds), given.number("samples", 3)));
            }
        } finally {
            Engines.delete(folder);
        }
        ResultFile.write(Path.of(given.text("out", "cold.json")), results);
    }

    private Result measure(int seconds, int count) throws IOException, InterruptedException {
        Story story = Story.of(seconds, preset(), 7);
        Path script = Files.writeString(folder.resolve("story.txt"), "The Long Way Home\n\n" + story.text() + "\n");
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Run run = run(script);
            runs.add(run);
            System.out.printf(
                    Locale.ROOT,
                    "%s, about %.0f s of film: %.2f s, CPU %.2f s, peak %.0f MB%n",
                    preset,
                    story.seconds(),
                    run.seconds(),
                    run.cpuSeconds(),
                    run.peakMegabytes());
        }
        SortedMap<String, Metric> metrics = new TreeMap<>();
        metrics.put("samples", new Metric(count, "films"));
        metrics.put("filmSeconds", new Metric(story.seconds(), "s"));
        metrics.put("cpu", new Metric(median(runs.stream().map(Run::cpuSeconds).toList()), "s"));
        metrics.put(
                "peakResident",
                new Metric(median(runs.stream().map(Run::peakMegabytes).toList()), "MB"));
        return Result.of(
                "process",
                Map.of("preset", preset, "seconds", Integer.toString(seconds)),
                new Samples(runs.stream().map(Run::seconds).toList()),
                metrics);
    }

    private static double median(List<Double> values) {
        return new Samples(values).median();
    }

    private Preset preset() {
        try (GenerationPipeline pipeline =
                GenerationPipeline.builder().noCache().build()) {
            return pipeline.presets().stream()
                    .filter(p -> p.id().equals(preset))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no preset " + preset));
        }
    }

    private Run run(Path script) throws IOException, InterruptedException {
        Path cache = folder.resolve("cache");
        if (Files.exists(cache)) {
            Engines.delete(cache);
        }
        ProcessBuilder builder = new ProcessBuilder(
                        command, "make", script.toString(), "--preset", preset, "-o", "film.mp4", "--force")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile());
        builder.environment().put("SOTA_CACHE", cache.toString());
        long began = System.nanoTime();
        Process process = builder.start();
        try {
            double cpu = 0;
            long peak = 0;
            // What a process took is known only as long as it runs.
            while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                cpu = process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / 1e9;
                peak = Math.max(peak, Machine.peakBytes(process.toHandle()).orElse(0));
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            if (process.exitValue() != 0) {
                throw new IOException(command + " failed: " + Files.readString(folder.resolve("log.txt")));
            }
            return new Run(seconds, cpu, peak / MEGA);
        } finally {
            process.destroy();
        }
    }
}
