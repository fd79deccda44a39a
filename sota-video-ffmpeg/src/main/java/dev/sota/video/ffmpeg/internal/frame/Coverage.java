package dev.sota.video.ffmpeg.internal.frame;

/**
 * Where a layer holds anything and where it hides what is behind it, for each four rows of its alpha and each
 * {@value #CELL} columns: so that it is drawn only there, that nothing is drawn behind it, and that no alpha is looked at
 * where it is full. Cells are counted up from the left: two counts say what lies between two cells. Immutable by
 * agreement.
 *
 * @param held how many cells up to one are not transparent, for each group of rows
 * @param thin how many cells up to one are not opaque
 */
record Coverage(short[][] held, short[][] thin) {

    /** Columns of a cell, a power of two. */
    static final int CELL = 8;

    private static final long OPAQUE = 0x00FF_00FF_00FF_00FFL;

    /** Columns are counted with the edges, as are groups. */
    static Coverage of(Lanes alpha) {
        int groups = alpha.groups().length;
        int cells = (alpha.groups()[0].length + CELL - 1) / CELL;
        Coverage coverage = new Coverage(new short[groups][cells + 1], new short[groups][cells + 1]);
        for (int g = 0; g < groups; g++) {
            long[] group = alpha.groups()[g];
            for (int cell = 0; cell < cells; cell++) {
                long any = 0;
                long all = OPAQUE;
                for (int x = cell * CELL; x < Math.min(group.length, (cell + 1) * CELL); x++) {
                    any |= group[x];
                    all &= group[x];
                }
                coverage.held[g][cell + 1] = (short) (coverage.held[g][cell] + (any == 0 ? 0 : 1));
                coverage.thin[g][cell + 1] = (short) (coverage.thin[g][cell] + (all == OPAQUE ? 0 : 1));
            }
        }
        return coverage;
    }
}
