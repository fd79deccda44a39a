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

    /** Displaces outputs. */
    @FunctionalInterface
    interface Shift {
        /** How far on the input axis. */
        double of(int output);
    }

    /** Sets all outputs, each displaced by its own way, which changes by less than a step from one to the next. */
    void set(double offset, double step, int length, Phases phases, Shift shift) {
        long[] table = phases.of(step);
        for (int i = 0; i < first.length; i++) {
            put(i, fixed(offset + i * step + shift.of(i)), length, table);
        }
    }

    /** Sets some outputs. */
    void set(double offset, double step, int length, Phases phases, int from, int to) {
        long[] table = phases.of(step);
        long by = Math.round(step * (1L << FRACTION));
        long at = fixed(offset) + from * by;
        for (int i = from; i < to; i++) {
            put(i, at, length, table);
            at += by;
        }
    }

    /** Half a phase more: places are rounded to the nearest phase, not down. */
    private static long fixed(double at) {
        return Math.round((at + Lanes.EDGE - 1 + 0.5 / Phases.COUNT) * (1L << FRACTION));
    }

    /** Sets all outputs; inputs more than {@link Lanes#EDGE} samples outside a plane of {@code length} are not touched. */
    void set(double offset, double step, int length, Phases phases) {
        set(offset, step, length, phases, 0, first.length);
    }

    private void put(int i, long at, int length, long[] table) {
        long last = (long) (length + 2 * Lanes.EDGE - 4) << Phases.BITS;
        int tap = (int) Math.max(0, Math.min(last, at >> (FRACTION - Phases.BITS)));
        int phase = (tap & Phases.COUNT - 1) << 2;
        first[i] = tap >>> Phases.BITS;
        weights[0][i] = table[phase];
        weights[1][i] = table[phase + 1];
        weights[2][i] = table[phase + 2];
        weights[3][i] = table[phase + 3];
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
