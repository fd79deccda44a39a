package dev.sota.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTest {

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** As JMH 1.37 writes it, shortened. */
    private Path file(String name, String mode, String score) throws IOException {
        return Files.writeString(folder.resolve(name), """
                [{"jmhVersion": "1.37", "benchmark": "dev.sota.Paint.paint", "mode": "%s", "threads": 1, "forks": 1,
                  "params": {"size": "960x540"},
                  "primaryMetric": {"score": %s, "scoreError": 0.5, "scoreConfidence": [1, 2],
                    "scorePercentiles": {"0.0": 1.0, "50.0": 2.0, "100.0": 3.0},
                    "scoreUnit": "ms/op", "rawData": [[1, 2]]},
                  "secondaryMetrics": {}}]
                """.formatted(mode, score));
    }

    private int compare(String... arguments) {
        return Compare.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    private int compare(Path before, Path after, String threshold) {
        return compare(before.toString(), after.toString(), "--threshold", threshold);
    }

    @Test
    void slowerThanTheThresholdFails() throws IOException {
        assertEquals(1, compare(file("a", "avgt", "10"), file("b", "avgt", "12"), "1.15"));
        String table = out.toString(StandardCharsets.UTF_8);
        assertTrue(table.contains("dev.sota.Paint.paint size=960x540"), table);
        assertTrue(table.contains("1.200") && table.contains("WORSE"), table);
    }

    @Test
    void slowerWithinTheThresholdPasses() throws IOException {
        assertEquals(0, compare(file("a", "avgt", "10"), file("b", "avgt", "12"), "1.25"));
    }

    @Test
    void fasterPasses() throws IOException {
        assertEquals(0, compare(file("a", "avgt", "10"), file("b", "avgt", "1"), "1.15"));
    }

    @Test
    void lessThroughputFails() throws IOException {
        assertEquals(1, compare(file("a", "thrpt", "12"), file("b", "thrpt", "10"), "1.15"));
        assertEquals(0, compare(file("a", "thrpt", "10"), file("b", "thrpt", "12"), "1.15"));
    }

    @Test
    void theUsualThresholdIsFifteenPercent() throws IOException {
        assertEquals(
                0,
                compare(
                        file("a", "avgt", "100").toString(),
                        file("b", "avgt", "114").toString()));
        assertEquals(
                1,
                compare(
                        file("a", "avgt", "100").toString(),
                        file("b", "avgt", "116").toString()));
    }

    @Test
    void samplesAreComparedByTheirMedian() throws IOException {
        assertEquals(0, compare(file("a", "sample", "10"), file("b", "sample", "20"), "1.15"));
    }

    @Test
    void nothingInCommonIsAnError() throws IOException {
        assertEquals(2, compare(file("a", "avgt", "10"), file("b", "thrpt", "10"), "1.15"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("no benchmark in common"));
    }

    @Test
    void nonsenseIsRefused() throws IOException {
        Path good = file("a", "avgt", "10");
        Path object = Files.writeString(folder.resolve("object"), "{}");
        Path broken = Files.writeString(folder.resolve("broken"), "[{");
        Path empty = Files.writeString(folder.resolve("empty"), "[{}]");
        assertEquals(2, compare(good, object, "1.15"));
        assertEquals(2, compare(good, broken, "1.15"));
        assertEquals(2, compare(good, empty, "1.15"));
        assertEquals(2, compare(good, folder.resolve("missing"), "1.15"));
        assertEquals(2, compare(good, good, "0"));
        assertEquals(2, compare(good, good, "much"));
        assertEquals(2, compare(good.toString()));
        assertEquals(2, compare(good.toString(), good.toString(), "--treshold", "1"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("there is no option --treshold"));
    }
}
