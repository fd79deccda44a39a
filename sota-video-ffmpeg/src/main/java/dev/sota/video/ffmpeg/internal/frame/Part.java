package dev.sota.video.ffmpeg.internal.frame;

import java.util.Arrays;

/**
 * What is drawn of a layer in one plane of one frame: for each row a bit for each block of some {@code int}s. A block is
 * drawn where the layer holds anything that no nearer layer hides. Filled anew for each frame: one for each thread.
 */
final class Part {

    /** A row has fewer blocks than a {@code long} has bits. */
    private static final int MOST_BLOCKS = 60;
    /** Fewer {@code int}s would not be worth a loop of their own. */
    private static final int LEAST = 4;

    private final int width;
    private final int size;
    private final long everything;
    private final long[] draws;
    private final long[] mixes;
    private final long[] opaque;
    private final long[] hidden;
    private final int[] firstCell;
    private final int[] endCell;
    /** Of each group of rows of the source. */
    private long[] held = new long[0];

    private long[] solid = new long[0];

    /** For frames with so many {@code int}s in a row. */
    Part(int width, int height) {
        this.width = width;
        this.size = Math.max(LEAST, (width + MOST_BLOCKS - 1) / MOST_BLOCKS);
        int blocks = (width + size - 1) / size;
        this.everything = (1L << blocks) - 1;
        this.draws = new long[height];
        this.mixes = new long[height];
        this.opaque = new long[height];
        this.hidden = new long[height];
        this.firstCell = new int[blocks];
        this.endCell = new int[blocks];
    }

    /** Everything, and it hides what is behind it. */
    void all() {
        Arrays.fill(draws, everything);
        Arrays.fill(opaque, everything);
        Arrays.fill(hidden, 0);
        Arrays.fill(mixes, 0);
    }

    /** What a layer covers, where the frame takes its samples from. */
    void cover(Coverage coverage, Axis columns, Axis rows) {
        cover(coverage, columns, rows, 0, false);
    }

    /** The same for one whose rows are up to so many samples beside that, and that may let everything through. */
    void cover(Coverage coverage, Axis columns, Axis rows, int beside, boolean clear) {
        for (int b = 0; b < firstCell.length; b++) {
            int last = Math.min(columns.count(), 4 * (b + 1) * size) - 1;
            int cells = coverage.held()[0].length - 1;
            firstCell[b] = Math.max(0, columns.first()[4 * b * size] - beside) / Coverage.CELL;
            endCell[b] = Math.min(cells, (columns.first()[last] + 3 + beside) / Coverage.CELL + 1);
        }
        int groups = coverage.held().length;
        if (held.length < groups) {
            held = new long[groups];
            solid = new long[groups];
        }
        for (int g = rows.first()[0] >> 2; g <= rows.first()[rows.count() - 1] + 3 >> 2; g++) {
            held[g] = ~without(coverage.held()[g]) & everything;
            solid[g] = clear ? 0 : without(coverage.thin()[g]);
        }
        for (int y = 0; y < draws.length; y++) {
            int first = rows.first()[y] >> 2;
            int last = rows.first()[y] + 3 >> 2;
            draws[y] = held[first] | held[last];
            opaque[y] = solid[first] & solid[last];
            hidden[y] = 0;
            settle(y);
        }
    }

    private void settle(int y) {
        draws[y] = closed(draws[y]);
        mixes[y] = closed(draws[y] & ~opaque[y]) & draws[y];
    }

    /** Without gaps so small that stopping for them takes longer than drawing them: loops like to be long. */
    private long closed(long blocks) {
        long wide = blocks | blocks << 1;
        return wide & wide >>> 1 & everything;
    }

    /** The blocks of which no cell is counted. */
    private long without(short[] counts) {
        long blocks = 0;
        for (int b = 0; b < firstCell.length; b++) {
            blocks |= (counts[endCell[b]] == counts[firstCell[b]] ? 1L : 0L) << b;
        }
        return blocks;
    }

    /** Leaves out what nearer layers hide. */
    void behind(Part nearer) {
        for (int y = 0; y < draws.length; y++) {
            hidden[y] = nearer.hidden[y] | nearer.opaque[y];
            draws[y] &= ~hidden[y];
            settle(y);
        }
    }

    /** The blocks of a row that are drawn. */
    long draws(int y) {
        return draws[y];
    }

    /** Those of them through which something is seen. */
    long mixes(int y) {
        return mixes[y];
    }

    /** The first of the {@code int}s of a block. */
    int from(int block) {
        return block * size;
    }

    /** The {@code int} after those that lie before a block. */
    int to(int block) {
        return Math.min(width, block * size);
    }

    /** The lowest block. */
    static int first(long blocks) {
        return Long.numberOfTrailingZeros(blocks);
    }

    /** The block after those that follow the lowest without a gap. */
    static int end(long blocks) {
        int first = first(blocks);
        return first + Long.numberOfTrailingZeros(~(blocks >>> first));
    }

    /** Blocks without those before one. */
    static long after(long blocks, int end) {
        return blocks & -1L << end;
    }
}
