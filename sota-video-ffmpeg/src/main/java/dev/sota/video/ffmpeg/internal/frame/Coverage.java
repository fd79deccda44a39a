package dev.sota.video.ffmpeg.internal.frame;

/**
 * Where a layer holds anything, for each four rows of its alpha: so that it is drawn only there, that nothing is drawn
 * behind what hides it, and that no alpha is looked at where it is full.
 *
 * @param from the first column that is not transparent
 * @param to the column after the last such one
 * @param full whether all four rows are opaque from the first column to the last
 */
record Coverage(int[] from, int[] to, boolean[] full) {

    private static final long OPAQUE = 0x00FF_00FF_00FF_00FFL;

    /** Columns are counted without the edges, groups with them. */
    static Coverage of(Lanes alpha) {
        int count = alpha.groups().length;
        Coverage coverage = new Coverage(new int[count], new int[count], new boolean[count]);
        for (int g = 0; g < count; g++) {
            long[] group = alpha.groups()[g];
            int from = 0;
            int to = alpha.width();
            while (from < to && group[Lanes.EDGE + from] == 0) {
                from++;
            }
            while (to > from && group[Lanes.EDGE + to - 1] == 0) {
                to--;
            }
            boolean full = from == 0 && to == alpha.width();
            for (int x = 0; full && x < to; x++) {
                full = group[Lanes.EDGE + x] == OPAQUE;
            }
            coverage.from[g] = from;
            coverage.to[g] = to;
            coverage.full[g] = full;
        }
        return coverage;
    }
}
