package dev.sota.video.ffmpeg.internal.frame;

import org.jspecify.annotations.Nullable;

/**
 * Samples planes on a grid of their own, four by four taps for each sample: first {@link Across across}, then down, four
 * samples of a row in two. Holds scratch memory: one for each thread.
 *
 * <p>What is mixed with what is behind it is most often a narrow edge. Loops over it are one instead of several, for the
 * JIT compiler's vector instructions begin to pay after some twenty rounds.
 */
final class Warp {

    /** Of a value from 0 to 255 that is kept {@value Across#ZERO} above itself the two highest bits differ. */
    private static final int FITS = 0x40004000;

    private static final int ZEROS = 0x80808080;

    private final Across[] colours;
    private final Across alpha;
    /** A row of each colour. */
    private final int[][] results;
    /** The sums of a row's samples with even and with odd numbers. */
    private final int[] even;

    private final int[] odd;
    /** A row of alpha, and what is left of what it covers. */
    private final int[] mask;

    private final int[] evenLeft;
    private final int[] oddLeft;
    private final int[] below;
    /** Where what is drawn of a row begins and ends. */
    private final int[] drawn;

    private final int[] copied;
    private final int[] mixed;

    Warp(int width) {
        int ints = (width + 3) / 4;
        this.colours = new Across[] {new Across(ints), new Across(ints)};
        this.alpha = new Across(ints);
        this.results = new int[2][ints];
        this.even = new int[ints];
        this.odd = new int[ints];
        this.mask = new int[ints];
        this.evenLeft = new int[ints];
        this.oddLeft = new int[ints];
        this.below = new int[ints];
        this.drawn = new int[ints + 1];
        this.copied = new int[ints + 1];
        this.mixed = new int[ints + 1];
    }

    /** Draws a plane over all of another. */
    void draw(Lanes in, Axis columns, Axis rows, Plane out) {
        Part all = new Part(columns.count() / 4, rows.count());
        all.all(rows, new Bits(columns.count() / 4, rows.count()));
        draw(new Lanes[] {in}, null, new Bend(columns), rows, all, 256, out);
    }

    /**
     * Draws a part of one or two planes of a layer: where they do not hide what is there, over it.
     *
     * @param in the planes of the layer
     * @param through its alpha, none if it is opaque
     * @param columns of the frame
     * @param rows likewise
     * @param part what is drawn
     * @param weight how much of it is there, of 256
     * @param out the planes of the frame
     */
    void draw(Lanes[] in, @Nullable Lanes through, Bend columns, Axis rows, Part part, int weight, Plane... out) {
        for (int k = 0; k < in.length; k++) {
            colours[k].begin();
        }
        alpha.begin();
        for (int y = part.top(); y < part.bottom(); y++) {
            int draws = part.draws().runs(y, drawn);
            if (draws == 0) {
                continue;
            }
            int copies = part.copies().runs(y, copied);
            int mixes = through == null ? 0 : part.mixes().runs(y, mixed);
            int first = rows.first()[y];
            for (int k = 0; k < in.length; k++) {
                colours[k].bring(in[k], columns, first, part.drawn());
                down(colours[k], rows, y, drawn, draws, results[k]);
                copy(results[k], copies, out[k], y);
            }
            if (through != null && mixes > 0) {
                alpha.bring(through, columns, first, part.mixed());
                down(alpha, rows, y, mixed, mixes, mask);
                for (int i = 0; i < mixes; i += 2) {
                    over(mixed[i], mixed[i + 1], weight, out, y, in.length);
                }
            }
        }
    }

    private void down(Across from, Axis rows, int y, int[] runs, int count, int[] out) {
        int first = rows.first()[y];
        int[] ra = from.row(first);
        int[] rb = from.row(first + 1);
        int[] rc = from.row(first + 2);
        int[] rd = from.row(first + 3);
        int a = (int) rows.weights(0)[y];
        int b = (int) rows.weights(1)[y];
        int c = (int) rows.weights(2)[y];
        int d = (int) rows.weights(3)[y];
        for (int i = 0; i < count; i += 2) {
            int x = runs[i];
            int end = runs[i + 1];
            if (end - x < Across.NARROW) {
                narrow(ra, rb, rc, rd, a, b, c, d, out, x, end);
            } else {
                // In several short loops over arrays with the same index, because only of those the JIT compiler makes
                // vector instructions; what they leave for each other stays in the nearest cache.
                even(ra, rb, rc, rd, a, b, c, d, even, x, end);
                odd(ra, rb, rc, rd, a, b, c, d, odd, x, end);
                clamp(even, x, end);
                clamp(odd, x, end);
                join(even, odd, out, x, end);
            }
        }
    }

    /** What hides what is there. */
    private void copy(int[] from, int count, Plane out, int y) {
        int at = y * out.stride();
        for (int i = 0; i < count; i += 2) {
            System.arraycopy(from, copied[i], out.samples(), at + copied[i], copied[i + 1] - copied[i]);
        }
    }

    /** Puts what is mixed, whose samples have been multiplied with their alpha, over what is there. */
    private void over(int x, int end, int weight, Plane[] out, int y, int planes) {
        if (weight < 256) {
            weigh(mask, x, end, weight);
        }
        boolean narrow = end - x < Across.NARROW;
        if (!narrow) {
            left(mask, evenLeft, oddLeft, x, end);
        }
        for (int k = 0; k < planes; k++) {
            if (weight < 256) {
                weigh(results[k], x, end, weight);
            }
            int at = y * out[k].stride();
            if (narrow) {
                over(results[k], mask, out[k].samples(), at, x, end);
            } else {
                System.arraycopy(out[k].samples(), at + x, below, x, end - x);
                even(results[k], evenLeft, below, even, x, end);
                odd(results[k], oddLeft, below, odd, x, end);
                join(even, odd, below, x, end);
                System.arraycopy(below, x, out[k].samples(), at + x, end - x);
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

    /** What is left of what is below, 0 to 256, in 16 bits of each sample; alpha of 255 counts as 256. */
    private static void left(int[] alpha, int[] even, int[] odd, int from, int to) {
        for (int i = from; i < to; i++) {
            even[i] = evenLeft(alpha[i]);
            odd[i] = oddLeft(alpha[i]);
        }
    }

    private static int evenLeft(int alpha) {
        return 0x01000100 - (alpha & Plane.PAIR) - (alpha >>> 7 & 0x00010001);
    }

    private static int oddLeft(int alpha) {
        return 0x01000100 - (alpha >>> 8 & Plane.PAIR) - (alpha >>> 15 & 0x00010001);
    }

    /** Two samples in an {@code int} over two others; what becomes more than 255 is 255. */
    private static int over(int in, int below, int left) {
        int low = (below & 255) * (left & 0xFFFF) + 128 >>> 8;
        int high = (below >>> 16) * (left >>> 16) + 128 >>> 8;
        int sum = in + (low | high << 16);
        int above = sum & 0x01000100;
        return (sum | above - (above >>> 8)) & Plane.PAIR;
    }

    private static void even(int[] in, int[] left, int[] below, int[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = over(in[i] & Plane.PAIR, below[i] & Plane.PAIR, left[i]);
        }
    }

    private static void odd(int[] in, int[] left, int[] below, int[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = over(in[i] >>> 8 & Plane.PAIR, below[i] >>> 8 & Plane.PAIR, left[i]);
        }
    }

    /** All of it in one loop. */
    private static void over(int[] in, int[] alpha, int[] out, int at, int from, int to) {
        for (int i = from; i < to; i++) {
            int a = alpha[i];
            int b = out[at + i];
            int even = over(in[i] & Plane.PAIR, b & Plane.PAIR, evenLeft(a));
            int odd = over(in[i] >>> 8 & Plane.PAIR, b >>> 8 & Plane.PAIR, oddLeft(a));
            out[at + i] = even | odd << 8;
        }
    }

    private static int even(int a, int b, int c, int d, int wa, int wb, int wc, int wd) {
        return (a & Plane.PAIR) * wa
                + (b & Plane.PAIR) * wb
                + (c & Plane.PAIR) * wc
                + (d & Plane.PAIR) * wd
                + (int) Across.BIAS;
    }

    /** A row of the frame from four, in one loop. */
    private static void narrow(
            int[] ra, int[] rb, int[] rc, int[] rd, int a, int b, int c, int d, int[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            int even = even(ra[i], rb[i], rc[i], rd[i], a, b, c, d);
            int odd = even(ra[i] >>> 8, rb[i] >>> 8, rc[i] >>> 8, rd[i] >>> 8, a, b, c, d);
            boolean fit = ((even ^ even >>> 1) & (odd ^ odd >>> 1) & FITS) == FITS;
            out[i] = fit
                    ? (even >>> Phases.BITS & Plane.PAIR | odd << 8 - Phases.BITS & ~Plane.PAIR) ^ ZEROS
                    : clamped(even) | clamped(odd) << 8;
        }
    }

    private static void even(
            int[] ra, int[] rb, int[] rc, int[] rd, int a, int b, int c, int d, int[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = even(ra[i], rb[i], rc[i], rd[i], a, b, c, d);
        }
    }

    private static void odd(
            int[] ra, int[] rb, int[] rc, int[] rd, int a, int b, int c, int d, int[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = even(ra[i] >>> 8, rb[i] >>> 8, rc[i] >>> 8, rd[i] >>> 8, a, b, c, d);
        }
    }

    private static void clamp(int[] sums, int from, int to) {
        for (int i = from; i < to; i++) {
            sums[i] = clamped(sums[i]);
        }
    }

    /** Sums as values from 0 to 255, without branches. */
    private static int clamped(int sums) {
        int values = sums >>> Phases.BITS & 0x01FF01FF;
        int notBelow = values + 0x01800180 >>> 9 & 0x00010001;
        int above = values + 0x00800080 >>> 9 & 0x00010001;
        return (values ^ 0x00800080) & (notBelow << 8) - notBelow | (above << 8) - above;
    }

    private static void join(int[] even, int[] odd, int[] out, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = even[i] | odd[i] << 8;
        }
    }
}
