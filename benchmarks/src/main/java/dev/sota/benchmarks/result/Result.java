package dev.sota.benchmarks.result;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one benchmark gave.
 *
 * @param benchmark its name
 * @param mode as JMH calls it: {@code thrpt} where more is better, {@code sample} or {@code avgt} where less is
 * @param params what it was run with
 * @param score its figure: the median of samples, else JMH's score
 * @param unit what the figure counts
 * @param percentiles by name, such as {@code 95.0}; empty when there are none
 * @param metrics further figures by name
 */
public record Result(
        String benchmark,
        String mode,
        SortedMap<String, String> params,
        double score,
        String unit,
        SortedMap<String, Double> percentiles,
        SortedMap<String, Metric> metrics) {

    /** The mode of measurements whose percentiles count. */
    public static final String SAMPLE = "sample";

    /** Copies the maps. */
    public Result {
        params = Collections.unmodifiableSortedMap(new TreeMap<>(params));
        percentiles = Collections.unmodifiableSortedMap(new TreeMap<>(percentiles));
        metrics = Collections.unmodifiableSortedMap(new TreeMap<>(metrics));
    }

    /**
     * A result of samples of seconds.
     *
     * @param benchmark its name
     * @param params what it was run with
     * @param samples seconds
     * @param metrics further figures by name
     * @return the result
     */
    public static Result of(
            String benchmark, Map<String, String> params, Samples samples, Map<String, Metric> metrics) {
        SortedMap<String, Double> percentiles = new TreeMap<>();
        for (double p : new double[] {0, 50, 95, 99, 100}) {
            percentiles.put(Double.toString(p), samples.percentile(p));
        }
        return new Result(
                benchmark,
                SAMPLE,
                new TreeMap<>(params),
                samples.median(),
                "s/op",
                percentiles,
                new TreeMap<>(metrics));
    }

    /**
     * What it is known by.
     *
     * @return the benchmark and its parameters
     */
    public String name() {
        StringBuilder name = new StringBuilder(benchmark);
        params.forEach((key, value) -> name.append(' ').append(key).append('=').append(value));
        return name.toString();
    }
}
