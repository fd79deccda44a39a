package dev.sota.video.ffmpeg.internal.frame;

import java.util.Arrays;

/**
 * Where a layer holds anything and where it hides what is behind it, in each row of its alpha: so that it is drawn only
 * there, that nothing is drawn behind it, and that no alpha is looked at where it is full. Columns and rows are counted
 * with the edges. Rows that are alike share one array. Immutable by agreement.
 *
 * @param width columns of a row
 * @param held for each row the runs that are not transparent: the first column of each, the one after it, and so on
 * @param solid the runs that are opaque
 * @param top the first row that holds anything
 * @param bottom the row after the last that does
 */
record Coverage(int width, short[][] held, short[][] solid, int top, int bottom) {

    /** Gaps so narrow would be drawn over anyway. */
    private static final int GAP = 8;
    /** Shorter opaque runs hardly hold the taps of four samples of a frame. */
    private static final int LEAST = 6;

    static Coverage of(Lanes alpha) {
        int rows = 4 * alpha.groups().length;
        int width = alpha.groups()[0].length;
        short[][] allHeld = new short[rows][];
        short[][] allSolid = new short[rows][];
        int top = rows;
        int bottom = 0;
        short[] heldBefore = new short[0];
        short[] solidBefore = new short[0];
        short[] runs = new short[2 * width];
        for (int row = 0; row < rows; row++) {
            long[] group = alpha.groups()[row >> 2];
            int shift = (row & 3) << 4;
            heldBefore = same(heldBefore, runs, held(group, shift, runs));
            solidBefore = same(solidBefore, runs, solid(group, shift, runs));
            allHeld[row] = heldBefore;
            allSolid[row] = solidBefore;
            if (heldBefore.length > 0) {
                top = Math.min(top, row);
                bottom = row + 1;
            }
        }
        return new Coverage(width, allHeld, allSolid, top, bottom);
    }

    private static short[] same(short[] before, short[] runs, int count) {
        boolean alike = Arrays.equals(before, 0, before.length, runs, 0, count);
        return alike ? before : Arrays.copyOf(runs, count);
    }

    /** Writes the runs of a row, and returns how much. */
    private static int held(long[] group, int shift, short[] runs) {
        int count = 0;
        for (int x = 0; x < group.length; x++) {
            if ((group[x] >>> shift & 0xFFFF) != 0) {
                if (count == 0 || x - runs[count - 1] > GAP) {
                    runs[count++] = (short) x;
                    count++;
                }
                runs[count - 1] = (short) (x + 1);
            }
        }
        return count;
    }

    private static int solid(long[] group, int shift, short[] runs) {
        int count = 0;
        int from = 0;
        for (int x = 0; x <= group.length; x++) {
            if (x == group.length || (group[x] >>> shift & 0xFFFF) != 255) {
                if (x - from >= LEAST) {
                    runs[count++] = (short) from;
                    runs[count++] = (short) x;
                }
                from = x + 1;
            }
        }
        return count;
    }
}
