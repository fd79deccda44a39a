package dev.sota.inference.sketch.internal.paint;

/** Three box blurs, which come close to a Gaussian (W. M. Wells, 1986); wide ones run at half or quarter size. */
final class Blur {
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
        int reach = Math.max(1, (int) Math.round(radius * 0.58));
        int[] other = new int[r.pixels.length];
        for (int pass = 0; pass < 3; pass++) {
            rows(r.pixels, other, r.width, r.height, reach);
            columns(other, r.pixels, r.width, r.height, reach);
        }
    }

    private static void rows(int[] from, int[] to, int width, int height, int reach) {
        int k = (1 << 16) / (2 * reach + 1);
        for (int y = 0; y < height; y++) {
            int row = y * width;
            int a = 0;
            int r = 0;
            int g = 0;
            int b = 0;
            for (int i = -reach; i <= reach; i++) {
                int c = from[row + clamp(i, width)];
                a += c >>> 24;
                r += c >> 16 & 255;
                g += c >> 8 & 255;
                b += c & 255;
            }
            for (int x = 0; x < width; x++) {
                to[row + x] = pack(a, r, g, b, k);
                int in = from[row + clamp(x + reach + 1, width)];
                int out = from[row + clamp(x - reach, width)];
                a += (in >>> 24) - (out >>> 24);
                r += (in >> 16 & 255) - (out >> 16 & 255);
                g += (in >> 8 & 255) - (out >> 8 & 255);
                b += (in & 255) - (out & 255);
            }
        }
    }

    private static void columns(int[] from, int[] to, int width, int height, int reach) {
        int k = (1 << 16) / (2 * reach + 1);
        int[][] sum = new int[4][width];
        for (int i = -reach; i <= reach; i++) {
            add(sum, from, clamp(i, height) * width, width, 1);
        }
        for (int y = 0; y < height; y++) {
            int row = y * width;
            for (int x = 0; x < width; x++) {
                to[row + x] = pack(sum[0][x], sum[1][x], sum[2][x], sum[3][x], k);
            }
            add(sum, from, clamp(y + reach + 1, height) * width, width, 1);
            add(sum, from, clamp(y - reach, height) * width, width, -1);
        }
    }

    private static void add(int[][] sum, int[] from, int row, int width, int sign) {
        for (int x = 0; x < width; x++) {
            int c = from[row + x];
            sum[0][x] += sign * (c >>> 24);
            sum[1][x] += sign * (c >> 16 & 255);
            sum[2][x] += sign * (c >> 8 & 255);
            sum[3][x] += sign * (c & 255);
        }
    }

    private static int pack(int a, int r, int g, int b, int k) {
        return (a * k + 32768 >> 16) << 24
                | (r * k + 32768 >> 16) << 16
                | (g * k + 32768 >> 16) << 8
                | (b * k + 32768 >> 16);
    }

    private static int clamp(int i, int size) {
        return i < 0 ? 0 : Math.min(i, size - 1);
    }
}
