package dev.sota.core.internal.cost;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How runs spend their time: which share of it has passed when which share of the work is done. Runs begin slowly, while
 * everything is loaded and compiled and one stage has to wait for another, so that the two are not the same. Immutable.
 */
public final class Course {

    /** Steps between no work and all of it. */
    private static final int STEPS = 32;

    /** Every share of the work takes the same share of the time. */
    public static final Course EVEN = new Course(even());

    private final double[] times;

    private Course(double[] times) {
        this.times = times;
    }

    private static double[] even() {
        double[] times = new double[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            times[i] = (double) i / STEPS;
        }
        return times;
    }

    /**
     * A course that was written down.
     *
     * @param times shares of the time at even steps of the work, the first 0 and the last 1
     * @return the course, or an even one when they make no sense
     */
    static Course of(List<Double> times) {
        if (times.size() != STEPS + 1) {
            return EVEN;
        }
        double[] own = times.stream().mapToDouble(Double::doubleValue).toArray();
        boolean sense = own[0] == 0 && own[STEPS] == 1;
        for (int i = 0; i < STEPS; i++) {
            sense &= own[i] <= own[i + 1];
        }
        return sense ? new Course(own) : EVEN;
    }

    /** What is to be written down. */
    List<Double> times() {
        return Arrays.stream(times).boxed().toList();
    }

    /**
     * The share of the time that has passed.
     *
     * @param work share of the work that is done
     * @return 0 to 1, never less for more work
     */
    public double time(double work) {
        double at = Math.max(0, Math.min(1, work)) * STEPS;
        int step = Math.min(STEPS - 1, (int) at);
        return times[step] + (times[step + 1] - times[step]) * (at - step);
    }

    /**
     * A course nearer to another.
     *
     * @param other the other
     * @param weight 0 for this one, 1 for the other
     * @return a course between
     */
    Course toward(Course other, double weight) {
        double[] between = new double[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            between[i] = times[i] + (other.times[i] - times[i]) * weight;
        }
        between[STEPS] = 1;
        return new Course(between);
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Course other && Arrays.equals(times, other.times);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(times);
    }

    /** Watches a run. Not thread-safe. */
    public static final class Log {

        /** Seconds at which each step of the work was first seen to be done. */
        private final double[] seen = new double[STEPS + 1];

        private int reached;
        private double work;
        private double seconds;

        /**
         * So much is done.
         *
         * @param share of the work, as was expected at the time
         * @param elapsed seconds since the run began
         */
        public void add(double share, double elapsed) {
            if (share <= work) {
                return;
            }
            while (reached < STEPS && (reached + 1.0) / STEPS <= share) {
                reached++;
                double part = ((double) reached / STEPS - work) / (share - work);
                seen[reached] = seconds + (elapsed - seconds) * part;
            }
            work = share;
            seconds = elapsed;
        }

        /**
         * The run's course.
         *
         * @param total seconds that the run took
         * @return its course; an even one when it took no time
         */
        public Course course(double total) {
            if (!(total > 0)) {
                return EVEN;
            }
            double[] times = new double[STEPS + 1];
            for (int i = 1; i <= STEPS; i++) {
                times[i] = i <= reached ? Math.max(times[i - 1], Math.min(1, seen[i] / total)) : 1;
            }
            times[STEPS] = 1;
            return new Course(times);
        }
    }
}
