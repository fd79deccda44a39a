package dev.sota.video.ffmpeg.internal.frame;

/**
 * Samples a plane on a grid of its own, four by four taps for each sample. First across, every row of the source that the
 * view touches once, four rows in one multiplication; then down, four samples of a row in two. Holds scratch memory: one
 * for each thread.
 *
 * <p>Sums have 16 bits: 9 for the value, which is kept {@value #ZERO} above itself because the kernel's lobes are
 * negative, and {@link Phases#BITS} for the fraction.
 */
final class Warp {

    private static final int ZERO = 128;
    /** Zero, and a half for rounding, in each 16 bits. */
    private static final long BIAS = ((long) ZERO << Phases.BITS | 1 << (Phases.BITS - 1)) * 0x0001_0001_0001_0001L;
    /** Of a value from 0 to 255 that is kept 128 above itself the two highest bits differ. */
    private static final long FITS = 0x4000_4000_4000_4000L;

    private static final long ZEROS = 0x8080_8080_8080_8080L;
    private static final long BYTES = 0x00FF_00FF_00FF_00FFL;

    /** The last eight rows after the way across, row {@code i} of the source at {@code i & 7}. */
    private final int[][] across;
    /** The sums of four rows on the way across. */
    private final long[] sums;
    /** The sums of a row's samples with even and with odd numbers. */
    private final int[] even;

    private final int[] odd;

    Warp(int width) {
        this.across = new int[8][(width + 3) / 4];
        this.sums = new long[(width + 3) / 4 * 4];
        this.even = new int[(width + 3) / 4];
        this.odd = new int[(width + 3) / 4];
    }

    void draw(Lanes in, Axis columns, Axis rows, Plane out) {
        int count = columns.count() / 4;
        int ready = 0;
        for (int y = 0; y < rows.count(); y++) {
            int first = rows.first()[y];
            for (ready = Math.max(ready, first >> 2); ready <= first + 3 >> 2; ready++) {
                int to = (ready & 1) << 2;
                weigh(
                        in.groups()[ready],
                        columns.first(),
                        columns.weights(0),
                        columns.weights(1),
                        columns.weights(2),
                        columns.weights(3),
                        sums,
                        columns.count());
                spread(sums, across[to], across[to + 1], across[to + 2], across[to + 3], count);
            }
            down(first, rows, y, out.samples(), y * out.stride(), count);
        }
    }

    /** Four rows: the sums of each column. */
    private static void weigh(long[] in, int[] first, long[] a, long[] b, long[] c, long[] d, long[] sums, int count) {
        for (int x = 0; x < count; x++) {
            int at = first[x];
            sums[x] = in[at] * a[x] + in[at + 1] * b[x] + in[at + 2] * c[x] + in[at + 3] * d[x] + BIAS;
        }
    }

    /** Four rows: the sums of four columns become one {@code int} in each row. */
    private static void spread(long[] sums, int[] r0, int[] r1, int[] r2, int[] r3, int count) {
        for (int i = 0; i < count; i++) {
            int x = 4 * i;
            long left = values(sums[x], sums[x + 1]);
            long right = values(sums[x + 2], sums[x + 3]);
            r0[i] = (int) (left & 0xFFFF | right << 16);
            r1[i] = (int) (left >>> 16 & 0xFFFF | right & 0xFFFF0000L);
            r2[i] = (int) (left >>> 32 & 0xFFFF | right >>> 16 & 0xFFFF0000L);
            r3[i] = (int) (left >>> 48 | right >>> 32 & 0xFFFF0000L);
        }
    }

    /** Of two columns the values in four rows, side by side. */
    private static long values(long even, long odd) {
        if (((even ^ even >>> 1) & (odd ^ odd >>> 1) & FITS) != FITS) {
            return values(clamp(even), clamp(odd));
        }
        return (even >>> Phases.BITS & BYTES | odd << 8 - Phases.BITS & ~BYTES) ^ ZEROS;
    }

    /** Brings sums that lie outside 0 to 255 to the nearest end. */
    private static long clamp(long sums) {
        long out = 0;
        for (int shift = 0; shift < 64; shift += 16) {
            long sum = sums >>> shift & 0xFFFF;
            out |= Math.max(ZERO << Phases.BITS, Math.min((ZERO + 255) << Phases.BITS, sum)) << shift;
        }
        return out;
    }

    /**
     * One row of the frame from four. In several short loops over arrays with the same index, because only of those the
     * JIT compiler makes vector instructions; what they leave for each other stays in the nearest cache.
     */
    private void down(int first, Axis rows, int y, int[] out, int to, int count) {
        int[] ra = across[first & 7];
        int[] rb = across[first + 1 & 7];
        int[] rc = across[first + 2 & 7];
        int[] rd = across[first + 3 & 7];
        int a = (int) rows.weights(0)[y];
        int b = (int) rows.weights(1)[y];
        int c = (int) rows.weights(2)[y];
        int d = (int) rows.weights(3)[y];
        even(ra, rb, rc, rd, a, b, c, d, even, count);
        odd(ra, rb, rc, rd, a, b, c, d, odd, count);
        clamp(even, count);
        clamp(odd, count);
        join(even, odd, count);
        System.arraycopy(even, 0, out, to, count);
    }

    private static void even(int[] ra, int[] rb, int[] rc, int[] rd, int a, int b, int c, int d, int[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = (ra[i] & Plane.PAIR) * a
                    + (rb[i] & Plane.PAIR) * b
                    + (rc[i] & Plane.PAIR) * c
                    + (rd[i] & Plane.PAIR) * d
                    + (int) BIAS;
        }
    }

    private static void odd(int[] ra, int[] rb, int[] rc, int[] rd, int a, int b, int c, int d, int[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = (ra[i] >>> 8 & Plane.PAIR) * a
                    + (rb[i] >>> 8 & Plane.PAIR) * b
                    + (rc[i] >>> 8 & Plane.PAIR) * c
                    + (rd[i] >>> 8 & Plane.PAIR) * d
                    + (int) BIAS;
        }
    }

    /** Sums as values from 0 to 255, without branches. */
    private static void clamp(int[] sums, int count) {
        for (int i = 0; i < count; i++) {
            int values = sums[i] >>> Phases.BITS & 0x01FF01FF;
            int notBelow = values + 0x01800180 >>> 9 & 0x00010001;
            int above = values + 0x00800080 >>> 9 & 0x00010001;
            sums[i] = (values ^ 0x00800080) & (notBelow << 8) - notBelow | (above << 8) - above;
        }
    }

    private static void join(int[] even, int[] odd, int count) {
        for (int i = 0; i < count; i++) {
            even[i] |= odd[i] << 8;
        }
    }
}
