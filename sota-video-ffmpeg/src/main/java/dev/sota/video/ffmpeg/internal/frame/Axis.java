package dev.sota.video.ffmpeg.internal.frame;

/**
 * Where the samples of one axis of a frame come from: for each output the first of four inputs and their weights. Output
 * {@code i} lies at {@code offset + i * step} on the input axis, whose samples lie at whole numbers. Filled anew for each
 * frame without allocating: one for each thread.
 */
final class Axis {

    private static final int FRACTION = 32;

    private final int[] first;
    private final long[][] weights;

    Axis(int count) {
        this.first = new int[count];
        this.weights = new long[4][count];
    }

    /** Sets all outputs; inputs more than {@link Lanes#EDGE} samples outside a plane of {@code length} are not touched. */
    void set(double offset, double step, int length, Phases phases) {
        long[] table = phases.of(step);
        // Half a phase more: places are rounded to the nearest phase, not down.
        long at = Math.round((offset + Lanes.EDGE - 1 + 0.5 / Phases.COUNT) * (1L << FRACTION));
        long by = Math.round(step * (1L << FRACTION));
        long last = (long) (length + 2 * Lanes.EDGE - 4) << Phases.BITS;
        for (int i = 0; i < first.length; i++) {
            int tap = (int) Math.max(0, Math.min(last, at >> (FRACTION - Phases.BITS)));
            int phase = (tap & Phases.COUNT - 1) << 2;
            first[i] = tap >>> Phases.BITS;
            weights[0][i] = table[phase];
            weights[1][i] = table[phase + 1];
            weights[2][i] = table[phase + 2];
            weights[3][i] = table[phase + 3];
            at += by;
        }
    }

    int count() {
        return first.length;
    }

    /** The first input of each output, counted from the first edge sample; the array itself. */
    int[] first() {
        return first;
    }

    /** One tap's weight in each output, of {@link Phases#COUNT}; the array itself. */
    long[] weights(int tap) {
        return weights[tap];
    }
}
