package dev.sota.core.internal.run;

/**
 * How fast a run gets on against what was expected: a moving mean of recent steps, which counts the more the more of the
 * run has been seen. Not thread-safe.
 */
final class Pace {

    /** A step is this share of the run: shorter ones are noise. */
    private static final double STEP = 0.02;
    /** What the newest step counts. */
    private static final double NEWEST = 0.12;
    /** With this share of the run seen, what is seen counts fully. */
    private static final double ENOUGH = 0.6;

    private static final double LEAST = 0.2;
    private static final double MOST = 20;

    private double passedBefore;
    private double elapsedBefore;
    private double mean = 1;
    private int steps;

    /** The expectation has changed: steps are counted from here on, and what was learned stays. */
    void restart(double passed, double elapsed) {
        passedBefore = passed;
        elapsedBefore = elapsed;
    }

    /** A share of the expected seconds should have passed, and so many have. */
    void seen(double passed, double elapsed, double seconds) {
        double step = passed - passedBefore;
        if (step < STEP) {
            return;
        }
        double ratio = (elapsed - elapsedBefore) / (step * seconds);
        steps++;
        // The first steps weigh alike; later ones move a mean that forgets.
        double weight = Math.max(NEWEST, 1.0 / (steps + 1));
        mean += (Math.max(LEAST, Math.min(MOST, ratio)) - mean) * weight;
        passedBefore = passed;
        elapsedBefore = elapsed;
    }

    /** What is left takes this many times as long as expected. */
    double ratio(double share) {
        double trust = Math.min(1, share / ENOUGH);
        return 1 + trust * (mean - 1);
    }
}
