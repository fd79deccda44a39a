package dev.sota.benchmarks.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static Result result(String name, String mode, double score, Map<String, Metric> metrics) {
        return new Result(name, mode, new TreeMap<>(), score, "s", none(), new TreeMap<>(metrics));
    }

    private static SortedMap<String, Double> none() {
        return new TreeMap<>();
    }

    @Test
    void ratiosBesideTheScoreAreComparedAndNothingElse() {
        Result before = result("a", "sample", 1, Map.of("ratio", new Metric(1, "ratio"), "cpu", new Metric(1, "s")));
        Result after = result("a", "sample", 1, Map.of("ratio", new Metric(2, "ratio"), "cpu", new Metric(9, "s")));
        Comparison comparison = Comparison.of(List.of(before), List.of(after));
        assertEquals(
                List.of("a", "a ratio"),
                comparison.lines().stream().map(Comparison.Line::name).toList());
        assertEquals(
                List.of("a ratio"),
                comparison.worse(1.5).stream().map(Comparison.Line::name).toList());
    }

    @Test
    void whatOnlyOneHasIsNamed() {
        Comparison comparison = Comparison.of(
                List.of(result("old", "avgt", 1, Map.of()), result("both", "avgt", 1, Map.of())),
                List.of(result("both", "avgt", 1, Map.of()), result("new", "avgt", 1, Map.of())));
        assertEquals(List.of("old"), comparison.gone());
        assertEquals(List.of("new"), comparison.added());
        assertEquals(1, comparison.lines().size());
        assertTrue(comparison.table(1.15).contains("gone"));
    }

    @Test
    void whatHasNoRatioIsWorse() {
        Comparison nothing =
                Comparison.of(List.of(result("a", "avgt", 0, Map.of())), List.of(result("a", "avgt", 0, Map.of())));
        assertEquals(1, nothing.worse(1.15).size());
    }

    @Property(tries = 200)
    void moreTimeAndLessThroughputAreTheSame(
            @ForAll @DoubleRange(min = 0.1, max = 10) double a, @ForAll @DoubleRange(min = 0.1, max = 10) double b) {
        double slower = Comparison.of(
                        List.of(result("a", "avgt", a, Map.of())), List.of(result("a", "avgt", b, Map.of())))
                .lines()
                .get(0)
                .ratio();
        double fewer = Comparison.of(
                        List.of(result("a", "thrpt", 1 / a, Map.of())), List.of(result("a", "thrpt", 1 / b, Map.of())))
                .lines()
                .get(0)
                .ratio();
        assertEquals(slower, fewer, 1e-9);
    }
}
