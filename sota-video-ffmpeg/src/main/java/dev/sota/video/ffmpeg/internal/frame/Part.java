package dev.sota.video.ffmpeg.internal.frame;

import java.util.Arrays;

/**
 * What is drawn of a layer in one plane of one frame: in each row the {@code int}s from the first to before the last, and
 * whether they hide all that is behind them. Filled anew for each frame: one for each thread.
 */
final class Part {

    private final int width;
    private final int[] from;
    private final int[] to;
    private final boolean[] hides;

    /** For frames with so many {@code int}s in a row. */
    Part(int width, int height) {
        this.width = width;
        this.from = new int[height];
        this.to = new int[height];
        this.hides = new boolean[height];
    }

    /** Everything. */
    void all() {
        Arrays.fill(from, 0);
        Arrays.fill(to, width);
        Arrays.fill(hides, true);
    }

    /** What a layer covers, where the frame takes its samples from. */
    void cover(Coverage coverage, Axis columns, Axis rows, boolean wide) {
        for (int y = 0; y < from.length; y++) {
            int first = rows.first()[y] >> 2;
            int last = rows.first()[y] + 3 >> 2;
            int left = coverage.from()[first];
            int right = coverage.to()[first];
            boolean full = coverage.full()[first] && coverage.full()[last];
            if (left >= right) {
                left = coverage.from()[last];
                right = coverage.to()[last];
            } else if (coverage.from()[last] < coverage.to()[last]) {
                left = Math.min(left, coverage.from()[last]);
                right = Math.max(right, coverage.to()[last]);
            }
            boolean nothing = left >= right;
            hides[y] = full && wide;
            from[y] = nothing ? 0 : hides[y] ? 0 : columns.outputs(left - 3) >> 2;
            to[y] = nothing ? 0 : hides[y] ? width : Math.min(width, (columns.outputs(right + 3) >> 2) + 1);
        }
    }

    /** Leaves out rows that a nearer layer hides. */
    void behind(Part nearer) {
        for (int y = 0; y < from.length; y++) {
            if (nearer.hides[y]) {
                to[y] = from[y];
                hides[y] = true;
            }
        }
    }

    int from(int y) {
        return from[y];
    }

    int to(int y) {
        return to[y];
    }

    /** Whether a row of this layer hides what is behind it; or is hidden itself. */
    boolean hides(int y) {
        return hides[y];
    }
}
