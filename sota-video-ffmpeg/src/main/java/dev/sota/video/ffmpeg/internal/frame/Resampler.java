package dev.sota.video.ffmpeg.internal.frame;

import java.util.Arrays;

/**
 * Scales a plane with the full kernel, a row at a time from top to bottom; for what is done once per keyframe. Samples
 * have {@link Bt709#BITS} bits of fraction, which the last step rounds away.
 */
final class Resampler implements Lanes.Source {

    private final Lanes.Source source;
    private final int width;
    private final int height;
    private final Taps columns;
    private final Taps rows;
    /** The last rows of the source, row {@code y} at the rest of {@code y} by their number. */
    private final int[][] held;
    /** A row between those of the source, with its edge samples repeated beyond its edges. */
    private final int[] row;

    private final int edge;
    private int next;

    Resampler(Lanes.Source source, int width, int height, Taps columns, Taps rows) {
        this.source = source;
        this.width = width;
        this.height = height;
        this.columns = columns;
        this.rows = rows;
        this.held = new int[rows.width()][width];
        this.edge = columns.width() + 1;
        this.row = new int[width + 2 * edge];
    }

    @Override
    public void row(int y, int[] into) {
        int first = rows.first(y);
        int end = Math.min(height, first + rows.width());
        for (next = Math.max(next, Math.max(0, first)); next < end; next++) {
            source.row(next, held[next % held.length]);
        }
        Arrays.fill(row, 1 << (Taps.BITS - 1));
        for (int t = 0; t < rows.width(); t += 4) {
            int at = y * rows.width() + t;
            add(held(first + t), held(first + t + 1), held(first + t + 2), held(first + t + 3), row, edge, at);
        }
        shift(row);
        Arrays.fill(row, 0, edge, row[edge]);
        Arrays.fill(row, edge + width, row.length, row[edge + width - 1]);
        across(into);
    }

    private int[] held(int y) {
        return held[Math.max(0, Math.min(height - 1, y)) % held.length];
    }

    private void add(int[] ra, int[] rb, int[] rc, int[] rd, int[] out, int to, int at) {
        int a = rows.weights()[at];
        int b = rows.weights()[at + 1];
        int c = rows.weights()[at + 2];
        int d = rows.weights()[at + 3];
        for (int x = 0; x < ra.length; x++) {
            out[to + x] += ra[x] * a + rb[x] * b + rc[x] * c + rd[x] * d;
        }
    }

    private static void shift(int[] row) {
        for (int x = 0; x < row.length; x++) {
            row[x] >>= Taps.BITS;
        }
    }

    private void across(int[] into) {
        int taps = columns.width();
        for (int x = 0; x < columns.count(); x++) {
            int at = Math.max(0, Math.min(row.length - taps, columns.first(x) + edge));
            into[x] = Math.max(0, Math.min(255, dot(row, at, columns.weights(), x * taps, taps)));
        }
    }

    private static int dot(int[] samples, int at, int[] weights, int from, int count) {
        int sum = 1 << (Taps.BITS + Bt709.BITS - 1);
        for (int t = 0; t < count; t += 4) {
            sum += samples[at + t] * weights[from + t]
                    + samples[at + t + 1] * weights[from + t + 1]
                    + samples[at + t + 2] * weights[from + t + 2]
                    + samples[at + t + 3] * weights[from + t + 3];
        }
        return sum >> (Taps.BITS + Bt709.BITS);
    }
}
