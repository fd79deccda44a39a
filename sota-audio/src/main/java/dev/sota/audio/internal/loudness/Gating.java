package dev.sota.audio.internal.loudness;

import java.util.Arrays;

/** Loudness of a whole programme from the mean squares of its blocks. */
final class Gating {

    private static final double ABSOLUTE_GATE = Decibels.energy(-70);
    /** -10 LU, BS.1770-5 annex 1. */
    private static final double INTEGRATED_GATE = 0.1;
    /** -20 LU, EBU Tech 3342. */
    private static final double RANGE_GATE = 0.01;

    private static final double LOW_PERCENTILE = 0.10;
    private static final double HIGH_PERCENTILE = 0.95;

    private Gating() {}

    /** Gated loudness by BS.1770-5: negative infinity when no block is louder than the absolute gate. */
    static double integrated(double[] blocks) {
        double gate = relativeGate(blocks, INTEGRATED_GATE);
        return Decibels.loudness(meanAbove(blocks, gate));
    }

    /** Loudness range by EBU Tech 3342 from short-term blocks; 0 when there are none. */
    static double range(double[] blocks) {
        double gate = relativeGate(blocks, RANGE_GATE);
        double[] kept = Arrays.stream(blocks).filter(b -> b > gate).sorted().toArray();
        if (kept.length == 0) {
            return 0;
        }
        return Decibels.loudness(percentile(kept, HIGH_PERCENTILE))
                - Decibels.loudness(percentile(kept, LOW_PERCENTILE));
    }

    private static double percentile(double[] sorted, double p) {
        return sorted[(int) Math.round((sorted.length - 1) * p)];
    }

    private static double relativeGate(double[] blocks, double factor) {
        return Math.max(ABSOLUTE_GATE, factor * meanAbove(blocks, ABSOLUTE_GATE));
    }

    private static double meanAbove(double[] blocks, double gate) {
        double sum = 0;
        int count = 0;
        for (double block : blocks) {
            if (block > gate) {
                sum += block;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
