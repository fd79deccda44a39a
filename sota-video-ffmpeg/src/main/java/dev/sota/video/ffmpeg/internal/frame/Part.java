package dev.sota.video.ffmpeg.internal.frame;

import java.util.Arrays;

/**
 * What is drawn of a layer in one plane of one frame: for each row a bit for each {@code int} of four samples. They are
 * drawn where the layer holds anything that no nearer layer hides. Filled anew for each frame, from the nearest layer to
 * the furthest: one for each thread and layer.
 */
final class Part {

    private final int height;
    private final Bits draws;
    private final Bits copies;
    private final Bits mixes;
    /** Of each row of the source. */
    private final Bits held;

    private final Bits solid;
    /** Of each four rows of the source. */
    private final Bits drawn;

    private final Bits mixed;
    /** For each column of the source the first of the frame whose taps begin there or later. */
    private int[] reach = new int[0];

    private int top;
    private int bottom;

    /** For frames with so many {@code int}s in a row. */
    Part(int width, int height) {
        this.height = height;
        this.draws = new Bits(width, height);
        this.copies = new Bits(width, height);
        this.mixes = new Bits(width, height);
        this.held = new Bits(width, 0);
        this.solid = new Bits(width, 0);
        this.drawn = new Bits(width, 0);
        this.mixed = new Bits(width, 0);
    }

    /** Nothing. */
    void none() {
        top = 0;
        bottom = 0;
    }

    /** Everything that is not hidden. */
    void all(Axis rows, Bits hidden) {
        need(rows);
        top = 0;
        bottom = height;
        draws.fill();
        copies.fill();
        for (int y = 0; y < height; y++) {
            if (hidden.none(y)) {
                drawn.copy(draws, y, rows.first()[y] >> 2);
                drawn.copy(draws, y, rows.first()[y] + 3 >> 2);
            } else {
                uncover(y, hidden);
                settle(rows, y);
            }
        }
    }

    private void uncover(int y, Bits hidden) {
        int words = draws.words();
        for (int at = y * words; at < (y + 1) * words; at++) {
            draws.all()[at] &= ~hidden.all()[at];
            copies.all()[at] = draws.all()[at];
            mixes.all()[at] = 0;
        }
    }

    /**
     * What a layer covers and is not hidden, where the frame takes its samples from.
     *
     * @param coverage of the layer
     * @param columns of the frame
     * @param rows likewise
     * @param beside how many samples of the layer a row may be beside its place
     * @param clear whether it may let everything through
     * @param hidden what nearer layers hide, to which this one adds
     */
    void cover(Coverage coverage, Axis columns, Axis rows, int beside, boolean clear, Bits hidden) {
        need(rows);
        top = 0;
        while (top < height && rows.first()[top] + 3 < coverage.top()) {
            top++;
        }
        bottom = height;
        while (bottom > top && rows.first()[bottom - 1] >= coverage.bottom()) {
            bottom--;
        }
        if (top == bottom) {
            return;
        }
        reach(columns, coverage.width());
        int first = rows.first()[top];
        int last = rows.first()[bottom - 1] + 3;
        // A sample of the frame takes something from a run that one of its four taps lies in, and nothing else from one
        // that all of them lie in.
        mark(held, coverage.width(), coverage.held(), first, last, beside, true);
        mark(solid, coverage.width(), coverage.solid(), first, last, -3 - beside, false);
        for (int y = top; y < bottom; y++) {
            divide(rows.first()[y], y, clear, hidden);
            settle(rows, y);
        }
    }

    private void need(Axis rows) {
        int groups = (rows.first()[rows.count() - 1] + 3 >> 2) + 1;
        drawn.rows(groups);
        mixed.rows(groups);
        drawn.clear();
        mixed.clear();
    }

    private void reach(Axis columns, int width) {
        if (reach.length <= width) {
            reach = new int[width + 1];
        }
        int next = 0;
        for (int x = 0; x < columns.count(); x++) {
            for (int first = columns.first()[x]; next <= first; next++) {
                reach[next] = x;
            }
        }
        Arrays.fill(reach, next, width + 1, columns.count());
    }

    /** Runs of columns of the source, longer by some, as bits of the frame. */
    private void mark(Bits out, int width, short[][] runs, int first, int last, int longer, boolean part) {
        out.rows(last + 1);
        for (int row = first; row <= last; row++) {
            if (row > first && runs[row] == runs[row - 1]) {
                out.copy(row - 1, row);
            } else {
                out.clear(row);
                mark(out, row, runs[row], width, longer, part);
            }
        }
    }

    private void mark(Bits out, int row, short[] runs, int width, int longer, boolean part) {
        for (int i = 0; i < runs.length; i += 2) {
            int from = reach[Math.max(0, Math.min(width, runs[i] - 3 - longer))];
            int end = reach[Math.max(0, Math.min(width, runs[i + 1] + longer))];
            // Samples come in fours, of which a part or all must be in the run.
            out.set(row, part ? from >> 2 : from + 3 >> 2, part ? end + 3 >> 2 : end >> 2);
        }
    }

    /** What of a row hides what is behind it, and what is mixed with that. */
    private void divide(int source, int y, boolean clear, Bits hidden) {
        int words = draws.words();
        long[] h = held.all();
        long[] s = solid.all();
        for (int i = 0; i < words; i++) {
            int in = source * words + i;
            int at = y * words + i;
            long hide = hidden.all()[at];
            long draw = (h[in] | h[in + words] | h[in + 2 * words] | h[in + 3 * words]) & ~hide;
            long full = clear ? 0 : s[in] & s[in + words] & s[in + 2 * words] & s[in + 3 * words];
            draws.all()[at] = draw;
            copies.all()[at] = draw & full;
            mixes.all()[at] = draw & ~full;
            hidden.all()[at] = hide | full;
        }
    }

    /** What a row needs of the source. */
    private void settle(Axis rows, int y) {
        if (draws.none(y)) {
            return;
        }
        draws.close(y);
        int words = draws.words();
        int upper = (rows.first()[y] >> 2) * words;
        int lower = (rows.first()[y] + 3 >> 2) * words;
        for (int i = 0; i < words; i++) {
            long draw = draws.all()[y * words + i];
            long mix = mixes.all()[y * words + i];
            drawn.all()[upper + i] |= draw;
            drawn.all()[lower + i] |= draw;
            mixed.all()[upper + i] |= mix;
            mixed.all()[lower + i] |= mix;
        }
    }

    /** The first row of which anything is drawn. */
    int top() {
        return top;
    }

    /** The row after the last of which anything is drawn. */
    int bottom() {
        return bottom;
    }

    /** What is drawn of each row, with small gaps between. */
    Bits draws() {
        return draws;
    }

    /** That of it which hides what is there. */
    Bits copies() {
        return copies;
    }

    /** That of it through which something is seen. */
    Bits mixes() {
        return mixes;
    }

    /** What is needed of each four rows of the source. */
    Bits drawn() {
        return drawn;
    }

    /** What is needed of each four rows of its alpha. */
    Bits mixed() {
        return mixed;
    }
}
