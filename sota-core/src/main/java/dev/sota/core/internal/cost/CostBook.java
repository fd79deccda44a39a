package dev.sota.core.internal.cost;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a unit of each work costs on this machine, in the first film of a process and in later ones. Begins with rules,
 * scaled by a short measurement, and learns from every run. Thread-safe.
 */
public final class CostBook {

    /**
     * How much a new run counts at least against those before: machines have slow minutes, which say little about the
     * next film, and change seldom.
     */
    private static final double LEARNING = 0.15;

    /** What is believed of runs before the first counts like so many of them. */
    private static final long PRIOR = 2;

    private static final double FIRST_SPREAD = 0.3;
    private static final double LEAST_SPREAD = 0.05;
    /** What a later film of a process costs of what the first does, until it is known. */
    private static final double WARM = 0.7;
    /** Anything less says more about the clock than about the work. */
    private static final double LEAST_SECONDS = 0.02;

    private final SortedMap<String, Cost> costs = new TreeMap<>();
    private Courses courses = Courses.EVEN;
    private double speed;
    private double overlap = 1.1;
    private double spread = FIRST_SPREAD;
    private long runs;

    /**
     * What is known of a cost.
     *
     * @param seconds of one core for a unit
     * @param runs from how many runs
     */
    public record Cost(double seconds, long runs) {}

    /**
     * A book as it can be written down.
     *
     * @param speed of a core, measured when the book was begun
     * @param overlap by how much a run takes longer than its work on all cores
     * @param spread of the logarithm of runs' times around their estimates
     * @param runs how many runs it has learned from
     * @param costs by name
     * @param courses how runs spend their time
     */
    public record Page(
            double speed, double overlap, double spread, long runs, SortedMap<String, Cost> costs, Courses courses) {}

    /**
     * How runs spend their time.
     *
     * @param cold the first of a process
     * @param warm later ones
     */
    public record Courses(Course cold, Course warm) {
        /** Of runs that nothing is known of. */
        static final Courses EVEN = new Courses(Course.EVEN, Course.EVEN);

        Course of(boolean first) {
            return first ? cold : warm;
        }
    }

    private CostBook(double speed) {
        this.speed = speed;
    }

    /**
     * A new book, begun with a measurement that takes a fraction of a second.
     *
     * @return the book
     */
    public static CostBook measured() {
        return new CostBook(Speedometer.speed());
    }

    /**
     * A book that was written down.
     *
     * @param page its page
     * @return the book; nothing when the page makes no sense
     */
    public static Optional<CostBook> of(Page page) {
        boolean sense = within(page.speed(), 0.01, 100)
                && within(page.overlap(), 0.5, 20)
                && within(page.spread(), 0, 5)
                && page.runs() >= 0
                && page.costs().values().stream().allMatch(c -> within(c.seconds(), 0, 1e6) && c.runs() > 0);
        if (!sense) {
            return Optional.empty();
        }
        CostBook book = new CostBook(page.speed());
        book.overlap = page.overlap();
        book.spread = page.spread();
        book.runs = page.runs();
        book.costs.putAll(page.costs());
        book.courses = page.courses();
        return Optional.of(book);
    }

    private static boolean within(double value, double least, double most) {
        return value >= least && value <= most;
    }

    /**
     * What is to be written down.
     *
     * @return the book's page
     */
    public synchronized Page page() {
        return new Page(speed, overlap, spread, runs, new TreeMap<>(costs), courses);
    }

    /**
     * What a unit costs.
     *
     * @param key which work
     * @param cold whether in the first film of a process
     * @return seconds of one core
     */
    public synchronized double cost(CostKey key, boolean cold) {
        Cost known = costs.get(key.name(cold));
        if (known != null) {
            return known.seconds();
        }
        Cost other = costs.get(key.name(!cold));
        if (other != null) {
            return cold ? other.seconds() / WARM : other.seconds() * WARM;
        }
        return key.work().rule() / speed * (cold ? 1 : WARM);
    }

    /**
     * What a rule amounts to on this machine.
     *
     * @param rule seconds of one core on the machine on which it was measured
     * @return seconds of one core here
     */
    public synchronized double here(double rule) {
        return rule / speed;
    }

    /**
     * Whether a cost was learned.
     *
     * @param key which work
     * @return false when only a rule is known
     */
    public synchronized boolean knows(CostKey key) {
        return costs.containsKey(key.name(true)) || costs.containsKey(key.name(false));
    }

    /**
     * By how much a run takes longer than its work spread over all cores.
     *
     * @return a factor
     */
    public synchronized double overlap() {
        return overlap;
    }

    /**
     * How far runs' times lie from their estimates.
     *
     * @return the standard deviation of the logarithm of the ratio
     */
    public synchronized double spread() {
        return Math.max(LEAST_SPREAD, spread);
    }

    /**
     * Whether the book has learned from a run.
     *
     * @return false while it holds rules only
     */
    public synchronized boolean experienced() {
        return runs > 0;
    }

    /**
     * Learns what work cost.
     *
     * @param totals what was done
     * @param cold whether in the first film of a process
     */
    public synchronized void learn(Map<CostKey, CostMeter.Total> totals, boolean cold) {
        totals.forEach((key, total) -> {
            if (total.units() > 0 && total.seconds() > LEAST_SECONDS) {
                double seconds = total.seconds() / total.units();
                Cost known = costs.get(key.name(cold));
                costs.put(
                        key.name(cold),
                        known == null
                                ? new Cost(seconds, 1)
                                : new Cost(blend(known.seconds(), seconds, known.runs()), known.runs() + 1));
            }
        });
    }

    /**
     * Learns how good an estimate was.
     *
     * @param estimated seconds from the costs as they turned out, without overlap
     * @param expected seconds that had been foretold
     * @param actual seconds that the run took
     */
    public synchronized void learnRun(double estimated, double expected, double actual) {
        if (!(estimated > 0.5 && expected > 0.5 && actual > 0.5)) {
            return;
        }
        overlap = within(actual / estimated, 0.5, 20) ? blend(overlap, actual / estimated, PRIOR + runs) : overlap;
        double error = Math.log(actual / expected);
        spread = Math.min(2, Math.sqrt(blend(spread * spread, error * error, PRIOR + runs)));
        runs++;
    }

    /**
     * How a film spends its time.
     *
     * @param cold whether it is the first film of a process
     * @return its course
     */
    public synchronized Course course(boolean cold) {
        return courses.of(cold);
    }

    /**
     * Learns how a run spent its time.
     *
     * @param course the run's
     * @param cold whether it was the first film of a process
     */
    public synchronized void learnCourse(Course course, boolean cold) {
        Course known = courses.of(cold);
        // The first that is seen is better than none.
        Course better = known.toward(course, known.equals(Course.EVEN) ? 1 : weight(runs));
        courses = cold ? new Courses(better, courses.warm()) : new Courses(courses.cold(), better);
    }

    private static double blend(double before, double now, long runs) {
        return before + (now - before) * weight(runs);
    }

    /** Of the first runs the mean is taken; later ones move a mean that forgets. */
    private static double weight(long runs) {
        return Math.max(LEARNING, 1.0 / (runs + 1));
    }
}
