package dev.sota.audio.internal.dynamics;

import java.util.Arrays;

/**
 * Turns the gain that each sample needs into a smooth one that is never above it near that sample: the lowest gain of a
 * window, a slow way back up, then two moving averages. Gains are whole numbers, {@link #UNITY} for 1, so that running
 * sums are exact for ever. Not thread-safe.
 */
final class GainEnvelope {

    static final long UNITY = 1L << 30;

    private final int average;
    private final int window;
    private final double release;
    private final long[] lows;
    private final long[] lowTimes;
    private int lowHead;
    private int lowCount;
    private long released = UNITY;
    private final MovingSum first;
    private final MovingSum second;
    private long time;

    /**
     * An envelope.
     *
     * @param average samples of each moving average
     * @param guard samples on either side of a peak for which the gain stands still
     * @param releaseSamples time constant of the way up
     */
    GainEnvelope(int average, int guard, double releaseSamples) {
        this.average = average;
        this.window = 2 * (average - 1 + guard) + 1;
        this.release = 1 - Math.exp(-1 / releaseSamples);
        this.lows = new long[Integer.highestOneBit(window) * 2];
        this.lowTimes = new long[lows.length];
        this.first = new MovingSum(average);
        this.second = new MovingSum(average);
    }

    /** By how many samples a gain comes later than the need it answers. */
    int delay() {
        return (window - 1) / 2 + average - 1;
    }

    /** Takes the gain that the next sample needs and gives the smooth gain of the sample {@link #delay()} before. */
    double next(long needed) {
        long lowest = lowest(needed);
        // The 1 lets it arrive at unity, which rounding down alone would never do.
        released += 1 + (long) ((UNITY - released) * release);
        released = Math.min(released, lowest);
        long sum = second.add(first.add(released));
        return (double) sum / ((double) average * average * UNITY);
    }

    /** The lowest of the last {@link #window} values: a queue that keeps only what can still become the lowest. */
    private long lowest(long value) {
        int mask = lows.length - 1;
        if (lowCount > 0 && lowTimes[lowHead] <= time - window) {
            lowHead = (lowHead + 1) & mask;
            lowCount--;
        }
        while (lowCount > 0 && lows[(lowHead + lowCount - 1) & mask] >= value) {
            lowCount--;
        }
        int tail = (lowHead + lowCount) & mask;
        lows[tail] = value;
        lowTimes[tail] = time++;
        lowCount++;
        return lows[lowHead];
    }

    /** The sum of the last values; before the first they are taken to be like it. */
    private static final class MovingSum {
        private final long[] values;
        private long sum;
        private int next;
        private boolean primed;

        MovingSum(int length) {
            values = new long[length];
        }

        long add(long value) {
            if (!primed) {
                Arrays.fill(values, value);
                sum = value * values.length;
                primed = true;
            }
            sum += value - values[next];
            values[next] = value;
            next = next + 1 == values.length ? 0 : next + 1;
            return sum;
        }
    }
}
