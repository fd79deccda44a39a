package dev.sota.inference.sketch.internal.paint;

import java.util.Arrays;

/**
 * The edges of a figure, each from its upper to its lower end, in lines of which there are {@value #LINES} for each row of
 * pixels. Not thread-safe.
 */
final class Edges implements Outline.Pen {
    /** Lines a row. */
    static final int LINES = 8;

    private final int firstLine;
    private final int endLine;
    /** For each edge: its first line, and its last plus one. */
    int[] from = new int[64];

    int[] to = new int[64];
    /** Where it crosses its first line, and how far it moves from line to line, in pixels. */
    double[] x = new double[64];

    double[] step = new double[64];
    /** 1 for an edge that was drawn downwards, else -1. */
    int[] turn = new int[64];

    int count;
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    private double startX;
    private double startY;
    private double penX;
    private double penY;
    private boolean drawn;

    /** Edges of which only what is within some rows matters. */
    Edges(int firstRow, int endRow) {
        firstLine = firstRow * LINES;
        endLine = endRow * LINES;
    }

    @Override
    public void move(double x, double y) {
        startX = x;
        startY = y;
        penX = x;
        penY = y;
        drawn = false;
    }

    @Override
    public void line(double x, double y) {
        add(penX, penY, x, y);
        penX = x;
        penY = y;
        drawn = true;
    }

    /** A filled figure is always closed. */
    @Override
    public void end(boolean closed) {
        if (drawn) {
            line(startX, startY);
            drawn = false;
        }
    }

    /** Adds an edge between two points. */
    void add(double x0, double y0, double x1, double y1) {
        boolean down = y0 <= y1;
        double topX = down ? x0 : x1;
        double top = (down ? y0 : y1) * LINES - 0.5;
        double bottomX = down ? x1 : x0;
        double bottom = (down ? y1 : y0) * LINES - 0.5;
        // Lines stand at the middle of their height: an edge crosses those from its top up to, without, its bottom.
        int first = (int) Math.max(firstLine, Math.ceil(top));
        int end = (int) Math.min(endLine, Math.ceil(bottom));
        if (first >= end || !(Math.abs(topX) + Math.abs(bottomX) < 1e8)) {
            return;
        }
        if (count == from.length) {
            grow();
        }
        double slope = (bottomX - topX) / (bottom - top);
        from[count] = first;
        to[count] = end;
        x[count] = topX + (first - top) * slope;
        step[count] = slope;
        turn[count] = down ? 1 : -1;
        count++;
        left = Math.min(left, Math.min(topX, bottomX));
        right = Math.max(right, Math.max(topX, bottomX));
    }

    private void grow() {
        int room = count * 2;
        from = Arrays.copyOf(from, room);
        to = Arrays.copyOf(to, room);
        x = Arrays.copyOf(x, room);
        step = Arrays.copyOf(step, room);
        turn = Arrays.copyOf(turn, room);
    }

    /** The edges' numbers in the order of their first lines; equal ones in the order in which they were drawn. */
    int[] byFirstLine() {
        int[] places = new int[endLine - firstLine + 1];
        for (int i = 0; i < count; i++) {
            places[from[i] - firstLine + 1]++;
        }
        for (int line = 1; line < places.length; line++) {
            places[line] += places[line - 1];
        }
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[places[from[i] - firstLine]++] = i;
        }
        return order;
    }
}
