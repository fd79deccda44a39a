package dev.sota.benchmarks.result;

import java.util.Arrays;
import java.util.List;

/** Measurements of one thing. Immutable. */
public final class Samples {

    private final double[] sorted;
    private final List<Double> values;

    /**
     * Samples.
     *
     * @param values at least one
     */
    public Samples(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("there are no samples");
        }
        this.values = List.copyOf(values);
        this.sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
    }

    /**
     * The samples.
     *
     * @return in the order in which they were taken
     */
    public List<Double> values() {
        return values;
    }

    /**
     * The mean.
     *
     * @return the arithmetic mean
     */
    public double mean() {
        return Arrays.stream(sorted).average().orElseThrow();
    }

    /**
     * The median.
     *
     * @return the 50th percentile
     */
    public double median() {
        return percentile(50);
    }

    /**
     * A percentile, interpolated between the two samples around rank p (n + 1) as JMH does: with few samples the high ones
     * are the greatest sample.
     *
     * @param p 0 to 100
     * @return the percentile
     */
    public double percentile(double p) {
        if (!(p >= 0 && p <= 100)) {
            throw new IllegalArgumentException("a percentile lies between 0 and 100");
        }
        double rank = p / 100 * (sorted.length + 1);
        int below = (int) Math.floor(rank);
        if (below < 1) {
            return sorted[0];
        }
        if (below >= sorted.length) {
            return sorted[sorted.length - 1];
        }
        return sorted[below - 1] + (rank - below) * (sorted[below] - sorted[below - 1]);
    }
}
