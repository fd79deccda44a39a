package dev.sota.benchmarks.diffusion;

import dev.sota.api.RunProfile;
import dev.sota.api.Stage;
import dev.sota.benchmarks.result.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What share of a film's time each stage is at work. Stages overlap, so that shares add up to more than one.
 */
final class StageTimes {

    private final RunProfile profile;

    StageTimes(RunProfile profile) {
        this.profile = profile;
    }

    private List<RunProfile.Span> spans(Stage stage) {
        return profile.spans().stream()
                .filter(span -> span.stage() == stage)
                .sorted(Comparator.comparingDouble(RunProfile.Span::startMillis))
                .toList();
    }

    /** Making the model ready is a piece of its own. */
    private List<RunProfile.Span> painting() {
        return spans(Stage.ILLUSTRATE).stream()
                .filter(span -> !span.label().equals("model"))
                .toList();
    }

    /** How many pictures were painted. */
    int pictures() {
        return painting().size();
    }

    /** Seconds by the clock for each of them. */
    double secondsForAPicture() {
        return seconds(painting()) / Math.max(1, pictures());
    }

    /** How many pieces of work a stage did. */
    int count(Stage stage) {
        return spans(stage).size();
    }

    /** Seconds by the clock in which at least one piece of a stage's work was under way. */
    double seconds(Stage stage) {
        return seconds(spans(stage));
    }

    private static double seconds(List<RunProfile.Span> spans) {
        double covered = 0;
        double until = Double.NEGATIVE_INFINITY;
        for (RunProfile.Span span : spans) {
            covered += Math.max(0, span.endMillis() - Math.max(until, span.startMillis()));
            until = Math.max(until, span.endMillis());
        }
        return covered / 1000;
    }

    /** That, of the whole film's time. */
    double share(Stage stage) {
        return seconds(stage) * 1000 / profile.millis();
    }

    @Override
    public String toString() {
        Table table = new Table("stage", "pieces", "seconds", "share of the film's time");
        for (Stage stage : Stage.values()) {
            if (count(stage) > 0) {
                table.row(
                        stage.label(),
                        count(stage),
                        String.format(Locale.ROOT, "%.2f", seconds(stage)),
                        String.format(Locale.ROOT, "%.1f %%", 100 * share(stage)));
            }
        }
        return table.toString();
    }
}
