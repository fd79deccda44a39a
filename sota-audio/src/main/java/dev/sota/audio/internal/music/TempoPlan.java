package dev.sota.audio.internal.music;

import java.util.List;

/**
 * Finds the tempo: near the one wanted, so that bars fall on the section starts and the last chord has room to ring.
 *
 * @param bars bars before the last chord
 * @param pulse ticks to seconds
 */
record TempoPlan(int bars, Pulse pulse) {
    /** How far the tempo may be moved, in steps of a quarter per cent. */
    private static final int STEPS = 16;

    private static final double STEP = 0.0025;
    private static final double SHORTEST_RING = 3.2;
    private static final double BEST_RING = 5.0;
    /** How much longer the bar before the last chord is, when there are bars enough for that to be felt as an end. */
    private static final double SLOWING = 0.14;

    private static final int BARS_TO_SLOW = 6;

    static TempoPlan find(double seconds, double beatsPerMinute, Metre metre, List<Brief.Start> starts) {
        TempoPlan best = at(seconds, beatsPerMinute, metre);
        double least = best.cost(seconds, 0, metre, starts);
        for (int k = -STEPS; k <= STEPS; k++) {
            TempoPlan plan = at(seconds, beatsPerMinute * (1 + k * STEP), metre);
            double cost = plan.cost(seconds, k, metre, starts);
            if (cost < least) {
                least = cost;
                best = plan;
            }
        }
        return best;
    }

    private static TempoPlan at(double seconds, double beatsPerMinute, Metre metre) {
        double beat = 60 / beatsPerMinute;
        double bar = beat * metre.beats();
        double ring = Math.max(SHORTEST_RING, bar);
        int bars = (int) Math.max(0, Math.floor((seconds - ring - SLOWING * bar) / bar));
        double delay = bars >= BARS_TO_SLOW ? SLOWING * bar : 0;
        long last = (long) bars * metre.barTicks();
        long slowing = Math.max(0, last - metre.barTicks());
        return new TempoPlan(bars, new Pulse(beat / Metre.BEAT, slowing, last, delay));
    }

    private double cost(double seconds, int k, Metre metre, List<Brief.Start> starts) {
        double bar = pulse.secondsPerTick() * metre.barTicks();
        double off = 0;
        for (Brief.Start start : starts) {
            double at = start.seconds() / bar;
            double distance = at - Math.rint(at);
            off += distance * distance;
        }
        double ring = seconds - pulse.seconds(pulse.last());
        double ringing = Math.abs(ring - BEST_RING) / BEST_RING;
        return 8 * off / Math.max(1, starts.size()) + 0.4 * ringing + 0.2 * Math.abs(k) / STEPS;
    }
}
