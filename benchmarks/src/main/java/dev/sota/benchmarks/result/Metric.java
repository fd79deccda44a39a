package dev.sota.benchmarks.result;

/**
 * A figure beside a benchmark's own.
 *
 * @param score the figure
 * @param unit what it counts; {@link #RATIO} where it can be compared between machines
 */
public record Metric(double score, String unit) {

    /** The unit of figures that say how two measurements of the same run relate. */
    public static final String RATIO = "ratio";
}
