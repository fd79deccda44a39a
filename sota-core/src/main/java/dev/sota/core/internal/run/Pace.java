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

    private double spentBefore;
    private double elapsedBefore;
    private double mean = 1;
    private int steps;

    /** The expectation has changed: steps are counted from here on, and what was learned stays. */
    void restart(double spent, double elapsed) {
        spentBefore = spent;
        elapsedBefore = elapsed;
    }

    void seen(double spent, double elapsed, double all, double lanes) {
        double step = spent - spentBefore;
        if (all == 0 || step < STEP * all) {
            return;
        }
        double ratio = (elapsed - elapsedBefore) / (step / lanes);
        steps++;
        // The first steps weigh alike; later ones move a mean that forgets.
        double weight = Math.max(NEWEST, 1.0 / (steps + 1));
        mean += (Math.max(LEAST, Math.min(MOST, ratio)) - mean) * weight;
        spentBefore = spent;
        elapsedBefore = elapsed;
    }

    /** What is left takes this many times as long as expected. */
    double ratio(double share) {
        double trust = Math.min(1, share / ENOUGH);
        return 1 + trust * (mean - 1);
    }
}
