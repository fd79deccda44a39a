package dev.sota.benchmarks.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Two runs of benchmarks held beside each other. Immutable.
 *
 * @param lines one for each figure that both have
 * @param gone benchmarks that only the first run has
 * @param added benchmarks that only the second has
 */
public record Comparison(List<Line> lines, List<String> gone, List<String> added) {

    private static final String MORE_IS_BETTER = "thrpt";

    /** Copies the lists. */
    public Comparison {
        lines = List.copyOf(lines);
        gone = List.copyOf(gone);
        added = List.copyOf(added);
    }

    /**
     * A figure of both runs.
     *
     * @param name the benchmark, and which figure
     * @param before the first run's
     * @param after the second run's
     * @param unit what they count
     * @param ratio how much worse the second is: 1 is as before, 2 is half as good
     */
    public record Line(String name, double before, double after, String unit, double ratio) {}

    /**
     * Compares.
     *
     * @param before results of the first run
     * @param after results of the second
     * @return the comparison
     */
    public static Comparison of(List<Result> before, List<Result> after) {
        Map<String, Result> then = new LinkedHashMap<>();
        before.forEach(result -> then.put(result.name(), result));
        List<Line> lines = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (Result now : after) {
            Result old = then.remove(now.name());
            if (old == null || !old.unit().equals(now.unit()) || !old.mode().equals(now.mode())) {
                added.add(now.name());
                continue;
            }
            lines.add(line(now.name(), old.score(), now.score(), now.unit(), now.mode()));
            now.metrics().forEach((name, metric) -> {
                Metric known = old.metrics().get(name);
                if (known != null && metric.unit().equals(Metric.RATIO)) {
                    lines.add(line(now.name() + " " + name, known.score(), metric.score(), metric.unit(), ""));
                }
            });
        }
        return new Comparison(lines, List.copyOf(then.keySet()), added);
    }

    private static Line line(String name, double before, double after, String unit, String mode) {
        double ratio = mode.equals(MORE_IS_BETTER) ? before / after : after / before;
        return new Line(name, before, after, unit, ratio);
    }

    /**
     * What has become worse.
     *
     * @param threshold how much worse is too much, such as 1.15
     * @return the figures above it; what cannot be compared, such as nothing with nothing, is above it
     */
    public List<Line> worse(double threshold) {
        return lines.stream().filter(line -> !(line.ratio() <= threshold)).toList();
    }

    /**
     * All of it.
     *
     * @param threshold what is marked
     * @return a table
     */
    public String table(double threshold) {
        Table table = new Table("benchmark", "before", "after", "unit", "ratio", "");
        for (Line line : lines) {
            table.row(
                    line.name(),
                    number(line.before()),
                    number(line.after()),
                    line.unit(),
                    String.format(Locale.ROOT, "%.3f", line.ratio()),
                    line.ratio() <= threshold ? "" : "WORSE");
        }
        gone.forEach(name -> table.row(name, "", "", "", "", "gone"));
        added.forEach(name -> table.row(name, "", "", "", "", "new"));
        return table.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }
}
