package dev.sota.inference.sketch.internal.paint;

/** Three box blurs, which come close to a Gaussian (W. M. Wells, 1986); wide ones run at half or quarter size. */
final class Blur {
    /** The sum of so many pixels on either side still fits in 16 bits. */
    private static final int MOST_REACH = 128;

    private static final long EVEN = 0x0000ffff0000ffffL;
    private static final long HALF = 0x0000800000008000L;
    private static final long BYTES = 0x000000ff000000ffL;

    private Blur() {}

    /** Blurs in place; the standard deviation is about half the radius, in pixels. */
    static void apply(Raster r, double radius) {
        if (radius < 1.8 || r.width < 8 || r.height < 8) {
            box(r, radius);
            return;
        }
        Raster half = r.half();
        if (radius > 6 && half.width >= 8 && half.height >= 8) {
            Raster quarter = half.half();
            box(quarter, radius / 4);
            half.stretch(quarter);
        } else {
            box(half, radius / 2);
        }
        r.stretch(half);
    }

    /** Blurs in place at full size. */
    static void box(Raster r, double radius) {
        if (radius < 0.6) {
            return;
        }
        int reach = Math.min(MOST_REACH, Math.max(1, (int) Math.round(radius * 0.58)));
        if (reach == 1) {
            FineBlur.apply(r);
            return;
        }
        int[] other = new int[r.pixels.length];
        rows(r.pixels, other, r.width, r.height, reach);
        columns(other, r.pixels, r.width, r.height, reach);
        columns(r.pixels, other, r.width, r.height, reach);
        columns(other, r.pixels, r.width, r.height, reach);
    }

    /** All three boxes across, row by row. */
    private static void rows(int[] from, int[] to, int width, int height, int reach) {
        int[] first = new int[width];
        int[] second = new int[width];
        for (int y = 0; y < height; y++) {
            row(from, y * width, first, 0, width, reach);
            row(first, 0, second, 0, width, reach);
            row(second, 0, to, y * width, width, reach);
        }
    }

    private static void row(int[] from, int start, int[] to, int at, int width, int reach) {
        long k = (1 << 16) / (2 * reach + 1);
        int last = width - 1;
        long sum = reach * spread(from[start]);
        for (int i = 0; i <= reach; i++) {
            sum += spread(from[start + Math.min(i, last)]);
        }
        // Where the box lies in the row, its ends need not be looked for.
        int inner = Math.min(width, reach);
        int outer = Math.max(inner, last - reach);
        for (int x = 0; x < inner; x++) {
            to[at + x] = pack(sum, k);
            sum += spread(from[start + Math.min(x + reach + 1, last)]) - spread(from[start]);
        }
        for (int x = inner; x < outer; x++) {
            to[at + x] = pack(sum, k);
            sum += spread(from[start + x + reach + 1]) - spread(from[start + x - reach]);
        }
        for (int x = outer; x < width; x++) {
            to[at + x] = pack(sum, k);
            sum += spread(from[start + last]) - spread(from[start + Math.max(x - reach, 0)]);
        }
    }

    private static void columns(int[] from, int[] to, int width, int height, int reach) {
        long k = (1 << 16) / (2 * reach + 1);
        long[] sum = new long[width];
        for (int x = 0; x < width; x++) {
            sum[x] = reach * spread(from[x]);
        }
        for (int i = 0; i <= reach; i++) {
            int row = Math.min(i, height - 1) * width;
            for (int x = 0; x < width; x++) {
                sum[x] += spread(from[row + x]);
            }
        }
        for (int y = 0; y < height; y++) {
            int in = Math.min(y + reach + 1, height - 1) * width;
            int out = Math.max(y - reach, 0) * width;
            line(sum, from, in, out, to, y * width, width, k);
        }
    }

    private static void line(long[] sum, int[] from, int in, int out, int[] to, int at, int width, long k) {
        for (int x = 0; x < width; x++) {
            long s = sum[x];
            to[at + x] = pack(s, k);
            sum[x] = s + spread(from[in + x]) - spread(from[out + x]);
        }
    }

    /** The four components in the four quarters of a number, so that they are added and taken away together. */
    private static long spread(int pixel) {
        return (long) (pixel >>> 8 & 0xff00ff) << 32 | pixel & 0xff00ff;
    }

    /** A pixel of four sums, each times k / 65536, rounded. */
    private static int pack(long sums, long k) {
        long even = ((sums & EVEN) * k + HALF >>> 16) & BYTES;
        long odd = ((sums >>> 16 & EVEN) * k + HALF >>> 16) & BYTES;
        long all = even | odd << 16;
        return (int) (all >>> 24) | (int) all;
    }
}
