package dev.sota.video.ffmpeg.internal.frame;

import java.util.Arrays;

/** Takes the samples of an overlay's component row by row. */
final class OverlayRows {

    /** What a sample may add at most, dither included. */
    private static final int MOST = (1 << 32 - OverlayLayer.ADDED_SHIFT) - 1;

    private final int width;
    private final int height;
    private final int cells;
    private final int top;
    private final int[] row;
    private final int[] from;
    private final int[] to;
    private final int[] before;
    private final int[] after;
    private final int[][][] middle;
    private int rows;

    /** Rows of a component, of which the first lies in the frame's row {@code top}. */
    OverlayRows(int width, int height, int top) {
        this.width = width;
        this.height = height;
        this.cells = (width + 3) / 4;
        this.top = top;
        this.row = new int[4 * cells];
        this.from = new int[height];
        this.to = new int[height];
        this.before = new int[height];
        this.after = new int[height];
        this.middle = new int[height][4][];
    }

    /** Sets a sample of the row: how much it hides, 0 to 1, and the code value it adds. */
    void set(int x, float hidden, float added) {
        int value = Math.round(added * (1 << OverlayLayer.ADDED_BITS));
        int most = MOST - (1 << OverlayLayer.ADDED_BITS);
        row[x] = Math.round(hidden * OverlayLayer.ONE) | Math.max(0, Math.min(most, value)) << OverlayLayer.ADDED_SHIFT;
    }

    /** Ends a row, and begins the next. */
    void end() {
        Arrays.fill(row, width, row.length, row[width - 1]);
        int left = 0;
        while (left < cells && same(left, row[0])) {
            left++;
        }
        int right = cells;
        while (right > left && same(right - 1, row[row.length - 1])) {
            right--;
        }
        from[rows] = left;
        to[rows] = right;
        before[rows] = row[0];
        after[rows] = row[row.length - 1];
        for (int k = 0; k < 4; k++) {
            int[] samples = new int[right - left];
            int dither = OverlayLayer.dither(k, top + rows) << OverlayLayer.ADDED_SHIFT;
            for (int i = 0; i < samples.length; i++) {
                samples[i] = row[4 * (left + i) + k] + dither;
            }
            middle[rows][k] = samples;
        }
        rows++;
    }

    private boolean same(int cell, int sample) {
        for (int k = 0; k < 4; k++) {
            if (row[4 * cell + k] != sample) {
                return false;
            }
        }
        return true;
    }

    OverlayLayer layer() {
        return new OverlayLayer(width, height, from, to, before, after, middle);
    }
}
