package dev.sota.core.internal.film;

import dev.sota.api.GenerationException;
import dev.sota.api.Quality;
import dev.sota.api.Stage;
import dev.sota.core.internal.cost.Work;
import dev.sota.core.internal.cost.Workload;
import dev.sota.core.internal.run.ProgressBoard;
import dev.sota.core.internal.timeline.SceneSpan;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Chooses how finely a film is made, so that it is ready by its deadline: the best rung of the preset's ladder that fits
 * with 90 % confidence at first, and a lower one for the scenes still to come whenever the run has fallen behind. Used
 * under the production's lock.
 */
final class Governor implements Production.Qualities {

    private final Forecast forecast;
    private final List<Quality> ladder;
    private final Optional<Duration> deadline;
    private final ProgressBoard board;
    private final Consumer<String> notes;
    private volatile int rung;
    private int first;
    private double handedSeconds;
    private double handedFrames;
    private int scenes;

    Governor(Forecast forecast, Optional<Duration> deadline, ProgressBoard board, Consumer<String> notes) {
        this.forecast = forecast;
        this.ladder = forecast.preset().ladder();
        this.deadline = deadline;
        this.board = board;
        this.notes = notes;
    }

    /** The best quality that fits, or the fastest there is when none does. */
    static Quality choose(Forecast forecast, Optional<Duration> deadline) {
        List<Quality> ladder = forecast.preset().ladder();
        if (deadline.isEmpty()) {
            return ladder.get(0);
        }
        return ladder.stream()
                .filter(q -> forecast.cautious(q) <= seconds(deadline.get()))
                .findFirst()
                .orElse(ladder.get(ladder.size() - 1));
    }

    /** Refuses a deadline that nothing can meet. */
    static void check(Forecast forecast, Optional<Duration> deadline, boolean bestEffort) {
        if (deadline.isEmpty() || bestEffort) {
            return;
        }
        Quality quality = choose(forecast, deadline);
        double needed = forecast.cautious(quality);
        if (needed > seconds(deadline.get())) {
            throw GenerationException.request("This film cannot be made within " + words(seconds(deadline.get()))
                            + " here: at its fastest (quality '" + quality.id() + "') it takes up to " + words(needed)
                            + ".")
                    .remedy("Allow at least " + words(needed)
                            + ", shorten the text, choose a smaller preset, or ask for"
                            + " the best that can be done (best effort).")
                    .build();
        }
    }

    /** Decides what the film begins with. */
    Quality begin() {
        Quality quality = choose(forecast, deadline);
        rung = ladder.indexOf(quality);
        first = rung;
        if (rung > 0) {
            notes.accept("The film is made in quality '" + quality.id() + "', to be ready within "
                    + words(seconds(deadline.orElseThrow())) + ": in '"
                    + ladder.get(rung - 1).id() + "' it would take up to "
                    + words(forecast.cautious(ladder.get(rung - 1))) + ".");
        }
        return quality;
    }

    /** Whether the film goes on in another quality than it began with. */
    boolean steppedDown() {
        return rung != first;
    }

    @Override
    public Quality next(SceneSpan span, Function<Quality, Workload> rest) {
        if (deadline.isPresent()) {
            stepDown(rest);
        }
        Quality quality = ladder.get(rung);
        double seconds = (double) span.frames() / forecast.preset().frameRate();
        handedSeconds += picture(Workload.scene(0, seconds, forecast.preset(), quality), quality);
        handedFrames += span.frames();
        scenes++;
        return quality;
    }

    private void stepDown(Function<Quality, Workload> rest) {
        int before = rung;
        double left = seconds(deadline.orElseThrow()) - board.elapsed();
        while (rung < ladder.size() - 1 && needed(rest.apply(ladder.get(rung)), ladder.get(rung)) > left) {
            rung++;
        }
        if (rung > before) {
            // Else the quicker rung would be taken for a quicker machine.
            board.expectRest(Stage.RENDER, unfinished() + rendering(rest.apply(ladder.get(rung)), ladder.get(rung)));
            notes.accept("From scene " + (scenes + 1) + " on the film is made in quality '"
                    + ladder.get(rung).id() + "', because it had fallen behind its deadline.");
        }
    }

    /** Seconds for what is handed on and not finished, and for the rest in a quality. */
    private double needed(Workload rest, Quality quality) {
        Map<Work, Double> costs = forecast.tariff().costs(rest, quality);
        double model = costs.getOrDefault(Work.LOAD, 0.0);
        double after = costs.values().stream().mapToDouble(Double::doubleValue).sum() - model;
        // Once a frame is drawn, the model that paints is there.
        double waiting = board.drawn() == 0 ? model : 0;
        double overlap = forecast.tariff().book().overlap();
        double share = rest.seconds() / Math.max(1e-9, forecast.load(quality).seconds());
        // The less is left, the less can still surprise.
        double caution = Math.pow(forecast.tariff().caution(), Math.sqrt(Math.min(1, share)));
        double seconds = waiting + (unfinished() + after) / forecast.tariff().cores();
        return seconds * overlap * board.pace() * caution;
    }

    /** Seconds for what is handed on and not finished. */
    private double unfinished() {
        return handedFrames == 0 ? 0 : handedSeconds * Math.max(0, 1 - board.drawn() / handedFrames);
    }

    private double rendering(Workload load, Quality quality) {
        return Forecast.stages(forecast.tariff().costs(load, quality)).getOrDefault(Stage.RENDER, 0.0);
    }

    private double picture(Workload load, Quality quality) {
        Map<Work, Double> costs = forecast.tariff().costs(load, quality);
        return costs.getOrDefault(Work.PAINT, 0.0) + costs.getOrDefault(Work.ENCODE, 0.0);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    /** Rounded up, so that what a refusal asks for is enough. */
    static String words(double seconds) {
        double tenths = Math.ceil(seconds * 10 - 1e-6) / 10;
        if (tenths < 10) {
            return String.format(Locale.ROOT, "%.1f seconds", tenths);
        }
        long whole = (long) Math.ceil(tenths);
        return whole < 120
                ? whole + " seconds"
                : whole / 60 + " minutes" + (whole % 60 == 0 ? "" : " and " + whole % 60 + " seconds");
    }
}
