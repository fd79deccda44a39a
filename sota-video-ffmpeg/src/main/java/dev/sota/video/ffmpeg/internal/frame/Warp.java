package dev.sota.video.ffmpeg.internal.frame;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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

    /** The last eight rows after the way across, row {@code i} of the source at {@code i & 7}; and one of a mask. */
    private final int[][] across;
    /** The sums of four rows on the way across. */
    private final long[] sums;
    /** The sums of a row's samples with even and with odd numbers. */
    private final int[] even;

    private final int[] odd;

    /** For each four rows of the source the blocks of the frame that are drawn from them. */
    private long[] needed = new long[0];

    private int weight = 256;

    Warp(int width) {
        this.across = new int[9][(width + 3) / 4];
        this.sums = new long[(width + 3) / 4 * 4];
        this.even = new int[(width + 3) / 4];
        this.odd = new int[(width + 3) / 4];
    }

    /** Draws a plane over all of another. */
    void draw(Lanes in, Axis columns, Axis rows, Plane out) {
        Part all = new Part(columns.count() / 4, rows.count());
        all.all();
        draw(in, new Bend(columns), rows, all, null, out);
    }

    /** Sets how much of what is drawn through a mask is there, of 256. */
    void weight(int of256) {
        weight = of256;
    }

    /** Draws a part of a layer: where it does not hide what is there, over it through a mask. */
    void draw(Lanes in, Bend columns, Axis rows, Part part, @Nullable Plane mask, Plane out) {
        need(in, rows, part, false);
        int ready = 0;
        for (int y = 0; y < rows.count(); y++) {
            long blocks = part.draws(y);
            if (blocks != 0) {
                ready = across(in, columns, rows.first()[y], ready, part, mask != null);
                down(rows, y, part, blocks);
                if (mask == null) {
                    copy(part, blocks, out, y);
                } else {
                    copy(part, blocks & ~part.mixes(y), out, y);
                    over(part, mask, out, y);
                }
            }
        }
    }

    /** Draws alpha where something is seen through it. */
    void mask(Lanes in, Bend columns, Axis rows, Part part, Plane out) {
        need(in, rows, part, true);
        int ready = 0;
        for (int y = 0; y < rows.count(); y++) {
            long blocks = part.mixes(y);
            if (blocks != 0) {
                ready = across(in, columns, rows.first()[y], ready, part, true);
                down(rows, y, part, blocks);
                copy(part, blocks, out, y);
            }
        }
    }

    private static void weigh(int[] samples, int from, int to, int weight) {
        for (int i = from; i < to; i++) {
            int a = samples[i];
            int evens = (a & Plane.PAIR) * weight + 0x00800080;
            int odds = (a >>> 8 & Plane.PAIR) * weight + 0x00800080;
            samples[i] = evens >>> 8 & Plane.PAIR | odds & ~Plane.PAIR;
        }
    }

    /** Which blocks are needed of each four rows. */
    private void need(Lanes in, Axis rows, Part part, boolean mask) {
        if (needed.length < in.groups().length) {
            needed = new long[in.groups().length];
        }
        Arrays.fill(needed, 0);
        for (int y = 0; y < rows.count(); y++) {
            long blocks = mask ? part.mixes(y) : part.draws(y);
            needed[rows.first()[y] >> 2] |= blocks;
            needed[rows.first()[y] + 3 >> 2] |= blocks;
        }
    }

    private void down(Axis rows, int y, Part part, long blocks) {
        for (long rest = blocks; rest != 0; rest = Part.after(rest, Part.end(rest))) {
            int from = part.from(Part.first(rest));
            int to = part.to(Part.end(rest));
            down(rows, y, from, to);
            if (weight < 256) {
                weigh(even, from, to, weight);
            }
        }
    }

    private void copy(Part part, long blocks, Plane out, int y) {
        for (long rest = blocks; rest != 0; rest = Part.after(rest, Part.end(rest))) {
            int from = part.from(Part.first(rest));
            System.arraycopy(even, from, out.samples(), y * out.stride() + from, part.to(Part.end(rest)) - from);
        }
    }

    /** Brings what a row needs across. */
    private int across(Lanes in, Bend columns, int first, int before, Part part, boolean hard) {
        int ready = Math.max(before, first >> 2);
        for (; ready <= first + 3 >> 2; ready++) {
            for (long rest = needed[ready]; rest != 0; rest = Part.after(rest, Part.end(rest))) {
                int from = part.from(Part.first(rest));
                int to = part.to(Part.end(rest));
                across(in, columns.of(ready, 4 * from, 4 * to), ready, from, to, hard);
            }
        }
        return ready;
    }

    private void across(Lanes in, Axis columns, int group, int from, int end, boolean hard) {
        weigh(
                in.groups()[group],
                columns.first(),
                columns.weights(0),
                columns.weights(1),
                columns.weights(2),
                columns.weights(3),
                sums,
                4 * from,
                4 * end);
        if (hard) {
            // Where cut-outs end, sums leave their range so often that testing for it costs more than doing it.
            clamp(sums, 4 * from, 4 * end);
        }
        int to = (group & 1) << 2;
        spread(sums, across[to], across[to + 1], across[to + 2], across[to + 3], from, end);
    }

    private void over(Part part, Plane mask, Plane out, int y) {
        for (long rest = part.mixes(y); rest != 0; rest = Part.after(rest, Part.end(rest))) {
            over(mask, out, y * out.stride(), part.from(Part.first(rest)), part.to(Part.end(rest)));
        }
    }

    /** Puts a row, whose samples have been multiplied with their alpha, over another. */
    private void over(Plane mask, Plane out, int at, int from, int to) {
        System.arraycopy(out.samples(), at + from, odd, from, to - from);
        int[] alpha = across[8];
        System.arraycopy(mask.samples(), at + from, alpha, from, to - from);
        over(even, alpha, odd, from, to);
        System.arraycopy(odd, from, out.samples(), at + from, to - from);
    }

    /** Alpha of 255 counts as 256; what becomes more than 255 is 255. */
    private static void over(int[] in, int[] alpha, int[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            int a = alpha[i];
            // What is left of what is below, 0 to 256, in 16 bits of each sample.
            int evenLeft = 0x01000100 - (a & Plane.PAIR) - (a >>> 7 & 0x00010001);
            int oddLeft = 0x01000100 - (a >>> 8 & Plane.PAIR) - (a >>> 15 & 0x00010001);
            int b = out[i];
            int b0 = (b & 255) * (evenLeft & 0xFFFF) + 128 >>> 8;
            int b1 = (b >>> 8 & 255) * (oddLeft & 0xFFFF) + 128 >>> 8;
            int b2 = (b >>> 16 & 255) * (evenLeft >>> 16) + 128 >>> 8;
            int b3 = (b >>> 24) * (oddLeft >>> 16) + 128 >>> 8;
            int evenSum = (in[i] & Plane.PAIR) + (b0 | b2 << 16);
            int oddSum = (in[i] >>> 8 & Plane.PAIR) + (b1 | b3 << 16);
            int evenOver = evenSum & 0x01000100;
            int oddOver = oddSum & 0x01000100;
            evenSum = (evenSum | evenOver - (evenOver >>> 8)) & Plane.PAIR;
            oddSum = (oddSum | oddOver - (oddOver >>> 8)) & Plane.PAIR;
            out[i] = evenSum | oddSum << 8;
        }
    }

    /** Four rows: the sums of each column. */
    private static void weigh(
            long[] in, int[] first, long[] a, long[] b, long[] c, long[] d, long[] sums, int from, int to) {
        for (int x = from; x < to; x++) {
            int at = first[x];
            sums[x] = in[at] * a[x] + in[at + 1] * b[x] + in[at + 2] * c[x] + in[at + 3] * d[x] + BIAS;
        }
    }

    /** Four rows: the sums of four columns become one {@code int} in each row. */
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
            return values(clamp(even), clamp(odd));
        }
        return (even >>> Phases.BITS & BYTES | odd << 8 - Phases.BITS & ~BYTES) ^ ZEROS;
    }

    /** The same for many sums, without branches; what is left below the value is nought. */
    private static void clamp(long[] sums, int from, int to) {
        for (int i = from; i < to; i++) {
            long values = sums[i] >>> Phases.BITS & 0x01FF_01FF_01FF_01FFL;
            long notBelow = values + 0x0180_0180_0180_0180L >>> 9 & 0x0001_0001_0001_0001L;
            long above = values + 0x0080_0080_0080_0080L >>> 9 & 0x0001_0001_0001_0001L;
            long inRange = (values ^ ZEROS) & (notBelow << 8) - notBelow | (above << 8) - above;
            sums[i] = inRange + ZEROS << Phases.BITS;
        }
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
    private void down(Axis rows, int y, int from, int to) {
        int first = rows.first()[y];
        int[] ra = across[first & 7];
        int[] rb = across[first + 1 & 7];
        int[] rc = across[first + 2 & 7];
        int[] rd = across[first + 3 & 7];
        int a = (int) rows.weights(0)[y];
        int b = (int) rows.weights(1)[y];
        int c = (int) rows.weights(2)[y];
        int d = (int) rows.weights(3)[y];
        even(ra, rb, rc, rd, a, b, c, d, even, from, to);
        odd(ra, rb, rc, rd, a, b, c, d, odd, from, to);
        clamp(even, from, to);
        clamp(odd, from, to);
        join(even, odd, from, to);
    }

    private static void even(
            int[] ra, int[] rb, int[] rc, int[] rd, int a, int b, int c, int d, int[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = (ra[i] & Plane.PAIR) * a
                    + (rb[i] & Plane.PAIR) * b
                    + (rc[i] & Plane.PAIR) * c
                    + (rd[i] & Plane.PAIR) * d
                    + (int) BIAS;
        }
    }

    private static void odd(
            int[] ra, int[] rb, int[] rc, int[] rd, int a, int b, int c, int d, int[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = (ra[i] >>> 8 & Plane.PAIR) * a
                    + (rb[i] >>> 8 & Plane.PAIR) * b
                    + (rc[i] >>> 8 & Plane.PAIR) * c
                    + (rd[i] >>> 8 & Plane.PAIR) * d
                    + (int) BIAS;
        }
    }

    /** Sums as values from 0 to 255, without branches. */
    private static void clamp(int[] sums, int from, int to) {
        for (int i = from; i < to; i++) {
            int values = sums[i] >>> Phases.BITS & 0x01FF01FF;
            int notBelow = values + 0x01800180 >>> 9 & 0x00010001;
            int above = values + 0x00800080 >>> 9 & 0x00010001;
            sums[i] = (values ^ 0x00800080) & (notBelow << 8) - notBelow | (above << 8) - above;
        }
    }

    private static void join(int[] even, int[] odd, int from, int to) {
        for (int i = from; i < to; i++) {
            even[i] |= odd[i] << 8;
        }
    }
}
