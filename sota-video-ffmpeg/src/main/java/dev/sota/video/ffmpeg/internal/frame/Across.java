package dev.sota.video.ffmpeg.internal.frame;

/**
 * The rows of a plane after the way across, of which the last eight are kept: every row of the source that the view
 * touches once, four rows in one multiplication. Scratch memory: one for each thread and plane that is drawn at once.
 *
 * <p>Sums have 16 bits: 9 for the value, which is kept {@value #ZERO} above itself because the kernel's lobes are
 * negative, and {@link Phases#BITS} for the fraction.
 */
final class Across {

    static final int ZERO = 128;
    /** Zero, and a half for rounding, in each 16 bits. */
    static final long BIAS = ((long) ZERO << Phases.BITS | 1 << (Phases.BITS - 1)) * 0x0001_0001_0001_0001L;

    /** Runs of fewer {@code int}s are not worth several loops, however fast each is. */
    static final int NARROW = 32;

    /** Of a value from 0 to 255 that is kept 128 above itself the two highest bits differ. */
    private static final long FITS = 0x4000_4000_4000_4000L;

    private static final long ZEROS = 0x8080_8080_8080_8080L;
    private static final long BYTES = 0x00FF_00FF_00FF_00FFL;

    /** Row {@code i} of the source at {@code i & 7}. */
    private final int[][] rows;
    /** The sums of four rows. */
    private final long[] sums;

    private int ready;

    /** For rows of so many {@code int}s. */
    Across(int width) {
        this.rows = new int[8][width];
        this.sums = new long[4 * width];
    }

    /** Begins another plane. */
    void begin() {
        ready = 0;
    }

    /** The row of the source with a number, one of those brought last. */
    int[] row(int number) {
        return rows[number & 7];
    }

    /**
     * Brings the four rows from one on, and those beside them.
     *
     * @param in the source
     * @param columns of the frame
     * @param first row of the source, not before that of the last call
     * @param needed what is needed of each four rows
     */
    void bring(Lanes in, Bend columns, int first, Bits needed) {
        ready = Math.max(ready, first >> 2);
        for (; ready <= first + 3 >> 2; ready++) {
            for (int from = needed.first(ready, 0); from < needed.width(); ) {
                int end = needed.end(ready, from);
                bring(in.groups()[ready], columns.of(ready, 4 * from, 4 * end), from, end);
                from = needed.first(ready, end);
            }
        }
    }

    private void bring(long[] in, Axis columns, int from, int end) {
        int[] first = columns.first();
        long[] a = columns.weights(0);
        long[] b = columns.weights(1);
        long[] c = columns.weights(2);
        long[] d = columns.weights(3);
        int to = (ready & 1) << 2;
        if (end - from < NARROW) {
            narrow(in, first, a, b, c, d, rows[to], rows[to + 1], rows[to + 2], rows[to + 3], from, end);
            return;
        }
        weigh(in, first, a, b, c, d, sums, 4 * from, 4 * end);
        spread(sums, rows[to], rows[to + 1], rows[to + 2], rows[to + 3], from, end);
    }

    private static long sum(long[] in, int at, long a, long b, long c, long d) {
        return in[at] * a + in[at + 1] * b + in[at + 2] * c + in[at + 3] * d + BIAS;
    }

    /** The sums of each column. */
    private static void weigh(
            long[] in, int[] first, long[] a, long[] b, long[] c, long[] d, long[] sums, int from, int to) {
        for (int x = from; x < to; x++) {
            int at = first[x];
            sums[x] = in[at] * a[x] + in[at + 1] * b[x] + in[at + 2] * c[x] + in[at + 3] * d[x] + BIAS;
        }
    }

    /** All of it in one loop. */
    private static void narrow(
            long[] in,
            int[] first,
            long[] a,
            long[] b,
            long[] c,
            long[] d,
            int[] r0,
            int[] r1,
            int[] r2,
            int[] r3,
            int from,
            int to) {
        for (int i = from; i < to; i++) {
            int x = 4 * i;
            long left = edge(
                    sum(in, first[x], a[x], b[x], c[x], d[x]),
                    sum(in, first[x + 1], a[x + 1], b[x + 1], c[x + 1], d[x + 1]));
            long right = edge(
                    sum(in, first[x + 2], a[x + 2], b[x + 2], c[x + 2], d[x + 2]),
                    sum(in, first[x + 3], a[x + 3], b[x + 3], c[x + 3], d[x + 3]));
            r0[i] = (int) (left & 0xFFFF | right << 16);
            r1[i] = (int) (left >>> 16 & 0xFFFF | right & 0xFFFF0000L);
            r2[i] = (int) (left >>> 32 & 0xFFFF | right >>> 16 & 0xFFFF0000L);
            r3[i] = (int) (left >>> 48 | right >>> 32 & 0xFFFF0000L);
        }
    }

    /** The sums of four columns become one {@code int} in each row. */
    private static void spread(long[] sums, int[] r0, int[] r1, int[] r2, int[] r3, int from, int to) {
        for (int i = from; i < to; i++) {
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
            return values(inRange(even), inRange(odd));
        }
        return (even >>> Phases.BITS & BYTES | odd << 8 - Phases.BITS & ~BYTES) ^ ZEROS;
    }

    /** The same where sums are often out of range. */
    private static long edge(long even, long odd) {
        boolean fit = ((even ^ even >>> 1) & (odd ^ odd >>> 1) & FITS) == FITS;
        return fit ? values(even, odd) : clamped(even) | clamped(odd) << 8;
    }

    /** Sums brought to the nearest end; small, for it is seldom called from where many columns are spread. */
    private static long inRange(long sums) {
        long out = 0;
        for (int shift = 0; shift < 64; shift += 16) {
            long sum = sums >>> shift & 0xFFFF;
            out |= Math.max(ZERO << Phases.BITS, Math.min((ZERO + 255) << Phases.BITS, sum)) << shift;
        }
        return out;
    }

    /** The values of sums, 0 to 255, without branches. */
    private static long clamped(long sums) {
        long values = sums >>> Phases.BITS & 0x01FF_01FF_01FF_01FFL;
        long notBelow = values + 0x0180_0180_0180_0180L >>> 9 & 0x0001_0001_0001_0001L;
        long above = values + 0x0080_0080_0080_0080L >>> 9 & 0x0001_0001_0001_0001L;
        return (values ^ ZEROS) & (notBelow << 8) - notBelow | (above << 8) - above;
    }
}
