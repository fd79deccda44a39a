package dev.sota.core.internal.run;

import dev.sota.api.Progress;
import dev.sota.api.Stage;
import dev.sota.core.internal.cost.Course;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Adds up what the stages report into one figure that never goes back. Each stage has an expected cost; from what is left
 * of it, and from how fast the run has got on of late against what was expected, follows the time remaining. Thread-safe.
 */
public final class ProgressBoard {

    private static final double NANOS = 1e9;

    private final String correlationId;
    private final LongSupplier nanoTime;
    private final Consumer<Progress> out;
    private final long began;
    private final Pace pace = new Pace();
    private final Course.Log log = new Course.Log();
    /** By stage: frames are reported thousands of times. */
    private final double[] cost = new double[Stage.values().length];

    private final double[] done = new double[cost.length];
    /** By stage: what of its cost goes before its first unit, and the share of that which is done. */
    private final double[] ahead = new double[cost.length];

    private final double[] prepared = new double[cost.length];
    private double all;
    private double lanes = 1;
    private Course course = Course.EVEN;
    private boolean expected;
    private double highest;
    private long frames = 1;
    private long drawn;

    /**
     * A board at zero.
     *
     * @param correlationId the run
     * @param nanoTime a clock that only goes forward
     * @param out hears every snapshot, in order
     */
    public ProgressBoard(String correlationId, LongSupplier nanoTime, Consumer<Progress> out) {
        this.correlationId = correlationId;
        this.nanoTime = nanoTime;
        this.out = out;
        this.began = nanoTime.getAsLong();
    }

    /**
     * The snapshot that every run begins with.
     *
     * @return 0 %
     */
    public Progress start() {
        return new Progress(
                correlationId, Stage.PLAN, 0, 1, 0, Duration.ZERO, Optional.empty(), Progress.Confidence.NONE);
    }

    /**
     * Says what the stages are expected to cost, and how long the run is expected to take. What is known better later can
     * be said again.
     *
     * @param costs seconds of one core by stage; a stage that is not named costs nothing
     * @param seconds what the whole run takes
     * @param times how runs like this one spend their time
     */
    public synchronized void expect(Map<Stage, Double> costs, double seconds, Course times) {
        course = times;
        all = 0;
        for (Stage stage : Stage.values()) {
            double c = Math.max(0, costs.getOrDefault(stage, 0.0));
            cost[stage.ordinal()] = c;
            all += c;
        }
        lanes = Math.max(0.1, all / Math.max(0.01, seconds));
        expected = all > 0;
        pace.restart(passed(), elapsed());
    }

    /**
     * Says that a part of a stage's cost goes before its first unit, such as making a model ready.
     *
     * @param stage the stage
     * @param seconds of its cost
     */
    public synchronized void ahead(Stage stage, double seconds) {
        ahead[stage.ordinal()] = Math.max(0, seconds);
    }

    /**
     * What goes before a stage's first unit has come this far; the next report tells it.
     *
     * @param stage the stage
     * @param share 0 to 1
     */
    public synchronized void prepared(Stage stage, double share) {
        prepared[stage.ordinal()] = Math.max(prepared[stage.ordinal()], Math.min(1, share));
    }

    /**
     * Says what is left of a stage is expected to cost, because it goes on in another way than it began. What was seen of
     * the run's pace stays.
     *
     * @param stage a stage that is not over
     * @param seconds of one core
     */
    public synchronized void expectRest(Stage stage, double seconds) {
        int i = stage.ordinal();
        double left = 1 - done[i];
        if (left > 1e-6) {
            all -= cost[i];
            cost[i] = Math.max(0, seconds) / left;
            all += cost[i];
            pace.restart(passed(), elapsed());
        }
    }

    /**
     * How much slower than expected the run gets on.
     *
     * @return 1 when it is as was expected, 2 when it takes twice as long
     */
    public synchronized double pace() {
        return pace.ratio(passed());
    }

    /**
     * How the run has spent its time so far.
     *
     * @param seconds that it took in all
     * @return its course
     */
    public synchronized Course course(double seconds) {
        return log.course(seconds);
    }

    /**
     * How long the run has taken.
     *
     * @return seconds
     */
    public double elapsed() {
        return (nanoTime.getAsLong() - began) / NANOS;
    }

    /**
     * A stage has come this far.
     *
     * @param stage the stage
     * @param units units that are done
     * @param total units in all
     */
    public synchronized void report(Stage stage, long units, long total) {
        long most = Math.max(1, total);
        long now = Math.max(0, Math.min(units, most));
        done[stage.ordinal()] = Math.max(done[stage.ordinal()], part(stage.ordinal(), (double) now / most));
        if (expected) {
            log.add(share(), elapsed());
            pace.seen(passed(), elapsed(), whole());
        }
        out.accept(snapshot(stage, now, most, false));
    }

    /** How much of a stage is done when so many of its units are; none is before what goes before them. */
    private double part(int stage, double units) {
        double head = cost[stage] > 0 ? Math.min(1, ahead[stage] / cost[stage]) : 0;
        return head * (units > 0 ? 1 : prepared[stage]) + (1 - head) * units;
    }

    /**
     * Says how many frames the film has.
     *
     * @param total as many as are expected, or as there are
     */
    public synchronized void frames(long total) {
        frames = Math.max(1, total);
    }

    /**
     * Frames have been drawn.
     *
     * @param count in all
     */
    public synchronized void drawn(long count) {
        drawn = Math.max(drawn, count);
        report(Stage.RENDER, drawn, frames);
    }

    /**
     * How many frames have been drawn.
     *
     * @return frames, in all
     */
    public synchronized long drawn() {
        return drawn;
    }

    /**
     * A stage is over.
     *
     * @param stage the stage
     */
    public void complete(Stage stage) {
        report(stage, 1, 1);
    }

    /** The run ended well: 100 %. */
    public synchronized void finish() {
        out.accept(snapshot(Stage.DELIVER, 1, 1, true));
    }

    private double spent() {
        double spent = 0;
        for (int i = 0; i < cost.length; i++) {
            spent += cost[i] * done[i];
        }
        return spent;
    }

    private double share() {
        return all == 0 ? 0 : spent() / all;
    }

    /** The share of the time that should have passed. */
    private double passed() {
        return course.time(share());
    }

    /** Seconds that the whole run was expected to take. */
    private double whole() {
        return all / lanes;
    }

    private Progress snapshot(Stage stage, long units, long total, boolean finished) {
        double elapsed = elapsed();
        Optional<Duration> remaining = finished ? Optional.of(Duration.ZERO) : remaining();
        double seconds = remaining.map(r -> r.toNanos() / NANOS).orElse(0.0);
        double fraction = remaining.isEmpty() ? 0 : elapsed / Math.max(1e-9, elapsed + seconds);
        // Below 1 until the film stands under its final name.
        highest = finished ? 1 : Math.max(highest, Math.min(0.999, fraction));
        return new Progress(
                correlationId,
                stage,
                units,
                total,
                highest,
                Duration.ofNanos((long) (elapsed * NANOS)),
                remaining,
                confidence(remaining));
    }

    private Optional<Duration> remaining() {
        if (!expected) {
            return Optional.empty();
        }
        double seconds = (1 - passed()) * whole() * pace.ratio(passed());
        return Optional.of(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    private Progress.Confidence confidence(Optional<Duration> remaining) {
        if (remaining.isEmpty()) {
            return Progress.Confidence.NONE;
        }
        if (highest < 0.15) {
            return Progress.Confidence.LOW;
        }
        return highest < 0.5 ? Progress.Confidence.MEDIUM : Progress.Confidence.HIGH;
    }
}
