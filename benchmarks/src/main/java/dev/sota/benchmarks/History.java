package dev.sota.benchmarks;

import dev.sota.benchmarks.result.Arguments;
import dev.sota.benchmarks.result.HistoryFile;
import dev.sota.benchmarks.result.Machine;
import dev.sota.benchmarks.result.Metric;
import dev.sota.benchmarks.result.Result;
import dev.sota.benchmarks.result.ResultFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the history of what clips take: appends a measurement to it, or checks one against its last on as many cores. Only
 * the ratio of a film's processor time to its encoder's is checked: it is about the same on every machine, and whatever
 * else the machine does, which times are not.
 */
public final class History {

    private static final String USAGE = "usage: History append clips.json history.csv [--commit ID] [--version V]\n"
            + "       History check clips.json history.csv [--threshold 1.4]";
    private static final double THRESHOLD = 1.4;

    private History() {}

    /**
     * Appends or checks.
     *
     * @param arguments what to do, results, and the history
     */
    public static void main(String[] arguments) {
        System.exit(run(System.out, System.err, arguments));
    }

    /** 0 when all is well, 1 when a ratio is worse, 2 when the request makes no sense. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        try {
            Arguments given = new Arguments(Set.of("commit", "version", "threshold"), arguments);
            if (given.rest().size() != 3) {
                err.println(USAGE);
                return 2;
            }
            List<Result> results = ResultFile.read(Path.of(given.rest().get(1)));
            Path history = Path.of(given.rest().get(2));
            switch (given.rest().get(0)) {
                case "append" -> {
                    HistoryFile.Stamp stamp = new HistoryFile.Stamp(
                            LocalDate.now(ZoneOffset.UTC).toString(),
                            given.text("commit", "unknown"),
                            given.text("version", "unknown"));
                    out.println(HistoryFile.append(history, results, stamp) + " lines were added to " + history + ".");
                    return 0;
                }
                case "check" -> {
                    return check(results, history, given.decimal("threshold", THRESHOLD), out);
                }
                default -> {
                    err.println(USAGE);
                    return 2;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println(USAGE);
            return 2;
        }
    }

    private static int check(List<Result> results, Path history, double threshold, PrintStream out) throws IOException {
        List<Result> clips = HistoryFile.clips(results);
        if (clips.isEmpty()) {
            throw new IOException("there is no film of ten seconds among the results");
        }
        int worse = 0;
        for (Result clip : clips) {
            String preset = clip.params().getOrDefault("preset", "");
            double now = clip.metrics()
                    .getOrDefault("cpuRatio", new Metric(Double.NaN, Metric.RATIO))
                    .score();
            Optional<Double> last = HistoryFile.lastRatio(history, preset, Machine.cores());
            boolean bad = last.isPresent() && !(now <= last.get() * threshold);
            worse += bad ? 1 : 0;
            out.println(String.format(
                    Locale.ROOT,
                    "%s: %.2f times the encoder's processor time; it was %s%s",
                    preset,
                    now,
                    last.map(r -> String.format(Locale.ROOT, "%.2f", r)).orElse("never measured"),
                    bad ? ", WORSE than " + threshold + " times that" : ""));
        }
        return worse == 0 ? 0 : 1;
    }
}
