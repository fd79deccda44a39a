package dev.sota.inference.sketch.internal.paint;

import java.awt.geom.PathIterator;

/**
 * Finds how much of each pixel a figure covers: exactly across, and on {@value Edges#LINES} lines down. A line's spans are
 * added as differences, so that a long span costs no more than a short one (the idea of R. Levien's font-rs, 2016, here
 * with a winding rule). Not thread-safe.
 */
final class Scan {
    /** Coverage of a pixel that lies inside. */
    static final int FULL = 256;

    private static final int UNIT = 256;

    private final Edges edges;
    private final boolean evenOdd;
    /** The columns that the figure may touch. */
    private final int left;

    private final int width;
    private final int[] order;
    private final int[] active;
    private final double[] at;
    private final int[] addedEdges;
    private final double[] addedAt;
    private int activeCount;
    private int next;
    /** Differences of coverage from pixel to pixel, 256 for each covered line; two more than the columns. */
    private final int[] differences;

    /** Receives rows that are not empty. */
    interface Rows {
        /** Takes the coverage, 0 to {@link #FULL}, of so many pixels of a row, beginning with one. */
        void row(int y, int first, int count, int[] coverage);
    }

    private Scan(Edges edges, int windingRule, int left, int right) {
        this.edges = edges;
        this.evenOdd = windingRule == PathIterator.WIND_EVEN_ODD;
        this.left = left;
        this.width = right - left;
        this.order = edges.byFirstLine();
        this.active = new int[edges.count];
        this.at = new double[edges.count];
        this.addedEdges = new int[edges.count];
        this.addedAt = new double[edges.count];
        this.differences = new int[width + 2];
    }

    /** Gives the rows that a figure covers, from top to bottom. */
    static void rows(Edges edges, int windingRule, int width, Rows target) {
        // Steps add up to a little more or less than where an edge ends.
        int left = (int) Math.max(0, Math.floor(edges.left - 0.01));
        int right = (int) Math.min(width, Math.floor(edges.right + 0.01) + 1);
        if (edges.count == 0 || left >= right) {
            return;
        }
        new Scan(edges, windingRule, left, right).run(target);
    }

    private void run(Rows target) {
        int[] coverage = new int[width];
        int line = edges.from[order[0]];
        while (next < order.length || activeCount > 0) {
            if (activeCount == 0) {
                line = Math.max(line, edges.from[order[next]]);
            }
            int row = Math.floorDiv(line, Edges.LINES);
            int end = (row + 1) * Edges.LINES;
            boolean any = false;
            for (; line < end; line++) {
                step(line);
                if (activeCount > 1) {
                    any = true;
                    spans();
                }
            }
            if (any) {
                sum(coverage);
                target.row(row, left, width, coverage);
            }
        }
    }

    /** Brings the edges that cross a line into their order from left to right. */
    private void step(int line) {
        leave(line);
        sort(0, activeCount);
        int before = activeCount;
        enter(line);
        if (activeCount > before) {
            sort(before, activeCount);
            merge(before);
        }
    }

    /** Moves the edges on by a line and drops those that ended. */
    private void leave(int line) {
        int kept = 0;
        for (int i = 0; i < activeCount; i++) {
            int edge = active[i];
            if (edges.to[edge] > line) {
                active[kept] = edge;
                at[kept++] = at[i] + edges.step[edge];
            }
        }
        activeCount = kept;
    }

    private void enter(int line) {
        while (next < order.length && edges.from[order[next]] <= line) {
            int edge = order[next++];
            active[activeCount] = edge;
            at[activeCount++] = edges.x[edge];
        }
    }

    /** From line to line edges hardly change places: insertion does next to nothing. */
    private void sort(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            double x = at[i];
            if (at[i - 1] <= x) {
                continue;
            }
            int edge = active[i];
            int k = i - 1;
            while (k >= from && at[k] > x) {
                at[k + 1] = at[k];
                active[k + 1] = active[k];
                k--;
            }
            at[k + 1] = x;
            active[k + 1] = edge;
        }
    }

    /** Merges two sorted parts, of which the second begins at an index. */
    private void merge(int middle) {
        int added = activeCount - middle;
        System.arraycopy(at, middle, addedAt, 0, added);
        System.arraycopy(active, middle, addedEdges, 0, added);
        int i = middle - 1;
        int k = added - 1;
        for (int to = activeCount - 1; k >= 0; to--) {
            if (i >= 0 && at[i] > addedAt[k]) {
                at[to] = at[i];
                active[to] = active[i--];
            } else {
                at[to] = addedAt[k];
                active[to] = addedEdges[k--];
            }
        }
    }

    private void spans() {
        int winding = 0;
        double begin = 0;
        for (int i = 0; i < activeCount; i++) {
            int before = winding;
            winding = evenOdd ? winding ^ 1 : winding + edges.turn[active[i]];
            if (before == 0) {
                begin = at[i];
            } else if (winding == 0) {
                span(begin, at[i]);
            }
        }
    }

    private void span(double begin, double end) {
        int a = fixed(begin);
        int b = fixed(end);
        if (a < b) {
            int partA = a & UNIT - 1;
            int partB = b & UNIT - 1;
            differences[a >> 8] += UNIT - partA;
            differences[(a >> 8) + 1] += partA;
            differences[b >> 8] -= UNIT - partB;
            differences[(b >> 8) + 1] -= partB;
        }
    }

    private int fixed(double place) {
        double x = place - left;
        return x <= 0 ? 0 : x >= width ? width << 8 : (int) (x * UNIT);
    }

    private void sum(int[] coverage) {
        int sum = 0;
        for (int x = 0; x < width; x++) {
            sum += differences[x];
            differences[x] = 0;
            coverage[x] = sum / Edges.LINES;
        }
        differences[width] = 0;
        differences[width + 1] = 0;
    }
}
