package dev.sota.benchmarks;

import dev.sota.benchmarks.result.Arguments;
import dev.sota.benchmarks.result.Comparison;
import dev.sota.benchmarks.result.ResultFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Set;

/** Compares two result files, figure by figure, and fails when one has become worse by more than a threshold. */
public final class Compare {

    private static final String USAGE = "usage: Compare before.json after.json [--threshold 1.15]";
    private static final double THRESHOLD = 1.15;

    private Compare() {}

    /**
     * Compares.
     *
     * @param arguments two files, and how much worse is too much
     */
    public static void main(String[] arguments) {
        System.exit(run(System.out, System.err, arguments));
    }

    /** 0 when all is well, 1 when something is worse, 2 when there is nothing to compare. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        try {
            Arguments given = new Arguments(Set.of("threshold"), arguments);
            double threshold = given.decimal("threshold", THRESHOLD);
            if (given.rest().size() != 2 || !(threshold > 0)) {
                err.println(USAGE);
                return 2;
            }
            Comparison comparison = Comparison.of(
                    ResultFile.read(Path.of(given.rest().get(0))),
                    ResultFile.read(Path.of(given.rest().get(1))));
            out.print(comparison.table(threshold));
            if (comparison.lines().isEmpty()) {
                err.println("The two files have no benchmark in common.");
                return 2;
            }
            int worse = comparison.worse(threshold).size();
            out.println(
                    worse == 0
                            ? "Nothing is worse than " + threshold + " times what it was."
                            : worse
                                    + " of " + comparison.lines().size() + " figures are worse than " + threshold
                                    + " times what they were.");
            return worse == 0 ? 0 : 1;
        } catch (IOException | IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println(USAGE);
            return 2;
        }
    }
}
