package dev.sota.benchmarks.clip;

import dev.sota.benchmarks.Engines;
import dev.sota.benchmarks.result.Arguments;
import dev.sota.benchmarks.result.Child;
import dev.sota.benchmarks.result.Machine;
import dev.sota.benchmarks.result.Metric;
import dev.sota.benchmarks.result.Result;
import dev.sota.benchmarks.result.ResultFile;
import dev.sota.benchmarks.result.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Measures whole films of every preset beside what the encoder alone takes for their frames. */
public final class ClipBenchmark {

    private static final String PRESETS = "360p,540p,720p,1080p,vertical,square";

    private ClipBenchmark() {}

    /**
     * Measures, prints a table, and writes a result file.
     *
     * @param arguments {@code --presets a,b --seconds 10,60 --warmups 3 --samples 5 --out clips.json}
     * @throws IOException when a measurement fails
     * @throws InterruptedException when interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Arguments given = new Arguments(Set.of("presets", "seconds", "warmups", "samples", "out"), arguments);
        List<Result> results = new ArrayList<>();
        Path folder = Engines.folder();
        try {
            for (String seconds : given.list("seconds", "10,60")) {
                for (String preset : given.list("presets", PRESETS)) {
                    results.add(run(preset, seconds, given, folder));
                    // On one line each, for those who wait.
                    System.err.println(String.join("  ", row(results.get(results.size() - 1))));
                }
            }
        } finally {
            Engines.delete(folder);
        }
        ResultFile.write(Path.of(given.text("out", "clips.json")), results);
        System.out.println(Machine.cores() + " cores, " + Machine.processor() + ", Java " + Machine.java());
        System.out.print(table(results));
    }

    private static Result run(String preset, String seconds, Arguments given, Path folder)
            throws IOException, InterruptedException {
        Path file = folder.resolve("clip.json");
        Child.run(Child.java(
                ClipRun.class,
                List.of(
                        "--preset",
                        preset,
                        "--seconds",
                        seconds,
                        "--warmups",
                        given.text("warmups", "3"),
                        "--samples",
                        given.text("samples", "5"),
                        "--out",
                        file.toString())));
        return ResultFile.read(file).get(0);
    }

    private static Table table(List<Result> results) {
        Table table = new Table(
                "preset",
                "film s",
                "p50 s",
                "p95 s",
                "p99 s",
                "CPU s",
                "MB",
                "encoder s",
                "ratio",
                "render ratio",
                "CPU ratio",
                "first s",
                "n");
        for (Result result : results) {
            table.row(row(result).toArray());
        }
        return table;
    }

    private static List<String> row(Result result) {
        return List.of(
                result.params().getOrDefault("preset", ""),
                number(result, "filmSeconds", 1),
                decimal(result.percentiles().getOrDefault("50.0", Double.NaN), 2),
                decimal(result.percentiles().getOrDefault("95.0", Double.NaN), 2),
                decimal(result.percentiles().getOrDefault("99.0", Double.NaN), 2),
                number(result, "cpu", 2),
                number(result, "peakResident", 0),
                number(result, "encoder", 2),
                number(result, "ratio", 2),
                number(result, "renderRatio", 2),
                number(result, "cpuRatio", 2),
                number(result, "first", 2),
                number(result, "samples", 0));
    }

    private static String number(Result result, String metric, int digits) {
        Metric known = result.metrics().get(metric);
        return known == null ? "" : decimal(known.score(), digits);
    }

    private static String decimal(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
