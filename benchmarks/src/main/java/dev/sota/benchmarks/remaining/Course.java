package dev.sota.benchmarks.remaining;

import java.util.List;

/**
 * All that a run said of itself, and how true it was.
 *
 * @param sightings by time; the last at the end of the run
 */
record Course(List<Sighting> sightings) {

    Course {
        if (sightings.isEmpty() || sightings.get(sightings.size() - 1).fraction() < 1) {
            throw new IllegalArgumentException("the run did not come to its end");
        }
        sightings = List.copyOf(sightings);
    }

    /** How long the run took, in seconds. */
    double total() {
        return sightings.get(sightings.size() - 1).elapsed();
    }

    /**
     * What was on display when a share of the run's time had passed: the last thing said until then. An earlier one is as
     * old as it is: what counts is what a watcher sees.
     */
    Sighting at(double share) {
        double time = total() * share;
        Sighting shown = sightings.get(0);
        for (Sighting sighting : sightings) {
            if (sighting.elapsed() > time) {
                break;
            }
            shown = sighting;
        }
        return shown;
    }

    /**
     * How far the time remaining was from the truth when a share of the run had passed.
     *
     * @return 0.1 when it was a tenth too long; not a number when nothing was said
     */
    double error(double share) {
        Sighting shown = at(share);
        return shown.remaining() / (total() - shown.elapsed()) - 1;
    }

    /** Whether what was done was ever less than before. */
    boolean wentBack() {
        for (int i = 1; i < sightings.size(); i++) {
            if (sightings.get(i).fraction() < sightings.get(i - 1).fraction()) {
                return true;
            }
        }
        return false;
    }
}
