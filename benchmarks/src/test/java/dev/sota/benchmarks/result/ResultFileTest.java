package dev.sota.benchmarks.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class ResultFileTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Result result = Result.of(
                "clip",
                Map.of("preset", "540p", "seconds", "10"),
                new Samples(List.of(1.5, 1.25, 2.0)),
                Map.of("ratio", new Metric(1.2, Metric.RATIO), "cpu", new Metric(3, "s")));
        Path file = folder.resolve("results.json");
        ResultFile.write(file, List.of(result));
        assertEquals(List.of(result), ResultFile.read(file));
        assertEquals("clip preset=540p seconds=10", result.name());
        assertEquals(1.5, result.score());
    }

    @Test
    void whatJmhWritesIsRead() throws IOException, RunnerException {
        Path file = folder.resolve("jmh.json");
        new Runner(new OptionsBuilder()
                        .include("NothingBenchmark")
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(2)
                        .measurementTime(TimeValue.milliseconds(20))
                        .verbosity(VerboseMode.SILENT)
                        .resultFormat(ResultFormatType.JSON)
                        .result(file.toString())
                        .build())
                .run();
        List<Result> results = ResultFile.read(file);
        assertEquals(1, results.size());
        Result read = results.get(0);
        assertTrue(read.benchmark().endsWith("NothingBenchmark.nothing"), read.benchmark());
        assertEquals("thrpt", read.mode());
        assertEquals("ops/s", read.unit());
        assertTrue(read.score() > 0, read.toString());
    }
}
