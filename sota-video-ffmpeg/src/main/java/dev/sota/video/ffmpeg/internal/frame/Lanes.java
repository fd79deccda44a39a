package dev.sota.video.ffmpeg.internal.frame;

/**
 * A plane made ready for the camera: four rows in one array of {@code long}s, each sample in 16 bits of its own, so that
 * one multiplication weighs the samples of a column in four rows. Edge samples go on beyond the edges. Immutable by
 * agreement.
 *
 * @param width samples in a row, without the edges
 * @param height rows, without the edges
 * @param groups of four rows, {@link #EDGE} + width + {@link #EDGE} samples each; the first is all edge
 */
record Lanes(int width, int height, long[][] groups) {

    /** What four taps can reach beyond a view that lies in the picture, and one for rounding; a group of rows. */
    static final int EDGE = 4;

    /** Gives the rows of a plane. */
    @FunctionalInterface
    interface Source {
        /** Writes a row's samples, 0 to 255 each. */
        void row(int y, int[] into);
    }

    static Lanes of(int width, int height, Source source) {
        long[][] groups = new long[(height + 3) / 4 + 2][width + 2 * EDGE];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            source.row(y, row);
            put(row, groups[(y >> 2) + 1], (y & 3) << 4);
        }
        for (int y = 0; y < EDGE; y++) {
            repeat(groups, EDGE, y);
        }
        for (int y = EDGE + height; y < 4 * groups.length; y++) {
            repeat(groups, EDGE + height - 1, y);
        }
        for (long[] group : groups) {
            for (int i = 0; i < EDGE; i++) {
                group[i] = group[EDGE];
                group[EDGE + width + i] = group[EDGE + width - 1];
            }
        }
        return new Lanes(width, height, groups);
    }

    private static void put(int[] row, long[] group, int shift) {
        for (int x = 0; x < row.length; x++) {
            group[EDGE + x] |= (long) row[x] << shift;
        }
    }

    /** Rows are counted from the first edge row. */
    private static void repeat(long[][] groups, int from, int to) {
        long[] in = groups[from >> 2];
        long[] out = groups[to >> 2];
        for (int x = 0; x < in.length; x++) {
            out[x] |= (in[x] >>> ((from & 3) << 4) & 0xFFFF) << ((to & 3) << 4);
        }
    }
}
